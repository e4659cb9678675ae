import { NONE, TOP } from '../model/SeatTree';
import type { ShownTree } from '../model/ShownTree';
import { Arrangement } from './Layout';
import { sameGroup } from './groupBoxes';
import { type CardSize, GROUP, GROUP_SPACING, ghostSize, METRICS, type Orientation, PLAIN_SPACING, type SizeOf, type Spacing } from './metrics';
import { layOutline, type PlacedOutline } from './outline';
import type { BoxTree } from './tidy';

/** What a box stands for: one card, or the stack of cards under a lead. */
export interface Boxes extends BoxTree {
  /** The slot of a card's box; for a stack, where its cards begin in `order`. */
  readonly slot: Int32Array;
  /** How many cards a stack has; 0 for the box of a card. */
  readonly stacked: Int32Array;
  /** Shown slots, leads before their reports. */
  readonly order: Int32Array;
  /** By slot. */
  readonly w: Float32Array;
  readonly h: Float32Array;
  readonly arrangement: Uint8Array;
  /** 1 for cards that stand in a stack. */
  readonly hung: Uint8Array;
  readonly beside: Uint8Array;
  readonly assisted: Uint8Array;
  /** The assistants of all leads, each with what is shown below it. The box of their lead has room for them. */
  readonly outlines: readonly PlacedOutline[];
  readonly spacing: Spacing;
  /** By box: how far its card stands in, across, where the name of its team stands before it. */
  readonly inset: Float64Array;
}

/** Turns what is shown of a model into boxes; neighbours that show no reports get one box for the stack of them. */
export function buildBoxes(model: ShownTree, orientation: Orientation, sizeOf: SizeOf): Boxes {
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
  readonly stacked: Int32Array;
  order: Int32Array;
  readonly w: Float32Array;
  readonly h: Float32Array;
  readonly arrangement: Uint8Array;
  readonly hung: Uint8Array;
  readonly beside: Uint8Array;
  readonly assisted: Uint8Array;
  readonly outlines: PlacedOutline[] = [];
  readonly spacing: Spacing;
  readonly inset: Float64Array;
  private shown = 0;
  private readonly model: ShownTree;
  private readonly topDown: boolean;
  private readonly sizeOf: SizeOf;

  constructor(model: ShownTree, orientation: Orientation, sizeOf: SizeOf) {
    this.model = model;
    this.sizeOf = sizeOf;
    // Every seat can need a box, TOP one, and TOP and every lead one more for its stack.
    const boxes = 2 * model.slotCount + 1;
    this.topDown = orientation === 'top-down';
    this.spacing = model.groups === null ? PLAIN_SPACING : GROUP_SPACING;
    this.inset = new Float64Array(model.groups === null || this.topDown ? 0 : boxes);
    this.childStart = new Int32Array(boxes);
    this.childCount = new Int32Array(boxes);
    this.breadth = new Float64Array(boxes);
    this.length = new Float64Array(boxes);
    this.slot = new Int32Array(boxes);
    this.stacked = new Int32Array(boxes);
    this.order = new Int32Array(model.slotCount);
    this.w = new Float32Array(model.slotCount);
    this.h = new Float32Array(model.slotCount);
    this.arrangement = new Uint8Array(model.slotCount);
    this.hung = new Uint8Array(model.slotCount);
    this.beside = new Uint8Array(model.slotCount);
    this.assisted = new Uint8Array(model.slotCount);
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
    for (let box = 1; box < this.count; box++) if (this.stacked[box] === 0) this.addReports(box);
    this.order = this.order.subarray(0, this.shown);
    return this;
  }

  /** Roots with reports stand in a row; roots without, of which a rough import has many, in a block at its end. */
  private addRoots(): void {
    const { tree } = this.model;
    const roots = tree.childrenOf(TOP);
    const lonely = roots.filter((s) => tree.first[s] === NONE);
    this.childStart[0] = this.count;
    for (const s of roots) if (tree.first[s] !== NONE) this.addCard(s);
    if (lonely.length > 0) this.addRun(lonely);
    this.childCount[0] = this.count - this.childStart[0];
  }

  private addReports(box: number): void {
    const { model } = this;
    const lead = this.slot[box]!;
    if (!model.isUnfolded(lead)) return;
    this.childStart[box] = this.count;
    this.arrangement[lead] = Arrangement.ROW;
    let run: number[] = [];
    const assistants: number[] = [];
    const closeRun = () => {
      if (run.length > 0) this.addRun(run);
      run = [];
    };
    for (let s = model.tree.first[lead]!; s !== NONE; s = model.tree.next[s]!) {
      if (model.seatAt(s).assistant) assistants.push(s);
      else if (this.topDown && !model.isUnfolded(s)) {
        if (run.length > 0 && this.standsApart(run[run.length - 1]!, s)) closeRun();
        run.push(s);
      } else {
        closeRun();
        this.addCard(s);
      }
    }
    if (run.length > 1 && run.length === model.tree.direct[lead]! - assistants.length) {
      this.arrangement[lead] = Arrangement.STACK;
      this.length[box]! += this.spacing.stackDrop - this.spacing.levelGap;
    }
    closeRun();
    this.childCount[box] = this.count - this.childStart[box];
    if (assistants.length > 0) this.addBeside(box, assistants);
  }

  /** Gives the box of a lead the room for its assistants: in pairs, left and right of the line down from it. */
  private addBeside(box: number, assistants: readonly number[]): void {
    const lead = this.slot[box]!;
    this.assisted[lead] = 1;
    let along: number = METRICS.besideDrop;
    let broadest = 0;
    for (let i = 0; i < assistants.length; i += 2) {
      let longest = 0;
      for (const assistant of assistants.slice(i, i + 2)) {
        const outline = layOutline(this.model, assistant, (slot) => this.measure(slot));
        const [breadth, length] = this.topDown ? [outline.width, outline.height] : [outline.height, outline.width];
        this.outlines.push({ ...outline, lead, along, across: assistant === assistants[i] ? -METRICS.besideGap - breadth : METRICS.besideGap });
        this.beside[assistant] = 1;
        for (const { slot, depth, isLead } of outline.cards) {
          this.order[this.shown++] = slot;
          if (depth > 0) this.hung[slot] = 1;
          if (isLead) this.arrangement[slot] = Arrangement.OUTLINE;
        }
        broadest = Math.max(broadest, breadth);
        longest = Math.max(longest, length);
      }
      along += longest + METRICS.gap;
    }
    const around = this.topDown ? METRICS.gap : METRICS.stackGap;
    this.breadth[box] = Math.max(this.breadth[box]!, 2 * (METRICS.besideGap + broadest) + around);
    this.length[box]! += along - METRICS.gap;
  }

  private addCard(slot: number): void {
    const box = this.count++;
    const { width, height } = this.measure(slot);
    this.slot[box] = slot;
    this.breadth[box] = (this.topDown ? width : height) + (this.topDown ? METRICS.gap : METRICS.stackGap);
    this.length[box] = (this.topDown ? height : width) + this.spacing.levelGap;
    this.order[this.shown++] = slot;
    if (this.inset.length > 0) this.makeRoomForGroup(box, slot);
  }

  /** Whether a stack of leaves ends between two, since one of them is of a team that stands together and the other is not. */
  private standsApart(a: number, b: number): boolean {
    const { groups, firstGhost } = this.model;
    if (groups === null) return false;
    const groupOf = (slot: number) => (slot < firstGhost ? groups[slot]! : 0);
    return groupOf(a) !== groupOf(b);
  }

  /** In a column, the first card of a team has its name above it, and the last one the edge of the box below. */
  private makeRoomForGroup(box: number, slot: number): void {
    const { model } = this;
    if (slot === model.focus) return;
    const { prev, next } = model.tree;
    const [before, after] = [prev[slot]!, next[slot]!];
    const [hasBefore, hasAfter] = [before !== NONE && sameGroup(model, before, slot), after !== NONE && sameGroup(model, slot, after)];
    if (!hasBefore && hasAfter) this.inset[box] = GROUP.head;
    this.breadth[box]! += this.inset[box]! + (hasBefore && !hasAfter ? GROUP.pad : 0);
  }

  /** Adds neighbours without reports: one as a card, several as a stack. */
  private addRun(slots: readonly number[]): void {
    if (slots.length === 1) this.addCard(slots[0]!);
    else this.addStack(slots);
  }

  private addStack(slots: readonly number[]): void {
    const box = this.count++;
    this.slot[box] = this.shown;
    this.stacked[box] = slots.length;
    const rows = Math.ceil(slots.length / stackColumns(slots.length));
    let width = -METRICS.gap;
    let height = 0;
    for (let start = 0; start < slots.length; start += rows) {
      let columnWidth = 0;
      let columnHeight = -METRICS.stackGap;
      for (const s of slots.slice(start, start + rows)) {
        const size = this.measure(s);
        columnWidth = Math.max(columnWidth, size.width);
        columnHeight += size.height + METRICS.stackGap;
        this.hung[s] = 1;
        this.order[this.shown++] = s;
      }
      width += METRICS.stackIndent + columnWidth + METRICS.gap;
      height = Math.max(height, columnHeight);
    }
    this.breadth[box] = (this.topDown ? width : height) + METRICS.gap;
    this.length[box] = (this.topDown ? height : width) + this.spacing.levelGap;
  }

  private measure(slot: number): CardSize {
    const ghost = this.model.ghostAt(slot);
    const size = ghost === null ? this.sizeOf(this.model.seatAt(slot), this.model.directOf(slot)) : ghostSize(ghost.kind);
    this.w[slot] = size.width;
    this.h[slot] = size.height;
    return size;
  }
}
