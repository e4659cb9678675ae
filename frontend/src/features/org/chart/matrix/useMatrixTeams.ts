import { useCallback, useEffect, useMemo } from 'react';
import { graphql } from '../../../../lib/graphql/document';
import { useConnection } from '../../../../lib/graphql/useConnection';
import { useOrgRequest } from '../../../../lib/graphql/useOrgQuery';

const MatrixDocument = graphql(`
  query Matrix($after: Cursor, $asOf: DateTime, $scenario: ID) {
    org(asOf: $asOf, scenario: $scenario) {
      id
      teams(first: 100, after: $after) {
        totalCount
        pageInfo { hasNextPage endCursor }
        edges { node { id name color parent { id } memberships { id allocation function position { id } } } }
      }
    }
  }
`);

/** Every team with its seats: what the rows of the chart do not say. It is read on, page by page, until it is whole. */
export function useMatrixTeams() {
  const request = useOrgRequest();
  const load = useCallback(async (after: string | null, signal: AbortSignal) => {
    const { teams } = (await request(MatrixDocument, { after }, signal)).org;
    return { rows: teams.edges.map(({ node }) => node), totalCount: teams.totalCount, hasNextPage: teams.pageInfo.hasNextPage, endCursor: teams.pageInfo.endCursor ?? null };
  }, [request]);
  const { rows, totalCount, problem, retry, hasMore, loading, loadMore } = useConnection(load);
  useEffect(() => { if (hasMore && !loading) loadMore(); }, [hasMore, loading, loadMore]);
  return useMemo(() => ({ teams: rows, total: totalCount, problem, retry }), [rows, totalCount, problem, retry]);
}

export type LoadedTeam = ReturnType<typeof useMatrixTeams>['teams'][number];
