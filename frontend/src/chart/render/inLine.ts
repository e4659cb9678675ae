import type { Scene } from './Scene';

/** The first report of a lead that stands in line with others, not beside the line as an assistant; -1 where there is none. */
export function firstInLine({ seats, layout: { beside } }: Scene, lead: number): number {
  let slot = seats.first[lead]!;
  while (slot >= 0 && beside[slot] === 1) slot = seats.next[slot]!;
  return slot;
}

/** The last one, or -1. */
export function lastInLine({ seats, layout: { beside } }: Scene, lead: number): number {
  let slot = seats.last[lead]!;
  while (slot >= 0 && beside[slot] === 1) slot = seats.prev[slot]!;
  return slot;
}

/** The one after another, or -1. */
export function nextInLine({ seats, layout: { beside } }: Scene, after: number): number {
  let slot = seats.next[after]!;
  while (slot >= 0 && beside[slot] === 1) slot = seats.next[slot]!;
  return slot;
}
