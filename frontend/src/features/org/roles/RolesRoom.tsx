import { IconCertificate } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useCallback, useEffect, useMemo } from 'react';
import { graphql } from '../../../lib/graphql/document';
import { useConnection } from '../../../lib/graphql/useConnection';
import { useOrgRequest } from '../../../lib/graphql/useOrgQuery';
import { usePage } from '../../../lib/page';
import { t } from '../../../lib/strings/strings';
import { EmptyState, LoadingRows, ProblemState } from '../../../ui/states';
import team from '../teams/teams.module.css';
import { CreateRoleButton } from './CreateRoleButton';
import { RoleTree } from './RoleTree';
import styles from './roles.module.css';

const RolesDocument = graphql(`
  query Roles($after: Cursor, $asOf: DateTime, $scenario: ID) {
    org(asOf: $asOf, scenario: $scenario) {
      id
      roles(first: 100, after: $after) {
        totalCount
        pageInfo { hasNextPage endCursor }
        edges { node { id track parent { id } ...RoleRow } }
      }
    }
  }
`);

/** The catalogue: every role under the one it inherits from, and the sets of duties that roles take in. */
export function RolesRoom() {
  const navigate = useNavigate();
  usePage(useMemo(() => [{ label: t.teams.title, open: () => void navigate({ to: '/teams' }) }, { label: t.roles.title }], [navigate]));
  const request = useOrgRequest();
  const load = useCallback(async (after: string | null, signal: AbortSignal) => {
    const { roles } = (await request(RolesDocument, { after }, signal)).org;
    return { rows: roles.edges.map(({ node }) => node), totalCount: roles.totalCount, hasNextPage: roles.pageInfo.hasNextPage, endCursor: roles.pageInfo.endCursor ?? null };
  }, [request]);
  const list = useConnection(load);
  const { hasMore, loading, loadMore } = list;
  // A tree is only right when it is whole.
  useEffect(() => { if (hasMore && !loading) loadMore(); }, [hasMore, loading, loadMore]);
  const mixins = list.rows.filter(({ track }) => track === 'MIXIN');

  return (
    <div className={team.room}>
      <header className={team.toolbar}>
        <h1>{t.roles.title}</h1>
        <span className={team.total} role="status">{list.totalCount === null ? '' : t.roles.total(list.totalCount)}</span>
        <CreateRoleButton />
      </header>
      {list.problem && <ProblemState problem={list.problem} onRetry={list.retry} />}
      {!list.problem && list.totalCount === null && <LoadingRows rows={12} />}
      {!list.problem && list.totalCount === 0 && <EmptyState title={t.roles.empty} icon={<IconCertificate size={32} stroke={1.3} />}>{t.roles.emptyText}</EmptyState>}
      {!list.problem && list.rows.length > 0 && (
        <div className={styles.scroller}>
          <RoleTree label={t.roles.list} roles={list.rows.filter(({ track }) => track !== 'MIXIN')} />
          {mixins.length > 0 && <><h2>{t.roles.mixins}</h2><RoleTree label={t.roles.mixins} roles={mixins} /></>}
        </div>
      )}
    </div>
  );
}
