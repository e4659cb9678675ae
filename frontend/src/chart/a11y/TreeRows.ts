import type { ChartModel } from '../model/ChartModel';
import type { ChartSeat } from '../model/seat';
import { NONE, TOP } from '../model/SeatTree';
import { type ChartStrings, seatName } from '../strings';

/** One row of the tree as assistive technology needs it; counted from 1. */
export interface TreeRow {
  readonly id: string;
  readonly seat: ChartSeat;
  readonly level: number;
  readonly position: number;
  readonly setSize: number;
  /** Absent where nobody reports to the seat. */
  readonly expanded: boolean | undefined;
  readonly label: string;
}

/** The shown seats of a model in reading order. It is a picture of one moment: a change of the model needs a new one. */
export class TreeRows {
  private readonly slots: Int32Array;
  private readonly positions: Int32Array;
  private readonly rowOfSlot: Int32Array;
  private readonly model: ChartModel;
  private readonly strings: ChartStrings;

  constructor(model: ChartModel, strings: ChartStrings) {
    const { tree, focus } = model;
    this.model = model;
    this.strings = strings;
    this.rowOfSlot = new Int32Array(model.slotCount).fill(-1);
    const slots = new Int32Array(model.slotCount);
    const positions = new Int32Array(model.slotCount);
    let count = 0;
    for (let s = focus === TOP ? tree.first[TOP]! : focus; s !== NONE; s = tree.following(s, focus, model.isUnfolded(s))) {
      const before = tree.prev[s]!;
      positions[count] = s === focus || before === NONE ? 1 : positions[this.rowOfSlot[before]!]! + 1;
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
    const { model } = this;
    const slot = this.slots[index]!;
    const seat = model.seatAt(slot);
    const top = model.focus === TOP ? 0 : model.tree.depth[model.focus]!;
    const direct = model.tree.direct[slot]!;
    return {
      id: seat.id,
      seat,
      level: model.tree.depth[slot]! - top + 1,
      position: this.positions[index]!,
      setSize: slot === model.focus ? 1 : model.tree.direct[model.tree.parent[slot]!]!,
      expanded: direct === 0 ? undefined : model.isUnfolded(slot),
      label: labelOf(seat, direct, model.hiddenBelow(slot), this.strings),
    };
  }
}

/** A seat in one phrase: "Ana Ruiz, Staff Designer, Design team, 3 direct reports". */
export function labelOf(seat: ChartSeat, direct: number, hidden: number, strings: ChartStrings): string {
  const words = seat.vacant ? [seat.title, strings.vacant] : [seatName(seat), seat.title];
  if (seat.holders.some((holder) => holder.kind === 'INTERIM')) words.push(strings.interim);
  if (seat.team) words.push(seat.team.name);
  if (seat.headcount > 1) words.push(strings.people(seat.headcount));
  if (direct > 0) words.push(strings.reports(direct));
  if (hidden > 0) words.push(strings.hidden(hidden));
  return words.join(', ');
}
