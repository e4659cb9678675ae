import { Button } from '@mantine/core';
import { IconFileImport } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { t } from '../../../lib/strings/strings';
import { useFileDrop } from '../../../ui/useFileDrop';
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
  const { over, zone } = useFileDrop(onDrop);
  return (
    <div className={styles.zone} data-over={over} {...zone}>
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
