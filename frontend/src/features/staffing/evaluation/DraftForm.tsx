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
export function DraftForm({ evaluation }: { evaluation: Evaluation }) {
  const edits = useEvaluationEdits();
  const { result } = evaluation;
  const [performance, setPerformance] = useState<Performance>(result?.performance ?? 'PERFORMING');
  const [growth, setGrowth] = useState<GrowthSignal | null>(result?.growth ?? null);
  const [text, setText] = useState(result?.text ?? '');
  const rated = performance !== 'TOO_NEW';
  const { problem, busy, submit } = useSubmit(() => edits.draft({ evaluation: evaluation.id, performance, growth: rated ? growth : null, text: text.trim(), expectedVersion: result?.version ?? null }), () => undefined);
  const same = result !== null && text.trim() === result.text && performance === result.performance && (rated ? growth : null) === result.growth;
  return (
    <form onSubmit={submit}>
      <Stack gap={12}>
        <SegmentedControl className={styles.ratings} aria-label={words.rating} value={performance} onChange={(value) => setPerformance(performances.find((known) => known === value) ?? 'PERFORMING')} data={performances.map((value) => ({ value, label: words.performance[value] }))} />
        <NativeSelect label={words.growth} disabled={!rated} value={rated ? growth ?? '' : ''} onChange={(event) => setGrowth(growths.find((known) => known === event.currentTarget.value) ?? null)} data={[{ value: '', label: words.noGrowth }, ...growths.map((value) => ({ value, label: words.growths[value] }))]} />
        <Textarea label={words.inWords} description={words.inWordsHint} autosize minRows={4} maxLength={20_000} value={text} onChange={(event) => setText(event.currentTarget.value)} />
        <FormProblem problem={problem} />
        <div><Button type="submit" loading={busy} disabled={text.trim() === '' || same}>{words.draftSave}</Button></div>
      </Stack>
    </form>
  );
}
