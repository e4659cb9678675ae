import type { SeatToReshapeQuery } from '../../../gql/graphql';
import { graphql } from '../../../lib/graphql/document';

/** What hangs on a seat: all that a split or a merge moves, and who holds it. */
export const SeatToReshapeDocument = graphql(`
  query SeatToReshape($id: ID!, $asOf: DateTime, $scenario: ID) {
    org(asOf: $asOf, scenario: $scenario) {
      id
      revision
      position(id: $id) {
        id title fte
        manager { id title person { id name } }
        chain { id }
        reports { id title totalReports person { id name } }
        assignments(current: true) { id kind fte person { id name } }
        memberships { id team { id name } }
        roles { id role { id name } }
        lines { id }
      }
    }
  }
`);

export type SeatToReshape = NonNullable<SeatToReshapeQuery['org']['position']>;

/** How a seat is called by who holds it, and by its title where nobody does. */
export const calledBy = (seat: { title: string; person?: { name: string } | null }): string => seat.person?.name ?? seat.title;

export const namesOf = (things: readonly { name: string }[]): string => things.map(({ name }) => name).join(', ');
