import { type DimensionContext, type DimensionId, dimensionOf, type SeatDimension, type SeatSource } from './dimensions';
import type { ChartSeat } from './seat';

/** Which seats are looked for: those that have one of the picked values in each dimension, and all words of the text. */
export interface SeatFilter {
  readonly text: string;
  /** By dimension, keys of values. A dimension that is not named filters nothing. */
  readonly picks: Readonly<Partial<Record<DimensionId, readonly string[]>>>;
}

/** What becomes of the seats that a filter does not match: they step into the background, or they go. */
export type FilterMode = 'dim' | 'hide';

export const noFilter: SeatFilter = { text: '', picks: {} };

/** Whether a filter looks for anything at all. */
export function isFiltering({ text, picks }: SeatFilter): boolean {
  return text.trim() !== '' || Object.values(picks).some((keys) => keys.length > 0);
}

/** 1 by slot for the seats that match, and how many they are of how many. */
export interface Matched {
  readonly matches: Uint8Array;
  readonly count: number;
  readonly total: number;
}

/** Finds the seats that match, in one pass over them. */
export function matchSeats(source: SeatSource, filter: SeatFilter, context: DimensionContext): Matched {
  const fits = fitting(filter, context);
  const matches = new Uint8Array(source.slotCount);
  let count = 0;
  let total = 0;
  for (let slot = 1; slot < source.slotCount; slot++) {
    if (!source.isUsed(slot)) continue;
    total++;
    if (!fits(source, slot)) continue;
    matches[slot] = 1;
    count++;
  }
  return { matches, count, total };
}

/** Whether one seat of a source matches: the one predicate, for the chart and for whoever lists the same seats. */
export function fitting({ text, picks }: SeatFilter, context: DimensionContext): (source: SeatSource, slot: number) => boolean {
  const words = plain(text).split(/\s+/).filter(Boolean);
  const wanted = (Object.entries(picks) as [DimensionId, readonly string[]][]).filter(([, keys]) => keys.length > 0)
    .map(([id, keys]) => hasOneOf(dimensionOf(id, context), new Set(keys)));
  return (source, slot) => {
    for (const has of wanted) if (!has(source, slot)) return false;
    if (words.length === 0) return true;
    const said = textOf(source.seatAt(slot));
    return words.every((word) => said.includes(word));
  };
}

/** Whether a seat has one of the values, be it not its first. */
function hasOneOf({ keyOf, keysOf }: SeatDimension, keys: ReadonlySet<string>): (source: SeatSource, slot: number) => boolean {
  if (keysOf === undefined) return (source, slot) => keys.has(keyOf(source, slot));
  return (source, slot) => keysOf(source, slot).some((key) => keys.has(key));
}

/** Lower case without accents, so that typing need not know them. */
export const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** What is searched of a seat. Rows never change, so each is read once for as long as it lives. */
const texts = new WeakMap<ChartSeat, string>();

function textOf(seat: ChartSeat): string {
  let text = texts.get(seat);
  if (text === undefined) {
    const { title, location, grade, team, holders, roles } = seat;
    text = plain([...holders.map(({ name }) => name), title, team?.name, location, grade, ...roles.map(({ name }) => name)].filter(Boolean).join('\n'));
    texts.set(seat, text);
  }
  return text;
}
