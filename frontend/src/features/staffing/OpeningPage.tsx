import { Button } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { formatDay, formatMoment } from '../../lib/format/dates';
import { useConfidentialQuery } from '../../lib/graphql/useConfidentialQuery';
import { usePage } from '../../lib/page';
import { t } from '../../lib/strings/strings';
import { useOpenPath } from '../../lib/useOpenPath';
import { useMayWrite } from '../../lib/useWorld';
import { InnerLink } from '../../ui/InnerLink';
import { Prose } from '../../ui/Prose';
import { EmptyState, LoadingRows, ProblemState } from '../../ui/states';
import { VacancyLine } from '../../ui/VacancyLine';
import { WhoReads } from '../../ui/WhoReads';
import { seatPath } from '../../ui/WorldLink';
import page from '../../ui/page.module.css';
import { Board } from './Board';
import { CandidateDialog } from './CandidateDialog';
import { MustHavesDialog } from './MustHavesDialog';
import { StagesDialog } from './StagesDialog';
import { applicationPath, staffingPath } from './paths';
import { OpeningDocument, type Opening } from './staffingDocument';
import { useStaffingEdits } from './staffingEdits';
import { WordsDialog } from './WordsDialog';
import styles from './staffing.module.css';

/** The search for somebody who takes a seat, and who is on the way. */
export function OpeningPage() {
  const words = t.staffing.opening;
  const { openingId } = useParams({ from: '/staffing/opening/$openingId' });
  const open = useOpenPath();
  const { data, problem, retry } = useConfidentialQuery(OpeningDocument, { id: openingId });
  const title = data?.opening?.position?.title ?? '';
  usePage(useMemo(() => [{ label: t.staffing.title, open: () => open(staffingPath) }, ...(title ? [{ label: title }] : [])], [open, title]));
  if (problem) return <ProblemState page problem={problem} onRetry={retry} />;
  if (!data) return <LoadingRows />;
  if (!data.opening) return <EmptyState page title={words.gone} actions={<Button variant="default" onClick={() => open(staffingPath)}>{t.staffing.title}</Button>}>{words.goneText}</EmptyState>;
  return <Search opening={data.opening} />;
}

function Search({ opening }: { opening: Opening }) {
  const words = t.staffing.opening;
  const edits = useStaffingEdits();
  const mayWrite = useMayWrite();
  const [dialog, setDialog] = useState<'candidate' | 'cancel' | 'stages' | 'musts' | null>(null);
  const mayChange = mayWrite && opening.canEdit;
  const { position, hiringManager } = opening;
  const ended = opening.applications.filter((card) => card.state !== 'ACTIVE');
  return (
    <div className={styles.wide}>
      <header className={page.head}>
        <div className={page.grow}>
          <h1>{position ? <InnerLink className={page.link} href={seatPath(position.id)}>{position.title}</InnerLink> : words.gone}</h1>
          <span className={page.soft}>{[t.staffing.state[opening.state], hiringManager ? t.staffing.hires(hiringManager.name) : '', opening.closedOn ? formatDay(opening.closedOn, new Date()) : t.staffing.since(formatMoment(opening.openedAt, new Date()))].filter(Boolean).join(' · ')}</span>
        </div>
        {mayWrite && opening.canEdit && <Button variant="default" onClick={() => setDialog('cancel')}>{words.cancel}</Button>}
        {mayWrite && opening.hires && opening.state === 'OPEN' && <Button onClick={() => setDialog('candidate')}>{words.add}</Button>}
      </header>
      <WhoReads>{t.staffing.whoReadsOpening}</WhoReads>
      <VacancyLine vacancy={opening.vacancy} />
      <section className={page.section}>
        <h2>{words.board}{mayChange && <Button size="compact-xs" variant="default" onClick={() => setDialog('stages')}>{t.staffing.stages.title}</Button>}</h2>
        {opening.hires ? <>{mayWrite && <p className={styles.soft}>{words.hint}</p>}<Board opening={opening} /></> : <Counts opening={opening} />}
      </section>
      {ended.length > 0 && (
        <section className={page.section}>
          <h2>{words.ended}</h2>
          <ul className={page.list}>
            {ended.map((card) => <li key={card.id}><InnerLink className={page.link} href={applicationPath(card.id)}>{card.candidate.name}</InnerLink><span className={styles.end}>{t.staffing.application.state[card.state]}</span></li>)}
          </ul>
        </section>
      )}
      <section className={page.section}>
        <h2>{words.facts}</h2>
        <Facts opening={opening} fixed={!mayChange} onMusts={() => setDialog('musts')} onSave={async (change, seen = opening.version) => (await edits.update(opening.id, seen, change)).ok} />
      </section>
      {dialog === 'candidate' && <CandidateDialog opening={opening.id} onClose={() => setDialog(null)} />}
      {dialog === 'stages' && <StagesDialog opening={opening} run={(stages, seen) => edits.update(opening.id, seen, { stages })} onClose={() => setDialog(null)} />}
      {dialog === 'musts' && <MustHavesDialog opening={opening} run={(mustHaves, seen) => edits.update(opening.id, seen, { mustHaves })} onClose={() => setDialog(null)} />}
      {dialog === 'cancel' && <WordsDialog maxLength={2000} title={words.cancel} label={words.cancelWhy} go={words.cancel} run={(why) => edits.cancel(opening.id, why)} onClose={() => setDialog(null)} />}
    </div>
  );
}

/** How many candidates there are, for who does not hire. */
function Counts({ opening }: { opening: Opening }) {
  return (
    <>
      <p className={page.soft}>{t.staffing.opening.boardNone}</p>
      <ul className={page.list}>{opening.stages.filter((stage) => stage.count > 0).map((stage) => <li key={stage.key}>{stage.name}<span className={styles.end}>{t.staffing.candidates(stage.count)}</span></li>)}</ul>
    </>
  );
}

function Facts({ opening, fixed, onMusts, onSave }: { opening: Opening; fixed: boolean; onMusts: () => void; onSave: (change: { whyNow?: string; interviewPlan?: string }, seen: number | undefined) => Promise<boolean> }) {
  const words = t.staffing;
  return (
    <dl className={`${page.facts} ${styles.facts}`}>
      <dt>{words.form.why}</dt>
      <dd><Prose label={words.form.why} value={opening.whyNow} maxLength={2000} fixed={fixed} version={opening.version} onSave={(whyNow, seen) => onSave({ whyNow }, seen)} /></dd>
      <dt>{words.form.outcomes}</dt>
      <dd><ol className={styles.outcomes}>{opening.outcomes.map((outcome) => <li key={outcome}>{outcome}</li>)}</ol></dd>
      <dt>{words.opening.musts}</dt>
      <dd>{opening.mustHaves.length === 0 ? words.opening.mustsNone : opening.mustHaves.map((competency) => <span key={competency.id} className={styles.badge}>{competency.name}</span>)}{!fixed && <Button size="compact-xs" variant="subtle" onClick={onMusts}>{t.staffing.mustHaves.change}</Button>}</dd>
      <dt>{words.opening.plan}</dt>
      <dd>
        {fixed && opening.interviewPlan === '' ? words.opening.planNone : (
          <Prose clearable label={words.opening.plan} placeholder={words.opening.planNone} value={opening.interviewPlan} maxLength={10_000} fixed={fixed} version={opening.version} onSave={(interviewPlan, seen) => onSave({ interviewPlan }, seen)} />
        )}
      </dd>
    </dl>
  );
}
