import { ActionIcon } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import styles from './SidePanel.module.css';

interface Props {
  /** What it is called by, as a region of the page. */
  label: string;
  title: string;
  /** How many there are, in words. */
  said: ReactNode;
  closeLabel: string;
  onClose: () => void;
  /** What the list is called by. */
  listLabel: string;
  above?: ReactNode;
  below?: ReactNode;
  children: ReactNode;
}

/** A list beside the chart, which goes to what is chosen in it. */
export function SidePanel({ label, title, said, closeLabel, onClose, listLabel, above, below, children }: Props) {
  return (
    <section className={styles.panel} aria-label={label}>
      <header className={styles.head}>
        <h2>{title}</h2>
        <span role="status">{said}</span>
        <ActionIcon size={24} aria-label={closeLabel} onClick={onClose}><IconX size={15} aria-hidden="true" /></ActionIcon>
      </header>
      {above}
      <div className={styles.body} tabIndex={0} role="group" aria-label={listLabel}>{children}</div>
      {below}
    </section>
  );
}
