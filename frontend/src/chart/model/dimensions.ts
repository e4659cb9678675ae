import { type ChartSeat, isOnNotice, SEAT_PLANS, type SeatHolder, type TeamTopology } from './seat';
import { type ChartStrings, type TenureBand, vacancyOf } from '../strings';

/** Seats by slot, and what the tree knows of each: a model, or plain rows. */
export interface SeatSource {
  readonly slotCount: number;
  isUsed(slot: number): boolean;
  seatAt(slot: number): ChartSeat;
  /** 0 at the top. */
  depthOf(slot: number): number;
  directOf(slot: number): number;
}

/** What values are told by. */
export interface DimensionContext {
  readonly strings: ChartStrings;
  /** The day of the world that is shown, YYYY-MM-DD. */
  readonly today: string;
}

/** The key of "none": a seat that has nothing of a dimension. */
export const NO_VALUE = '';

/** What seats can be coloured and filtered by. Keys are the same in every world and in addresses. */
export interface SeatDimension {
  readonly id: string;
  /** Whether values depend on where seats stand, and not on their rows alone. */
  readonly byTree?: true;
  /** The key of a seat's value: of the first one where it can have several. It is coloured by that. */
  readonly keyOf: (source: SeatSource, slot: number) => string;
  /** Where a seat can have several values: the keys of all, each once. It is found by any. */
  readonly keysOf?: (source: SeatSource, slot: number) => readonly string[];
  /** What a key is called, asked of the first seat that has it. */
  readonly labelOf: (source: SeatSource, slot: number, key: string) => string;
  /** What seats without a value are called, where "none" says too little. */
  readonly noneLabel?: string;
  /** The tone that a value has of its own; for others tones are given by how many seats have them. */
  readonly toneOf?: (source: SeatSource, slot: number) => number;
  /** Where values have an order of their own: they are listed in it. */
  readonly compare?: (a: string, b: string) => number;
}

export const DIMENSION_IDS = ['team', 'role', 'location', 'grade', 'vacancy', 'layer', 'span', 'tenure', 'teamType'] as const;
export type DimensionId = (typeof DIMENSION_IDS)[number];

export const isDimension = (id: unknown): id is DimensionId => DIMENSION_IDS.some((known) => known === id);

/** Spans of control, from narrow to wide. */
const SPANS = [['1-2', 1, 2], ['3-4', 3, 4], ['5-8', 5, 8], ['9-12', 9, 12], ['13+', 13, null]] as const;

/** How long a seat is held, by months that are full. */
const TENURES: readonly (readonly [key: TenureBand, months: number])[] = [['0-6m', 6], ['6-12m', 12], ['1-2y', 24], ['2-5y', 60]];
const TENURE_ORDER: readonly string[] = ['later', ...TENURES.map(([key]) => key), '5y+', 'unknown'];

const TEAM_TYPES: readonly string[] = ['STREAM_ALIGNED', 'PLATFORM', 'ENABLING', 'COMPLICATED_SUBSYSTEM'] satisfies readonly TeamTopology[];

/** Where a seat stands: held, vacant, what was decided of a vacant one, or held until a day from which nobody does. */
const STANDINGS: readonly string[] = ['filled', 'vacant', ...SEAT_PLANS, 'notice'];
const standingOf = (seat: ChartSeat): string => (seat.vacant ? (seat.planState ?? 'vacant') : isOnNotice(seat) ? 'notice' : 'filled');

const inNumbers = (a: string, b: string) => Number.parseInt(a, 10) - Number.parseInt(b, 10);
const byIndex = (order: readonly string[]) => (a: string, b: string) => order.indexOf(a) - order.indexOf(b);
const naturally = new Intl.Collator('en', { numeric: true }).compare;

/** The one list of dimensions. What is added here is offered wherever seats are coloured, filtered or listed. */
const makers: Readonly<Record<DimensionId, (context: DimensionContext) => Omit<SeatDimension, 'id'>>> = {
  team: () => ({
    keyOf: (source, slot) => source.seatAt(slot).team?.id ?? NO_VALUE,
    labelOf: (source, slot) => source.seatAt(slot).team!.name,
    toneOf: (source, slot) => Math.abs(Math.trunc(source.seatAt(slot).team!.color)),
  }),
  role: () => ({
    keyOf: (source, slot) => source.seatAt(slot).roles[0]?.id ?? NO_VALUE,
    keysOf: (source, slot) => eachOnce(source.seatAt(slot).roles, (role) => role.id),
    labelOf: (source, slot, key) => source.seatAt(slot).roles.find(({ id }) => id === key)!.name,
  }),
  location: () => ({ keyOf: (source, slot) => source.seatAt(slot).location ?? NO_VALUE, labelOf: (source, slot) => source.seatAt(slot).location! }),
  grade: () => ({ keyOf: (source, slot) => source.seatAt(slot).grade ?? NO_VALUE, labelOf: (source, slot) => source.seatAt(slot).grade!, compare: naturally }),
  vacancy: ({ strings }) => ({
    keyOf: (source, slot) => standingOf(source.seatAt(slot)),
    labelOf: (source, slot) => {
      const seat = source.seatAt(slot);
      return seat.vacant ? vacancyOf(seat, strings) : isOnNotice(seat) ? strings.onNotice : strings.filled;
    },
    toneOf: (source, slot) => STANDINGS.indexOf(standingOf(source.seatAt(slot))),
    compare: byIndex(STANDINGS),
  }),
  layer: ({ strings }) => ({
    byTree: true,
    keyOf: (source, slot) => String(source.depthOf(slot) + 1),
    labelOf: (source, slot) => strings.layer(source.depthOf(slot)),
    toneOf: (source, slot) => source.depthOf(slot),
    compare: inNumbers,
  }),
  span: ({ strings }) => ({
    byTree: true,
    keyOf: (source, slot) => spanOf(source.directOf(slot))?.[0] ?? NO_VALUE,
    labelOf(source, slot) {
      const [, low, high] = spanOf(source.directOf(slot))!;
      return strings.span(low, high);
    },
    noneLabel: strings.noReports,
    toneOf: (source, slot) => SPANS.indexOf(spanOf(source.directOf(slot))!),
    compare: inNumbers,
  }),
  teamType: ({ strings }) => ({
    keyOf: (source, slot) => source.seatAt(slot).team?.topologyType ?? NO_VALUE,
    labelOf: (_source, _slot, key) => strings.teamType[key as TeamTopology],
    noneLabel: strings.noTeamType,
    toneOf: (source, slot) => TEAM_TYPES.indexOf(source.seatAt(slot).team?.topologyType ?? ''),
    compare: byIndex(TEAM_TYPES),
  }),
  tenure: ({ strings, today }) => {
    const bands = TENURES.map(([key, months]) => ({ key, after: monthsBefore(today, months) }));
    const bandOf = (holder: SeatHolder) => tenureOf(holder.startsOn ?? null, today, bands);
    const keyOf = (source: SeatSource, slot: number) => {
      const [holder] = source.seatAt(slot).holders;
      return holder === undefined ? NO_VALUE : bandOf(holder);
    };
    return {
      keyOf, keysOf: (source, slot) => eachOnce(source.seatAt(slot).holders, bandOf),
      labelOf: (_source, _slot, key) => strings.tenure[key as TenureBand], noneLabel: strings.vacant,
      toneOf: (source, slot) => TENURE_ORDER.indexOf(keyOf(source, slot)), compare: byIndex(TENURE_ORDER),
    };
  },
};

/** A dimension as it is told on a day, in a language. */
export function dimensionOf(id: DimensionId, context: DimensionContext): SeatDimension {
  return { id, ...makers[id](context) };
}

function eachOnce<Item>(items: readonly Item[], keyOf: (item: Item) => string): readonly string[] {
  if (items.length < 2) return [items[0] === undefined ? NO_VALUE : keyOf(items[0])];
  return [...new Set(items.map(keyOf))];
}

function spanOf(direct: number): (typeof SPANS)[number] | undefined {
  return SPANS.find(([, low, high]) => direct >= low && (high === null || direct <= high));
}

function tenureOf(startsOn: string | null, today: string, bands: readonly { readonly key: TenureBand; readonly after: string }[]): TenureBand {
  if (startsOn === null) return 'unknown';
  if (startsOn > today) return 'later';
  return bands.find(({ after }) => startsOn > after)?.key ?? '5y+';
}

/** The day so many months before another; past the end of a month it is the last of that month. */
function monthsBefore(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 - months, Math.min(date, last))).toISOString().slice(0, 10);
}
