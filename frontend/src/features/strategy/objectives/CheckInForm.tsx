import { Button, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import type { KeyResultFieldsFragment } from '../../../gql/graphql';
import type { Problem } from '../../../lib/graphql/problem';
import { t } from '../../../lib/strings/strings';
import { useObjectiveEdits } from './useObjectiveEdits';
import styles from './objectives.module.css';

const words = t.objectives.checkIn;

/** A check-in by keyboard alone: the number, how sure one is, and three lines; Enter keeps it from each of them. */
export function CheckInForm({ keyResult, onDone }: { keyResult: KeyResultFieldsFragment; onDone: () => void }) {
  const edits = useObjectiveEdits();
  const [draft, setDraft] = useState({ value: '', confidence: keyResult.latest ? String(keyResult.latest.confidence) : '', learned: '', next: '', help: '' });
  const [problem, setProblem] = useState<Problem | null>(null);
  const errorOf = (field: string) => (problem?.field === `input.${field}` ? problem.message : null);
  const number = (text: string) => (text.trim() === '' ? Number.NaN : Number(text.trim().replace(',', '.')));
  const value = number(draft.value);
  const confidence = Math.round(number(draft.confidence));
  const ready = Number.isFinite(value) && Number.isFinite(confidence);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!ready) return;
    const result = await edits.checkIn({ keyResult: keyResult.id, value, confidence, learned: draft.learned || null, next: draft.next || null, help: draft.help || null });
    if (result.ok) onDone();
    else setProblem(result.problem);
  };
  const change = (field: keyof typeof draft) => (event: { currentTarget: HTMLInputElement }) => { const text = event.currentTarget.value; setDraft((now) => ({ ...now, [field]: text })); };
  return (
    <form className={styles.checkIn} aria-label={words.title(keyResult.metric)} onSubmit={(event) => void submit(event)} onKeyDown={(event) => { if (event.key === 'Escape') { event.stopPropagation(); onDone(); } }}>
      <div className={styles.formRow}>
        <TextInput label={words.value} inputMode="decimal" required autoFocus rightSection={<span className={styles.unit}>{keyResult.unit}</span>} rightSectionWidth={keyResult.unit.length * 7 + 14} value={draft.value} error={errorOf('value')} onChange={change('value')} />
        <TextInput label={words.confidence} inputMode="numeric" required value={draft.confidence} error={errorOf('confidence')} onChange={change('confidence')} />
      </div>
      <TextInput label={words.learned} maxLength={4000} value={draft.learned} onChange={change('learned')} />
      <TextInput label={words.next} maxLength={4000} value={draft.next} onChange={change('next')} />
      <TextInput label={words.help} maxLength={4000} value={draft.help} onChange={change('help')} />
      {problem && errorOf('value') === null && errorOf('confidence') === null && <p role="alert" className={styles.refused}>{problem.message}</p>}
      <div className={styles.formActions}><span className={styles.keys}>{words.keys}</span><Button variant="default" onClick={onDone}>{words.cancel}</Button><Button type="submit" disabled={!ready}>{words.go}</Button></div>
    </form>
  );
}
