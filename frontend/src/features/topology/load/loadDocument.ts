import type { LoadPageQuery } from '../../../gql/graphql';
import { graphql } from '../../../lib/graphql/document';

/** A round as lists show it. */
export const LoadRoundFields = graphql(`fragment LoadRoundFields on LoadRound { id quarterOn closesOn answered canAnswer canClose team { id name } }`);

/** How much a team had to keep in mind, quarter by quarter. */
export const TeamLoadsFields = graphql(`
  fragment TeamLoadsFields on TeamLoads {
    high
    quarters { quarterOn hidden answers score intrinsic extraneous germane items { item score } }
    options { kind text }
  }
`);

/** What gives a team something to keep in mind, in one world. */
export const StructureFields = graphql(`
  fragment StructureFields on TeamStructure { complex { id name } simple { id name } collaborations interactions blocking members tooManyDomains }
`);

export const LoadPageDocument = graphql(`
  query LoadPage($asOf: DateTime, $scenario: ID) {
    org(asOf: $asOf, scenario: $scenario) { id teamLoads(quarters: 6, first: 500) { team { id name structure { ...StructureFields } } ...TeamLoadsFields } }
    loadRounds { id ...LoadRoundFields }
  }
`);

/** What the teams have to do with now, to stand beside another world. */
export const StructuresNowDocument = graphql(`
  query StructuresNow { org { id teamLoads(quarters: 6, first: 500) { team { id structure { ...StructureFields } } } } }
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
  query MapLoad($asOf: DateTime, $scenario: ID) {
    org(asOf: $asOf, scenario: $scenario) { id teamLoads(quarters: 2, first: 1000) { team { id } quarters { quarterOn score hidden } } }
  }
`);

export type LoadRow = LoadPageQuery['org']['teamLoads'][number];
