import { graphql } from '../../lib/graphql/document';
import { problemOfCombined } from '../../lib/graphql/problem';
import { useOrgQuery } from '../../lib/graphql/useOrgQuery';
import { t } from '../../lib/strings/strings';
import { isNow } from '../../lib/world';
import { useWorld } from '../../lib/useWorld';
import { LoadingRows, ProblemState } from '../../ui/states';
import styles from './topology.module.css';

const words = t.topology.score;

const ScoresDocument = graphql(`
  query TopologyScores($asOf: DateTime, $scenario: ID) {
    org(asOf: $asOf, scenario: $scenario) { id topologyScores { principle value says } }
    now: org { id topologyScores { principle value } }
  }
`);

const share = (value: number | null | undefined) => (value == null ? words.unknown : `${String(Math.round(value * 100))} %`);

/** How far the teams go by each principle, beside how far they do now. It explains; nothing is added up. */
export function ScoreList() {
  const [{ data, error }, retry] = useOrgQuery({ query: ScoresDocument });
  const elsewhere = !isNow(useWorld());
  if (error && !data) return <ProblemState problem={problemOfCombined(error)} onRetry={() => retry({ requestPolicy: 'network-only' })} />;
  if (!data) return <LoadingRows rows={6} />;
  const now = new Map(data.now.topologyScores.map(({ principle, value }) => [principle, value]));
  return (
    <>
      <p className={styles.soft}>{words.text}</p>
      <ul className={styles.items} aria-label={words.title}>
        {data.org.topologyScores.map(({ principle, value, says }) => (
          <li key={principle} className={styles.item}>
            <div className={styles.itemText}>
              <strong>{words.principle[principle]}: {share(value)}{elsewhere && <span className={styles.soft}> {words.now(share(now.get(principle)))}</span>}</strong>
              <span className={styles.soft}>{says}</span>
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}
