import { unmask, type FragmentType } from '../gql';
import { graphql } from '../lib/graphql/document';
import { t } from '../lib/strings/strings';
import styles from './VacancyLine.module.css';

const VacancyFragment = graphql(`
  fragment Vacancy on Vacancy { since days cost objectives { id } }
`);

/** What it costs that a seat is empty; nothing where it is not. */
export function VacancyLine({ vacancy: masked }: { vacancy: FragmentType<typeof VacancyFragment> | null | undefined }) {
  const vacancy = unmask(VacancyFragment, masked);
  if (!vacancy || vacancy.days === 0) return null;
  const waiting = vacancy.objectives.length;
  return <p className={styles.line}>{t.leaving.vacant(vacancy.days, waiting)}{waiting > 0 && ` · ${t.leaving.cost(vacancy.cost)}`}</p>;
}
