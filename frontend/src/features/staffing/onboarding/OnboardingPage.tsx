import { Button } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { dayOf, formatDay, formatMoment } from '../../../lib/format/dates';
import { useConfidentialQuery } from '../../../lib/graphql/useConfidentialQuery';
import { usePage } from '../../../lib/page';
import { t } from '../../../lib/strings/strings';
import { useOpenPath } from '../../../lib/useOpenPath';
import { useMayWrite } from '../../../lib/useWorld';
import { Avatar } from '../../../ui/Avatar';
import { InnerLink } from '../../../ui/InnerLink';
import { EmptyState, LoadingRows, ProblemState } from '../../../ui/states';
import { WhoReads } from '../../../ui/WhoReads';
import { seatPath } from '../../../ui/WorldLink';
import page from '../../../ui/page.module.css';
import { staffingPath } from '../paths';
import staffing from '../staffing.module.css';
import { Helpers } from './Helpers';
import { OnboardingDocument, type Onboarding } from './onboardingDocument';
import { ReviewDialog } from './ReviewDialog';
import { Standing } from './Standing';
import { TaskParts } from './TaskParts';
import styles from './onboarding.module.css';

/** Somebody's first ninety days: what is to be done, who helps, and what became of it. */
export function OnboardingPage() {
  const words = t.onboarding;
  const { onboardingId } = useParams({ from: '/staffing/onboarding/$onboardingId' });
  const open = useOpenPath();
  const { data, problem, retry } = useConfidentialQuery(OnboardingDocument, { id: onboardingId });
  const name = data?.onboarding?.person?.name ?? '';
  usePage(useMemo(() => [{ label: t.staffing.title, open: () => open(staffingPath) }, ...(name ? [{ label: name }] : [])], [open, name]));
  if (problem) return <ProblemState page problem={problem} onRetry={retry} />;
  if (!data) return <LoadingRows />;
  if (!data.onboarding) return <EmptyState page title={words.gone} actions={<Button variant="default" onClick={() => open(staffingPath)}>{t.staffing.title}</Button>}>{words.goneText}</EmptyState>;
  return <FirstDays onboarding={data.onboarding} />;
}

function FirstDays({ onboarding }: { onboarding: Onboarding }) {
  const words = t.onboarding;
  const mayWrite = useMayWrite();
  const [reviews, setReviews] = useState(false);
  const { person, position } = onboarding;
  const now = new Date();
  // Two weeks before its day the review is what comes next.
  const soon = onboarding.reviewBy < dayOf(new Date(now.getFullYear(), now.getMonth(), now.getDate() + 14));
  const starts = formatDay(onboarding.startsOn, now);
  return (
    <div className={page.page}>
      <header className={page.head}>
        <Avatar name={person?.name ?? ''} size={48} />
        <div className={page.grow}>
          <h1>{person ? <InnerLink className={page.link} href={`/people/${person.id}`}>{person.name}</InnerLink> : words.title}</h1>
          <span className={page.soft}>
            {position && <><InnerLink className={page.link} href={seatPath(position.id)}>{position.title}</InnerLink>{' · '}</>}
            {onboarding.startsOn > dayOf(now) ? words.from(starts) : words.since(starts)}{' · '}
            {onboarding.endedOn ? words.endedOn(formatDay(onboarding.endedOn, now)) : words.until(formatDay(onboarding.reviewBy, now))}
          </span>
        </div>
        {onboarding.state === 'UNDER_WAY' && <Standing of={onboarding} />}
        {mayWrite && onboarding.canReview && <Button variant={soon ? 'filled' : 'default'} onClick={() => setReviews(true)}>{words.review.hold}</Button>}
      </header>
      <WhoReads>{words.whoReads}</WhoReads>
      <div className={staffing.columns}>
        <TaskParts onboarding={onboarding} editable={mayWrite && onboarding.canEdit} />
        <div className={styles.side}>
          <Helpers onboarding={onboarding} editable={mayWrite && onboarding.canEdit} />
          <Reviews onboarding={onboarding} />
        </div>
      </div>
      {reviews && <ReviewDialog onboarding={onboarding} onClose={() => setReviews(false)} />}
    </div>
  );
}

function Reviews({ onboarding }: { onboarding: Onboarding }) {
  const words = t.onboarding.review;
  const now = new Date();
  return (
    <section className={page.section}>
      <h2>{words.title}</h2>
      {onboarding.reviews.length === 0 && <p className={page.soft}>{words.none}</p>}
      {onboarding.reviews.map((review) => (
        <article key={review.id} className={staffing.scorecard}>
          <h3>{[words.outcomes[review.outcome], review.until ? words.extendedUntil(formatDay(review.until, now)) : ''].filter(Boolean).join(' ')}</h3>
          <p>{review.why}</p>
          <p className={staffing.soft}>{words.by(review.by?.name ?? '', formatMoment(review.at, now))}</p>
        </article>
      ))}
    </section>
  );
}
