import type { ChartModel } from '../model/ChartModel';
import { NONE, TOP } from '../model/SeatTree';
import { Arrangement } from './Layout';
import { type CardSize, METRICS, type Orientation, type SizeOf } from './metrics';
import type { BoxTree } from './tidy';

/** What a box stands for: one card, or the stack of cards under a lead. */
export interface Boxes extends BoxTree {
  /** The slot of a card's box; for a stack, the slot of its lead. */
  readonly slot: Int32Array;
  readonly isStack: Uint8Array;
  /** Shown slots, leads before their reports. */
  readonly order: Int32Array;
  /** By slot. */
  readonly w: Float32Array;
  readonly h: Float32Array;
  readonly arrangement: Uint8Array;
}

/** Turns what is shown of a model into boxes; leads whose reports are all leaves get one box for the stack of them. */
export function buildBoxes(model: ChartModel, orientation: Orientation, sizeOf: SizeOf): Boxes {
  return new BoxBuilder(model, orientation, sizeOf).build();
}

/** How many columns a stack of `count` cards gets. */
export function stackColumns(count: number): number {
  return count <= METRICS.stackRows ? 1 : Math.ceil(Math.sqrt(count / METRICS.stackRows));
}

class BoxBuilder implements Boxes {
  count = 0;
  readonly childStart: Int32Array;
  readonly childCount: Int32Array;
  readonly breadth: Float64Array;
  readonly length: Float64Array;
  readonly slot: Int32Array;
  readonly isStack: Uint8Array;
  order: Int32Array;
  readonly w: Float32Array;
  readonly h: Float32Array;
  readonly arrangement: Uint8Array;
  private shown = 0;
  private readonly model: ChartModel;
  private readonly topDown: boolean;
  private readonly sizeOf: SizeOf;

  constructor(model: ChartModel, orientation: Orientation, sizeOf: SizeOf) {
    this.model = model;
    this.sizeOf = sizeOf;
    // Every seat can need a box, TOP one, and TOP and every lead one more for its stack.
    const boxes = 2 * model.slotCount + 1;
    this.topDown = orientation === 'top-down';
    this.childStart = new Int32Array(boxes);
    this.childCount = new Int32Array(boxes);
    this.breadth = new Float64Array(boxes);
    this.length = new Float64Array(boxes);
    this.slot = new Int32Array(boxes);
    this.isStack = new Uint8Array(boxes);
    this.order = new Int32Array(model.slotCount);
    this.w = new Float32Array(model.slotCount);
    this.h = new Float32Array(model.slotCount);
    this.arrangement = new Uint8Array(model.slotCount);
  }

  build(): Boxes {
    const { model } = this;
    this.slot[this.count++] = TOP;
    if (model.focus === TOP) this.addRoots();
    else {
      this.childStart[0] = this.count;
      this.childCount[0] = 1;
      this.addCard(model.focus);
    }
    for (let box = 1; box < this.count; box++) if (this.isStack[box] === 0) this.addReports(box);
    this.order = this.order.subarray(0, this.shown);
    return this;
  }

  /** Roots with reports stand in a row; roots without, of which a rough import has many, in a block at its end. */
  private addRoots(): void {
    const { tree } = this.model;
    this.childStart[0] = this.count;
    let lonely = 0;
    for (let s = tree.first[TOP]!; s !== NONE; s = tree.next[s]!) {
      if (tree.first[s] === NONE) lonely++;
      else this.addCard(s);
    }
    if (lonely === 1) {
      for (let s = tree.first[TOP]!; s !== NONE; s = tree.next[s]!) if (tree.first[s] === NONE) this.addCard(s);
    } else if (lonely > 1) {
      this.addStack(TOP, (s) => tree.first[s] === NONE, lonely);
    }
    this.childCount[0] = this.count - this.childStart[0];
  }

  private addReports(box: number): void {
    const { model } = this;
    const lead = this.slot[box]!;
    if (!model.isUnfolded(lead)) return;
    this.childStart[box] = this.count;
    const count = model.tree.direct[lead]!;
    if (this.topDown && count > 1 && this.areLeaves(lead)) {
      this.arrangement[lead] = Arrangement.STACK;
      this.length[box]! += METRICS.stackDrop - METRICS.levelGap;
      this.addStack(lead, () => true, count);
    } else {
      this.arrangement[lead] = Arrangement.ROW;
      for (let s = model.tree.first[lead]!; s !== NONE; s = model.tree.next[s]!) this.addCard(s);
    }
    this.childCount[box] = this.count - this.childStart[box];
  }

  /** Whether none of a lead's reports shows reports of its own. */
  private areLeaves(lead: number): boolean {
    const { tree } = this.model;
    for (let s = tree.first[lead]!; s !== NONE; s = tree.next[s]!) if (this.model.isUnfolded(s)) return false;
    return true;
  }

  private addCard(slot: number): void {
    const box = this.count++;
    const { width, height } = this.measure(slot);
    this.slot[box] = slot;
    this.breadth[box] = (this.topDown ? width : height) + (this.topDown ? METRICS.gap : METRICS.stackGap);
    this.length[box] = (this.topDown ? height : width) + METRICS.levelGap;
    this.order[this.shown++] = slot;
  }

  private addStack(lead: number, takes: (slot: number) => boolean, count: number): void {
    const box = this.count++;
    const { tree } = this.model;
    const rows = Math.ceil(count / stackColumns(count));
    let width = 0;
    let height = 0;
    let column = { width: 0, height: 0, cards: 0 };
    const closeColumn = () => {
      width += METRICS.stackIndent + column.width + (width > 0 ? METRICS.gap : 0);
      height = Math.max(height, column.height - METRICS.stackGap);
      column = { width: 0, height: 0, cards: 0 };
    };
    for (let s = tree.first[lead]!; s !== NONE; s = tree.next[s]!) {
      if (!takes(s)) continue;
      if (column.cards === rows) closeColumn();
      const size = this.measure(s);
      column.width = Math.max(column.width, size.width);
      column.height += size.height + METRICS.stackGap;
      column.cards++;
      this.order[this.shown++] = s;
    }
    closeColumn();
    this.slot[box] = lead;
    this.isStack[box] = 1;
    this.breadth[box] = (this.topDown ? width : height) + METRICS.gap;
    this.length[box] = (this.topDown ? height : width) + METRICS.levelGap;
  }

  private measure(slot: number): CardSize {
    const size = this.sizeOf(this.model.seatAt(slot), this.model.tree.direct[slot]!);
    this.w[slot] = size.width;
    this.h[slot] = size.height;
    return size;
  }
}
