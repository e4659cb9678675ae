import { IconAlertTriangle, IconCircleCheck, IconCircleDashed, IconCircleX } from '@tabler/icons-react';
import type { ObjectiveHealth } from '../../../gql/graphql';
import { sayDays } from '../../../lib/format/dates';
import { t } from '../../../lib/strings/strings';
import { Told } from '../../../ui/Told';
import styles from './objectives.module.css';

const icons = { ON_TRACK: IconCircleCheck, AT_RISK: IconAlertTriangle, OFF_TRACK: IconCircleX, UNKNOWN: IconCircleDashed } as const satisfies Record<ObjectiveHealth, unknown>;

/** How an objective stands, by a shape and a word; why, to who asks. */
export function HealthMark({ health, reasons }: { health: ObjectiveHealth; reasons: readonly string[] }) {
  const Icon = icons[health];
  return <Told className={styles.health} data-health={health} why={sayDays(reasons.join('\n'))}><Icon size={14} stroke={1.8} aria-hidden="true" />{t.objectives.health[health]}</Told>;
}

const percent = (value: number) => Math.round(value * 100);

/** How far something has come: what is missing is hatched, and said. */
export function ProgressBar({ progress, known, label }: { progress: number | null | undefined; known: number; label: string }) {
  const done = Math.min(Math.max(progress ?? 0, 0), 1) * known;
  const words = progress == null ? t.objectives.progress.nothing : known < 1 ? t.objectives.progress.partly(percent(progress), percent(known)) : t.objectives.progress.all(percent(progress));
  return (
    <span className={styles.progress}>
      <span className={styles.bar} role="img" aria-label={`${label}: ${words}`}>
        <span className={styles.done} style={{ width: `${done * 100}%` }} />
        <span className={styles.missing} style={{ width: `${(1 - known) * 100}%` }} />
      </span>
      <span className={styles.progressWords}>{words}</span>
    </span>
  );
}
