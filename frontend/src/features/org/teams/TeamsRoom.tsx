import { Checkbox } from '@mantine/core';
import { IconUsersGroup } from '@tabler/icons-react';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useEffect } from 'react';
import { graphql } from '../../../lib/graphql/document';
import { useOrgRequest } from '../../../lib/graphql/useOrgQuery';
import { useConnection } from '../../../lib/graphql/useConnection';
import { usePage } from '../../../lib/page';
import { t } from '../../../lib/strings/strings';
import { EmptyState, LoadingRows, ProblemState } from '../../../ui/states';
import { CreateTeamButton } from './CreateTeamButton';
import { TeamTree } from './TeamTree';
import styles from './teams.module.css';

const TeamsDocument = graphql(`
  query Teams($after: Cursor, $where: TeamWhere, $asOf: DateTime, $scenario: ID) {
    org(asOf: $asOf, scenario: $scenario) {
      id
      teams(first: 100, after: $after, where: $where) {
        totalCount
        pageInfo { hasNextPage endCursor }
        edges { node { id parent { id } ...TeamRow } }
      }
    }
  }
`);

const crumbs = [{ label: t.teams.title }];

/** Every team, each under the team above it. */
export function TeamsRoom() {
  usePage(crumbs);
  const { archived = false } = useSearch({ from: '/teams' });
  const navigate = useNavigate();
  const request = useOrgRequest();
  const load = useCallback(async (after: string | null, signal: AbortSignal) => {
    const { teams } = (await request(TeamsDocument, { after, where: archived ? { archived: true } : null }, signal)).org;
    return { rows: teams.edges.map(({ node }) => node), totalCount: teams.totalCount, hasNextPage: teams.pageInfo.hasNextPage, endCursor: teams.pageInfo.endCursor ?? null };
  }, [archived, request]);
  const list = useConnection(load);
  const { hasMore, loading, loadMore } = list;
  // A tree is only right when it is whole.
  useEffect(() => { if (hasMore && !loading) loadMore(); }, [hasMore, loading, loadMore]);

  return (
    <div className={styles.room}>
      <header className={styles.toolbar}>
        <h1>{t.teams.title}</h1>
        <span className={styles.total} role="status">{list.totalCount === null ? '' : t.teams.total(list.totalCount)}</span>
        <Checkbox size="xs" label={t.teams.archived} checked={archived} onChange={(event) => void navigate({ to: '/teams', search: (previous) => ({ seat: previous.seat, ...(event.currentTarget.checked ? { archived: true } : {}) }), replace: true })} />
        <Link className={styles.roles} to="/teams/roles">{t.roles.title}</Link>
        <CreateTeamButton />
      </header>
      {list.problem && <ProblemState problem={list.problem} onRetry={list.retry} />}
      {!list.problem && list.totalCount === null && <LoadingRows rows={12} />}
      {!list.problem && list.totalCount === 0 && <EmptyState title={t.teams.empty} icon={<IconUsersGroup size={32} stroke={1.3} />}>{t.teams.emptyText}</EmptyState>}
      {!list.problem && list.rows.length > 0 && <TeamTree teams={list.rows} />}
    </div>
  );
}
