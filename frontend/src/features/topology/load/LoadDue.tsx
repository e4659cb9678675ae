import { unmask } from '../../../gql';
import { useConfidentialQuery } from '../../../lib/graphql/useConfidentialQuery';
import { t } from '../../../lib/strings/strings';
import page from '../../../ui/page.module.css';
import { LoadDueDocument, LoadRoundFields } from './loadDocument';
import { RoundItem } from './RoundItem';
import styles from './load.module.css';

/** On the home of whoever should answer: in which of their teams they have not yet. Nothing where there is none. */
export function LoadDue() {
  const words = t.load;
  const { data } = useConfidentialQuery(LoadDueDocument, {});
  const due = data?.loadRounds.filter((round) => unmask(LoadRoundFields, round).canAnswer) ?? [];
  if (due.length === 0) return null;
  return (
    <section className={page.section} aria-label={words.dueTitle}>
      <h2>{words.dueTitle}</h2>
      <ul className={styles.rounds}>{due.map((round) => <RoundItem key={round.id} round={round} due />)}</ul>
    </section>
  );
}
