import type { BadgeTone } from './model/badge';
import type { MarkKind } from './model/comparison';
import type { ChartSeat, SeatPlan, TeamTopology } from './model/seat';

/** How long somebody holds a seat. */
export type TenureBand = 'later' | '0-6m' | '6-12m' | '1-2y' | '2-5y' | '5y+' | 'unknown';

/** Every word that the chart itself says, in one place, so that the app can bring another language. */
export interface ChartStrings {
  readonly vacant: string;
  /** A vacant seat of which something was decided. */
  readonly plan: Readonly<Record<SeatPlan, string>>;
  readonly interim: string;
  /** Of a seat that somebody holds until a day from which nobody does. */
  readonly onNotice: string;
  readonly chart: string;
  readonly outline: string;
  readonly minimap: string;
  readonly none: string;
  readonly filled: string;
  readonly rename: string;
  /** The foot of a card. */
  readonly counts: (direct: number, total: number) => string;
  /** The foot of a card while a filter leaves seats out. */
  readonly countsSeen: (seen: number, direct: number, leftOut: number) => string;
  /** The same in a phrase. */
  readonly leftOut: (count: number) => string;
  /** Of a seat that a filter looks for. */
  readonly matches: string;
  readonly fte: (fte: number) => string;
  readonly people: (headcount: number) => string;
  readonly assistantTo: (lead: ChartSeat) => string;
  /** How many lines beside the tree one line stands for. */
  readonly linesTogether: (count: number) => string;
  readonly reports: (direct: number) => string;
  readonly hidden: (count: number) => string;
  /** How many seats a folded card hides, as short as can be. */
  readonly more: (count: number) => string;
  readonly layer: (depth: number) => string;
  readonly span: (low: number, high: number | null) => string;
  readonly noReports: string;
  /** On the box around siblings of one team. */
  readonly group: (team: string, count: number) => string;
  /** The place of a seat among siblings of its team that stand together. */
  readonly inGroup: (at: number, of: number) => string;
  readonly tenure: Readonly<Record<TenureBand, string>>;
  readonly teamType: Readonly<Record<TeamTopology, string>>;
  /** Of a seat whose team has no type, or that is in none. */
  readonly noTeamType: string;
  readonly moving: (count: number) => string;
  /** Why a card may not be dropped. */
  readonly ontoItself: string;
  readonly ontoOwnReport: (seat: ChartSeat) => string;
  readonly alreadyThere: (lead: ChartSeat) => string;
  /** What a drop would do. */
  readonly reportsTo: (lead: ChartSeat) => string;
  readonly newSpan: (before: number, after: number) => string;
  /** Seats that come from several layers all get the same one. */
  readonly newLayer: (before: { readonly from: number; readonly to: number }, after: number) => string;
  readonly spanOf: (lead: ChartSeat, before: number, after: number) => string;
  readonly newLevels: (before: number, after: number) => string;
  readonly movesAlong: (seats: number, people: number) => string;
  /** What copying would make. */
  readonly opens: (seats: number) => string;
  readonly withBelow: (count: number) => string;
  /** What a comparison says of a card: on it, and in the legend. */
  readonly mark: Readonly<Record<MarkKind, string>>;
  /** The same in a sentence. */
  readonly markTold: Readonly<Record<Exclude<MarkKind, 'moved'>, string>>;
  /** Where a seat came from; null for the top, undefined for a lead that nobody knows. */
  readonly movedFrom: (lead: ChartSeat | null | undefined) => string;
  /** Where a seat went, on the place that it came from. */
  readonly movedTo: (lead: ChartSeat | null) => string;
  readonly closedBelow: (count: number) => string;
  readonly badgeTone: Readonly<Record<BadgeTone, string>>;
  readonly badge: (tone: BadgeTone, count: number, text: string) => string;
  readonly number: (value: number) => string;
  /** On paper. */
  readonly page: (page: number, pages: number) => string;
  readonly overview: (pages: number) => string;
  readonly onPage: (page: number) => string;
}

/** Who a seat is, in a few words: its holders, else its title. */
export function seatName(seat: ChartSeat): string {
  return seat.holders.length > 0 ? seat.holders.map((h) => h.name).join(' + ') : seat.title;
}

/** What a vacant seat is: what was decided of it says more. */
export function vacancyOf(seat: ChartSeat, strings: ChartStrings): string {
  return seat.planState ? strings.plan[seat.planState] : strings.vacant;
}

const number = new Intl.NumberFormat('en');

export const englishStrings: ChartStrings = {
  vacant: 'Vacant',
  plan: { PLANNED: 'Planned', APPROVED: 'Approved', OPEN: 'Open', FROZEN: 'Frozen' },
  interim: 'Interim',
  onNotice: 'On notice',
  chart: 'Organisation chart',
  outline: 'Organisation outline',
  minimap: 'Overview of the chart',
  none: 'None',
  filled: 'Filled',
  rename: 'Title of the seat',
  counts: (direct, total) => (direct === total ? `${number.format(direct)} direct` : `${number.format(direct)} direct · ${number.format(total)} total`),
  countsSeen: (seen, direct, leftOut) => `${number.format(seen)} of ${number.format(direct)} direct · ${number.format(leftOut)} filtered out`,
  leftOut: (count) => `${number.format(count)} below filtered out`,
  matches: 'matches the filter',
  fte: (fte) => `${number.format(fte)} FTE`,
  assistantTo: (lead) => `assistant to ${seatName(lead)}`,
  people: (headcount) => `×${number.format(headcount)}`,
  linesTogether: (count) => `×${number.format(count)}`,
  reports: (direct) => `${number.format(direct)} direct ${direct === 1 ? 'report' : 'reports'}`,
  hidden: (count) => `${number.format(count)} hidden`,
  more: (count) => `+${number.format(count)}`,
  layer: (depth) => `Layer ${depth + 1}`,
  span: (low, high) => (high === null ? `${low} or more reports` : low === high ? `${low} reports` : `${low} to ${high} reports`),
  noReports: 'No reports',
  group: (team, count) => `${team} · ${number.format(count)}`,
  inGroup: (at, of) => `${number.format(at)} of ${number.format(of)} of the team here`,
  teamType: { STREAM_ALIGNED: 'Stream-aligned', PLATFORM: 'Platform', ENABLING: 'Enabling', COMPLICATED_SUBSYSTEM: 'Complicated subsystem' },
  noTeamType: 'No team type',
  tenure: { later: 'Starts later', '0-6m': 'Less than 6 months', '6-12m': '6 to 12 months', '1-2y': '1 to 2 years', '2-5y': '2 to 5 years', '5y+': '5 years or more', unknown: 'Start not known' },
  moving: (count) => `${number.format(count)} seats`,
  ontoItself: 'A seat cannot report to itself',
  ontoOwnReport: (seat) => `${seatName(seat)} is below the seat you move. Move that seat out first`,
  alreadyThere: (lead) => `Already reports to ${seatName(lead)}`,
  reportsTo: (lead) => `Reports to ${seatName(lead)}`,
  newSpan: (before, after) => `Span ${before} → ${after}`,
  newLayer: ({ from, to }, after) => (from === to ? `Layer ${from + 1} → ${after + 1}` : `Layers ${from + 1} to ${to + 1} → ${after + 1}`),
  spanOf: (lead, before, after) => `Span of ${seatName(lead)} ${before} → ${after}`,
  newLevels: (before, after) => `Levels of the chart ${before} → ${after}`,
  movesAlong: (seats, people) => `${number.format(seats)} seats with ${number.format(people)} ${people === 1 ? 'person' : 'people'} move`,
  opens: (seats) => `${number.format(seats)} vacant ${seats === 1 ? 'seat opens' : 'seats open'}`,
  withBelow: (count) => `with ${number.format(count)} below`,
  mark: { opened: 'New', moved: 'Moved', changed: 'Changed', closed: 'Closed' },
  markTold: { opened: 'new', changed: 'changed', closed: 'closed' },
  movedFrom: (lead) => (lead === undefined ? 'moved here' : lead === null ? 'moved here from the top' : `moved here from ${nameAndTitle(lead)}`),
  movedTo: (lead) => (lead === null ? 'Now at the top' : `Now under ${seatName(lead)}`),
  closedBelow: (count) => `${number.format(count)} closed ${count === 1 ? 'seat' : 'seats'} below`,
  badgeTone: { info: 'Note', warn: 'Warning', error: 'Problem' },
  badge: (tone, count, text) => (count === 1 ? `${badgeWords[tone]}: ${text}` : `${number.format(count)} findings, the gravest a ${badgeWords[tone]}: ${text}`),
  number: (value) => number.format(value),
  page: (page, pages) => `Page ${number.format(page)} of ${number.format(pages)}`,
  overview: (pages) => `Overview: the chart is on pages 2 to ${number.format(pages)}`,
  onPage: (page) => `page ${number.format(page)}`,
};

const badgeWords = { info: 'note', warn: 'warning', error: 'problem' } as const;

function nameAndTitle(seat: ChartSeat): string {
  const name = seatName(seat);
  return name === seat.title ? name : `${name}, ${seat.title}`;
}
