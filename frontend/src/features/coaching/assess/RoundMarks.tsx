import { t } from '../../../lib/strings/strings';
import styles from './assess.module.css';

/** Where the two levels and the expected one are on the scale: a dot, a square and a line. The numbers stand beside it. */
export function RoundMarks({ expected, self, manager }: { expected: number; self: number | null; manager: number | null }) {
  const x = (level: number) => 8 + ((level - 1) / 4) * 104;
  return (
    <svg className={styles.roundMarks} viewBox="0 0 120 20" width="120" height="20" aria-hidden="true">
      <line x1="8" x2="112" y1="10" y2="10" className={styles.track} />
      {self !== null && manager !== null && <line x1={x(self)} x2={x(manager)} y1="10" y2="10" className={styles.between} />}
      {expected > 0 && <line x1={x(expected)} x2={x(expected)} y1="2" y2="18" className={styles.expectedLine} />}
      {manager !== null && <rect x={x(manager) - 4.5} y="5.5" width="9" height="9" rx="1.5" className={styles.managerMark} />}
      {self !== null && <circle cx={x(self)} cy="10" r="5" className={styles.selfMark} />}
    </svg>
  );
}

/** What the marks stand for. */
export function MarksKey() {
  const { compare, columns } = t.assess;
  return (
    <span className={styles.marksKey} aria-hidden="true">
      <svg viewBox="0 0 12 12" width="12" height="12"><circle cx="6" cy="6" r="5" className={styles.selfMark} /></svg>{compare.self}
      <svg viewBox="0 0 12 12" width="12" height="12"><rect x="1.5" y="1.5" width="9" height="9" rx="1.5" className={styles.managerMark} /></svg>{compare.managerShort}
      <svg viewBox="0 0 4 14" width="4" height="14"><line x1="2" x2="2" y1="0" y2="14" className={styles.expectedLine} /></svg>{columns.expected}
    </span>
  );
}
