import { Button, Textarea } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useState } from 'react';
import { t } from '../../../lib/strings/strings';
import { useSubmit } from '../../../lib/useSubmit';
import { useReadOnly } from '../../../lib/useWorld';
import { FormProblem } from '../../../ui/FormProblem';
import objective from '../objectives/objectives.module.css';
import { useCommitmentEdits } from './useCommitmentEdits';
import styles from './commitments.module.css';

const words = t.commitments.postMortem;
const parts = ['rootCause', 'whatChanges', 'affected'] as const;

type Said = Readonly<Record<(typeof parts)[number], string | null>>;

/** What is learned from what was broken or missed: why, what changes, and who had to bear it. */
export function PostMortemSection({ of, said, due, dueText }: { of: string; said: Said; due: boolean; dueText: string }) {
  const readOnly = useReadOnly() !== null;
  const [editing, setEditing] = useState(false);
  return (
    <section className={objective.section} aria-label={words.title}>
      <h2>{words.title}</h2>
      {due && <p className={styles.warn}><IconAlertTriangle size={13} aria-hidden="true" />{dueText}</p>}
      {!readOnly && (due || editing)
        ? <PostMortemForm of={of} said={said} onDone={() => setEditing(false)} />
        : parts.map((part) => said[part] && <div key={part}><h3>{words[part]}</h3><p className={objective.prose}>{said[part]}</p></div>)}
      {!readOnly && !due && !editing && <Button mt={8} size="compact-sm" variant="default" onClick={() => setEditing(true)}>{words.edit}</Button>}
    </section>
  );
}

function PostMortemForm({ of, said, onDone }: { of: string; said: Said; onDone: () => void }) {
  const edits = useCommitmentEdits();
  const [draft, setDraft] = useState({ rootCause: said.rootCause ?? '', whatChanges: said.whatChanges ?? '', affected: said.affected ?? '' });
  const { errorOf, rest, busy, submit } = useSubmit(() => edits.writePostMortem({ of, ...draft }), onDone, parts);
  return (
    <form className={objective.checkIn} aria-label={words.title} onSubmit={submit}>
      <p className={objective.soft}>{words.text}</p>
      {parts.map((part) => (
        <Textarea key={part} label={words[part]} autosize minRows={2} maxRows={10} maxLength={4000} value={draft[part]} error={errorOf(part)} onChange={(event) => { const text = event.currentTarget.value; setDraft((now) => ({ ...now, [part]: text })); }} />
      ))}
      <FormProblem problem={rest} />
      <div className={objective.formActions}><Button type="submit" loading={busy}>{words.go}</Button></div>
    </form>
  );
}
