import { Button, SegmentedControl, Select, Textarea, TextInput } from '@mantine/core';
import { useId, useState, type KeyboardEvent, type RefObject } from 'react';
import type { EvidenceDirection, EvidenceInput, EvidenceKind } from '../../../gql/graphql';
import { t } from '../../../lib/strings/strings';
import styles from './evidence.module.css';

const kinds = ['OBSERVATION', 'ARTEFACT', 'FEEDBACK', 'METRIC'] as const satisfies readonly EvidenceKind[];
const directions = ['POSITIVE', 'NEUTRAL', 'NEGATIVE'] as const satisfies readonly EvidenceDirection[];

interface Props {
  /** Keeps it, with the competency that was chosen. Answers what is wrong, or null once it is kept. */
  onAdd: (evidence: EvidenceInput, competency: string | null) => Promise<string | null>;
  /** What it may be about, where that is not plain from where the form stands. */
  competencies?: readonly { readonly id: string; readonly name: string }[];
  field?: RefObject<HTMLTextAreaElement | null>;
}

/** A line for evidence. The rest is asked for once there are words. */
export function EvidenceForm({ onAdd, competencies, field }: Props) {
  const words = t.evidence;
  const label = useId();
  const [text, setText] = useState('');
  const [kind, setKind] = useState<EvidenceKind>('OBSERVATION');
  const [direction, setDirection] = useState<EvidenceDirection>('POSITIVE');
  const [notedOn, setNotedOn] = useState('');
  const [link, setLink] = useState('');
  const [competency, setCompetency] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const add = async () => {
    if (text.trim() === '') return;
    const wrong = await onAdd({ kind, direction, text: text.trim(), ...(notedOn ? { notedOn } : {}), ...(link.trim() ? { link: link.trim() } : {}) }, competency);
    setProblem(wrong);
    if (wrong !== null) return;
    setText('');
    setNotedOn('');
    setLink('');
  };
  const submit = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    void add();
  };
  return (
    <div className={styles.form} onKeyDown={submit}>
      <Textarea ref={field ?? null} label={words.add} autosize minRows={1} maxRows={8} maxLength={10000} value={text} error={problem} onChange={(event) => setText(event.currentTarget.value)} />
      {text.trim() !== '' && (
        <>
          <div className={styles.fields}>
            {competencies && <Select label={words.competency} placeholder={words.competencyNone} searchable clearable data={competencies.map(({ id, name }) => ({ value: id, label: name }))} value={competency} onChange={setCompetency} />}
            <Select label={words.kind} allowDeselect={false} data={kinds.map((value) => ({ value, label: words.kinds[value] }))} value={kind} onChange={(value) => setKind(kinds.find((known) => known === value) ?? 'OBSERVATION')} />
            <TextInput label={words.day} type="date" value={notedOn} onChange={(event) => setNotedOn(event.currentTarget.value)} />
            <TextInput label={words.link} type="url" placeholder={words.linkHint} value={link} onChange={(event) => setLink(event.currentTarget.value)} />
          </div>
          <div>
            <span className={styles.fieldLabel} id={label}>{words.direction}</span>
            <SegmentedControl fullWidth aria-labelledby={label} data={directions.map((value) => ({ value, label: words.directions[value] }))} value={direction} onChange={(value) => setDirection(directions.find((known) => known === value) ?? 'NEUTRAL')} />
          </div>
          <Button variant="default" onClick={() => void add()}>{words.addGo}</Button>
        </>
      )}
    </div>
  );
}
