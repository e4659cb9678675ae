import styles from './BarList.module.css';

interface Row {
  readonly key: number | string;
  readonly label: string;
  readonly value: number;
  /** The value with its unit, for screen readers and on hover. */
  readonly words: string;
}

/** A distribution as bars, each with its number beside it. */
export function BarList({ rows }: { rows: readonly Row[] }) {
  const most = Math.max(1, ...rows.map((row) => row.value));
  return (
    <ul className={styles.bars}>
      {rows.map((row) => (
        <li key={row.key} title={row.words}>
          <span className={styles.label}>{row.label}</span>
          <span className={styles.track} aria-hidden="true"><span style={{ width: `${(row.value / most) * 100}%` }} /></span>
          <span className={styles.value}>{row.value.toLocaleString()}</span>
        </li>
      ))}
    </ul>
  );
}
