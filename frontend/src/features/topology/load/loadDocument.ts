import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { LoadPageQuery, StructuresNowQuery, StructuresNowQueryVariables } from '../../../gql/graphql';
import { graphql } from '../../../lib/graphql/document';
import type { WorldVariables } from '../../../lib/world';

/** Of how many teams the load is asked for at once; where that many are told, there may be more. */
export const mostLoads = 1000;

/** A round as lists show it. */
export const LoadRoundFields = graphql(`fragment LoadRoundFields on LoadRound { id quarterOn closesOn answered canAnswer canClose team { id name } }`);

/** How much a team had to keep in mind, quarter by quarter. */
export const TeamLoadsFields = graphql(`
  fragment TeamLoadsFields on TeamLoads {
    high
    quarters { quarterOn answers score intrinsic extraneous germane }
    options { kind text }
  }
`);

/** What gives a team something to keep in mind, in one world. */
export const StructureFields = graphql(`
  fragment StructureFields on TeamStructure { complex { id } simple { id } interactions blocking members tooManyDomains }
`);

export const LoadPageDocument = graphql(`
  query LoadPage($first: Int!, $asOf: DateTime, $scenario: ID) {
    org(asOf: $asOf, scenario: $scenario) { id teamLoads(quarters: 6, first: $first) { team { id name structure { ...StructureFields } } ...TeamLoadsFields } }
    loadRounds { id ...LoadRoundFields }
  }
`);

/** What the teams have to do with now, to stand beside another world, which it is not asked about. */
export const StructuresNowDocument: TypedDocumentNode<StructuresNowQuery, StructuresNowQueryVariables & WorldVariables> = graphql(`
  query StructuresNow($first: Int!) { org { id teamLoads(quarters: 6, first: $first) { team { id structure { ...StructureFields } } } } }
`);

export const TeamLoadDocument = graphql(`
  query TeamLoadPart($id: ID!, $asOf: DateTime, $scenario: ID) {
    org(asOf: $asOf, scenario: $scenario) {
      id
      team(id: $id) { id name canOpenLoadRound structure { ...StructureFields } load(quarters: 6) { ...TeamLoadsFields } loadRound { id ...LoadRoundFields } }
    }
  }
`);

export const LoadDueDocument = graphql(`query LoadDue { loadRounds { id ...LoadRoundFields } }`);

export const MapLoadDocument = graphql(`
  query MapLoad($first: Int!, $asOf: DateTime, $scenario: ID) {
    org(asOf: $asOf, scenario: $scenario) { id teamLoads(quarters: 2, first: $first) { team { id } quarters { score } } }
  }
`);

export type LoadRow = LoadPageQuery['org']['teamLoads'][number];
