import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { dayOf } from '../../../lib/format/dates';
import type { Problem } from '../../../lib/graphql/problem';
import { t } from '../../../lib/strings/strings';
import { useStrategyEdits } from '../strategyEdits';
import { kindOf, kindOptions } from './kinds';
import styles from '../strategy.module.css';

const words = t.strategy.insights;

const blank = { kind: 'QUANTITATIVE' as string, statement: '', evidence: '', source: '', sharedWith: '' };

/** Keeps something learned. */
export function InsightForm({ onCancel, onRecorded }: { onCancel: () => void; onRecorded: (id: string) => void }) {
  const edits = useStrategyEdits();
  const [draft, setDraft] = useState(() => ({ ...blank, foundOn: dayOf(new Date()) }));
  const [problem, setProblem] = useState<Problem | null>(null);
  const errorOf = (field: string) => (problem?.field === `input.${field}` ? problem.message : null);
  const say = (field: keyof typeof draft) => (event: { currentTarget: { value: string } }) => { const { value } = event.currentTarget; setDraft((now) => ({ ...now, [field]: value })); };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const result = await edits.recordInsight({ ...draft, kind: kindOf(draft.kind) ?? 'QUANTITATIVE' });
    if (result.ok) onRecorded(result.data.recordInsight.insight.id);
    else setProblem(result.problem);
  };
  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)}>
      <Textarea label={words.statement} required data-autofocus autosize minRows={2} maxLength={1000} value={draft.statement} error={errorOf('statement')} onChange={say('statement')} />
      <div className={styles.pair}>
        <NativeSelect label={words.kind} data={kindOptions} value={draft.kind} onChange={say('kind')} />
        <TextInput label={words.foundOn} type="date" required value={draft.foundOn} error={errorOf('foundOn')} onChange={say('foundOn')} />
      </div>
      <Textarea label={words.evidence} autosize minRows={2} maxLength={4000} value={draft.evidence} onChange={say('evidence')} />
      <TextInput label={words.source} maxLength={1000} value={draft.source} onChange={say('source')} />
      <TextInput label={words.sharedWith} maxLength={1000} value={draft.sharedWith} onChange={say('sharedWith')} />
      <div className={styles.actions}>
        <Button variant="default" onClick={onCancel}>{t.strategy.cancel}</Button>
        <Button type="submit" disabled={draft.statement.trim() === '' || draft.foundOn === ''}>{words.go}</Button>
      </div>
    </form>
  );
}
