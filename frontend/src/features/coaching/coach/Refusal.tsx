import { IconAlertTriangle } from '@tabler/icons-react';
import type { Problem } from '../../../lib/graphql/problem';
import styles from './coach.module.css';

/** Why something was refused, in the words of the server, beside what it was tried with. */
export function Refusal({ problem }: { problem: Problem | null }) {
  return problem && <p className={styles.refused} role="alert"><IconAlertTriangle size={14} aria-hidden="true" />{problem.message}</p>;
}
