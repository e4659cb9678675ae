import { Button } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useConfidentialQuery } from '../../lib/graphql/useConfidentialQuery';
import { usePage } from '../../lib/page';
import { t } from '../../lib/strings/strings';
import { useOpenPath } from '../../lib/useOpenPath';
import { useMayWrite } from '../../lib/useWorld';
import { InnerLink } from '../../ui/InnerLink';
import { EmptyState, LoadingRows, ProblemState } from '../../ui/states';
import { WhoReads } from '../../ui/WhoReads';
import { seatPath } from '../../ui/WorldLink';
import page from '../../ui/page.module.css';
import { CandidateData } from './CandidateData';
import { Debrief } from './Debrief';
import { DecisionPart } from './DecisionPart';
import { EndDialog } from './EndDialog';
import { Moves } from './Moves';
import { OfferPart } from './OfferPart';
import { openingPath, staffingPath } from './paths';
import { ApplicationDocument, type Application } from './staffingDocument';
import { useStaffingEdits } from './staffingEdits';
import { StepButton } from './StepButton';
import { Talks } from './Talks';
import styles from './staffing.module.css';

/** A candidate: where they are, who talks to them, what was seen, and what was decided. */
export function ApplicationPage() {
  const words = t.staffing.application;
  const { applicationId } = useParams({ from: '/staffing/application/$applicationId' });
  const open = useOpenPath();
  const { data, problem, retry } = useConfidentialQuery(ApplicationDocument, { id: applicationId });
  const application = data?.application;
  const title = application?.position?.title ?? '';
  const name = application?.candidate.name ?? '';
  const opening = application?.opening?.id;
  usePage(useMemo(() => [
    { label: t.staffing.title, open: () => open(staffingPath) },
    ...(opening && title ? [{ label: title, open: () => open(openingPath(opening)) }] : []),
    ...(name ? [{ label: name }] : []),
  ], [open, opening, title, name]));
  if (problem) return <ProblemState page problem={problem} onRetry={retry} />;
  if (!data) return <LoadingRows />;
  if (!application) return <EmptyState page title={words.gone} actions={<Button variant="default" onClick={() => open(staffingPath)}>{t.staffing.title}</Button>}>{words.goneText}</EmptyState>;
  return <Way application={application} />;
}

function Way({ application }: { application: Application }) {
  const words = t.staffing.application;
  const edits = useStaffingEdits();
  const mayWrite = useMayWrite();
  const [ending, setEnding] = useState(false);
  const { candidate, stage, opening } = application;
  const underWay = mayWrite && application.hires && application.state === 'ACTIVE';
  const stages = opening?.stages ?? [];
  const next = stages[stages.findIndex((other) => other.key === stage.key) + 1];
  return (
    <div className={page.page}>
      <header className={page.head}>
        <div className={page.grow}>
          <h1>{candidate.name}</h1>
          <span className={application.late ? styles.late : page.soft}>
            {application.position && <><InnerLink className={page.link} href={seatPath(application.position.id)}>{application.position.title}</InnerLink>{' · '}</>}
            {application.state === 'ACTIVE' ? t.staffing.inStage(stage.name, application.days, stage.limitDays) : words.state[application.state]}
          </span>
        </div>
        {underWay && <Button variant="default" onClick={() => setEnding(true)}>{words.end}</Button>}
        {underWay && next && <StepButton variant="default" run={() => edits.move({ application: application.id, from: stage.key, to: next.key })}>{words.next(next.name)}</StepButton>}
      </header>
      <WhoReads alone>{t.staffing.whoReadsApplication}</WhoReads>
      <div className={styles.columns}>
        <div>
          <Talks application={application} />
          <Debrief application={application} />
          {application.hires && <DecisionPart application={application} />}
          {application.hires && <OfferPart application={application} />}
        </div>
        <div>
          <section className={page.section}>
            <h2>{words.facts}</h2>
            <dl className={page.facts}>
              <dt>{words.email}</dt><dd>{candidate.email ?? words.noEmail}</dd>
              <dt>{words.source}</dt><dd>{t.staffing.source[candidate.source]}</dd>
            </dl>
          </section>
          {application.hires && <CandidateData application={application} mayWrite={mayWrite} />}
          {application.hires && <Moves application={application} />}
        </div>
      </div>
      {ending && <EndDialog application={application.id} onClose={() => setEnding(false)} />}
    </div>
  );
}
