import { type DimensionId, isDimension } from '../../../../chart/model/dimensions';
import type { FilterMode, SeatFilter } from '../../../../chart/model/filter';

/** What the address says of the filter: as text, so that what is not understood can be told. */
export interface FilterSearch {
  /** `team:tem_…,tem_…;location:Oslo`: values by dimension, each encoded. */
  readonly filter?: string | undefined;
  readonly q?: string | undefined;
  readonly mode?: string | undefined;
}

export interface AddressedFilter {
  readonly seats: SeatFilter;
  readonly mode: FilterMode;
  /** The parts that mean nothing here. */
  readonly ignored: readonly string[];
}

/** Reads the filter of an address that anyone may have typed. */
export function readFilter({ filter, q, mode }: FilterSearch): AddressedFilter {
  const picks: Partial<Record<DimensionId, readonly string[]>> = {};
  const ignored: string[] = [];
  for (const part of filter?.split(';') ?? []) {
    const at = part.indexOf(':');
    const id = part.slice(0, Math.max(0, at));
    const keys = at < 0 ? null : decoded(part.slice(at + 1).split(','));
    if (keys === null || !isDimension(id)) ignored.push(part);
    else picks[id] = [...new Set([...(picks[id] ?? []), ...keys])];
  }
  if (mode !== undefined && mode !== 'hide' && mode !== 'dim') ignored.push(`mode=${mode}`);
  return { seats: { text: q ?? '', picks }, mode: mode === 'hide' ? 'hide' : 'dim', ignored };
}

/** The filter as an address has it. */
export function writeFilter({ text, picks }: SeatFilter, mode: FilterMode): Record<keyof FilterSearch, string | undefined> {
  const parts = (Object.entries(picks) as [DimensionId, readonly string[]][]).filter(([, keys]) => keys.length > 0);
  return {
    filter: parts.map(([id, keys]) => `${id}:${keys.map(encodeURIComponent).join(',')}`).join(';') || undefined,
    q: text === '' ? undefined : text,
    mode: mode === 'hide' ? 'hide' : undefined,
  };
}

/** Null where a value is no text that was encoded. */
function decoded(keys: readonly string[]): string[] | null {
  try {
    return keys.map(decodeURIComponent);
  } catch {
    return null;
  }
}

/** With a value more, or less where it was among them. */
export function toggled({ text, picks }: SeatFilter, id: DimensionId, key: string): SeatFilter {
  const before = picks[id] ?? [];
  return { text, picks: { ...picks, [id]: before.includes(key) ? before.filter((other) => other !== key) : [...before, key] } };
}
