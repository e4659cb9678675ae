import { IconAlertTriangle } from '@tabler/icons-react';
import styles from './notes.module.css';

/** Why something was refused, beside what it was tried with. */
export function Problem({ text }: { text: string | null }) {
  return text === null ? null : <p className={styles.problem} role="alert"><IconAlertTriangle size={14} aria-hidden="true" />{text}</p>;
}
