import { useComputedColorScheme } from '@mantine/core';
import { teamColor } from './palette';
import styles from './TeamDot.module.css';

/** A team's colour, beside its name: never alone, because colour alone tells some readers nothing. */
export function TeamDot({ color }: { color: number }) {
  const scheme = useComputedColorScheme('light');
  return <span className={styles.dot} style={{ background: teamColor(color, scheme) }} aria-hidden="true" />;
}
