import { Button, Modal, SegmentedControl, Select } from '@mantine/core';
import { useId, useState, type FormEvent } from 'react';
import { throughEyes } from '../../lib/eyes';
import { asProblem } from '../../lib/graphql/problem';
import type { Platform } from '../../lib/platform';
import { useServices } from '../../lib/services';
import { t } from '../../lib/strings/strings';
import { useWorld } from '../../lib/useWorld';
import { exportPath } from '../../lib/world';
import { SearchPicker, type Picked } from '../../ui/SearchPicker';
import styles from './ExportDialog.module.css';

const words = t.exports;

/** Formats that are of the whole organisation alone. */
const whole: readonly string[] = ['org.json', 'changes.jsonl'];

/** Formats that refuse what is too large for their readers, so that they are fetched by the page, which says why, and are small where they are given. */
const refusing: readonly string[] = ['org.mmd'];

/** Asks in which format to export the organisation that is looked at, and which part of it. */
export function ExportDialog({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  return <Modal opened={opened} onClose={onClose} title={words.title}><ExportForm onClose={onClose} /></Modal>;
}

type Part = keyof typeof words.parts;

function ExportForm({ onClose }: { onClose: () => void }) {
  const world = useWorld();
  const label = useId();
  const [file, setFile] = useState('org.csv');
  const [part, setPart] = useState<Part>('whole');
  const [picked, setPicked] = useState<Picked | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [asking, setAsking] = useState(false);
  const { platform } = useServices();
  const all = whole.includes(file);
  const taken: Part = all ? 'whole' : part;
  const ready = taken === 'whole' || picked !== null;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!ready) return;
    const id = picked?.id ?? '';
    const path = throughEyes(exportPath(world, file, taken === 'seat' ? { root: id } : taken === 'team' ? { team: id } : {}));
    if (!refusing.includes(file)) {
      onClose();
      window.location.assign(path);
      return;
    }
    setAsking(true);
    const refused = await fetched(path, file, platform).finally(() => setAsking(false));
    setProblem(refused);
    if (refused === null) onClose();
  };
  return (
    <form onSubmit={(event) => void submit(event)} className={styles.form}>
      <Select label={words.format} data={words.formats.map(({ group, items }) => ({ group, items: [...items] }))} value={file} allowDeselect={false} maxDropdownHeight={320} data-autofocus onChange={(value) => { setFile(value ?? file); setProblem(null); }} />
      <div>
        <span id={label} className={styles.label}>{words.part}</span>
        <SegmentedControl
          aria-labelledby={label} fullWidth disabled={all} value={taken} data={(['whole', 'seat', 'team'] as const).map((value) => ({ value, label: words.parts[value] }))}
          onChange={(value) => { setPart(value); setPicked(null); setProblem(null); }}
        />
        {all && <p className={styles.hint}>{words.wholeOnly}</p>}
      </div>
      {taken !== 'whole' && (picked === null
        ? <SearchPicker key={taken} kind={taken === 'seat' ? 'POSITION' : 'TEAM'} label={words[taken]} placeholder={taken === 'seat' ? words.seatPlaceholder : words.teamPlaceholder} onPick={setPicked} />
        : <div className={styles.picked}><span>{picked.label}</span><Button variant="default" size="compact-sm" onClick={() => setPicked(null)}>{words.other}</Button></div>)}
      {problem !== null && <p role="alert" className={styles.problem}>{problem}</p>}
      <p className={styles.hint}>{words.open}</p>
      <Button type="submit" disabled={!ready} loading={asking}>{words.download}</Button>
    </form>
  );
}

/** Fetches a file and gives it to the person; else what speaks against it, in words. */
async function fetched(path: string, file: string, platform: Platform): Promise<string | null> {
  try {
    const answer = await fetch(path);
    if (!answer.ok) return await refusalOf(answer);
    await platform.saveFile(nameOf(answer) ?? file, await answer.blob());
    return null;
  } catch (error) {
    const problem = asProblem(error);
    if (!problem) throw error;
    return problem.message;
  }
}

/** What the server calls a file. */
const nameOf = (answer: Response) => /filename="([^"]+)"/.exec(answer.headers.get('content-disposition') ?? '')?.[1] ?? null;

/** What the server says against a file, in words. */
async function refusalOf(answer: Response): Promise<string> {
  const body: unknown = await answer.json().catch(() => null);
  const errors = typeof body === 'object' && body !== null && 'errors' in body && Array.isArray(body.errors) ? (body.errors as { message?: unknown }[]) : [];
  return typeof errors[0]?.message === 'string' ? errors[0].message : words.failed;
}
