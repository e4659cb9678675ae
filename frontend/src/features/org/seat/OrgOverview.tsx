import { graphql } from '../../../lib/graphql/document';
import { problemOfCombined } from '../../../lib/graphql/problem';
import { useOrgQuery } from '../../../lib/graphql/useOrgQuery';
import { t } from '../../../lib/strings/strings';
import { LoadingRows, ProblemState } from '../../../ui/states';
import { BarList } from './BarList';
import { Section } from './Section';
import styles from './seat.module.css';

const OrgOverviewDocument = graphql(`
  query OrgOverview($asOf: DateTime, $scenario: ID) {
    org(asOf: $asOf, scenario: $scenario) {
      id
      metrics { headcount seats vacancies fte layers averageSpan spans { span managers } byLayer { layer seats } }
    }
  }
`);

/** The organisation in numbers, while no seat is chosen. */
export function OrgOverview() {
  const [{ data, error }, retry] = useOrgQuery({ query: OrgOverviewDocument });
  if (error && !data) return <ProblemState problem={problemOfCombined(error)} onRetry={() => retry({ requestPolicy: 'network-only' })} />;
  if (!data) return <LoadingRows />;
  const { metrics } = data.org;
  const words = t.seat.overview;
  if (metrics.seats === 0) return <p className={styles.hint}>{words.hint}</p>;
  return (
    <div className={styles.inspector}>
      <header className={styles.head}>
        <h2 className={styles.overviewTitle}>{words.title}</h2>
        <dl className={`${styles.numbers} ${styles.numbersGrid}`}>
          <Figure value={metrics.headcount} label={words.headcount} />
          <Figure value={metrics.seats} label={words.seats} />
          <Figure value={metrics.vacancies} label={words.vacancies} />
          <Figure value={metrics.layers} label={words.layers} />
          <Figure value={metrics.averageSpan} label={words.span} />
          <Figure value={metrics.fte} label={words.fte} />
        </dl>
      </header>
      {metrics.byLayer.length > 0 && (
        <Section title={words.layersTitle}>
          <BarList rows={metrics.byLayer.map(({ layer, seats }) => ({ key: layer, label: words.layerRow(layer), value: seats, words: words.seatCount(seats) }))} />
        </Section>
      )}
      {metrics.spans.length > 0 && (
        <Section title={words.spans}>
          <BarList rows={metrics.spans.map(({ span, managers }) => ({ key: span, label: words.spanRow(span), value: managers, words: words.managers(managers) }))} />
        </Section>
      )}
      <p className={styles.hint}>{words.hint}</p>
    </div>
  );
}

function Figure({ value, label }: { value: number; label: string }) {
  return <div><dt>{label}</dt><dd>{value.toLocaleString(undefined, { maximumFractionDigits: 1 })}</dd></div>;
}
