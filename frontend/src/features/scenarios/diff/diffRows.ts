import { unmask, type FragmentType } from '../../../gql';
import { t } from '../../../lib/strings/strings';
import { personPath, seatPath, teamPath } from '../../../ui/WorldLink';
import { DiffLine, DiffMembership, DiffPerson, DiffSeat, type Diff, type DiffListName } from './diffDocument';

/** A column before and after. */
export interface RowField {
  readonly field: string;
  readonly before?: unknown;
  readonly after?: unknown;
}

/** One line of a list of differences: who or what, and what about it. */
export interface DiffRow {
  readonly key: string;
  readonly name: string;
  /** Where the scenario has it; null where it is gone. */
  readonly path: string | null;
  /** What tells it from others: the holder of a seat, the team of a place. */
  readonly note?: string;
  readonly before?: string;
  readonly after?: string;
  readonly fields?: readonly RowField[];
}

type Seat = FragmentType<typeof DiffSeat>;

/** A seat as somebody to report to: by who holds it. */
const boss = (seat: Seat | null | undefined, otherwise: string): string => {
  const known = unmask(DiffSeat, seat);
  return known ? known.person?.name ?? known.title : otherwise;
};

const seat = (masked: Seat, gone = false) => {
  const { id, title, person } = unmask(DiffSeat, masked);
  return { key: id, name: title, path: gone ? null : seatPath(id), note: person?.name ?? t.scenarios.diff.vacant };
};

const person = (masked: FragmentType<typeof DiffPerson>): DiffRow => {
  const { person: who, from, to } = unmask(DiffPerson, masked);
  return { key: who.id, name: who.name, path: personPath(who.id), before: from?.title ?? t.scenarios.diff.noSeat, after: to?.title ?? t.scenarios.diff.noSeat };
};

const membership = (masked: FragmentType<typeof DiffMembership>, gone = false): DiffRow => {
  const { position, team, fields } = unmask(DiffMembership, masked);
  const row = seat(position, gone);
  return { ...row, key: `${row.key} ${team.id}`, note: `${row.note} · ${team.name}`, fields };
};

const line = (masked: FragmentType<typeof DiffLine>, gone = false): DiffRow => {
  const { id, kind, from, to } = unmask(DiffLine, masked);
  return { ...seat(from, gone), key: id, note: `${t.seat.lineTo[kind]} ${boss(to, '')}` };
};

const under = (manager: Seat | null | undefined, verb: string) => `${verb} ${boss(manager, t.scenarios.diff.top)}`;

/** The lines of one list. */
export function diffRows(diff: Diff, list: DiffListName): DiffRow[] {
  const { diff: words } = t.scenarios;
  switch (list) {
    case 'seatsOpened': return diff.seatsOpened.map((each) => ({ ...seat(each), after: under(each.manager, words.reportsTo) }));
    case 'seatsClosed': return diff.seatsClosed.map((each) => ({ ...seat(each, true), before: under(each.manager, words.reportedTo) }));
    case 'seatsMoved': return diff.seatsMoved.map(({ position, from, to }) => ({ ...seat(position), before: boss(from, words.top), after: boss(to, position.lifted ? words.lifted : words.top) }));
    case 'seatsRenamed': return diff.seatsRenamed.map(({ position, before }) => ({ ...seat(position), before: `${words.was} ${before}` }));
    case 'seatsChanged': return diff.seatsChanged.map(({ position, fields }) => ({ ...seat(position), fields }));
    case 'peopleJoined': return diff.peopleJoined.map(({ id, name }) => ({ key: id, name, path: personPath(id) }));
    case 'peopleLeft': return diff.peopleLeft.map(({ id, name }) => ({ key: id, name, path: null }));
    case 'peopleMoved':
    case 'peopleAssigned':
    case 'peopleDisplaced':
    case 'peopleUnplaced': return diff[list].map(person);
    case 'teamsCreated': return diff.teamsCreated.map(({ id, name }) => ({ key: id, name, path: teamPath(id) }));
    case 'teamsArchived': return diff.teamsArchived.map(({ id, name }) => ({ key: id, name, path: null }));
    case 'teamsChanged': return diff.teamsChanged.map(({ team, fields }) => ({ key: team.id, name: team.name, path: teamPath(team.id), fields }));
    case 'membershipsAdded':
    case 'membershipsChanged': return diff[list].map((each) => membership(each));
    case 'membershipsRemoved': return diff.membershipsRemoved.map((each) => membership(each, true));
    case 'linesAdded': return diff.linesAdded.map((each) => line(each));
    case 'linesRemoved': return diff.linesRemoved.map((each) => line(each, true));
    case 'spans': return diff.spans.map(({ position, before, after }) => ({ ...seat(position), before: words.direct(before), after: words.direct(after) }));
  }
}
