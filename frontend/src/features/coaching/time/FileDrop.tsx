import type { ReactNode } from 'react';
import { t } from '../../../lib/strings/strings';
import { useFileDrop } from '../../../ui/useFileDrop';
import styles from './time.module.css';

/** Takes a calendar that is dropped anywhere in the room, where one may write. */
export function FileDrop({ onDrop, children }: { onDrop: ((transfer: DataTransfer) => void) | null; children: ReactNode }) {
  const { over, zone } = useFileDrop(onDrop);
  return (
    <div className={styles.zone} data-over={over} {...zone}>
      {children}
      {over && <div className={styles.letGo} aria-hidden="true">{t.time.calendar.drop}</div>}
    </div>
  );
}
