import { ActionIcon, Tooltip } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useId, type ReactNode } from 'react';
import { useReadOnly } from '../../../lib/useWorld';
import styles from './seat.module.css';

interface Props {
  title: string;
  /** What the plus beside the title does. */
  add?: { label: string; run: () => void };
  children: ReactNode;
}

/** A titled part of the inspector, with the one thing that can be added to it. */
export function Section({ title, add, children }: Props) {
  const id = useId();
  const readOnly = useReadOnly();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <div className={styles.sectionHead}>
        <h3 id={id}>{title}</h3>
        {add && readOnly === null && <Tooltip label={add.label}><ActionIcon size={24} aria-label={add.label} onClick={add.run}><IconPlus size={15} aria-hidden="true" /></ActionIcon></Tooltip>}
      </div>
      {children}
    </section>
  );
}

/** The small cross that takes one row away; it shows when the row is pointed at or focused. */
export function RemoveButton({ label, onClick, children }: { label: string; onClick: () => void; children: ReactNode }) {
  if (useReadOnly() !== null) return null;
  return (
    <Tooltip label={label}>
      <ActionIcon className={styles.remove} size={24} aria-label={label} onClick={onClick}>{children}</ActionIcon>
    </Tooltip>
  );
}
