import { Button, Modal, NativeSelect, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState, type FormEvent } from 'react';
import type { CompetencyArea } from '../../../gql/graphql';
import type { Problem } from '../../../lib/graphql/problem';
import { t } from '../../../lib/strings/strings';
import { useReadOnly } from '../../../lib/useWorld';
import { areaOptions } from './areaOptions';
import { useExpectationEdits } from './expectationEdits';
import styles from './expectations.module.css';

const words = t.expectations;

interface Draft {
  readonly name: string;
  readonly key: string;
  readonly area: CompetencyArea;
  readonly levels: readonly string[];
}

const blank: Draft = { name: '', key: '', area: 'PEOPLE', levels: ['', '', '', '', ''] };

/** The button that opens the form of a new competency. */
export function NewCompetency() {
  const readOnly = useReadOnly();
  const [open, setOpen] = useState(false);
  if (readOnly !== null) return null;
  return (
    <>
      <Button size="compact-sm" variant="default" leftSection={<IconPlus size={14} aria-hidden="true" />} onClick={() => setOpen(true)}>{words.create}</Button>
      <Modal opened={open} onClose={() => setOpen(false)} title={words.createTitle} size="lg"><Form onDone={() => setOpen(false)} /></Modal>
    </>
  );
}

function Form({ onDone }: { onDone: () => void }) {
  const edits = useExpectationEdits();
  const [draft, setDraft] = useState(blank);
  const [problem, setProblem] = useState<Problem | null>(null);
  const errorOf = (field: string) => (problem?.field === `input.${field}` ? problem.message : null);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const result = await edits.create({ ...draft, levels: [...draft.levels] });
    if (result.ok) onDone();
    else setProblem(result.problem);
  };
  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)}>
      <div className={styles.formRow}>
        <TextInput label={words.name} required data-autofocus value={draft.name} error={errorOf('name')} onChange={(event) => setDraft({ ...draft, name: event.currentTarget.value })} />
        <TextInput label={words.key} title={words.keyHint} required value={draft.key} error={errorOf('key')} onChange={(event) => setDraft({ ...draft, key: event.currentTarget.value })} />
        <NativeSelect label={words.areaLabel} data={areaOptions} value={draft.area} onChange={(event) => setDraft({ ...draft, area: event.currentTarget.value as CompetencyArea })} />
      </div>
      {draft.levels.map((level, n) => (
        <TextInput
          key={n} label={words.levelText(n + 1)} required value={level} error={errorOf(`levels[${n}]`)}
          onChange={(event) => { const next = event.currentTarget.value; setDraft((now) => ({ ...now, levels: now.levels.map((was, m) => (m === n ? next : was)) })); }}
        />
      ))}
      <div className={styles.actions}>
        <Button variant="default" onClick={onDone}>{words.cancel}</Button>
        <Button type="submit">{words.createGo}</Button>
      </div>
    </form>
  );
}
