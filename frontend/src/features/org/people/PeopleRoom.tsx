import { Button } from '@mantine/core';
import { IconUser } from '@tabler/icons-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';
import { graphql } from '../../../lib/graphql/document';
import { useOrgRequest } from '../../../lib/graphql/useOrgQuery';
import { useConnection } from '../../../lib/graphql/useConnection';
import { usePage } from '../../../lib/page';
import { t } from '../../../lib/strings/strings';
import { EmptyState, LoadingRows, ProblemState } from '../../../ui/states';
import { PeopleTable } from './PeopleTable';
import { PeopleToolbar } from './PeopleToolbar';
import { orderOf, whereOf, type PeopleSearch } from './peopleSearch';
import styles from './people.module.css';

const PeopleDocument = graphql(`
  query People($after: Cursor, $where: PersonWhere, $orderBy: PersonOrder, $asOf: DateTime, $scenario: ID) {
    org(asOf: $asOf, scenario: $scenario) {
      id
      people(first: 100, after: $after, where: $where, orderBy: $orderBy) {
        totalCount
        pageInfo { hasNextPage endCursor }
        edges { node { id ...PersonRow } }
      }
    }
  }
`);

const crumbs = [{ label: t.people.title }];

/** Everyone, as a table that is filtered, ordered and read page by page. */
export function PeopleRoom() {
  usePage(crumbs);
  const search = useSearch({ from: '/people' });
  const { q, team, holds, sort, dir } = search;
  const navigate = useNavigate();
  const request = useOrgRequest();
  const change = (next: PeopleSearch) => void navigate({ to: '/people', search: (previous) => ({ ...next, seat: previous.seat }), replace: true });

  const load = useCallback(async (after: string | null, signal: AbortSignal) => {
    const wanted = { q, team, holds, sort, dir };
    const { people } = (await request(PeopleDocument, { after, where: whereOf(wanted), orderBy: orderOf(wanted) }, signal)).org;
    return { rows: people.edges.map(({ node }) => node), totalCount: people.totalCount, hasNextPage: people.pageInfo.hasNextPage, endCursor: people.pageInfo.endCursor ?? null };
  }, [q, team, holds, sort, dir, request]);
  const list = useConnection(load);
  const filtered = Boolean(q ?? team ?? holds);

  return (
    <div className={styles.room}>
      <PeopleToolbar search={search} total={list.totalCount} onChange={change} />
      {list.problem && <ProblemState problem={list.problem} onRetry={list.retry} />}
      {!list.problem && list.totalCount === null && <LoadingRows rows={14} />}
      {!list.problem && list.totalCount === 0 && (filtered
        ? <EmptyState title={t.people.noneFound} actions={<Button variant="default" onClick={() => change({})}>{t.people.clearFilters}</Button>}>{t.people.noneFoundText}</EmptyState>
        : <EmptyState title={t.people.empty} icon={<IconUser size={32} stroke={1.3} />}>{t.people.emptyText}</EmptyState>)}
      {!list.problem && list.totalCount !== null && list.totalCount > 0 && (
        <PeopleTable list={list} search={search} onSort={change} />
      )}
    </div>
  );
}
