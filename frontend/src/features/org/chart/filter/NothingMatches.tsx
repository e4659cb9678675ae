import { Button } from '@mantine/core';
import { t } from '../../../../lib/strings/strings';
import styles from './filter.module.css';

/** Where the chart would be, when no seat is what is looked for. */
export function NothingMatches({ onClear }: { onClear: () => void }) {
  return (
    <div className={styles.nothing}>
      <strong>{t.look.filter.nothing}</strong>
      <span>{t.look.filter.nothingText}</span>
      <Button variant="default" onClick={onClear}>{t.look.filter.clear}</Button>
    </div>
  );
}
