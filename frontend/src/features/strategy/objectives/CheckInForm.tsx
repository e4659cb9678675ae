import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { KeyResultFieldsFragment } from '../../../gql/graphql';
import { parseNumber } from '../../../lib/format/parseNumber';
import { t } from '../../../lib/strings/strings';
import { useSubmit } from '../../../lib/useSubmit';
import { FormProblem } from '../../../ui/FormProblem';
import { useObjectiveEdits } from './useObjectiveEdits';
import styles from './objectives.module.css';

const words = t.objectives.checkIn;

/** A check-in by keyboard alone: the number, how sure one is, and three lines; Enter keeps it from each of them. */
export function CheckInForm({ keyResult, onDone }: { keyResult: KeyResultFieldsFragment; onDone: () => void }) {
  const edits = useObjectiveEdits();
  const [draft, setDraft] = useState({ value: '', confidence: keyResult.latest ? String(keyResult.latest.confidence) : '', learned: '', next: '', help: '' });
  const value = parseNumber(draft.value);
  const confidence = parseNumber(draft.confidence);
  const { errorOf, rest, busy, submit } = useSubmit(
    () => edits.checkIn({ keyResult: keyResult.id, value: value ?? 0, confidence: Math.round(confidence ?? 0), learned: draft.learned || null, next: draft.next || null, help: draft.help || null }),
    onDone, ['value', 'confidence', 'learned', 'next', 'help'],
  );
  const change = (field: keyof typeof draft) => (event: { currentTarget: HTMLInputElement }) => { const text = event.currentTarget.value; setDraft((now) => ({ ...now, [field]: text })); };
  return (
    <form className={styles.checkIn} aria-label={words.title(keyResult.metric)} onSubmit={submit} onKeyDown={(event) => { if (event.key === 'Escape') { event.stopPropagation(); onDone(); } }}>
      <div className={styles.formRow}>
        <TextInput label={words.value} inputMode="decimal" required autoFocus rightSection={<span className={styles.unit}>{keyResult.unit}</span>} rightSectionWidth={keyResult.unit.length * 7 + 14} value={draft.value} error={errorOf('value')} onChange={change('value')} />
        <TextInput label={words.confidence} inputMode="numeric" required value={draft.confidence} error={errorOf('confidence')} onChange={change('confidence')} />
      </div>
      <TextInput label={words.learned} maxLength={4000} value={draft.learned} error={errorOf('learned')} onChange={change('learned')} />
      <TextInput label={words.next} maxLength={4000} value={draft.next} error={errorOf('next')} onChange={change('next')} />
      <TextInput label={words.help} maxLength={4000} value={draft.help} error={errorOf('help')} onChange={change('help')} />
      <FormProblem problem={rest} />
      <div className={styles.formActions}><span className={styles.keys}>{words.keys}</span><Button variant="default" onClick={onDone}>{t.frame.cancel}</Button><Button type="submit" loading={busy} disabled={value === null || confidence === null}>{words.go}</Button></div>
    </form>
  );
}
