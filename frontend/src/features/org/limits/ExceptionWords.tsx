import { Button } from '@mantine/core';
import { formatDay } from '../../../lib/format/dates';
import { useReadOnly } from '../../../lib/useWorld';
import { t } from '../../../lib/strings/strings';
import { useLimitEdits } from './limitEdits';
import { RecordedBy } from './RecordedBy';
import styles from './limits.module.css';

interface Props {
  exception: { readonly id: string; readonly why: string; readonly until?: string | null };
  name: string;
  title: string;
}

/** Why something may cross a limit, until when, and who said so. */
export function ExceptionWords({ exception: { id, why, until }, name, title }: Props) {
  const words = t.limits.exceptions;
  const edits = useLimitEdits();
  const readOnly = useReadOnly() !== null;
  return (
    <div className={styles.exception}>
      <div className={styles.by}>
        <span>{words.excepted}</span>
        <span>{until ? words.untilDay(formatDay(until, new Date())) : words.forGood}</span>
        <RecordedBy id={id} />
      </div>
      <p>{why}</p>
      {!readOnly && <Button className={styles.quietButton} variant="subtle" size="compact-xs" aria-label={words.withdrawOf(name, title)} onClick={() => void edits.withdrawException(id)}>{words.withdraw}</Button>}
    </div>
  );
}
