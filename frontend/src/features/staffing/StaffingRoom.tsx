import { Button } from '@mantine/core';
import { IconUserPlus } from '@tabler/icons-react';
import { useMemo, useState, type ReactNode } from 'react';
import { unmask } from '../../gql';
import { formatDay, formatMoment } from '../../lib/format/dates';
import { useConfidentialQuery } from '../../lib/graphql/useConfidentialQuery';
import { usePage } from '../../lib/page';
import { t } from '../../lib/strings/strings';
import { useMayWrite } from '../../lib/useWorld';
import { InnerLink } from '../../ui/InnerLink';
import { EmptyState, LoadingRows, ProblemState } from '../../ui/states';
import { WhoYouAre } from '../../ui/WhoYouAre';
import { seatPath } from '../../ui/WorldLink';
import page from '../../ui/page.module.css';
import { BeginDialog } from './BeginDialog';
import { Numbers } from './Numbers';
import { CompetenceChanges } from './competence/CompetenceChanges';
import { RoomParts } from './evaluation/RoomParts';
import { HeadcountPart } from './headcount/HeadcountPart';
import { ImprovementLine } from './improvement/improvementDocument';
import { Plans, WorkParts } from './improvement/RoomParts';
import { KnowledgeDue, PeopleNumbers } from './leaving/RoomParts';
import { OnboardingLine } from './onboarding/onboardingDocument';
import { OnboardingItem } from './onboarding/OnboardingItem';
import { applicationPath, openingPath } from './paths';
import { StaffingDocument, type Staffing } from './staffingDocument';
import { TemplatesDialog } from './templates/TemplatesDialog';
import styles from './staffing.module.css';

/** What filling seats asks of a leader now. */
export function StaffingRoom() {
  const words = t.staffing;
  const { data, problem, retry } = useConfidentialQuery(StaffingDocument, {});
  usePage(useMemo(() => [{ label: words.title }], [words]));
  if (problem) return <ProblemState page problem={problem} onRetry={retry} />;
  if (!data) return <LoadingRows />;
  if (!data.viewer.person) return <EmptyState page icon={<IconUserPlus size={32} stroke={1.3} />} title={words.who.title} actions={<WhoYouAre />}>{words.who.text}</EmptyState>;
  return <Room staffing={data.staffing} counts={data.viewer.owner} />;
}

function Room({ staffing, counts }: { staffing: Staffing; counts: boolean }) {
  const words = t.staffing;
  const mayWrite = useMayWrite();
  const [templates, setTemplates] = useState(false);
  const [begins, setBegins] = useState<Staffing['seatsWithoutOpening'][number] | null>(null);
  return (
    <div className={page.page}>
      <header className={page.head}><h1 className={page.grow}>{words.title}</h1></header>
      <Section title={words.openings} none={words.openingsNone} items={staffing.openings}>
        {(opening) => (
          <>
            <InnerLink className={page.link} href={openingPath(opening.id)}>{opening.position?.title ?? ''}</InnerLink>
            <span className={page.soft}>{[opening.hiringManager ? words.hires(opening.hiringManager.name) : '', words.since(formatMoment(opening.openedAt, new Date()))].filter(Boolean).join(' · ')}</span>
            <span className={styles.end}>{words.candidates(opening.stages.reduce((sum, stage) => sum + stage.count, 0))}</span>
          </>
        )}
      </Section>
      <Section title={words.stuck} none={words.stuckNone} items={staffing.stuck}>
        {(application) => (
          <>
            <InnerLink className={page.link} href={applicationPath(application.id)}>{application.candidate.name}</InnerLink>
            <span className={page.soft}>{application.position?.title}</span>
            <span className={`${styles.end} ${styles.late}`}>{words.inStage(application.stage.name, application.days, application.stage.limitDays)}</span>
          </>
        )}
      </Section>
      <Section title={words.consentEnding} items={staffing.consentEnding}>
        {(application) => (
          <>
            <InnerLink className={page.link} href={applicationPath(application.id)}>{application.candidate.name}</InnerLink>
            <span className={page.soft}>{application.position?.title}</span>
            <span className={`${styles.end} ${styles.late}`}>{words.consentEnds(formatDay(application.candidate.consentUntil, new Date()))}</span>
          </>
        )}
      </Section>
      <Section title={words.toScore} none={words.toScoreNone} items={staffing.toScore}>
        {(talk) => (
          <>
            <InnerLink className={page.link} href={applicationPath(talk.application.id)}>{words.toScoreOf(talk.application.candidate.name)}</InnerLink>
            <span className={page.soft}>{talk.application.position?.title}</span>
            <span className={styles.end}>{formatDay(talk.plannedOn, new Date())}</span>
          </>
        )}
      </Section>
      <KnowledgeDue tasks={staffing.knowledgeDue} />
      <Onboardings title={t.onboarding.title} none={t.onboarding.none} list={staffing.onboardings} more={<Button size="compact-xs" variant="default" onClick={() => setTemplates(true)}>{t.templates.open}</Button>} />
      <WorkParts due={staffing.evaluationsDue} plans={staffing.improvementPlans} />
      <RoomParts cycles={staffing.evaluationCycles} due={staffing.voicesDue} opens={staffing.canOpenCycle} />
      <Section title={words.seats} none={words.seatsNone} items={staffing.seatsWithoutOpening}>
        {(seat) => (
          <>
            <InnerLink className={page.link} href={seatPath(seat.id)}>{seat.title}</InnerLink>
            <span className={page.soft}>{[words.seatState[seat.state], seat.manager?.person?.name].filter(Boolean).join(' · ')}</span>
            {mayWrite && <Button className={styles.right} size="compact-xs" variant="default" aria-label={words.startOf(seat.title)} onClick={() => setBegins(seat)}>{words.start}</Button>}
          </>
        )}
      </Section>
      <HeadcountPart plans={staffing.headcountPlans} leads={staffing.headcountSeats.length > 0} />
      <Bench seats={staffing.bench} />
      <Numbers numbers={staffing.numbers} />
      {counts && <CompetenceChanges />}
      <PeopleNumbers losses={staffing.losses} ramp={staffing.ramp} />
      <Closed openings={staffing.closed} />
      <Erased erasures={staffing.erasures} />
      <Onboardings title={t.onboarding.ended} list={staffing.onboarded} />
      <Plans title={t.improvement.ended} plans={unmask(ImprovementLine, staffing.improved)} />
      {templates && <TemplatesDialog onClose={() => setTemplates(false)} />}
      {begins && <BeginDialog seat={begins} onClose={() => setBegins(null)} />}
    </div>
  );
}

/** Seats that it matters to have somebody for, and who could take them. */
function Bench({ seats }: { seats: Staffing['bench'] }) {
  return (
    <Section title={t.succession.bench} items={seats.map((seat) => ({ ...seat, id: seat.position.id }))}>
      {({ position, covered, successors }) => (
        <>
          <InnerLink className={page.link} href={seatPath(position.id)}>{position.title}</InnerLink>
          <span className={page.soft}>{position.person?.name}</span>
          <span className={covered ? styles.end : `${styles.end} ${styles.late}`}>{successors.length === 0 ? t.succession.nobody : successors.map(({ person, readiness }) => `${person?.name ?? ''}: ${t.succession.readiness[readiness]}`).join(' · ')}</span>
        </>
      )}
    </Section>
  );
}

function Closed({ openings }: { openings: Staffing['closed'] }) {
  const words = t.staffing;
  return (
    <Section title={words.closed} items={openings}>
      {(opening) => (
        <>
          <InnerLink className={page.link} href={openingPath(opening.id)}>{opening.position?.title ?? ''}</InnerLink>
          <span className={styles.end}>{[words.state[opening.state], opening.closedOn ? formatDay(opening.closedOn, new Date()) : ''].filter(Boolean).join(' · ')}</span>
        </>
      )}
    </Section>
  );
}

/** What is left of candidates who were erased: the proof of it. */
function Erased({ erasures }: { erasures: Staffing['erasures'] }) {
  return (
    <Section title={t.candidateData.erased} items={erasures}>
      {(erasure) => (
        <>
          <code className={styles.proof} title={erasure.proof}>{erasure.proof}</code>
          <span className={styles.end}>{[t.candidateData.cause[erasure.cause], formatMoment(erasure.at, new Date())].join(' · ')}</span>
        </>
      )}
    </Section>
  );
}

function Onboardings({ title, none, list, more }: { title: string; none?: string | undefined; list: Staffing['onboardings']; more?: ReactNode }) {
  return (
    <Section title={title} none={none} more={more} items={list.map((onboarding) => ({ id: unmask(OnboardingLine, onboarding).id, onboarding }))}>
      {({ onboarding }) => <OnboardingItem onboarding={onboarding} />}
    </Section>
  );
}

/** A part of the room; where there is nothing in it, `none` says so, or else it is left out. */
function Section<Item extends { readonly id: string }>({ title, none, items, more, children }: { title: string; none?: string | undefined; items: readonly Item[]; more?: ReactNode; children: (item: Item) => ReactNode }) {
  if (items.length === 0 && none === undefined) return null;
  return (
    <section className={page.section}>
      <h2>{title}{more}</h2>
      {items.length === 0 ? <p className={page.soft}>{none}</p> : <ul className={page.list}>{items.map((item) => <li key={item.id}>{children(item)}</li>)}</ul>}
    </section>
  );
}
