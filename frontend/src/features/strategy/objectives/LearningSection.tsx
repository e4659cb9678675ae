import { Button, Textarea, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import type { KeyResultFieldsFragment } from '../../../gql/graphql';
import type { Problem } from '../../../lib/graphql/problem';
import { t } from '../../../lib/strings/strings';
import { useReadOnly } from '../../../lib/useWorld';
import type { Objective } from './ObjectivePage';
import { showScore } from './showAmount';
import { useObjectiveEdits } from './useObjectiveEdits';
import styles from './objectives.module.css';

const words = t.objectives.scoring;

/** What came of it: scores by the latest check-ins, what was learned, and of a miss why and what changes. */
export function LearningSection({ objective, keyResults }: { objective: Objective; keyResults: readonly KeyResultFieldsFragment[] }) {
  const readOnly = useReadOnly() !== null;
  const [open, setOpen] = useState(false);
  if (objective.state === 'DRAFT' || objective.state === 'PROPOSED' || objective.state === 'NEGOTIATED') return null;
  const over = objective.state === 'CLOSED' || objective.state === 'DROPPED';
  return (
    <section className={styles.section}>
      <h2>{words.title}</h2>
      {objective.score != null && <p><strong>{words.objective(showScore(objective.score))}</strong> {objective.missed && <span className={styles.warn}>{words.missed}</span>}</p>}
      <Said title={words.dropped} text={objective.droppedBecause} />
      <Said title={words.learned} text={objective.learned} />
      <Said title={words.rootCause} text={objective.rootCause} />
      <Said title={words.whatChanges} text={objective.whatChanges} />
      {!over && !readOnly && (open || objective.state === 'CLOSING'
        ? <ScoreForm key={objective.state} objective={objective} keyResults={keyResults} onDone={() => setOpen(false)} />
        : <Button variant="default" onClick={() => setOpen(true)}>{t.objectives.steps.score}</Button>)}
    </section>
  );
}

function Said({ title, text }: { title: string; text: string | null | undefined }) {
  if (!text) return null;
  return <><h3>{title}</h3><p className={styles.prose}>{text}</p></>;
}

function ScoreForm({ objective, keyResults, onDone }: { objective: Objective; keyResults: readonly KeyResultFieldsFragment[]; onDone: () => void }) {
  const edits = useObjectiveEdits();
  const [scores, setScores] = useState<Readonly<Record<string, string>>>(() => Object.fromEntries(keyResults.map((k) => [k.id, String(Math.round((k.score ?? k.suggestedScore ?? 0) * 100) / 100)])));
  const [said, setSaid] = useState({ learned: objective.learned ?? '', rootCause: objective.rootCause ?? '', whatChanges: objective.whatChanges ?? '' });
  const [problem, setProblem] = useState<Problem | null>(null);
  const closing = objective.state === 'CLOSING';
  const errorOf = (field: string) => (problem?.field === `input.${field}` ? problem.message : null);
  const input = { objective: objective.id, learned: said.learned || null, rootCause: said.rootCause || null, whatChanges: said.whatChanges || null };
  const keep = async () => {
    const result = await edits.score({ ...input, scores: keyResults.map((k) => ({ keyResult: k.id, score: Number((scores[k.id] ?? '0').replace(',', '.')) })) });
    if (result.ok) onDone();
    else setProblem(result.problem);
    return result.ok;
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setProblem(null);
    if (!closing) return void keep();
    const result = await edits.close(input);
    if (!result.ok) setProblem(result.problem);
  };
  return (
    <form className={styles.checkIn} aria-label={words.title} onSubmit={(event) => void submit(event)}>
      <p className={styles.soft}>{words.text}</p>
      <div className={styles.formRow}>
        {keyResults.map((k, index) => (
          <TextInput
            key={k.id} label={words.of(k.metric)} inputMode="decimal" description={k.suggestedScore == null ? undefined : words.suggested(showScore(k.suggestedScore))} value={scores[k.id] ?? ''} error={errorOf(`scores[${index}].score`)}
            onChange={(event) => { const text = event.currentTarget.value; setScores((now) => ({ ...now, [k.id]: text })); }} onBlur={() => { if (closing) void keep(); }}
          />
        ))}
      </div>
      <Textarea label={words.learned} autosize minRows={2} value={said.learned} error={errorOf('learned')} onChange={(event) => setSaid({ ...said, learned: event.currentTarget.value })} />
      {(objective.missed || said.rootCause !== '') && <Textarea label={words.rootCause} autosize minRows={2} value={said.rootCause} error={errorOf('rootCause')} onChange={(event) => setSaid({ ...said, rootCause: event.currentTarget.value })} />}
      {(objective.missed || said.whatChanges !== '') && <Textarea label={words.whatChanges} autosize minRows={2} value={said.whatChanges} error={errorOf('whatChanges')} onChange={(event) => setSaid({ ...said, whatChanges: event.currentTarget.value })} />}
      {problem && !/^input\.(learned|rootCause|whatChanges|scores\[\d+\]\.score)$/.test(problem.field ?? '') && <p role="alert" className={styles.refused}>{problem.message}</p>}
      <div className={styles.formActions}>
        {!closing && <Button variant="default" onClick={onDone}>{words.cancel}</Button>}
        <Button type="submit">{closing ? words.closeGo : words.go}</Button>
      </div>
    </form>
  );
}
