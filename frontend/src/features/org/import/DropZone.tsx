import { Button } from '@mantine/core';
import { IconFileImport } from '@tabler/icons-react';
import { useState, type DragEvent, type ReactNode } from 'react';
import { t } from '../../../lib/strings/strings';
import styles from './import.module.css';

interface Props {
  /** Nothing was chosen yet: the whole room invites to drop. */
  open: boolean;
  onChoose: () => void;
  onDrop: (transfer: DataTransfer) => void;
  children: ReactNode;
}

/** Takes a dropped file anywhere in the room, before and after one was chosen. */
export function DropZone({ open, onChoose, onDrop, children }: Props) {
  const [over, setOver] = useState(false);
  // Entering counts as well as moving: a drag that comes in fast and then rests is never seen to move.
  const invite = (event: DragEvent) => {
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
      {open ? (
        <div className={styles.invite}>
          <IconFileImport size={36} stroke={1.2} aria-hidden="true" />
          <h1>{over ? t.imports.dropNow : t.imports.drop}</h1>
          <p>{t.imports.dropText}</p>
          <Button onClick={onChoose}>{t.imports.choose}</Button>
        </div>
      ) : children}
    </div>
  );
}
