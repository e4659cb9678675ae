import type { TopologyQuery } from '../../gql/graphql';
import { graphql } from '../../lib/graphql/document';

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
    id what severity state needBy agreedOn recurring contract overdue objective { id title } needer { id name } provider { id name }
  }
`);

export const TopologyDocument = graphql(`
  query Topology($asOf: DateTime, $scenario: ID) {
    org(asOf: $asOf, scenario: $scenario) {
      id
      revision
      topologyMap {
        teams { id name kind topologyType productType parent { id name kind parent { id name } } }
        interactions { id ...InteractionFields }
        dependencies { id ...DependencyFields }
      }
      topologyFindings(first: 200) { rule severity text teams { id name } interaction { id } dependency { id } area { id } }
      topologyFindingCount
    }
  }
`);

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

export type TopologyFinding = TopologyQuery['org']['topologyFindings'][number];
