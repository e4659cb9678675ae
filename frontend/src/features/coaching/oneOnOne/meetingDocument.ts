import type { MeetingQuery } from '../../../gql/graphql';
import { graphql } from '../../../lib/graphql/document';
// Has a fragment that is spread here.
import '../plan/planDocument';

export const MeetingDocument = graphql(`
  query Meeting($id: ID!, $asOf: DateTime, $scenario: ID) {
    org(asOf: $asOf, scenario: $scenario) { id }
    node(id: $id) {
      id
      ... on OneOnOne {
        plannedAt heldAt status minutes canEdit skipReason
        leader { id name }
        person { id name }
        focusArea { id competency { id name } }
        agenda { id section text done carriedOver author { id name } }
        notes { id text createdAt author { id name } }
        decisions { id text createdAt author { id name } }
        actions { ...CoachingActionFields }
      }
    }
  }
`);

export type Meeting = Extract<NonNullable<MeetingQuery['node']>, { plannedAt: string }>;
