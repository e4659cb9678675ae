import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { dayOf } from '../../../lib/format/dates';
import { t } from '../../../lib/strings/strings';
import { useSubmit } from '../../../lib/useSubmit';
import { FormProblem } from '../../../ui/FormProblem';
import { useStrategyEdits } from '../strategyEdits';
import { kindOf, kindOptions } from './kinds';
import styles from '../strategy.module.css';

const words = t.strategy.insights;

const blank = { kind: 'QUANTITATIVE' as string, statement: '', evidence: '', source: '', sharedWith: '' };

/** Keeps something learned. */
export function InsightForm({ onCancel, onRecorded }: { onCancel: () => void; onRecorded: (id: string) => void }) {
  const edits = useStrategyEdits();
  const [draft, setDraft] = useState(() => ({ ...blank, foundOn: dayOf(new Date()) }));
  const say = (field: keyof typeof draft) => (event: { currentTarget: { value: string } }) => { const { value } = event.currentTarget; setDraft((now) => ({ ...now, [field]: value })); };
  const { errorOf, rest, busy, submit } = useSubmit(
    () => edits.recordInsight({ ...draft, kind: kindOf(draft.kind) ?? 'QUANTITATIVE' }), ({ data }) => onRecorded(data.recordInsight.insight.id), ['statement', 'foundOn', 'evidence', 'source', 'sharedWith'],
  );
  return (
    <form className={styles.form} onSubmit={submit}>
      <Textarea label={words.statement} required data-autofocus autosize minRows={2} maxLength={1000} value={draft.statement} error={errorOf('statement')} onChange={say('statement')} />
      <div className={styles.pair}>
        <NativeSelect label={words.kind} data={kindOptions} value={draft.kind} onChange={say('kind')} />
        <TextInput label={words.foundOn} type="date" required value={draft.foundOn} error={errorOf('foundOn')} onChange={say('foundOn')} />
      </div>
      <Textarea label={words.evidence} autosize minRows={2} maxLength={4000} value={draft.evidence} error={errorOf('evidence')} onChange={say('evidence')} />
      <TextInput label={words.source} maxLength={1000} value={draft.source} error={errorOf('source')} onChange={say('source')} />
      <TextInput label={words.sharedWith} maxLength={1000} value={draft.sharedWith} error={errorOf('sharedWith')} onChange={say('sharedWith')} />
      <FormProblem problem={rest} />
      <div className={styles.actions}>
        <Button variant="default" onClick={onCancel}>{t.frame.cancel}</Button>
        <Button type="submit" loading={busy} disabled={draft.statement.trim() === '' || draft.foundOn === ''}>{words.go}</Button>
      </div>
    </form>
  );
}
