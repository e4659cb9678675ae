import { Link } from '@tanstack/react-router';
import { useMemo, type ReactNode } from 'react';
import { usePage } from '../../lib/page';
import { t } from '../../lib/strings/strings';
import { tabs } from './tabs';
import styles from './strategy.module.css';

interface Props {
  /** What the page is called, as its tab says. */
  page: string;
  /** What can be done on the page. */
  tools?: ReactNode;
  /** Beside the page, from top to bottom. */
  aside?: ReactNode;
  children: ReactNode;
}

/** The room: its pages as tabs, and one of them below. */
export function StrategyShell({ page, tools, aside, children }: Props) {
  usePage(useMemo(() => [{ label: t.strategy.title }, { label: page }], [page]));
  return (
    <div className={styles.room}>
      <header className={styles.head}>
        <StrategyTabs />
        <div className={styles.tools}>{tools}</div>
      </header>
      <div className={styles.below}>
        <div className={styles.scroll}>{children}</div>
        {aside}
      </div>
    </div>
  );
}

/** The ways to the pages of the room. */
export function StrategyTabs() {
  return (
    <nav className={styles.tabs} aria-label={t.strategy.pages}>
      {tabs.map((tab) => <Link key={tab.path} to={tab.path} activeOptions={{ exact: true, includeSearch: false }} activeProps={{ 'data-active': true, 'aria-current': 'page' }}>{tab.label}</Link>)}
    </nav>
  );
}
