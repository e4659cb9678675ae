import { type FragmentType, unmask } from '../../gql';
import type { ChangesSubscription } from '../../gql/graphql';
import { graphql } from './document';

/** A seat as the chart draws it: the one form for the first load and for live changes alike. */
export const ChartSeatRow = graphql(`
  fragment ChartSeatRow on ChartSeat {
    id title reportsTo rank fte location grade managerRef vacant planState heldUntil directReports totalReports
    headcount: standsFor
    assistant
    lifted
    holders { assignmentId: assignment id name kind startsOn endsOn }
    team { id name color topologyType }
    roles { id key name }
  }
`);

/** A line beside the tree as the chart draws it. */
export const ChartLineRow = graphql(`
  fragment ChartLineRow on ChartLine { id from to kind }
`);

export const ChangesDocument = graphql(`
  subscription Changes($after: Cursor, $scenario: ID) {
    changes(after: $after, scenario: $scenario) {
      cursor
      reload
      removedSeats
      removedLines
      changeset { id revision actor summary action }
      seats { ...ChartSeatRow }
      lines { ...ChartLineRow }
    }
  }
`);

export type ChangeEvent = ChangesSubscription['changes'];

export const seatRows = (rows: readonly FragmentType<typeof ChartSeatRow>[]) => unmask(ChartSeatRow, rows);
export const lineRows = (rows: readonly FragmentType<typeof ChartLineRow>[]) => unmask(ChartLineRow, rows);
