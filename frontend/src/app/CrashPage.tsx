import { Button } from '@mantine/core';
import { Component, type ErrorInfo, type ReactNode } from 'react';
import { t } from '../lib/strings/strings';
import styles from './CrashPage.module.css';

/** What stands in the place of a page that stopped working: never a white window. */
export function CrashPage({ error }: { error: unknown }) {
  return (
    <div className={styles.page} role="alert">
      <h1>{t.problems.crashTitle}</h1>
      <p>{t.problems.crashText}</p>
      <div className={styles.actions}>
        <Button onClick={() => window.location.reload()}>{t.problems.reload}</Button>
        <Button variant="default" component="a" href="/chart">{t.problems.toChart}</Button>
      </div>
      <p className={styles.detail}>{t.problems.details}: {error instanceof Error ? error.message : String(error)}</p>
    </div>
  );
}

/** Catches what breaks outside of the router, the frame itself included. */
export class CrashBoundary extends Component<{ children: ReactNode }, { error: unknown }> {
  override state: { error: unknown } = { error: null };

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override componentDidCatch(error: unknown, info: ErrorInfo) {
    console.error('The page stopped working.', error, info.componentStack);
  }

  override render() {
    return this.state.error === null ? this.props.children : <CrashPage error={this.state.error} />;
  }
}
