import type { TeamLoadsFieldsFragment } from '../../../gql/graphql';
import { t } from '../../../lib/strings/strings';
import { Told } from '../../../ui/Told';
import { gradeOf } from './grade';
import styles from './load.module.css';

type Quarter = TeamLoadsFieldsFragment['quarters'][number];

const kinds = ['intrinsic', 'extraneous', 'germane'] as const;

/** What a team answered in a quarter: the score, and what it is made of; or why nothing is told. */
export function LoadCell({ quarter }: { quarter: Quarter | undefined }) {
  const words = t.load;
  if (!quarter) return <span className={styles.soft}>{words.none}</span>;
  if (quarter.score == null) return <Told className={styles.few} why={words.fewText}>{words.few}</Told>;
  return (
    <div className={styles.cell}>
      <span className={styles.score} data-grade={gradeOf(quarter.score)}>{words.score(quarter.score)}</span>
      <dl className={styles.kinds}>
        {kinds.map((kind) => {
          const value = quarter[kind];
          return value == null ? null : (
            <div key={kind}>
              <dt><Told why={words.kindText[kind]}>{words.kinds[kind]}</Told></dt>
              <dd><span className={styles.bar} aria-hidden="true"><span data-grade={gradeOf(value)} style={{ width: `${String((value / 5) * 100)}%` }} /></span>{words.score(value)}</dd>
            </div>
          );
        })}
      </dl>
      <span className={styles.soft}>{words.answers(quarter.answers ?? 0)}</span>
    </div>
  );
}
