import type { FindingFragment } from '../../../gql/graphql';
import { graphql } from '../../../lib/graphql/document';

/** A limit that is crossed: what about, by how much, why it matters, and what the organisation said to it. */
export const FindingFields = graphql(`
  fragment Finding on Finding {
    rule severity value limit reason
    subject {
      __typename
      ... on Position { id title }
      ... on Team { id name leads { id } memberships { id position { id } } }
      ... on Person { id name position { id } }
    }
    exception { id why until }
  }
`);

export type Finding = FindingFragment;
export type FindingSubject = NonNullable<Finding['subject']>;

/** Who or what a finding is about, by name; null for the organisation as a whole. */
export const nameOf = (subject: FindingSubject): string => (subject.__typename === 'Position' ? subject.title : subject.name);

/** The seats at which a finding is to be seen: its own, those of the person, those that lead the team; without a lead the first one in it. */
export function seatsOf(subject: FindingSubject | null | undefined): readonly string[] {
  switch (subject?.__typename) {
    case 'Position': return [subject.id];
    case 'Person': return subject.position ? [subject.position.id] : [];
    case 'Team': return (subject.leads.length > 0 ? subject.leads : subject.memberships.slice(0, 1).map(({ position }) => position)).map(({ id }) => id);
    case undefined: return [];
  }
}
