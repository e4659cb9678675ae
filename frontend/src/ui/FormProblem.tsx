import type { Problem } from '../lib/graphql/problem';
import styles from './FormProblem.module.css';

/** What a form was refused for, where none of its fields says it. */
export function FormProblem({ problem }: { problem: Problem | null }) {
  return problem && <p className={styles.refused} role="alert">{problem.message} {problem.advice}</p>;
}
