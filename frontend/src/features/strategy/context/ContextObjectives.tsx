import { sayDays } from '../../../lib/format/dates';
import { t } from '../../../lib/strings/strings';
import { HealthMark, ProgressBar } from '../objectives/ObjectiveMarks';
import { objectivePath } from '../objectives/objectivePaths';
import { showAmount } from '../objectives/showAmount';
import { To } from '../../../ui/To';
import type { Context } from './TeamContextPage';
import { showsHealth } from '../objectives/showsHealth';
import styles from './context.module.css';

const words = t.alignment.context;

/** What the team is to solve, why, how it stands, and by which numbers that is seen. */
export function ContextObjectives({ objectives }: { objectives: Context['objectives'] }) {
  return (
    <>
      {objectives.map(({ id, title, why, state, health, healthReasons, rollup, keyResults, focus }) => (
        <div key={id} className={styles.whole}>
          <h3><To path={objectivePath(id)}>{title}</To></h3>
          <p className={styles.marks}>
            {showsHealth({ state, health }) ? <HealthMark health={health} reasons={healthReasons} /> : <span className={styles.soft}>{t.objectives.state[state]}</span>}
            <ProgressBar progress={rollup.progress} known={rollup.known} label={title} />
          </p>
          {why !== '' && <p>{why}</p>}
          {focus && <p className={styles.soft}>{t.objectives.focus.label}: {focus.problem}</p>}
          {showsHealth({ state, health }) && health !== 'ON_TRACK' && <ul className={styles.reasons}>{healthReasons.map((reason) => <li key={reason}>{sayDays(reason)}</li>)}</ul>}
          <ul>
            {keyResults.map(({ id: key, metric, unit, kind, baseline, target, latest }) => (
              <li key={key}>{metric}: {words.target(showAmount(latest?.value ?? baseline, unit), showAmount(target, unit))}{kind === 'BACKSTOP' ? <span className={styles.soft}> {t.objectives.keyResult.kinds.BACKSTOP}</span> : ''}</li>
            ))}
          </ul>
        </div>
      ))}
    </>
  );
}
