import { Button } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import type { EvaluationStage } from '../../../gql/graphql';
import { formatDay } from '../../../lib/format/dates';
import { useConfidentialQuery } from '../../../lib/graphql/useConfidentialQuery';
import { usePage } from '../../../lib/page';
import { t } from '../../../lib/strings/strings';
import { useOpenPath } from '../../../lib/useOpenPath';
import { useMayWrite } from '../../../lib/useWorld';
import { InnerLink } from '../../../ui/InnerLink';
import { EmptyState, LoadingRows, ProblemState } from '../../../ui/states';
import { WhoReads } from '../../../ui/WhoReads';
import page from '../../../ui/page.module.css';
import { evaluationPath, staffingPath } from '../paths';
import staffing from '../staffing.module.css';
import { EvaluationCycleDocument, type Cycle } from './evaluationDocument';
import { WordsDialog } from '../WordsDialog';
import { useEvaluationEdits } from './evaluationEdits';
import { LeadOn } from './LeadOn';
import styles from './evaluation.module.css';

/** A cycle of evaluations: how far it is, and who stands where, side by side. */
export function CyclePage() {
  const words = t.evaluation;
  const { cycleId } = useParams({ from: '/staffing/cycle/$cycleId' });
  const open = useOpenPath();
  const { data, problem, retry } = useConfidentialQuery(EvaluationCycleDocument, { id: cycleId });
  const name = data?.evaluationCycle?.name ?? '';
  usePage(useMemo(() => [{ label: t.staffing.title, open: () => open(staffingPath) }, ...(name ? [{ label: name }] : [])], [open, name]));
  if (problem) return <ProblemState page problem={problem} onRetry={retry} />;
  if (!data) return <LoadingRows />;
  if (!data.evaluationCycle) return <EmptyState page title={words.gone} actions={<Button variant="default" onClick={() => open(staffingPath)}>{t.staffing.title}</Button>}>{words.goneText}</EmptyState>;
  return <Round cycle={data.evaluationCycle} />;
}

const stages: readonly EvaluationStage[] = ['SELF', 'PEERS', 'DRAFT', 'CALIBRATION', 'RELEASED', 'ARCHIVED'];

function Round({ cycle }: { cycle: Cycle }) {
  const words = t.evaluation;
  const edits = useEvaluationEdits();
  const mayWrite = useMayWrite();
  const [callsOff, setCallsOff] = useState(false);
  const now = new Date();
  const runs = mayWrite && cycle.canRun && cycle.stage !== 'ARCHIVED' && cycle.stage !== 'CALLED_OFF';
  const dueOf: Partial<Record<EvaluationStage, string>> = { SELF: cycle.selfBy, PEERS: cycle.peersBy, DRAFT: cycle.draftBy, RELEASED: cycle.releaseBy };
  return (
    <div className={staffing.wide}>
      <header className={page.head}>
        <div className={page.grow}>
          <h1>{cycle.name}</h1>
          <span className={page.soft}>{[words.period(formatDay(cycle.fromOn, now), formatDay(cycle.toOn, now)), cycle.openedBy ? words.openedBy(cycle.openedBy.name) : '', words.people(cycle.evaluations.length)].filter(Boolean).join(' · ')}</span>
        </div>
        {runs && cycle.stage !== 'RELEASED' && <Button variant="default" onClick={() => setCallsOff(true)}>{words.callOff}</Button>}
        {runs && <LeadOn cycle={cycle} />}
      </header>
      <WhoReads>{words.whoReads}</WhoReads>
      {cycle.stage === 'CALLED_OFF' && <p><strong>{words.stage.CALLED_OFF}</strong> {cycle.calledOffWhy}</p>}
      <ol className={styles.stages}>
        {stages.map((stage) => (
          <li key={stage} aria-current={stage === cycle.stage ? 'step' : undefined} data-over={stages.indexOf(stage) < stages.indexOf(cycle.stage) || undefined}>
            <span>{words.stage[stage]}</span>{dueOf[stage] && <span className={staffing.soft}>{words.until(formatDay(dueOf[stage], now))}</span>}
          </li>
        ))}
      </ol>
      {cycle.distribution.length > 0 && (
        <section className={page.section}>
          <h2>{words.distribution}</h2>
          <ul className={page.list}>{cycle.distribution.map((each) => <li key={each.performance}>{words.performance[each.performance]}<span className={staffing.end}>{words.people(each.count)}</span></li>)}</ul>
        </section>
      )}
      <section className={page.section}><h2>{words.table}</h2><People cycle={cycle} /></section>
      {callsOff && <WordsDialog maxLength={2000} title={words.callOff} hint={words.callOffText} label={words.callOffWhy} go={words.callOff} run={(why) => edits.callOff(cycle.id, why)} onClose={() => setCallsOff(false)} />}
    </div>
  );
}

/** Everybody in it that the viewer may see, with what their work comes to beside each other, and what shows it. */
function People({ cycle }: { cycle: Cycle }) {
  const words = t.evaluation;
  if (cycle.evaluations.length === 0) return <p className={page.soft}>{words.none}</p>;
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <thead><tr><th scope="col">{words.person}</th><th scope="col">{words.self}</th><th scope="col">{words.raters}</th><th scope="col">{words.rating}</th><th scope="col">{words.growth}</th><th scope="col">{words.said}</th><th scope="col">{words.evidence}</th></tr></thead>
        <tbody>
          {cycle.evaluations.map(({ id, person, selfIn, raterCount, raterInCount, canEvaluate, result }) => (
            <tr key={id}>
              <th scope="row"><InnerLink className={page.link} href={evaluationPath(id)}>{person?.name ?? ''}</InnerLink></th>
              <td data-lack={!selfIn || undefined}>{selfIn ? words.selfIn : words.selfOut}</td>
              <td>{raterCount === 0 ? words.noRaters : words.ratersOf(raterInCount, raterCount)}</td>
              <td>{result ? words.performance[result.performance] : canEvaluate ? words.draftMissing : words.notYours}</td>
              <td>{result?.growth ? words.growths[result.growth] : ''}</td>
              <td className={styles.said}>{result?.text}</td>
              <td>{person && <span className={styles.links}><InnerLink href={`/coaching/person/${person.id}?tab=gaps`} aria-label={words.gapsOf(person.name)}>{words.gaps}</InnerLink><InnerLink href={`/coaching/person/${person.id}?tab=evidence`} aria-label={words.evidenceOf(person.name)}>{words.evidenceLink}</InnerLink></span>}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
