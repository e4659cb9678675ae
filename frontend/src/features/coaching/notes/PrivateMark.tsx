import { IconLock } from '@tabler/icons-react';
import { t } from '../../../lib/strings/strings';
import styles from './notes.module.css';

/** Says who can read a field. It stands beside every private one, always. */
export function PrivateMark({ id }: { id?: string }) {
  return <span className={styles.mark} id={id}><IconLock size={13} stroke={2} aria-hidden="true" />{t.notes.onlyYou}</span>;
}
