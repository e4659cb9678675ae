import type { ScenarioDiffQuery } from '../../../gql/graphql';
import { graphql } from '../../../lib/graphql/document';
// Have fragments that are spread here.
import '../../../ui/ConsequenceList';
import '../../../ui/DiffNumbers';

export const DiffDocument = graphql(`
  query ScenarioDiff(
    $id: ID!, $consequences: Int!
    $seatsOpened: Int!, $seatsClosed: Int!, $seatsMoved: Int!, $seatsRenamed: Int!, $seatsChanged: Int!
    $peopleJoined: Int!, $peopleLeft: Int!, $peopleMoved: Int!, $peopleAssigned: Int!, $peopleDisplaced: Int!, $peopleUnplaced: Int!
    $teamsCreated: Int!, $teamsArchived: Int!, $teamsChanged: Int!, $membershipsAdded: Int!, $membershipsRemoved: Int!, $membershipsChanged: Int!
    $linesAdded: Int!, $linesRemoved: Int!, $spans: Int!
  ) {
    scenario(id: $id) {
      id
      revision
      diff {
        empty
        layersChanged
        ...DiffNumbers
        counts {
          seatsOpened seatsClosed seatsKept seatsMoved seatsRenamed seatsChanged peopleJoined peopleLeft peopleMoved peopleAssigned peopleDisplaced peopleUnplaced
          teamsCreated teamsArchived teamsChanged membershipsAdded membershipsRemoved membershipsChanged linesAdded linesRemoved
        }
        consequences(first: $consequences) { severity ...Consequence }
        seatsOpened(first: $seatsOpened) { ...DiffSeat manager { ...DiffSeat } }
        seatsClosed(first: $seatsClosed) { ...DiffSeat manager { ...DiffSeat } }
        seatsMoved(first: $seatsMoved) { position { ...DiffSeat lifted } from { ...DiffSeat } to { ...DiffSeat } }
        seatsRenamed(first: $seatsRenamed) { position { ...DiffSeat } before after }
        seatsChanged(first: $seatsChanged) { position { ...DiffSeat } fields { field before after } }
        peopleJoined(first: $peopleJoined) { id name }
        peopleLeft(first: $peopleLeft) { id name }
        peopleMoved(first: $peopleMoved) { ...DiffPerson }
        peopleAssigned(first: $peopleAssigned) { ...DiffPerson }
        peopleDisplaced(first: $peopleDisplaced) { ...DiffPerson }
        peopleUnplaced(first: $peopleUnplaced) { ...DiffPerson }
        teamsCreated(first: $teamsCreated) { id name }
        teamsArchived(first: $teamsArchived) { id name }
        teamsChanged(first: $teamsChanged) { team { id name } fields { field before after } }
        membershipsAdded(first: $membershipsAdded) { ...DiffMembership }
        membershipsRemoved(first: $membershipsRemoved) { ...DiffMembership }
        membershipsChanged(first: $membershipsChanged) { ...DiffMembership }
        linesAdded(first: $linesAdded) { ...DiffLine }
        linesRemoved(first: $linesRemoved) { ...DiffLine }
        spans(first: $spans) { position { ...DiffSeat } before after }
      }
    }
  }
`);

export const DiffSeat = graphql(`fragment DiffSeat on Position { id title person { id name } }`);
export const DiffPerson = graphql(`fragment DiffPerson on PersonMove { person { id name } from { id title } to { id title } }`);
export const DiffMembership = graphql(`fragment DiffMembership on MembershipDiff { position { ...DiffSeat } team { id name } fields { field before after } }`);
export const DiffLine = graphql(`fragment DiffLine on ReportingLine { id kind from { ...DiffSeat } to { ...DiffSeat } }`);

export type Diff = NonNullable<ScenarioDiffQuery['scenario']>['diff'];

/** The lists of a diff under what they are about, in the order in which they are read. */
export const diffGroups = {
  seats: ['seatsOpened', 'seatsClosed', 'seatsMoved', 'seatsRenamed', 'seatsChanged'],
  people: ['peopleDisplaced', 'peopleUnplaced', 'peopleMoved', 'peopleAssigned', 'peopleJoined', 'peopleLeft'],
  teams: ['teamsCreated', 'teamsArchived', 'teamsChanged', 'membershipsAdded', 'membershipsRemoved', 'membershipsChanged'],
  lines: ['spans', 'linesAdded', 'linesRemoved'],
} as const satisfies Record<string, readonly (keyof Diff)[]>;

export type DiffGroup = keyof typeof diffGroups;
export type DiffListName = (typeof diffGroups)[DiffGroup][number];
export type Limits = Readonly<Record<DiffListName | 'consequences', number>>;

const first = 10;

/** How much of each list is read at first. */
export const firstLimits: Limits = {
  consequences: 20, seatsOpened: first, seatsClosed: first, seatsMoved: first, seatsRenamed: first, seatsChanged: first, peopleJoined: first, peopleLeft: first, peopleMoved: first, peopleAssigned: first, peopleDisplaced: first, peopleUnplaced: first,
  teamsCreated: first, teamsArchived: first, teamsChanged: first, membershipsAdded: first, membershipsRemoved: first, membershipsChanged: first, linesAdded: first, linesRemoved: first, spans: first,
};

/** The next page: five times as much, up to what the server gives at once. */
export const nextLimit = (limit: number): number => Math.min(1000, limit * 5);

/** How many there are in all; null where nobody counts them and only the page can tell. */
export const totalOf = (diff: Diff, list: DiffListName): number | null => (list === 'spans' ? null : diff.counts[list]);
