import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { graphql } from '../../../../lib/graphql/document';
import { requestIn } from '../../../../lib/graphql/useOrgQuery';
import { useServices } from '../../../../lib/services';
import { useWorld } from '../../../../lib/useWorld';
import type { World } from '../../../../lib/world';
import { idIn, withBareIds } from '../../../../lib/worldIds';
import { request } from '../../../../lib/graphql/request';
import { MatrixFeed, type ReadTeams, type TeamSource } from './MatrixFeed';
import { touchedTeams } from './touchedTeams';
import { unmask } from '../../../../gql';
import type { MatrixTeamRowFragment } from '../../../../gql/graphql';

const MatrixTeamRow = graphql(`
  fragment MatrixTeamRow on Team { id name color parent { id } memberships { id allocation function position { id } } }
`);

const MatrixDocument = graphql(`
  query Matrix($after: Cursor, $asOf: DateTime, $scenario: ID) {
    org(asOf: $asOf, scenario: $scenario) {
      id
      revision
      teams(first: 100, after: $after) {
        totalCount
        pageInfo { hasNextPage endCursor }
        edges { node { id ...MatrixTeamRow } }
      }
    }
  }
`);

const TouchedDocument = graphql(`
  query MatrixTouched($asOf: DateTime, $scenario: ID) {
    org(asOf: $asOf, scenario: $scenario) {
      id
      revision
      history(first: 20) {
        pageInfo { hasNextPage }
        edges { node { id revision changeCount changes(first: 100) { edges { node { __typename id ... on MembershipChange { fields { field before after } membership { id team { id } } } } } } } }
      }
    }
  }
`);

const SomeDocument = graphql(`
  query MatrixSome($ids: [ID!]!) { nodes(ids: $ids) { __typename id ... on Team { archivedOn ...MatrixTeamRow } } }
`);

/** Past this many teams it is less work to read all of them. */
const mostTouched = 100;

export type LoadedTeam = MatrixTeamRowFragment;

function sourceIn(world: World): TeamSource<LoadedTeam> {
  return {
    async page(after, signal) {
      const { teams, revision } = (await requestIn(world, MatrixDocument, { after }, signal)).org;
      return { teams: teams.edges.map(({ node }) => unmask(MatrixTeamRow, node)), total: teams.totalCount, next: teams.pageInfo.hasNextPage ? (teams.pageInfo.endCursor ?? null) : null, revision };
    },
    async touched(since, signal) {
      const { revision, history } = (await requestIn(world, TouchedDocument, {}, signal)).org;
      const teams = touchedTeams(history.edges.map(({ node }) => ({ ...node, changes: node.changes.edges.map((edge) => edge.node) })), since, history.pageInfo.hasNextPage);
      return { revision, teams: teams !== null && teams.length <= mostTouched ? teams : null };
    },
    async some(ids, signal) {
      const { nodes } = withBareIds(await request(SomeDocument, { ids: ids.map((id) => idIn(world, id)) }, signal));
      return nodes.flatMap((node) => (node?.__typename === 'Team' && (node.archivedOn ?? null) === null ? [unmask(MatrixTeamRow, node)] : []));
    },
  };
}

/** Every team with its seats: what the rows of the chart do not say. */
export function useMatrixTeams() {
  const { live } = useServices();
  const world = useWorld();
  const [now, setNow] = useState<ReadTeams<LoadedTeam>>({ teams: [], read: 0, total: null, problem: null });
  const feed = useRef<MatrixFeed<LoadedTeam> | null>(null);
  useEffect(() => {
    const own = new MatrixFeed(sourceIn(world), setNow);
    feed.current = own;
    void own.load();
    // A moment stays as it was, but for one of a scenario, whose plan for that day may become another.
    const unsubscribe = live.onRevision((revised) => { if (revised === world.scenario) void (world.asOf === null ? own.revised() : own.load()); });
    return () => { unsubscribe(); own.stop(); };
  }, [live, world]);
  const retry = useCallback(() => void feed.current?.load(), []);
  const expect = useCallback<MatrixFeed<LoadedTeam>['expect']>((...move) => feed.current?.expect(...move), []);
  const reread = useCallback((ids: readonly string[]) => void feed.current?.reread(ids), []);
  const seen = useCallback(() => feed.current?.seen(), []);
  return useMemo(() => ({ ...now, retry, expect, reread, seen }), [now, retry, expect, reread, seen]);
}

export type MatrixTeams = ReturnType<typeof useMatrixTeams>;
