import { NONE, TOP } from '../model/SeatTree';
import type { ShownTree } from '../model/ShownTree';
import { BoxArrays } from './BoxArrays';
import { sameGroup } from './groupBoxes';
import { Arrangement } from './Layout';
import { type CardSize, GROUP, GROUP_SPACING, ghostSize, METRICS, type Orientation, PLAIN_SPACING, type SizeOf, type Spacing } from './metrics';
import { layOutline, type PlacedOutline } from './outline';
import { SlotList } from './slots';

/** How many columns a stack of `count` cards gets. */
export function stackColumns(count: number): number {
  return count <= METRICS.stackRows ? 1 : Math.ceil(Math.sqrt(count / METRICS.stackRows));
}

/**
 * The boxes to lay out as a tree: one for each card, or for the stack of cards that neighbours without shown reports stand in.
 * They are numbered: box 0 is that of TOP, and a slot gets one when its card first stands alone, or first in a stack, and keeps
 * it. Sizes include the space that must stay free beside and below a box.
 *
 * All is kept from layout to layout: what is known of the boxes below a lead holds until `touch` says that it does not.
 */
export class Boxes extends BoxArrays {
  spacing: Spacing = PLAIN_SPACING;
  /** Counts the layouts. */
  now = 0;
  /** How many boxes were put together in this one. */
  built = 0;
  private readonly sizeOf: SizeOf;
  private model!: ShownTree;
  private assistant: Uint8Array = new Uint8Array(0);
  private readonly changed = new SlotList();
  constructor(orientation: Orientation, sizeOf: SizeOf) {
    super(orientation === 'top-down');
    this.sizeOf = sizeOf;
  }

  /** Begins a layout of what is shown now. What others hold of the last one stays as it is, and of those before does not. */
  begin(model: ShownTree, assistant: Uint8Array): void {
    this.model = model;
    this.assistant = assistant;
    this.now++;
    this.built = 0;
    this.turn();
    const spacing = model.groups === null ? PLAIN_SPACING : GROUP_SPACING;
    if (spacing !== this.spacing) this.known.fill(0);
    this.spacing = spacing;
  }

  /** Forgets the boxes below a lead. All above it are to be laid out again; so is what an assistant stands beside. */
  touch(lead: number): void {
    const { parent } = this.model.tree;
    this.forget(lead);
    for (let s = lead; s !== NONE; s = parent[s] ?? NONE) {
      const box = this.boxOf[s]!;
      if (box !== NONE) {
        if (this.changedAt[box] === this.now) return;
        this.changedAt[box] = this.now;
      }
      // An assistant is part of the box of its lead.
      const above = parent[s] ?? NONE;
      if (above > TOP && this.assistant[s] === 1) this.forget(above);
    }
  }

  private forget(lead: number): void {
    const box = this.boxOf[lead]!;
    if (box !== NONE) this.known[box] = 0;
  }

  isAsLarge(slot: number): boolean {
    const { width, height } = this.sizeNow(slot);
    return Math.fround(width) === this.w[slot] && Math.fround(height) === this.h[slot];
  }

  /** Puts together what is not known below TOP, and counts it. */
  update(): void {
    const { changed } = this;
    changed.count = 0;
    if (this.known[0] === 0 || this.countedAt[0]! < this.changedAt[0]!) changed.push(0);
    for (let i = 0; i < changed.count; i++) {
      const box = changed.at(i);
      if (this.known[box] === 0) this.build(box);
      for (let c = this.first[box]!; c !== NONE; c = this.next[c]!) {
        if (this.isLead(c) && (this.known[c] === 0 || this.countedAt[c]! < this.changedAt[c]!)) changed.push(c);
      }
    }
    for (let i = changed.count - 1; i >= 0; i--) this.count(changed.at(i));
  }

  /** Whether a box is of a card with shown reports. */
  private isLead(box: number): boolean {
    return this.stacked[box] === 0 && this.arrangement[this.slot[box]!] !== Arrangement.NONE;
  }

  private count(box: number): void {
    let total = 1;
    for (let c = this.first[box]!; c !== NONE; c = this.next[c]!) total += this.first[c] === NONE ? 1 : this.total[c]!;
    this.total[box] = total;
    this.countedAt[box] = this.now;
  }

  private build(box: number): void {
    this.known[box] = 1;
    this.builtAt[box] = this.now;
    this.changedAt[box] = this.now;
    this.built++;
    this.first[box] = NONE;
    this.last[box] = NONE;
    if (box === 0) this.addRoots();
    else this.addReports(box, this.slot[box]!);
  }

  /** Roots with reports stand in a row; roots without, of which a rough import has many, in a block at its end. */
  private addRoots(): void {
    const { tree, focus } = this.model;
    if (focus !== TOP) {
      this.addCard(0, focus);
      return;
    }
    const lonely: number[] = [];
    for (let s = tree.first[TOP]!; s !== NONE; s = tree.next[s]!) {
      if (tree.first[s] === NONE) lonely.push(s);
      else this.addCard(0, s);
    }
    if (lonely.length > 0) this.addRun(0, lonely);
  }

  private addReports(box: number, lead: number): void {
    const { model } = this;
    this.forgetOutlines(lead);
    this.besideBreadth[box] = 0;
    this.more[box] = 0;
    this.arrangement[lead] = Arrangement.ROW;
    let run: number[] = [];
    const assistants: number[] = [];
    const closeRun = () => {
      if (run.length > 0) this.addRun(box, run);
      run = [];
    };
    for (let s = model.tree.first[lead]!; s !== NONE; s = model.tree.next[s]!) {
      if (this.assistant[s] === 1) assistants.push(s);
      else if (this.topDown && !model.isUnfolded(s)) {
        if (run.length > 0 && this.standsApart(run[run.length - 1]!, s)) closeRun();
        run.push(s);
      } else {
        closeRun();
        this.addCard(box, s);
      }
    }
    if (run.length > 1 && run.length === model.tree.direct[lead]! - assistants.length) {
      this.arrangement[lead] = Arrangement.STACK;
      this.more[box] = this.spacing.stackDrop - this.spacing.levelGap;
    }
    closeRun();
    if (assistants.length > 0) this.addBeside(box, lead, assistants);
    this.sizeBox(box);
  }

  /** Finds the room that a lead needs for its assistants: in pairs, left and right of the line down from it. */
  private addBeside(box: number, lead: number, assistants: readonly number[]): void {
    const outlines: PlacedOutline[] = [];
    this.outlines.set(lead, outlines);
    this.assisted[lead] = 1;
    let along: number = METRICS.besideDrop;
    let broadest = 0;
    for (let i = 0; i < assistants.length; i += 2) {
      let longest = 0;
      for (const assistant of assistants.slice(i, i + 2)) {
        const outline = layOutline(this.model, assistant, (slot) => this.measure(slot));
        const [breadth, length] = this.topDown ? [outline.width, outline.height] : [outline.height, outline.width];
        outlines.push({ ...outline, lead, along, across: assistant === assistants[i] ? -METRICS.besideGap - breadth : METRICS.besideGap });
        for (const { slot, depth, isLead } of outline.cards) this.setBeside(slot, depth, isLead);
        broadest = Math.max(broadest, breadth);
        longest = Math.max(longest, length);
      }
      along += longest + METRICS.gap;
    }
    const around = this.topDown ? METRICS.gap : METRICS.stackGap;
    this.besideBreadth[box] = 2 * (METRICS.besideGap + broadest) + around;
    this.more[box]! += along - METRICS.gap;
  }

  /** A card of an outline has no box: should it get one again, it is put together then. */
  private setBeside(slot: number, depth: number, isLead: boolean): void {
    this.forget(slot);
    this.forgetOutlines(slot);
    this.beside[slot] = depth === 0 ? 1 : 0;
    this.hung[slot] = depth > 0 ? 1 : 0;
    this.arrangement[slot] = isLead ? Arrangement.OUTLINE : Arrangement.NONE;
  }

  /** Adds the box of a card. What is known of the boxes below it stays. */
  private addCard(above: number, slot: number): void {
    const box = this.addBox(above, slot, 0);
    this.measure(slot);
    if (this.hung[slot] === 1) this.hung[slot] = 0;
    if (this.beside[slot] === 1) this.beside[slot] = 0;
    this.makeRoomForGroup(box, slot);
    if (!this.model.isUnfolded(slot)) this.setLeaf(box, slot);
    else if (this.known[box] === 1) this.sizeBox(box);
    else this.arrangement[slot] = Arrangement.ROW;
  }

  private setLeaf(box: number, slot: number): void {
    this.leadsNone(slot);
    this.endsHere(box);
    this.sizeBox(box);
  }

  private leadsNone(slot: number): void {
    if (this.arrangement[slot] === Arrangement.NONE) return;
    this.forget(slot);
    this.forgetOutlines(slot);
    this.arrangement[slot] = Arrangement.NONE;
  }

  /** Nothing hangs below a box. At first nothing does anyway, and what is not written takes no memory. */
  private endsHere(box: number): void {
    if (this.first[box] === NONE && this.more[box] === 0 && this.besideBreadth[box] === 0) return;
    this.first[box] = NONE;
    this.last[box] = NONE;
    this.besideBreadth[box] = 0;
    this.more[box] = 0;
  }

  private forgetOutlines(slot: number): void {
    if (this.assisted[slot] === 0) return;
    this.assisted[slot] = 0;
    this.outlines.delete(slot);
  }

  private addBox(above: number, slot: number, stacked: number): number {
    const box = this.boxFor(slot);
    const before = this.last[above]!;
    this.prev[box] = before;
    this.next[box] = NONE;
    if (before === NONE) this.first[above] = box;
    else this.next[before] = box;
    this.last[above] = box;
    if (this.stacked[box] !== stacked) this.stacked[box] = stacked;
    return box;
  }

  /** Gives the box of a card its size. Where that is another one, it is to be laid out again with what is below it. */
  private sizeBox(box: number): void {
    const w = this.w[this.slot[box]!]!;
    const h = this.h[this.slot[box]!]!;
    const breadth = Math.max((this.topDown ? w : h) + (this.topDown ? METRICS.gap : METRICS.stackGap) + this.groupRoom[box]!, this.besideBreadth[box]!);
    const length = (this.topDown ? h : w) + this.spacing.levelGap + this.more[box]!;
    if (breadth === this.breadth[box] && length === this.length[box]) return;
    this.breadth[box] = breadth;
    this.length[box] = length;
    if (this.first[box] !== NONE) this.changedAt[box] = this.now;
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
    let inset: number = 0;
    let edge: number = 0;
    if (model.groups === null && this.groupRoom[box] === 0) return;
    if (model.groups !== null && !this.topDown && slot !== model.focus) {
      const { prev, next } = model.tree;
      const [before, after] = [prev[slot]!, next[slot]!];
      const [hasBefore, hasAfter] = [before !== NONE && sameGroup(model, before, slot), after !== NONE && sameGroup(model, slot, after)];
      if (!hasBefore && hasAfter) inset = GROUP.head;
      if (hasBefore && !hasAfter) edge = GROUP.pad;
    }
    this.inset[box] = inset;
    this.groupRoom[box] = inset + edge;
  }

  /** Adds neighbours without reports: one as a card, several as a stack. */
  private addRun(above: number, slots: readonly number[]): void {
    if (slots.length === 1) this.addCard(above, slots[0]!);
    else this.addStack(above, slots);
  }

  private addStack(above: number, slots: readonly number[]): void {
    const box = this.addBox(above, slots[0]!, slots.length);
    this.endsHere(box);
    const rows = Math.ceil(slots.length / stackColumns(slots.length));
    let width = -METRICS.gap;
    let height = 0;
    let columnWidth = 0;
    let columnHeight = -METRICS.stackGap;
    for (let i = 0; i < slots.length; i++) {
      const slot = slots[i]!;
      const size = this.measure(slot);
      this.leadsNone(slot);
      this.hung[slot] = 1;
      this.beside[slot] = 0;
      this.nextStacked[slot] = slots[i + 1] ?? NONE;
      columnWidth = Math.max(columnWidth, size.width);
      columnHeight += size.height + METRICS.stackGap;
      if ((i + 1) % rows !== 0 && i + 1 < slots.length) continue;
      width += METRICS.stackIndent + columnWidth + METRICS.gap;
      height = Math.max(height, columnHeight);
      columnWidth = 0;
      columnHeight = -METRICS.stackGap;
    }
    this.inset[box] = 0;
    this.breadth[box] = (this.topDown ? width : height) + METRICS.gap;
    this.length[box] = (this.topDown ? height : width) + this.spacing.levelGap;
  }

  private measure(slot: number): CardSize {
    const size = this.sizeNow(slot);
    this.w[slot] = size.width;
    this.h[slot] = size.height;
    return size;
  }

  private sizeNow(slot: number): CardSize {
    const ghost = this.model.ghostAt(slot);
    return ghost === null ? this.sizeOf(this.model.seatAt(slot), this.model.directOf(slot)) : ghostSize(ghost.kind);
  }
}
