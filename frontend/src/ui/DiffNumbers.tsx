import { VisuallyHidden } from '@mantine/core';
import { unmask, type FragmentType } from '../gql';
import { showDifference, showNumber, type Decimals } from '../lib/format/numbers';
import { graphql } from '../lib/graphql/document';
import { t } from '../lib/strings/strings';
import styles from './DiffNumbers.module.css';

const DiffNumbersFragment = graphql(`
  fragment DiffNumbers on ScenarioDiff {
    metricsBefore { headcount seats fte vacancies managers layers averageSpan }
    metricsAfter { headcount seats fte vacancies managers layers averageSpan }
  }
`);

/** The numbers that describe an organisation, in the order in which leaders ask for them. */
export const metricNames = ['headcount', 'seats', 'fte', 'vacancies', 'managers', 'layers', 'averageSpan'] as const;
export const decimalsOf = (name: (typeof metricNames)[number]): Decimals => (name === 'fte' || name === 'averageSpan' ? 1 : 0);

/** Each number before and after; what differs stands out by weight and by how much, never by colour alone. */
export function DiffNumbers({ diff: masked }: { diff: FragmentType<typeof DiffNumbersFragment> }) {
  const { metricsBefore: before, metricsAfter: after } = unmask(DiffNumbersFragment, masked);
  const { numbers } = t.scenarios;
  return (
    <table className={styles.numbers} aria-label={numbers.label}>
      <thead><tr><th scope="col"><VisuallyHidden>{numbers.title}</VisuallyHidden></th><th scope="col">{numbers.before}</th><th scope="col">{numbers.after}</th><th scope="col"><VisuallyHidden>{numbers.difference}</VisuallyHidden></th></tr></thead>
      <tbody>
        {metricNames.map((name) => {
          const difference = showDifference(before[name], after[name], decimalsOf(name));
          return (
            <tr key={name} data-differs={difference !== '' || undefined}>
              <th scope="row">{numbers.row[name]}</th>
              <td>{showNumber(before[name], decimalsOf(name))}</td>
              <td>{showNumber(after[name], decimalsOf(name))}</td>
              <td>{difference || <VisuallyHidden>{numbers.same}</VisuallyHidden>}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
