import { Button } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { formatDay, formatMoment } from '../../../lib/format/dates';
import { useConfidentialQuery } from '../../../lib/graphql/useConfidentialQuery';
import { usePage } from '../../../lib/page';
import { t } from '../../../lib/strings/strings';
import { useOpenPath } from '../../../lib/useOpenPath';
import { useMayWrite } from '../../../lib/useWorld';
import { Avatar } from '../../../ui/Avatar';
import { InnerLink } from '../../../ui/InnerLink';
import { SearchPicker } from '../../../ui/SearchPicker';
import { EmptyState, LoadingRows, ProblemState } from '../../../ui/states';
import { WhoReads } from '../../../ui/WhoReads';
import page from '../../../ui/page.module.css';
import { cyclePath, staffingPath } from '../paths';
import staffing from '../staffing.module.css';
import { StepButton } from '../StepButton';
import { WordsDialog } from '../WordsDialog';
import { DraftForm } from './DraftForm';
import { EvaluationDocument, type Evaluation, type Voice } from './evaluationDocument';
import { useEvaluationEdits } from './evaluationEdits';
import { VoiceDialog } from './VoiceDialog';

/** One person's evaluation: what was written, what it comes to, the talk about it, and what was added since. */
export function EvaluationPage() {
  const words = t.evaluation;
  const { evaluationId } = useParams({ from: '/staffing/evaluation/$evaluationId' });
  const open = useOpenPath();
  const { data, problem, retry } = useConfidentialQuery(EvaluationDocument, { id: evaluationId });
  const evaluation = data?.evaluation;
  const cycle = evaluation?.cycle;
  const name = evaluation?.person?.name ?? '';
  usePage(useMemo(() => [
    { label: t.staffing.title, open: () => open(staffingPath) },
    ...(cycle ? [{ label: cycle.name, open: () => open(cyclePath(cycle.id)) }] : []),
    ...(name ? [{ label: name }] : []),
  ], [open, cycle, name]));
  if (problem) return <ProblemState page problem={problem} onRetry={retry} />;
  if (!data) return <LoadingRows />;
  if (!evaluation) return <EmptyState page title={words.gone} actions={<Button variant="default" onClick={() => open(staffingPath)}>{t.staffing.title}</Button>}>{words.goneText}</EmptyState>;
  return <LookBack evaluation={evaluation} />;
}

function LookBack({ evaluation }: { evaluation: Evaluation }) {
  const words = t.evaluation;
  const mayWrite = useMayWrite();
  const { person, cycle, result } = evaluation;
  const drafting = mayWrite && evaluation.canEvaluate && (cycle.stage === 'DRAFT' || cycle.stage === 'CALIBRATION');
  const out = cycle.stage === 'RELEASED' || cycle.stage === 'ARCHIVED';
  return (
    <div className={page.page}>
      <header className={page.head}>
        <Avatar name={person?.name ?? ''} size={48} />
        <div className={page.grow}>
          <h1>{words.ofPerson(person?.name ?? '')}</h1>
          <span className={page.soft}><InnerLink className={page.link} href={cyclePath(cycle.id)}>{cycle.name}</InnerLink>{' · '}{words.stage[cycle.stage]}</span>
        </div>
      </header>
      <WhoReads>{words.whoReads}</WhoReads>
      <div className={staffing.columns}>
        <div>
          <section className={page.section}>
            <h2>{words.result}</h2>
            {drafting && <DraftForm key={evaluation.id} evaluation={evaluation} />}
            {!drafting && result && (
              <article className={staffing.scorecard}>
                <h3>{words.performance[result.performance]}<span className={staffing.soft}>{result.growth ? words.growths[result.growth] : ''}</span></h3>
                <p>{result.text}</p>
                <p className={staffing.soft}>{result.by?.name}</p>
              </article>
            )}
            {!drafting && !result && <p className={page.soft}>{evaluation.mine ? words.resultLater : evaluation.canEvaluate ? words.resultNone : words.resultAbove}</p>}
          </section>
          <Voices evaluation={evaluation} />
        </div>
        <div>
          {out && <Talk evaluation={evaluation} />}
          {out && <Notes evaluation={evaluation} />}
        </div>
      </div>
    </div>
  );
}

function Voices({ evaluation }: { evaluation: Evaluation }) {
  const words = t.evaluation;
  const edits = useEvaluationEdits();
  const mayWrite = useMayWrite();
  const [asking, setAsking] = useState(false);
  const [writing, setWriting] = useState<Voice | null>(null);
  const writes = mayWrite && (evaluation.cycle.stage === 'SELF' || evaluation.cycle.stage === 'PEERS');
  const ask = (rater: string) => {
    setAsking(false);
    void edits.nameRater(evaluation.id, rater);
  };
  const name = (voice: Voice) => (voice.ofSelf ? words.ownWords(voice.giver?.name ?? '') : voice.giver?.name ?? '');
  return (
    <section className={page.section}>
      <h2>{words.voices}{writes && evaluation.canEvaluate && !asking && <Button size="compact-xs" variant="default" onClick={() => setAsking(true)}>{words.ask}</Button>}</h2>
      {asking && <SearchPicker kind="PERSON" label={words.ask} placeholder={words.askHint} onPick={(picked) => ask(picked.id)} onLeave={() => setAsking(false)} />}
      <p className={page.soft}>{[evaluation.raterCount === 0 ? words.noRaters : `${words.raters}: ${words.ratersOf(evaluation.raterInCount, evaluation.raterCount)}`, writes && evaluation.canEvaluate && evaluation.raterCount < 3 ? words.few : ''].filter(Boolean).join(' · ')}</p>
      {evaluation.voices.map((voice) => (
        <article key={voice.id} className={staffing.scorecard}>
          <h3>{name(voice)}{writes && voice.mine && voice.givenAt === null && <Button size="compact-xs" onClick={() => setWriting(voice)}>{words.write}</Button>}</h3>
          <p>{voice.givenAt === null ? <span className={page.soft}>{words.waits}</span> : voice.text}</p>
        </article>
      ))}
      {writing && <VoiceDialog voice={writing} onClose={() => setWriting(null)} />}
    </section>
  );
}

function Talk({ evaluation }: { evaluation: Evaluation }) {
  const words = t.evaluation;
  const edits = useEvaluationEdits();
  const mayWrite = useMayWrite();
  const [answers, setAnswers] = useState(false);
  const now = new Date();
  const open = mayWrite && evaluation.cycle.stage === 'RELEASED';
  return (
    <section className={page.section}>
      <h2>{words.talk}</h2>
      <p className={page.soft}>{evaluation.talkedOn ? words.talked(formatDay(evaluation.talkedOn, now)) : words.noTalk}{' · '}{evaluation.acknowledgedAt ? words.acknowledged(formatMoment(evaluation.acknowledgedAt, now)) : words.notAcknowledged}</p>
      {open && evaluation.canEvaluate && evaluation.talkedOn === null && <StepButton variant="default" run={() => edits.noteTalk(evaluation.id)}>{words.noteTalk}</StepButton>}
      {open && evaluation.mine && evaluation.talkedOn !== null && evaluation.acknowledgedAt === null && <Button onClick={() => setAnswers(true)}>{words.acknowledge}</Button>}
      {answers && <WordsDialog optional maxLength={20_000} title={words.acknowledge} hint={words.acknowledgeHint} label={words.comment} go={words.acknowledge} run={(text) => edits.acknowledge(evaluation.id, text)} onClose={() => setAnswers(false)} />}
    </section>
  );
}

function Notes({ evaluation }: { evaluation: Evaluation }) {
  const words = t.evaluation;
  const edits = useEvaluationEdits();
  const mayWrite = useMayWrite();
  const [corrects, setCorrects] = useState(false);
  const now = new Date();
  if (evaluation.notes.length === 0 && !(mayWrite && evaluation.canEvaluate)) return null;
  return (
    <section className={page.section}>
      <h2>{words.notes}{mayWrite && evaluation.canEvaluate && <Button size="compact-xs" variant="default" onClick={() => setCorrects(true)}>{words.correct}</Button>}</h2>
      {evaluation.notes.map((note) => (
        <article key={note.id} className={staffing.scorecard}>
          <h3>{words.noteKind[note.kind]}</h3>
          <p>{note.text}</p>
          <p className={staffing.soft}>{[note.by?.name, formatMoment(note.at, now)].filter(Boolean).join(', ')}</p>
        </article>
      ))}
      {corrects && <WordsDialog maxLength={20_000} title={words.correct} label={words.correction} go={words.correctionGo} run={(text) => edits.correct(evaluation.id, text)} onClose={() => setCorrects(false)} />}
    </section>
  );
}
