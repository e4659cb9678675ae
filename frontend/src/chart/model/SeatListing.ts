import type { ChartModel } from './ChartModel';
import type { ChartSeat } from './seat';
import { NONE, TOP } from './SeatTree';

/** A seat and where it stands in the tree. */
export interface SeatPlace {
  readonly seat: ChartSeat;
  readonly lead: ChartSeat | null;
  /** 1 at the top of the whole organisation. */
  readonly layer: number;
  readonly direct: number;
  readonly total: number;
}

/**
 * The seats in the focus in reading order, those that are folded away too, but for those that a filter does not match: what a table of the same organisation
 * shows. It is a picture of one moment, and answers the same object for the same row.
 */
export class SeatListing {
  private readonly slots: Int32Array;
  private readonly rowOfSlot: Int32Array;
  private readonly places: (SeatPlace | undefined)[] = [];
  private readonly model: ChartModel;

  /** `matches` has 1 by slot for the seats that are listed; null lists all. */
  constructor(model: ChartModel, matches: Uint8Array | null = null) {
    const { tree, focus, slotCount } = model;
    this.model = model;
    this.rowOfSlot = new Int32Array(slotCount).fill(-1);
    const slots = new Int32Array(slotCount);
    let count = 0;
    for (let s = focus === TOP ? tree.first[TOP]! : focus; s !== NONE; s = tree.following(s, focus)) {
      if (matches !== null && matches[s] !== 1) continue;
      this.rowOfSlot[s] = count;
      slots[count++] = s;
    }
    this.slots = slots.subarray(0, count);
  }

  get count(): number {
    return this.slots.length;
  }

  /** The place of a seat among the rows, or -1. */
  indexOf(id: string): number {
    return this.rowOfSlot[this.model.slotOf(id)] ?? -1;
  }

  /** The row at a place from 0 to `count` - 1. */
  at(index: number): SeatPlace {
    return (this.places[index] ??= this.read(this.slots[index]!));
  }

  private read(slot: number): SeatPlace {
    const { tree } = this.model;
    const lead = tree.parent[slot]!;
    return { seat: this.model.seatAt(slot), lead: lead > TOP ? this.model.seatAt(lead) : null, layer: tree.depth[slot]! + 1, direct: tree.direct[slot]!, total: tree.total[slot]! };
  }
}
