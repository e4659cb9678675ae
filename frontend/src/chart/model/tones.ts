import type { ChartModel } from './ChartModel';
import type { ChartSeat } from './seat';
import type { ChartStrings } from '../strings';

/** What the colour of a card can stand for. */
export type ColorBy = 'team' | 'location' | 'role' | 'vacancy' | 'layer' | 'span';

/** One entry of the legend: a tone, what it stands for, and how many seats have it. */
export interface LegendEntry {
  readonly tone: number;
  readonly label: string;
  readonly count: number;
}

/** A tone for every slot, and the legend that explains them. */
export interface Toning {
  readonly tones: Uint8Array;
  readonly legend: readonly LegendEntry[];
}

const SPANS = [[1, 2], [3, 4], [5, 8], [9, 12], [13, null]] as const;

/** Gives every seat a tone from 0 to `count` - 1, or `count` for "none". Values beyond the tones share them, in turn. */
export function toneSeats(model: ChartModel, by: ColorBy, count: number, strings: ChartStrings): Toning {
  const tones = new Uint8Array(model.slotCount).fill(count);
  const entries = new Map<string, { tone: number; label: string; count: number }>();
  for (let slot = 1; slot < model.slotCount; slot++) {
    if (!model.isUsed(slot)) continue;
    const value = valueOf(model, slot, by, strings);
    const key = value?.key ?? '';
    let entry = entries.get(key);
    if (entry === undefined) {
      entry = { tone: value === null ? count : (value.tone ?? entries.size) % count, label: value?.label ?? strings.none, count: 0 };
      entries.set(key, entry);
    }
    entry.count++;
    tones[slot] = entry.tone;
  }
  return { tones, legend: [...entries.values()].sort((a, b) => b.count - a.count) };
}

interface ToneValue {
  readonly key: string;
  readonly label: string;
  /** Where the value has a tone of its own. */
  readonly tone?: number;
}

function valueOf(model: ChartModel, slot: number, by: ColorBy, strings: ChartStrings): ToneValue | null {
  const seat: ChartSeat = model.seatAt(slot);
  switch (by) {
    case 'team':
      return seat.team && { key: seat.team.id, label: seat.team.name, tone: Math.abs(Math.trunc(seat.team.color)) };
    case 'location':
      return named(seat.location);
    case 'role':
      return named(seat.roles[0]?.name ?? null);
    case 'vacancy':
      return seat.vacant ? { key: 'vacant', label: strings.vacant, tone: 1 } : { key: 'filled', label: strings.filled, tone: 0 };
    case 'layer':
      return { key: String(model.tree.depth[slot]), label: strings.layer(model.tree.depth[slot]!), tone: model.tree.depth[slot]! };
    case 'span': {
      const direct = model.tree.direct[slot]!;
      const tone = SPANS.findIndex(([low, high]) => direct >= low && (high === null || direct <= high));
      const span = SPANS[tone];
      return span === undefined ? null : { key: String(tone), label: strings.span(span[0], span[1]), tone };
    }
  }
}

function named(name: string | null): ToneValue | null {
  return name === null ? null : { key: name, label: name };
}
