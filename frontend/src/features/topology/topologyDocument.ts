import { useCallback } from 'react';
import type { TopologyQuery } from '../../gql/graphql';
import { graphql } from '../../lib/graphql/document';
import { useFreshAnswer } from '../../lib/graphql/useFreshAnswer';
import { useOrgRequest } from '../../lib/graphql/useOrgQuery';

/** An interaction as lists and dialogs show it. */
export const InteractionFields = graphql(`
  fragment InteractionFields on Interaction {
    id mode purpose startsOn expiresOn endedOn exitCriterion extensions extendedWhy outcome state
    owner { id name } from { id name } to { id name }
  }
`);

/** A dependency as lists and dialogs show it. */
export const DependencyFields = graphql(`
  fragment DependencyFields on Dependency {
    id what severity state needBy agreedOn recurring contract overdue objective { id title } commitment { id title } promise { id title } needer { id name } provider { id name }
  }
`);

/** What the map draws and no more: there may be tens of thousands of links, whose words the lists ask for as they show them. */
const TopologyDocument = graphql(`
  query Topology($asOf: DateTime, $scenario: ID) {
    org(asOf: $asOf, scenario: $scenario) {
      id
      revision
      topologyMap {
        teams { id name kind topologyType parent { id name } }
        interactions { id mode state from { id } to { id } }
        dependencies { id severity overdue needer { id } provider { id } }
      }
      topologyFindings(first: 200) { rule severity text teams { id name } interaction { id } dependency { id } area { id } }
      topologyFindingCount
    }
  }
`);

/** The map of the open world, past the normalised cache. */
export function useTopology() {
  const request = useOrgRequest();
  return useFreshAnswer(useCallback(async (signal) => (await request(TopologyDocument, {}, signal)).org, [request]));
}

export const AreasDocument = graphql(`
  query ProductAreas($after: Cursor, $asOf: DateTime, $scenario: ID) {
    org(asOf: $asOf, scenario: $scenario) {
      id
      productAreas(first: 100, after: $after) {
        totalCount
        pageInfo { hasNextPage endCursor }
        edges { node { id name kind complexity description parent { id name } owners { id sharedWhy team { id name } } } }
      }
    }
  }
`);

/** All that is told of the map. */
export type Topology = TopologyQuery['org'];

export type TopologyFinding = Topology['topologyFindings'][number];
