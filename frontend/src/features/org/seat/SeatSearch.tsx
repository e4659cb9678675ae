import { formatMoment } from '../../../lib/format/dates';
import { graphql } from '../../../lib/graphql/document';
import { useConfidentialQuery } from '../../../lib/graphql/useConfidentialQuery';
import { t } from '../../../lib/strings/strings';
import { InnerLink } from '../../../ui/InnerLink';
import { openingPath } from '../../../ui/WorldLink';
import styles from './seat.module.css';

const SearchDocument = graphql(`
  query SeatSearch($id: ID!, $asOf: DateTime, $scenario: ID) {
    org(asOf: $asOf, scenario: $scenario) { id position(id: $id) { id opening { id openedAt hiringManager { id name } } } }
  }
`);

/** The search for who takes the seat, wherever a scenario puts it; nothing for who may not see it. */
export function SeatSearch({ id }: { id: string }) {
  const { data, problem } = useConfidentialQuery(SearchDocument, { id });
  if (problem) return <p className={styles.detail} role="alert">{problem.message}</p>;
  const opening = data?.org.position?.opening;
  if (!opening) return null;
  return (
    <p className={styles.search}>
      <InnerLink className={styles.name} href={openingPath(opening.id)}>{t.seat.sought}</InnerLink>
      <span className={styles.detail}>{[opening.hiringManager ? t.staffing.hires(opening.hiringManager.name) : '', t.staffing.since(formatMoment(opening.openedAt, new Date()))].filter(Boolean).join(' · ')}</span>
    </p>
  );
}
