import { Button, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconHistory, IconSearch } from '@tabler/icons-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';
import type { HistoryQuery } from '../../../gql/graphql';
import { formatDayHeading } from '../../../lib/format/dates';
import { graphql } from '../../../lib/graphql/document';
import { useOrgRequest } from '../../../lib/graphql/useOrgQuery';
import { useConnection } from '../../../lib/graphql/useConnection';
import { usePage } from '../../../lib/page';
import { t } from '../../../lib/strings/strings';
import { EmptyState, LoadingRows, ProblemState } from '../../../ui/states';
import page from '../../../ui/page.module.css';
import { ChangesetItem } from './ChangesetItem';
import styles from './history.module.css';

const HistoryDocument = graphql(`
  query History($after: Cursor, $where: ChangesetWhere, $asOf: DateTime, $scenario: ID) {
    org(asOf: $asOf, scenario: $scenario) {
      id
      history(first: 40, after: $after, where: $where) {
        totalCount
        pageInfo { hasNextPage endCursor }
        edges { node { id at ...ChangesetItem } }
      }
    }
  }
`);

type Entry = HistoryQuery['org']['history']['edges'][number]['node'];

const crumbs = [{ label: t.history.title }];

/** What changed, by whom, when and why, the latest first; each with the way back. */
export function HistoryRoom() {
  usePage(crumbs);
  const { q = '' } = useSearch({ from: '/history' });
  const navigate = useNavigate();
  const find = useDebouncedCallback((text: string) => {
    void navigate({ to: '/history', search: { q: text || undefined }, replace: true });
  }, 150);
  const request = useOrgRequest();
  const load = useCallback(async (after: string | null, signal: AbortSignal) => {
    const { history } = (await request(HistoryDocument, { after, where: q ? { textContains: q } : null }, signal)).org;
    return { rows: history.edges.map(({ node }) => node), totalCount: history.totalCount, hasNextPage: history.pageInfo.hasNextPage, endCursor: history.pageInfo.endCursor ?? null };
  }, [q, request]);
  const list = useConnection(load);

  if (list.problem) return <ProblemState page problem={list.problem} onRetry={list.retry} />;
  return (
    <div className={page.page}>
      <header className={page.head}>
        <h1 className={page.grow}>{t.history.title}</h1>
        <TextInput aria-label={t.history.search} placeholder={t.history.search} leftSection={<IconSearch size={14} />} w={280} defaultValue={q} onChange={(event) => find(event.currentTarget.value)} />
      </header>
      {list.totalCount === null && <LoadingRows />}
      {list.totalCount === 0 && (q
        ? <EmptyState title={t.history.noneFound(q)}>{t.history.noneFoundText}</EmptyState>
        : <EmptyState title={t.history.empty} icon={<IconHistory size={32} stroke={1.3} />}>{t.history.emptyText}</EmptyState>)}
      {byDay(list.rows).map((day) => (
        <section key={day.heading} className={styles.day}>
          <h2>{day.heading}</h2>
          {day.entries.map((entry) => <ChangesetItem key={entry.id} changeset={entry} />)}
        </section>
      ))}
      {list.hasMore && <Button variant="default" loading={list.loading} onClick={list.loadMore} mt={16}>{t.history.loadMore}</Button>}
    </div>
  );
}

/** Entries under the day they happened on, in the order they came. */
function byDay(entries: readonly Entry[]): { heading: string; entries: Entry[] }[] {
  const now = new Date();
  const days: { heading: string; entries: Entry[] }[] = [];
  for (const entry of entries) {
    const heading = formatDayHeading(entry.at, now);
    const last = days.at(-1);
    if (last?.heading === heading) last.entries.push(entry);
    else days.push({ heading, entries: [entry] });
  }
  return days;
}
