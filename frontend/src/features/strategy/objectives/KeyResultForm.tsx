import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { KeyResultAltitude, KeyResultFieldsFragment, KeyResultKind } from '../../../gql/graphql';
import type { EditResult } from '../../../lib/edits';
import { parseNumber } from '../../../lib/format/parseNumber';
import { t } from '../../../lib/strings/strings';
import { useSubmit } from '../../../lib/useSubmit';
import { FormProblem } from '../../../ui/FormProblem';
import { useObjectiveEdits } from './useObjectiveEdits';
import styles from './objectives.module.css';

const words = t.objectives.keyResult;
const numbers = ['baseline', 'commit', 'target', 'stretch'] as const;
const blank = { metric: '', unit: '', source: '', baseline: '', commit: '', target: '', stretch: '', kind: 'PRIMARY' as KeyResultKind, altitude: 'PRODUCT' as KeyResultAltitude, reason: '' };

const text = (value: number | null | undefined) => (value == null ? '' : String(value));
const draftOf = ({ metric, unit, source, baseline, commit, target, stretch, kind, altitude }: KeyResultFieldsFragment) =>
  ({ metric, unit, source, baseline: text(baseline), commit: text(commit), target: text(target), stretch: text(stretch), kind, altitude, reason: '' });

/** What the form says, with its numbers read. */
type Values = Pick<typeof blank, 'metric' | 'unit' | 'source' | 'kind' | 'altitude'> & { readonly baseline: number; readonly target: number; readonly commit: number | null; readonly stretch: number | null; readonly reason: string | null };

interface Props {
  /** What is said above the form, for screen readers. */
  title: string;
  go: string;
  begin: typeof blank;
  underWay: boolean;
  run: (values: Values) => Promise<EditResult<unknown>>;
  onDone: () => void;
}

/** What a team proposes to be measured by. */
export function AddKeyResultForm({ objective, underWay, onDone }: { objective: string; underWay: boolean; onDone: () => void }) {
  const edits = useObjectiveEdits();
  return <KeyResultForm title={words.addTitle} go={words.go} begin={blank} underWay={underWay} run={(values) => edits.addKeyResult({ objective, cadenceDays: 7, ...values })} onDone={onDone} />;
}

/** Corrects a key result where it stands. */
export function EditKeyResultForm({ keyResult, revision, underWay, onDone }: { keyResult: KeyResultFieldsFragment; revision: number; underWay: boolean; onDone: () => void }) {
  const edits = useObjectiveEdits();
  const [seen] = useState(revision);
  return <KeyResultForm title={words.editTitle(keyResult.metric)} go={words.editGo} begin={draftOf(keyResult)} underWay={underWay} run={(values) => edits.updateKeyResult({ keyResult: keyResult.id, ...values }, seen)} onDone={onDone} />;
}

/** Numbers that are not in order are refused where they stand. */
function KeyResultForm({ title, go, begin, underWay, run, onDone }: Props) {
  const [draft, setDraft] = useState(begin);
  const { metric, unit, source, kind, altitude, reason } = draft;
  const [baseline, commit, target, stretch] = numbers.map((field) => parseNumber(draft[field]));
  const ready = metric.trim() !== '' && numbers.every((field) => parseNumber(draft[field]) !== null || (draft[field].trim() === '' && (field === 'commit' || field === 'stretch')));
  const { errorOf, rest, busy, submit } = useSubmit(
    () => run({ metric, unit, source, kind, altitude, baseline: baseline ?? 0, commit: commit ?? null, target: target ?? 0, stretch: stretch ?? null, reason: reason || null }),
    onDone, ['metric', 'unit', 'source', 'reason', ...numbers],
  );
  const change = (field: keyof typeof blank) => (event: { currentTarget: HTMLInputElement | HTMLSelectElement }) => { const typed = event.currentTarget.value; setDraft((now) => ({ ...now, [field]: typed })); };
  return (
    <form className={styles.checkIn} aria-label={title} onSubmit={submit} onKeyDown={(event) => { if (event.key === 'Escape') { event.stopPropagation(); onDone(); } }}>
      <TextInput label={words.metric} description={words.metricHint} required autoFocus maxLength={300} value={metric} error={errorOf('metric')} onChange={change('metric')} />
      <div className={styles.formRow}>
        {numbers.map((field) => <TextInput key={field} label={words[field]} inputMode="decimal" required={field === 'baseline' || field === 'target'} value={draft[field]} error={errorOf(field)} onChange={change(field)} />)}
        <TextInput label={words.unit} maxLength={40} value={unit} error={errorOf('unit')} onChange={change('unit')} />
      </div>
      <div className={styles.formRow}>
        <NativeSelect label={words.kind} value={kind} data={(['PRIMARY', 'BACKSTOP'] as const).map((value) => ({ value, label: words.kinds[value] }))} onChange={change('kind')} />
        <NativeSelect label={words.altitude} value={altitude} data={(['BUSINESS', 'PRODUCT', 'TRACTION'] as const).map((value) => ({ value, label: words.altitudes[value] }))} onChange={change('altitude')} />
        <TextInput label={words.source} maxLength={300} value={source} error={errorOf('source')} onChange={change('source')} />
      </div>
      {underWay && <TextInput label={t.objectives.page.asked.label} required maxLength={2000} value={reason} error={errorOf('reason')} onChange={change('reason')} />}
      <FormProblem problem={rest} />
      <div className={styles.formActions}><Button variant="default" onClick={onDone}>{t.frame.cancel}</Button><Button type="submit" loading={busy} disabled={!ready || (underWay && reason.trim() === '')}>{go}</Button></div>
    </form>
  );
}
