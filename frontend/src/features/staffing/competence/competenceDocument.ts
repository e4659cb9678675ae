import type { CompetenceChangesQuery } from '../../../gql/graphql';
import { graphql } from '../../../lib/graphql/document';

export const CompetenceChangesDocument = graphql(`
  query CompetenceChanges($by: CompetenceGrouping!, $on: Date, $asOf: DateTime, $scenario: ID) {
    org(asOf: $asOf, scenario: $scenario) { id }
    competenceChanges(by: $by, on: $on) { from to before after change role { id name } team { id name } competency { id name } parts { kind change } }
  }
`);

export type Change = CompetenceChangesQuery['competenceChanges'][number];
