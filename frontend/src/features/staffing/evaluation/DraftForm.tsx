import { Button, NativeSelect, SegmentedControl, Stack, Textarea } from '@mantine/core';
import { useState } from 'react';
import type { GrowthSignal, Performance } from '../../../gql/graphql';
import { t } from '../../../lib/strings/strings';
import { useSubmit } from '../../../lib/useSubmit';
import { FormProblem } from '../../../ui/FormProblem';
import type { Evaluation } from './evaluationDocument';
import { useEvaluationEdits } from './evaluationEdits';
import styles from './evaluation.module.css';

const words = t.evaluation;
const performances = Object.keys(words.performance) as Performance[];
const growths = Object.keys(words.growths) as GrowthSignal[];

/** What who leads a person says of their work, until it is released. */
export function DraftForm({ evaluation: { id, result } }: { evaluation: Evaluation }) {
  const edits = useEvaluationEdits();
  const [seen, setSeen] = useState(result);
  const [performance, setPerformance] = useState<Performance | null>(result?.performance ?? null);
  const [growth, setGrowth] = useState<GrowthSignal | null>(result?.growth ?? null);
  const [text, setText] = useState(result?.text ?? '');
  const rated = performance !== 'TOO_NEW';
  const said = { performance, growth: rated ? growth : null, text: text.trim() };
  const isAs = (draft: Evaluation['result']) => said.performance === (draft?.performance ?? null) && said.growth === (draft?.growth ?? null) && said.text === (draft?.text ?? '');
  // What somebody else drafted meanwhile is shown where nothing is typed; else saving tells of it, and the words stay here.
  if ((result?.version ?? 0) > (seen?.version ?? 0) && isAs(seen)) {
    setSeen(result);
    setPerformance(result?.performance ?? null);
    setGrowth(result?.growth ?? null);
    setText(result?.text ?? '');
  }
  const { problem, busy, submit } = useSubmit(
    () => edits.draft({ evaluation: id, ...said, performance: performance ?? 'PERFORMING', expectedVersion: seen?.version ?? null }),
    ({ data }) => setSeen(data.draftEvaluation.evaluation?.result ?? seen),
  );
  return (
    <form onSubmit={submit}>
      <Stack gap={12}>
        <SegmentedControl className={styles.ratings} aria-label={words.rating} value={performance ?? ''} onChange={(value) => setPerformance(performances.find((known) => known === value) ?? null)} data={performances.map((value) => ({ value, label: words.performance[value] }))} />
        <NativeSelect label={words.growth} disabled={!rated} value={rated ? growth ?? '' : ''} onChange={(event) => setGrowth(growths.find((known) => known === event.currentTarget.value) ?? null)} data={[{ value: '', label: words.noGrowth }, ...growths.map((value) => ({ value, label: words.growths[value] }))]} />
        <Textarea label={words.inWords} description={words.inWordsHint} autosize minRows={4} maxLength={20_000} value={text} onChange={(event) => setText(event.currentTarget.value)} />
        <FormProblem problem={problem} />
        <div><Button type="submit" loading={busy} disabled={performance === null || said.text === '' || isAs(seen)}>{words.draftSave}</Button></div>
      </Stack>
    </form>
  );
}
