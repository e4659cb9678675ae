import { IconCircleCheck, IconMessage2, IconMessages } from '@tabler/icons-react';
import { graphql } from '../../../lib/graphql/document';
import { t } from '../../../lib/strings/strings';
import { Avatar } from '../../../ui/Avatar';
import { Moment } from '../../../ui/Moment';
import { EmptyState, LoadingRows, ProblemState } from '../../../ui/states';
import { useScenarioQuery } from '../useScenarioQuery';
import shared from '../scenarios.module.css';
import styles from './reviews.module.css';

const ReviewsDocument = graphql(`
  query ScenarioReviews($id: ID!) { scenario(id: $id) { id reviews { reviewer verdict note at revision withdrawnAt } } }
`);

/** Who said what, the latest first; what a later edit withdrew says so. */
export function ReviewsTab({ id }: { id: string }) {
  const { review } = t.scenarios;
  const { data, problem, retry } = useScenarioQuery(ReviewsDocument, { id });
  if (problem) return <ProblemState problem={problem} onRetry={retry} />;
  if (!data) return <LoadingRows rows={3} />;
  const reviews = data.scenario?.reviews ?? [];
  if (reviews.length === 0) return <EmptyState title={review.empty} icon={<IconMessages size={28} stroke={1.4} />}>{review.emptyText}</EmptyState>;
  return (
    <ol className={styles.reviews} aria-label={review.list}>
      {reviews.map(({ reviewer, verdict, note, at, revision, withdrawnAt }) => {
        const Icon = verdict === 'APPROVED' ? IconCircleCheck : IconMessage2;
        return (
          <li key={`${at} ${reviewer}`} data-withdrawn={withdrawnAt != null || undefined}>
            <Avatar name={reviewer} size={32} />
            <div className={shared.grow}>
              <div className={styles.verdict} data-verdict={verdict}><strong>{reviewer}</strong> <span><Icon size={14} aria-hidden="true" />{review[verdict]}</span></div>
              {note && <p>{note}</p>}
              <div className={shared.by}><Moment at={at} /><span>{review.seen(revision)}</span>{withdrawnAt && <span>{review.withdrawn} · <Moment at={withdrawnAt} /></span>}</div>
            </div>
          </li>
        );
      })}
    </ol>
  );
}
