import { unmask, type FragmentType } from '../../../gql';
import { graphql } from '../../../lib/graphql/document';
import { t } from '../../../lib/strings/strings';
import { ChangesetItem } from '../history/ChangesetItem';
import { Section } from './Section';
import styles from './seat.module.css';

const SeatHistoryFragment = graphql(`
  fragment SeatHistory on Position {
    id
    history(first: 8) { totalCount edges { node { id ...ChangesetItem } } }
  }
`);

export function SeatHistory({ seat: masked }: { seat: FragmentType<typeof SeatHistoryFragment> }) {
  const seat = unmask(SeatHistoryFragment, masked);
  return (
    <Section title={t.seat.history}>
      {seat.history.edges.map(({ node }) => <ChangesetItem key={node.id} changeset={node} compact />)}
      {seat.history.edges.length === 0 && <p className={styles.quiet}>{t.seat.historyEmpty}</p>}
    </Section>
  );
}
