import { graphql, unmask, type FragmentType } from '../../../gql';
import { t } from '../../../lib/strings/strings';
import styles from './consequences.module.css';

const DiffMetrics = graphql(`
  fragment DiffMetrics on ScenarioDiff {
    metricsBefore { headcount fte seats vacancies managers layers averageSpan }
    metricsAfter { headcount fte seats vacancies managers layers averageSpan }
  }
`);

const names = t.world.consequences.metric;
const kinds = Object.keys(names) as (keyof typeof names)[];

/** The numbers of the organisation before and now; those that differ stand out. */
export function MetricsTable({ diff: masked }: { diff: FragmentType<typeof DiffMetrics> }) {
  const { metricsBefore: before, metricsAfter: after } = unmask(DiffMetrics, masked);
  const words = t.world.consequences;
  return (
    <table className={styles.metrics}>
      <thead><tr><th scope="col"><span className={styles.hidden}>{words.asSeats}</span></th><th scope="col">{words.before}</th><th scope="col">{words.after}</th><th scope="col"><span className={styles.hidden}>{words.difference}</span></th></tr></thead>
      <tbody>
        {kinds.map((kind) => {
          const by = Math.round((after[kind] - before[kind]) * 100) / 100;
          return (
            <tr key={kind} data-same={by === 0}>
              <th scope="row">{names[kind]}</th>
              <td>{show(before[kind])}</td>
              <td>{show(after[kind])}</td>
              <td>{by === 0 ? '' : `${by > 0 ? '+' : '−'}${show(Math.abs(by))}`}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

const show = (value: number) => value.toLocaleString(undefined, { maximumFractionDigits: 2 });
