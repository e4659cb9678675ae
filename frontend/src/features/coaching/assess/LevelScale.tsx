import { VisuallyHidden } from '@mantine/core';
import { IconMinus, IconPlus } from '@tabler/icons-react';
import { t } from '../../../lib/strings/strings';
import { showLevel } from '../levels/showLevel';
import { halfStep } from './keys';
import type { AssessRow } from './rows';
import styles from './assess.module.css';

interface Props {
  row: AssessRow;
  disabled: boolean;
  onRate: (level: number | null) => void;
}

/** How much of a step of the scale a level fills, in halves. */
const filled = (level: number | null, step: number) => (level === null ? 0 : Math.max(0, Math.min(2, (level - step + 1) * 2)));

/** The five levels for a hand on the mouse; the keyboard works on the row. The expected one has a mark below it, last time's a ring. */
export function LevelScale({ row, disabled, onRate }: Props) {
  const { level, previous, expected, competency } = row;
  const half = (by: 0.5 | -0.5) => onRate(halfStep(row, by));
  return (
    <div className={styles.scale}>
      <button type="button" tabIndex={-1} disabled={disabled} className={styles.half} aria-label={t.assess.half.down} title={t.assess.half.down} onClick={() => half(-0.5)}><IconMinus size={12} aria-hidden="true" /></button>
      <div className={styles.steps}>
        {competency.levels.map((words, index) => {
          const step = index + 1;
          return (
            <button
              key={step} type="button" tabIndex={-1} disabled={disabled} className={styles.step} data-filled={filled(level, step)} data-expected={step === expected || undefined}
              data-previous={previous !== null && Math.ceil(previous) === step || undefined} aria-pressed={level === step} aria-label={t.assess.choose(step, words)} title={t.assess.choose(step, words)}
              onClick={() => onRate(step)}
            >{step}</button>
          );
        })}
      </div>
      <button type="button" tabIndex={-1} disabled={disabled} className={styles.half} aria-label={t.assess.half.up} title={t.assess.half.up} onClick={() => half(0.5)}><IconPlus size={12} aria-hidden="true" /></button>
      <output className={styles.levelNow}>{level === null ? <span title={t.assess.notRated}><span aria-hidden="true">{t.assess.none}</span><VisuallyHidden>{t.assess.notRated}</VisuallyHidden></span> : showLevel(level)}</output>
    </div>
  );
}
