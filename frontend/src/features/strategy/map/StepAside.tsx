import { sayDays } from '../../../lib/format/dates';
import { t } from '../../../lib/strings/strings';
import { HealthMark, ProgressBar } from '../objectives/ObjectiveMarks';
import { To } from '../../../ui/To';
import type { StepRow } from './alignmentTree';
import { hasProgress, noteOf, placeOf, standingOf, titleOf } from './stepWords';
import { showsHealth } from '../objectives/showsHealth';
import styles from './map.module.css';

const words = t.alignment;

/** What is known of the step that is chosen: how it stands and why, and what its progress is made of. */
export function StepAside({ row }: { row: StepRow | null }) {
  if (row === null) return <aside className={styles.aside} aria-label={words.aside}><p className={styles.soft}>{words.choose}</p></aside>;
  const { step } = row;
  const note = noteOf(step);
  return (
    <aside className={styles.aside} aria-label={words.aside}>
      <p className={styles.soft}>{words.kind[step.aim.__typename]}</p>
      <h2><To path={placeOf(step)}>{titleOf(step)}</To></h2>
      {note !== '' && <p className={styles.soft}>{note}</p>}
      {step.aim.__typename === 'Objective' && showsHealth({ state: step.aim.objectiveState, health: step.aim.health }) && <p><HealthMark health={step.aim.health} reasons={step.reasons} /></p>}
      {hasProgress(step) && (
        <section>
          <h3>{t.objectives.progress.label}</h3>
          <ProgressBar progress={step.progress} known={step.known} label={titleOf(step)} />
          <p className={styles.soft}>{words.made[step.aim.__typename]}</p>
          {step.known < 1 && <p className={styles.soft}>{words.missing(Math.round((1 - step.known) * 100))}</p>}
          <p className={styles.soft}>{step.weight == null ? words.noWeight : words.weightText(step.weight)}</p>
        </section>
      )}
      {step.reasons.length > 0 && <section><h3>{words.risk}</h3><ul>{step.reasons.map((reason) => <li key={reason}>{sayDays(reason)}</li>)}</ul></section>}
      {step.objectives + step.keyResults > 0 && <section><h3>{words.below}</h3><p>{words.counts(step.objectives, step.keyResults)}</p><p className={styles.soft}>{standingOf(step)}</p></section>}
    </aside>
  );
}
