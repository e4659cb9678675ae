import { IconLock, IconUsers } from '@tabler/icons-react';
import styles from './WhoReads.module.css';

/** Who can read what is written here, beside where it is written. A lock and a tint where it is the writer alone. */
export function WhoReads({ children, alone = false, id }: { children: string; alone?: boolean; id?: string }) {
  const Icon = alone ? IconLock : IconUsers;
  return <p className={styles.who} id={id} data-alone={alone || undefined}><Icon size={14} stroke={1.7} aria-hidden="true" /><span>{children}</span></p>;
}
