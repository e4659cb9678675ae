import type { ChartModel } from '../model/ChartModel';
import type { Remarks } from '../model/remarks';
import { type ChartSeat, isOnNotice } from '../model/seat';
import { NONE, TOP } from '../model/SeatTree';
import type { ShownTree } from '../model/ShownTree';
import { type ChartStrings, seatName, vacancyOf } from '../strings';

/** One row of the tree as assistive technology needs it; counted from 1. */
export interface TreeRow {
  readonly id: string;
  readonly seat: ChartSeat;
  readonly level: number;
  readonly position: number;
  readonly setSize: number;
  /** Absent where nothing stands below the seat. */
  readonly expanded: boolean | undefined;
  /** Whether the row is there to be read alone: a seat that is closed. */
  readonly disabled: boolean;
  readonly label: string;
}

/**
 * The shown seats of a model in reading order, with the closed ones that a comparison brings. It is a picture of one
 * moment: a change of the model needs a new one.
 */
export class TreeRows {
  private readonly slots: Int32Array;
  private readonly positions: Int32Array;
  private readonly rowOfSlot: Int32Array;
  /** By slot: how many rows stand right below. */
  private readonly below: Int32Array;
  private readonly model: ChartModel;
  private readonly shown: ShownTree;
  private readonly strings: ChartStrings;
  private readonly remarks: Remarks | null;
  private readonly matches: Uint8Array | null;

  /** `matches` has 1 by slot for the seats that a filter looks for; null without one. */
  constructor(model: ChartModel, strings: ChartStrings, shown: ShownTree = model, remarks: Remarks | null = null, matches: Uint8Array | null = null) {
    const { tree, focus, slotCount } = shown;
    this.model = model;
    this.shown = shown;
    this.strings = strings;
    this.remarks = remarks;
    this.matches = matches;
    this.rowOfSlot = new Int32Array(slotCount).fill(-1);
    this.below = new Int32Array(slotCount);
    const slots = new Int32Array(slotCount);
    const positions = new Int32Array(slotCount);
    let count = 0;
    for (let s = focus === TOP ? tree.first[TOP]! : focus; s !== NONE; s = tree.following(s, focus, shown.isUnfolded(s))) {
      // Where a seat moved from is said by the seat itself.
      if (shown.ghostAt(s)?.kind === 'moved') continue;
      positions[count] = s === focus ? 1 : ++this.below[tree.parent[s]!]!;
      this.rowOfSlot[s] = count;
      slots[count++] = s;
    }
    this.slots = slots.subarray(0, count);
    this.positions = positions;
  }

  get count(): number {
    return this.slots.length;
  }

  /** The place of a seat among the rows, or -1. */
  indexOf(id: string): number {
    return this.rowOfSlot[this.model.slotOf(id)] ?? -1;
  }

  /** The row at a place from 0 to `count` - 1. */
  at(index: number): TreeRow {
    const { model, shown } = this;
    const slot = this.slots[index]!;
    const seat = shown.seatAt(slot);
    const top = shown.focus === TOP ? 0 : shown.tree.depth[shown.focus]!;
    const isClosed = shown.ghostAt(slot) !== null;
    const direct = shown.directOf(slot);
    const lead = shown.tree.parent[slot]!;
    const words = [labelOf(seat, direct, isClosed ? 0 : model.hiddenBelow(slot), this.strings, lead > TOP ? shown.seatAt(lead) : null), ...this.seenWords(slot), ...(this.remarks?.of(seat.id) ?? [])];
    return {
      id: seat.id,
      seat,
      level: shown.tree.depth[slot]! - top + 1,
      position: this.positions[index]!,
      setSize: slot === shown.focus ? 1 : this.below[shown.tree.parent[slot]!]!,
      expanded: !isClosed && model.seen.tree.direct[slot]! > 0 ? model.seen.isUnfolded(slot) : this.below[slot]! > 0 ? true : undefined,
      disabled: isClosed,
      label: words.join(', '),
    };
  }

  /** Whether a filter looks for a seat, what it leaves out below it, and which place it has in its group. */
  private seenWords(slot: number): string[] {
    const { model, shown, strings } = this;
    if (slot >= shown.firstGhost) return [];
    const leftOut = model.leftOutBelow(slot);
    const words = this.matches?.[slot] === 1 ? [strings.matches] : [];
    if (leftOut > 0) words.push(strings.leftOut(leftOut));
    const group = shown.groups?.[slot] ?? 0;
    const place = group === 0 ? null : placeInGroup(shown, slot, group);
    return place === null ? words : [...words, strings.inGroup(place.at, place.of)];
  }
}

/** The place of a seat among the siblings that stand together with it, counted from 1; null where it stands alone. */
function placeInGroup({ tree, groups }: ShownTree, slot: number, group: number): { at: number; of: number } | null {
  let at = 1;
  for (let s = tree.prev[slot]!; s !== NONE && groups![s] === group; s = tree.prev[s]!) at++;
  let of = at;
  for (let s = tree.next[slot]!; s !== NONE && groups![s] === group; s = tree.next[s]!) of++;
  return of === 1 ? null : { at, of };
}

/** A seat in one phrase: "Ana Ruiz, Staff Designer, Design team, 3 direct reports". Of an assistant, also to whom. */
export function labelOf(seat: ChartSeat, direct: number, hidden: number, strings: ChartStrings, lead: ChartSeat | null = null): string {
  const words = seat.vacant ? [seat.title, vacancyOf(seat, strings)] : [seatName(seat), seat.title];
  if (seat.holders.some((holder) => holder.kind === 'INTERIM')) words.push(strings.interim);
  if (isOnNotice(seat)) words.push(strings.onNotice);
  if (seat.assistant && lead) words.push(strings.assistantTo(lead));
  if (seat.team) words.push(seat.team.name);
  if (seat.headcount > 1) words.push(strings.people(seat.headcount));
  if (direct > 0) words.push(strings.reports(direct));
  if (hidden > 0) words.push(strings.hidden(hidden));
  return words.join(', ');
}
