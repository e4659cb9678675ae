import { type DimensionContext, type DimensionId, dimensionOf, NO_VALUE, type SeatDimension, type SeatSource } from './dimensions';
import { type Facet, facetOf, type FacetValue, listed } from './facet';
import type { ChartSeat } from './seat';

/** One entry of the legend: a tone, what it stands for, and how many seats have it. */
export interface LegendEntry {
  readonly key: string;
  readonly tone: number;
  readonly label: string;
  readonly count: number;
}

/** A tone for every slot, and the legend that explains them. */
export interface Toning {
  readonly tones: Uint8Array;
  readonly legend: readonly LegendEntry[];
}

/**
 * Gives every seat a tone from 0 to `count` - 1, `count` for "none", or `count` + 1 for values that are left when all
 * tones are given away: those that most seats have come first. A value with a tone of its own keeps it, and others may
 * have the same: so it is with teams, whose colours were chosen, and the legend shows them side by side.
 */
export function toneSeats(source: SeatSource, by: DimensionId, count: number, context: DimensionContext): Toning {
  const facet = facetOf(source, by, context);
  const toneOf = tonesOf(facet, count);
  const tones = new Uint8Array(source.slotCount).fill(count);
  for (let slot = 1; slot < source.slotCount; slot++) if (facet.codes[slot]! >= 0) tones[slot] = toneOf[facet.codes[slot]!]!;
  const entries = listed(facet.values, by, context).map((value) => ({ key: value.key, tone: toneOf[facet.values.indexOf(value)]!, label: value.label, count: value.count }));
  return { tones, legend: by === 'team' ? togetherByTone(entries) : entries };
}

/** Whether other rows, of the same slots, have the same values of a dimension, so that all tones stay. Few rows differ after an edit. */
export function tonesStay(before: readonly (ChartSeat | null)[], now: readonly (ChartSeat | null)[], by: DimensionId, context: DimensionContext): boolean {
  const dimension = dimensionOf(by, context);
  if (dimension.byTree || before.length !== now.length) return false;
  const [old, fresh] = [rowsAlone(before), rowsAlone(now)];
  for (let slot = 1; slot < now.length; slot++) {
    if (before[slot] === now[slot]) continue;
    if (before[slot] == null || now[slot] == null || !hasSameValue(dimension, old, fresh, slot)) return false;
  }
  return true;
}

function hasSameValue({ keyOf, labelOf, toneOf }: SeatDimension, before: SeatSource, now: SeatSource, slot: number): boolean {
  const key = keyOf(before, slot);
  if (key !== keyOf(now, slot)) return false;
  return key === NO_VALUE || (labelOf(before, slot, key) === labelOf(now, slot, key) && toneOf?.(before, slot) === toneOf?.(now, slot));
}

/** Seats without a tree: for dimensions that are told by rows alone. */
function rowsAlone(rows: readonly (ChartSeat | null)[]): SeatSource {
  return { slotCount: rows.length, isUsed: (slot) => rows[slot] != null, seatAt: (slot) => rows[slot]!, depthOf: () => 0, directOf: () => 0 };
}

/** A tone for every slot, and its value in words, empty for "none". */
export function tagSeats(source: SeatSource, by: DimensionId, count: number, context: DimensionContext): { readonly tones: Uint8Array; readonly labelAt: (slot: number) => string } {
  const dimension = dimensionOf(by, context);
  return {
    tones: toneSeats(source, by, count, context).tones,
    labelAt(slot) {
      const key = dimension.keyOf(source, slot);
      return key === NO_VALUE ? (dimension.noneLabel ?? '') : dimension.labelOf(source, slot, key);
    },
  };
}

/** The entries that some of these seats have, and how many of these have each. The tones stay those of the whole. */
export function legendAmong(legend: readonly LegendEntry[], slots: Iterable<number>, source: SeatSource, by: DimensionId, context: DimensionContext): readonly LegendEntry[] {
  const dimension = dimensionOf(by, context);
  const counts = new Map<string, number>();
  for (const slot of slots) {
    const key = dimension.keyOf(source, slot);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return legend.flatMap((entry) => (counts.has(entry.key) ? [{ ...entry, count: counts.get(entry.key)! }] : []));
}

/** By value: its tone. Those given away go by name, so that a few seats more or less change no colour. */
function tonesOf({ values, dimension }: Facet, count: number): number[] {
  const other = count + 1;
  const own = (tone: number) => (dimension === 'team' ? tone % count : tone < count ? tone : other);
  const tones = values.map(({ key, ownTone }) => (key === NO_VALUE ? count : ownTone === undefined ? other : own(ownTone)));
  const byLabel = (a: FacetValue, b: FacetValue) => a.label.localeCompare(b.label);
  const most = values.filter(({ key, ownTone }) => key !== NO_VALUE && ownTone === undefined).sort((a, b) => b.count - a.count || byLabel(a, b)).slice(0, count);
  most.sort(byLabel).forEach((value, tone) => { tones[values.indexOf(value)] = tone; });
  return tones;
}

/** Entries of one tone stand together, so that the eye sees that it stands for several; "none" stays last. */
function togetherByTone(entries: readonly LegendEntry[]): LegendEntry[] {
  const groups = new Map<number, LegendEntry[]>();
  for (const entry of entries) {
    const group = groups.get(entry.tone);
    if (group === undefined) groups.set(entry.tone, [entry]);
    else group.push(entry);
  }
  return [...groups.values()].flat();
}
