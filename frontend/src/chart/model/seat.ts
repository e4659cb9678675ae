/** How somebody holds a seat. */
export type HolderKind = 'PERMANENT' | 'INTERIM' | 'JOB_SHARE';

/** One person on a seat, through one assignment. */
export interface SeatHolder {
  readonly assignmentId: string;
  readonly id: string;
  readonly name: string;
  readonly kind: HolderKind;
  /** The day from which they hold the seat, YYYY-MM-DD; absent where nobody knows. */
  readonly startsOn?: string | null;
}

/** The team a seat belongs to first; `color` is an index into the twelve team tones. */
export interface SeatTeam {
  readonly id: string;
  readonly name: string;
  readonly color: number;
  /** What the team is for; absent where nobody has said. */
  readonly topologyType?: TeamTopology | null;
}

/** What a team is for, in the words of Team Topologies. */
export type TeamTopology = 'STREAM_ALIGNED' | 'PLATFORM' | 'ENABLING' | 'COMPLICATED_SUBSYSTEM';

/** What was decided of a seat. */
export type SeatPlan = 'PLANNED' | 'APPROVED' | 'OPEN' | 'FROZEN';

/** All plans of a seat, from the first idea to the search. */
export const SEAT_PLANS: readonly SeatPlan[] = ['PLANNED', 'APPROVED', 'OPEN', 'FROZEN'];

/** A role that the seat carries. */
export interface SeatRole {
  readonly id: string;
  readonly key: string;
  readonly name: string;
}

/**
 * One row of the chart as the API sends it. The chart never changes a row in place: a live change
 * brings a new one. `reportsTo` may name a seat that is not among the rows; that seat is then a root.
 */
export interface ChartSeat {
  readonly id: string;
  readonly title: string;
  readonly reportsTo: string | null;
  readonly rank: number;
  readonly fte: number;
  readonly headcount: number;
  /** Whether it assists the seat it reports to; at the top that says nothing. */
  readonly assistant: boolean;
  readonly location: string | null;
  /** Grade or level, in the organisation's own words. */
  readonly grade?: string | null;
  readonly managerRef: string | null;
  readonly team: SeatTeam | null;
  readonly holders: readonly SeatHolder[];
  readonly vacant: boolean;
  /** What was decided of a seat that nobody holds, or that somebody leaves; absent where nothing was. */
  readonly planState?: SeatPlan | null;
  /** The day from which nobody holds a seat that somebody holds; absent where no end is in sight. */
  readonly heldUntil?: string | null;
  readonly directReports: number;
  readonly totalReports: number;
  readonly roles: readonly SeatRole[];
}

/** Whether somebody holds a seat until a day from which nobody does. */
export const isOnNotice = ({ vacant, heldUntil }: ChartSeat): boolean => !vacant && typeof heldUntil === 'string';

/** The kinds of line beside the reporting tree. */
export type LineKind = 'DOTTED' | 'FUNCTIONAL' | 'PROJECT' | 'MENTOR';

/** All line kinds, in the order in which keys and menus show them. */
export const LINE_KINDS: readonly LineKind[] = ['DOTTED', 'FUNCTIONAL', 'PROJECT', 'MENTOR'];

/** A line between two seats that is not the reporting line. */
export interface ChartLine {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly kind: LineKind;
}

/** Siblings stand by rank; equal ranks by id, so that every client shows one order. */
export function compareSeats(a: ChartSeat, b: ChartSeat): number {
  if (a.rank !== b.rank) return a.rank - b.rank;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** What of a row is words and counts: whatever it says, all cards stand where they stood. Where a seat reports to and its rank are looked at apart. */
const ASIDE: ReadonlySet<string> = new Set<keyof ChartSeat>([
  'title', 'reportsTo', 'rank', 'fte', 'headcount', 'location', 'managerRef', 'holders', 'vacant', 'planState', 'heldUntil', 'directReports', 'totalReports', 'roles',
]);

/** Whether another row of a seat changes nothing that a layout could look at, but for its lead and its rank. What is not known to be harmless must be the same. */
export function standsAlike(before: ChartSeat, after: ChartSeat): boolean {
  return before.team?.id === after.team?.id
    && (Object.keys(after) as (keyof ChartSeat)[]).every((key) => key === 'team' || ASIDE.has(key) || before[key] === after[key]);
}
