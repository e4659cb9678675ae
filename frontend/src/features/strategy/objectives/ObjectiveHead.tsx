import { formatDay } from '../../../lib/format/dates';
import { t } from '../../../lib/strings/strings';
import { InlineText } from '../../../ui/InlineText';
import page from '../../../ui/page.module.css';
import { To } from '../../../ui/To';
import { Told } from '../../../ui/Told';
import { CauseList } from './CauseList';
import { HealthMark, ProgressBar } from './ObjectiveMarks';
import type { Objective } from './ObjectivePage';
import { namePeriod } from './quarters';
import { showsHealth } from './showsHealth';
import { StepButtons } from './StepButtons';
import { useObjectiveEdits } from './useObjectiveEdits';
import { useReason } from '../useReason';
import styles from './objectives.module.css';

/** The problem, how far it is, how far it has come, and what can be done next. */
export function ObjectiveHead({ objective, revision }: { objective: Objective; revision: number }) {
  const edits = useObjectiveEdits();
  const over = objective.state === 'CLOSED' || objective.state === 'DROPPED';
  const { ask, dialog } = useReason(objective.state === 'ACTIVE' || objective.state === 'CLOSING', t.objectives.page.asked);
  const words = t.objectives;
  const day = (date: string) => formatDay(date, new Date());
  return (
    <header className={styles.head}>
      <div className={page.head}>
        <h1 className={page.grow}>{over ? objective.title : <InlineText large label={words.page.titleOf} value={objective.title} version={revision} onSave={(title, seen = revision) => ask((reason) => edits.revise({ objective: objective.id, title, reason }, seen))} />}</h1>
        <To className={page.link} path={`/strategy/map?of=${objective.id}`}>{t.alignment.show}</To>
        <StepButtons objective={objective} />
      </div>
      <p className={styles.marks}>
        <span className={styles.badge}>{words.state[objective.state]}</span>
        {showsHealth(objective) && <HealthMark health={objective.health} reasons={objective.health === 'ON_TRACK' ? objective.healthReasons : []} />}
        <ProgressBar progress={objective.rollup.progress} known={objective.rollup.known} label={words.progress.label} />
        <span>{namePeriod(objective.startsOn, objective.endsOn, (first, last) => words.days(day(first), day(last)))}</span>
        <Told className={styles.soft} why={words.ambitionText[objective.ambition](objective.expectedConfidence)}>{words.ambition[objective.ambition]}</Told>
      </p>
      {showsHealth(objective) && objective.health !== 'ON_TRACK' && <CauseList causes={objective.healthCauses} />}
      {dialog}
    </header>
  );
}
