import type { FindingFragment } from '../../../gql/graphql';
import { graphql } from '../../../lib/graphql/document';

/** A limit that is crossed: what about, by how much, why it matters, and what the organisation said to it. */
export const FindingFields = graphql(`
  fragment Finding on Finding {
    rule severity value limit reason
    subject {
      __typename
      ... on Position { id title }
      ... on Team { id name }
      ... on Person { id name }
    }
    seats { id }
    exception { id why until }
  }
`);

export type Finding = FindingFragment;
export type FindingSubject = NonNullable<Finding['subject']>;

/** Who or what a finding is about, by name; null for the organisation as a whole. */
export const nameOf = (subject: FindingSubject): string => (subject.__typename === 'Position' ? subject.title : subject.name);

/** The ids of the seats at which a finding shows. */
export const seatsOf = ({ seats }: Pick<Finding, 'seats'>): readonly string[] => seats.map(({ id }) => id);
