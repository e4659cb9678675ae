import { Button } from '@mantine/core';
import { IconAlertTriangle, IconPlugConnectedX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { Problem } from '../lib/graphql/problem';
import { t } from '../lib/strings/strings';
import styles from './states.module.css';

interface Place {
  /** It stands for the whole page, so that its words are what the page is called. */
  page?: boolean;
}

/** A room with nothing in it yet: what it is for, and the first step. */
export function EmptyState({ title, children, actions, icon, page = false }: Place & { title: string; children: ReactNode; actions?: ReactNode; icon?: ReactNode }) {
  const Title = page ? 'h1' : 'h2';
  return (
    <div className={styles.state}>
      {icon && <div className={styles.icon} aria-hidden="true">{icon}</div>}
      <Title>{title}</Title>
      <p>{children}</p>
      {actions && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}

/** A room that could not be read: what happened, what is safe, what to do, and the number that support needs. */
export function ProblemState({ problem, onRetry, page = false }: Place & { problem: Problem; onRetry?: () => void }) {
  const Title = page ? 'h1' : 'h2';
  const Icon = problem.code === 'UNREACHABLE' ? IconPlugConnectedX : IconAlertTriangle;
  return (
    <div className={styles.state} role="alert">
      <div className={styles.icon} aria-hidden="true"><Icon size={28} stroke={1.4} /></div>
      <Title>{problem.message}</Title>
      <p>{problem.advice}</p>
      {problem.number && <p className={styles.number}>{t.problems.number(problem.number)}</p>}
      {onRetry && <div className={styles.actions}><Button variant="default" onClick={onRetry}>{t.problems.retry}</Button></div>}
    </div>
  );
}

/** Grey bars in the place of rows that are on their way. They wait a moment first: what is fast announces nothing. */
export function LoadingRows({ rows = 8 }: { rows?: number }) {
  return (
    <div className={styles.loading} role="status" aria-label={t.frame.loading}>
      {Array.from({ length: rows }, (_, index) => <span key={index} style={{ width: `${55 + ((index * 37) % 40)}%` }} />)}
    </div>
  );
}
