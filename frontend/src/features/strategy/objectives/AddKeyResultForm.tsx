import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import type { KeyResultAltitude, KeyResultKind } from '../../../gql/graphql';
import type { Problem } from '../../../lib/graphql/problem';
import { t } from '../../../lib/strings/strings';
import { useObjectiveEdits } from './useObjectiveEdits';
import styles from './objectives.module.css';

const words = t.objectives.keyResult;
const numbers = ['baseline', 'commit', 'target', 'stretch'] as const;
const blank = { metric: '', unit: '', source: '', baseline: '', commit: '', target: '', stretch: '', kind: 'PRIMARY' as KeyResultKind, altitude: 'PRODUCT' as KeyResultAltitude, reason: '' };

/** What a team proposes to be measured by. Numbers that are not in order are refused where they stand. */
export function AddKeyResultForm({ objective, underWay, onDone }: { objective: string; underWay: boolean; onDone: () => void }) {
  const edits = useObjectiveEdits();
  const [draft, setDraft] = useState(blank);
  const [problem, setProblem] = useState<Problem | null>(null);
  const errorOf = (field: string) => (problem?.field === `input.${field}` ? problem.message : null);
  const number = (text: string) => (text.trim() === '' ? null : Number(text.trim().replace(',', '.')));
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const { metric, unit, source, kind, altitude, reason } = draft;
    const result = await edits.addKeyResult({
      objective, metric, unit, source, kind, altitude, cadenceDays: 7, baseline: number(draft.baseline) ?? 0, commit: number(draft.commit), target: number(draft.target) ?? 0, stretch: number(draft.stretch), reason: reason || null,
    });
    if (result.ok) onDone();
    else setProblem(result.problem);
  };
  const change = (field: keyof typeof blank) => (event: { currentTarget: HTMLInputElement | HTMLSelectElement }) => { const text = event.currentTarget.value; setDraft((now) => ({ ...now, [field]: text })); };
  return (
    <form className={styles.checkIn} aria-label={words.addTitle} onSubmit={(event) => void submit(event)} onKeyDown={(event) => { if (event.key === 'Escape') { event.stopPropagation(); onDone(); } }}>
      <TextInput label={words.metric} description={words.metricHint} required autoFocus maxLength={300} value={draft.metric} error={errorOf('metric')} onChange={change('metric')} />
      <div className={styles.formRow}>
        {numbers.map((field) => <TextInput key={field} label={words[field]} inputMode="decimal" required={field === 'baseline' || field === 'target'} value={draft[field]} error={errorOf(field)} onChange={change(field)} />)}
        <TextInput label={words.unit} maxLength={40} value={draft.unit} onChange={change('unit')} />
      </div>
      <div className={styles.formRow}>
        <NativeSelect label={words.kind} value={draft.kind} data={(['PRIMARY', 'BACKSTOP'] as const).map((value) => ({ value, label: words.kinds[value] }))} onChange={change('kind')} />
        <NativeSelect label={words.altitude} value={draft.altitude} data={(['BUSINESS', 'PRODUCT', 'TRACTION'] as const).map((value) => ({ value, label: words.altitudes[value] }))} onChange={change('altitude')} />
        <TextInput label={words.source} maxLength={300} value={draft.source} onChange={change('source')} />
      </div>
      {underWay && <TextInput label={t.objectives.page.reason} required maxLength={2000} value={draft.reason} error={errorOf('reason')} onChange={change('reason')} />}
      <div className={styles.formActions}><Button variant="default" onClick={onDone}>{words.cancel}</Button><Button type="submit">{words.go}</Button></div>
    </form>
  );
}
