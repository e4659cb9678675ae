import { useState, type DragEvent, type ReactNode } from 'react';
import { t } from '../../../lib/strings/strings';
import styles from './time.module.css';

/** Takes a calendar that is dropped anywhere in the room. */
export function FileDrop({ onDrop, children }: { onDrop: ((transfer: DataTransfer) => void) | null; children: ReactNode }) {
  const [over, setOver] = useState(false);
  if (!onDrop) return <>{children}</>;
  const invite = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    setOver(true);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    onDrop(event.dataTransfer);
  };
  return (
    <div
      className={styles.zone} data-over={over} onDragEnter={invite} onDragOver={invite} onDrop={drop}
      onDragLeave={(event) => { if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false); }}
    >
      {children}
      {over && <div className={styles.letGo} aria-hidden="true">{t.time.calendar.drop}</div>}
    </div>
  );
}
