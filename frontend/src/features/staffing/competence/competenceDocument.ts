import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { CompetenceChangesQuery, CompetenceChangesQueryVariables } from '../../../gql/graphql';
import { graphql } from '../../../lib/graphql/document';
import type { WorldVariables } from '../../../lib/world';

/** The same in each world, which it is not asked about. */
export const CompetenceChangesDocument: TypedDocumentNode<CompetenceChangesQuery, CompetenceChangesQueryVariables & WorldVariables> = graphql(`
  query CompetenceChanges($by: CompetenceGrouping!, $on: Date) {
    competenceChanges(by: $by, on: $on) { from to before after change role { id name } team { id name } competency { id name } parts { kind change } }
  }
`);

export type Change = CompetenceChangesQuery['competenceChanges'][number];
