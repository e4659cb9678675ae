import { type DimensionContext, type DimensionId, dimensionOf, NO_VALUE, type SeatDimension, type SeatSource } from './dimensions';

/** One value of a dimension, and how many seats have it. */
export interface FacetValue {
  readonly key: string;
  readonly label: string;
  readonly count: number;
  /** Where the value has a tone of its own; undefined where one is given to it. */
  readonly ownTone: number | undefined;
}

/** All values of a dimension that seats have, and the index of each seat's by slot. */
export interface Facet {
  readonly dimension: DimensionId;
  readonly values: readonly FacetValue[];
  readonly codes: Int32Array;
}

/** Reads the values of all seats, once: time is linear, and there is one object a value, not a seat. */
export function facetOf(source: SeatSource, id: DimensionId, context: DimensionContext): Facet {
  const dimension = dimensionOf(id, context);
  const codes = new Int32Array(source.slotCount).fill(-1);
  const known = new Map<string, number>();
  const first: number[] = [];
  const counts: number[] = [];
  for (let slot = 1; slot < source.slotCount; slot++) {
    if (!source.isUsed(slot)) continue;
    const key = dimension.keyOf(source, slot);
    let code = known.get(key);
    if (code === undefined) {
      code = first.length;
      known.set(key, code);
      first.push(slot);
      counts.push(0);
    }
    counts[code]!++;
    codes[slot] = code;
  }
  const values = [...known].map(([key, code]) => valueOf(source, dimension, key, first[code]!, counts[code]!, context));
  return { dimension: id, values, codes };
}

/** The values that seats can be found by, as they are listed, and how many have each: a seat of several values counts for all of them. */
export function valuesToFind(source: SeatSource, id: DimensionId, context: DimensionContext): readonly FacetValue[] {
  const dimension = dimensionOf(id, context);
  const { keysOf } = dimension;
  if (keysOf === undefined) return listed(facetOf(source, id, context).values, id, context);
  const known = new Map<string, { readonly slot: number; count: number }>();
  for (let slot = 1; slot < source.slotCount; slot++) {
    if (!source.isUsed(slot)) continue;
    for (const key of keysOf(source, slot)) {
      const value = known.get(key);
      if (value === undefined) known.set(key, { slot, count: 1 });
      else value.count++;
    }
  }
  return listed([...known].map(([key, { slot, count }]) => valueOf(source, dimension, key, slot, count, context)), id, context);
}

function valueOf(source: SeatSource, dimension: SeatDimension, key: string, slot: number, count: number, { strings }: DimensionContext): FacetValue {
  if (key === NO_VALUE) return { key, label: dimension.noneLabel ?? strings.none, count, ownTone: undefined };
  return { key, label: dimension.labelOf(source, slot, key), count, ownTone: dimension.toneOf?.(source, slot) };
}

/** The values as they are listed: in their own order, else those that most seats have first; "none" is last. */
export function listed(values: readonly FacetValue[], id: DimensionId, context: DimensionContext): readonly FacetValue[] {
  const { compare } = dimensionOf(id, context);
  return values.toSorted((a, b) => Number(a.key === NO_VALUE) - Number(b.key === NO_VALUE) || (compare?.(a.key, b.key) ?? (b.count - a.count || a.label.localeCompare(b.label))));
}
