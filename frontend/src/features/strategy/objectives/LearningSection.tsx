import { Button, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { KeyResultFieldsFragment } from '../../../gql/graphql';
import { parseNumber } from '../../../lib/format/parseNumber';
import { t } from '../../../lib/strings/strings';
import { useSubmit } from '../../../lib/useSubmit';
import { useReadOnly } from '../../../lib/useWorld';
import { FormProblem } from '../../../ui/FormProblem';
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
      {objective.unscored.length > 0 && <p className={styles.warn}>{words.unscored(objective.unscored.map(({ metric }) => metric))}</p>}
      <Said title={words.dropped} text={objective.droppedBecause} />
      <Said title={words.learned} text={objective.learned} />
      {!(objective.missed && over) && (
        <>
          <Said title={words.rootCause} text={objective.rootCause} />
          <Said title={words.whatChanges} text={objective.whatChanges} />
          <Said title={words.affected} text={objective.affected} />
        </>
      )}
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

/** The score that a key result has, or else the one that its check-ins suggest; empty where nothing is known. */
function scoreOf({ score, suggestedScore }: KeyResultFieldsFragment): string {
  const known = score ?? suggestedScore;
  return known == null ? '' : String(Math.round(known * 100) / 100);
}

function ScoreForm({ objective, keyResults, onDone }: { objective: Objective; keyResults: readonly KeyResultFieldsFragment[]; onDone: () => void }) {
  const edits = useObjectiveEdits();
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const [said, setSaid] = useState({ learned: objective.learned ?? '', rootCause: objective.rootCause ?? '', whatChanges: objective.whatChanges ?? '', affected: objective.affected ?? '' });
  const closing = objective.state === 'CLOSING';
  const textOf = (k: KeyResultFieldsFragment) => typed[k.id] ?? scoreOf(k);
  // What nobody has checked in on may stay empty: it is left out, and is no 0.
  const mayBeUnknown = (k: KeyResultFieldsFragment) => k.suggestedScore == null && textOf(k).trim() === '';
  const wrong = (k: KeyResultFieldsFragment) => !mayBeUnknown(k) && parseNumber(textOf(k)) === null;
  const ready = !keyResults.some(wrong);
  const input = { objective: objective.id, learned: said.learned || null, rootCause: said.rootCause || null, whatChanges: said.whatChanges || null, affected: said.affected || null };
  const run = async () => {
    if (closing && keyResults.every((k) => (k.score != null || mayBeUnknown(k)) && textOf(k) === scoreOf(k))) return edits.close(input);
    const kept = await edits.score({ ...input, scores: keyResults.map((k) => ({ keyResult: k.id, score: parseNumber(textOf(k)) })) });
    return closing && kept.ok ? edits.close(input) : kept;
  };
  const scoreField = (index: number) => `scores[${index}].score`;
  const { errorOf, rest, busy, submit } = useSubmit(run, onDone, ['learned', 'rootCause', 'whatChanges', 'affected', ...keyResults.map((_, index) => scoreField(index))]);
  const asksWhy = objective.missed || said.rootCause !== '' || said.whatChanges !== '' || said.affected !== '' || errorOf('rootCause') !== null || errorOf('whatChanges') !== null || errorOf('affected') !== null;
  return (
    <form className={styles.checkIn} aria-label={words.title} onSubmit={submit}>
      <p className={styles.soft}>{words.text}</p>
      <div className={styles.formRow}>
        {keyResults.map((k, index) => (
          <TextInput
            key={k.id} label={words.of(k.metric)} inputMode="decimal" description={k.suggestedScore == null ? words.unknown : words.suggested(showScore(k.suggestedScore))} value={textOf(k)} error={errorOf(scoreField(index)) ?? (wrong(k) ? words.wrong : null)}
            onChange={(event) => { const text = event.currentTarget.value; setTyped((now) => ({ ...now, [k.id]: text })); }}
          />
        ))}
      </div>
      <Textarea label={words.learned} autosize minRows={2} value={said.learned} error={errorOf('learned')} onChange={(event) => setSaid({ ...said, learned: event.currentTarget.value })} />
      {asksWhy && <Textarea label={words.rootCause} autosize minRows={2} value={said.rootCause} error={errorOf('rootCause')} onChange={(event) => setSaid({ ...said, rootCause: event.currentTarget.value })} />}
      {asksWhy && <Textarea label={words.whatChanges} autosize minRows={2} value={said.whatChanges} error={errorOf('whatChanges')} onChange={(event) => setSaid({ ...said, whatChanges: event.currentTarget.value })} />}
      {asksWhy && <Textarea label={words.affected} autosize minRows={2} value={said.affected} error={errorOf('affected')} onChange={(event) => setSaid({ ...said, affected: event.currentTarget.value })} />}
      <FormProblem problem={rest} />
      <div className={styles.formActions}>
        {!closing && <Button variant="default" onClick={onDone}>{t.frame.cancel}</Button>}
        <Button type="submit" loading={busy} disabled={!ready}>{closing ? words.closeGo : words.go}</Button>
      </div>
    </form>
  );
}
