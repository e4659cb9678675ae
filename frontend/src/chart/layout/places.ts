import { NONE } from '../model/SeatTree';
import { type Boxes, stackColumns } from './boxes';
import { Arrangement, type Rect } from './Layout';
import { METRICS } from './metrics';
import type { PlacedOutline } from './outline';
import { copied, longer, SlotList } from './slots';

/** Where boxes are in those that they stand below: what holds as long as nothing changes in there. */
export interface BoxPlaces {
  /** By box: where across its subtree begins in that of its parent, and where along. */
  readonly offset: Float64Array;
  readonly top: Float64Array;
  /** By box: where across it begins in its own subtree. */
  readonly card: Float64Array;
  /** By box: where across its subtree the line is that joins several rows below it; NaN for those with one row, null where none has more. */
  readonly spine: Float64Array | null;
  /** By box of a lead: the layout in which all that was found out. */
  readonly doneAt: Int32Array;
  /** In how many boxes it was found out in this layout. */
  readonly done: number;
}

/** Gives cards their places in the chart, those alone that get another one, and knows the rectangles that subtrees take there. */
export class Placing {
  /** By slot, as {@link Layout} has them. */
  x = new Float64Array(0);
  y = new Float64Array(0);
  rowTop = new Float64Array(0);
  spine = new Float64Array(0);
  shown = new Uint8Array(0);
  /** How many cards are shown, and how many were placed in this layout. */
  count = 0;
  placed = 0;
  /** By box: left, top, right and bottom of all cards from it on downward. */
  edges = new Float64Array(0);
  /** By box: the leftmost of the lines that join several rows, from it on downward. They stand left of all cards. */
  lineEdge = new Float64Array(0);
  /** By box: where across its subtree begins, and where along. */
  private across = new Float64Array(0);
  private along = new Float64Array(0);
  private readonly boxes: Boxes;
  private readonly visited = new SlotList();
  /** What the layout before the last one had, to be written over; null while nobody has the arrays yet. */
  private spare: Partial<Pick<Placing, 'x' | 'y' | 'rowTop' | 'spine' | 'shown'>> | null = null;

  constructor(boxes: Boxes) {
    this.boxes = boxes;
  }

  /** Makes room for slots below `slots`. */
  grow(slots: number): void {
    this.spare = null;
    for (const key of ['x', 'y', 'rowTop', 'spine'] as const) this[key] = longer(this[key], slots);
    this.shown = longer(this.shown, slots);
  }

  private growBoxes(capacity: number): void {
    if (capacity <= this.across.length) return;
    for (const key of ['across', 'along'] as const) this[key] = longer(this[key], capacity);
    this.edges = longer(this.edges, capacity * 4);
    this.lineEdge = longer(this.lineEdge, capacity, Infinity);
  }

  /** Begins a layout. What others hold of the last one stays as it is, and of those before does not. */
  begin(): void {
    this.placed = 0;
    const { spare, x, y, rowTop, spine, shown } = this;
    if (spare !== null) {
      for (const key of ['x', 'y', 'rowTop', 'spine'] as const) this[key] = copied(this[key], spare[key]);
      this.shown = copied(this.shown, spare.shown);
    }
    this.spare = spare === null ? {} : { x, y, rowTop, spine, shown };
  }

  hide(slot: number): void {
    if (this.shown[slot] === 0) return;
    this.shown[slot] = 0;
    this.count--;
  }

  hideAll(): void {
    this.shown.fill(0);
    this.count = 0;
  }

  /** Places what is not where it was, or is another one: below a box with the same place that did not change, everything stays. */
  update(places: BoxPlaces): void {
    this.growBoxes(this.boxes.capacity);
    const { visited, boxes, across, along, shown } = this;
    const { slot, first, next, now, builtAt } = boxes;
    visited.count = 0;
    visited.push(0);
    this.clearEdges(0);
    for (let i = 0; i < visited.count; i++) {
      const box = visited.at(i);
      const isBuilt = builtAt[box] === now;
      for (let c = first[box]!; c !== NONE; c = next[c]!) {
        const newAcross = across[box]! + places.offset[c]!;
        const newAlong = along[box]! + places.top[c]!;
        const isLead = first[c] !== NONE;
        const stays = newAcross === across[c] && newAlong === along[c] && shown[slot[c]!] === 1 && !isBuilt && builtAt[c] !== now && !(isLead && places.doneAt[c] === now);
        if (stays) continue;
        across[c] = newAcross;
        along[c] = newAlong;
        this.place(c, places);
        if (isLead) visited.push(c);
      }
    }
    for (let i = visited.count - 1; i >= 0; i--) this.gatherEdges(visited.at(i));
  }

  /** The rectangle of all cards. */
  get bounds(): Rect {
    if (this.count === 0) return { x: 0, y: 0, width: 0, height: 0 };
    const [left = 0, top = 0, right = 0, bottom = 0] = this.edges.subarray(0, 4);
    return { x: left, y: top, width: right - left, height: bottom - top };
  }

  private place(box: number, places: BoxPlaces): void {
    const { topDown, stacked, assisted } = this.boxes;
    const slot = this.boxes.slot[box]!;
    const start = this.startOf(box, slot, this.across[box]! + places.card[box]!);
    const left = topDown ? start : this.along[box]!;
    const top = topDown ? this.along[box]! : start;
    this.clearEdges(box);
    if (stacked[box]! > 0) this.placeStack(box, slot, left, top);
    else {
      this.put(box, slot, left, top, this.along[box]!);
      this.placeSpine(box, slot, places);
      if (assisted[slot] === 1) for (const outline of this.boxes.outlines.get(slot) ?? []) this.placeOutline(box, outline);
    }
  }

  /** Where across a card begins, or a stack. A lead with assistants stands in the middle of its box, which is broader for them. */
  private startOf(box: number, slot: number, across: number): number {
    const { inset, stacked, assisted, breadth, topDown, w, h } = this.boxes;
    const before = inset[box]!;
    if (stacked[box]! > 0 || assisted[slot] === 0) return Math.round(across + (topDown ? METRICS.gap : METRICS.stackGap) / 2 + before);
    return Math.round(across + before + (breadth[box]! - before - (topDown ? w : h)[slot]!) / 2);
  }

  private placeSpine(box: number, lead: number, { spine }: BoxPlaces): void {
    const { arrangement } = this.boxes;
    const within = spine === null ? Number.NaN : spine[box]!;
    const hasRows = arrangement[lead] !== Arrangement.NONE && !Number.isNaN(within);
    if (hasRows) arrangement[lead] = Arrangement.ROWS;
    else if (arrangement[lead] === Arrangement.ROWS) arrangement[lead] = Arrangement.ROW;
    this.spine[lead] = hasRows ? Math.round(this.across[box]! + within) : 0;
    if (hasRows) this.lineEdge[box] = this.spine[lead]!;
  }

  /** Places the cards of a stack in columns, read downward and then to the right. */
  private placeStack(box: number, first: number, left: number, top: number): void {
    const { stacked, nextStacked, w, h } = this.boxes;
    const count = stacked[box]!;
    const rows = Math.ceil(count / stackColumns(count));
    let columnLeft = left + METRICS.stackIndent;
    let cardTop = top;
    let width = 0;
    for (let i = 0, slot = first; i < count; i++, slot = nextStacked[slot]!) {
      if (i > 0 && i % rows === 0) {
        columnLeft += width + METRICS.gap + METRICS.stackIndent;
        cardTop = top;
        width = 0;
      }
      this.put(box, slot, columnLeft, cardTop, this.along[box]!);
      this.spine[slot] = 0;
      width = Math.max(width, w[slot]!);
      cardTop += h[slot]! + METRICS.stackGap;
    }
  }

  /** Places an assistant, with what is shown below it, beside the line down from its lead. */
  private placeOutline(box: number, { lead, cards, across, along }: PlacedOutline): void {
    const { topDown, w, h } = this.boxes;
    const left = Math.round(this.x[lead]! + (topDown ? w[lead]! / 2 + across : w[lead]! + along));
    const top = Math.round(this.y[lead]! + (topDown ? h[lead]! + along : h[lead]! / 2 + across));
    for (const card of cards) {
      this.put(box, card.slot, left + card.x, top + card.y, top + card.y);
      this.spine[card.slot] = 0;
    }
  }

  private put(box: number, slot: number, x: number, y: number, rowTop: number): void {
    const { edges } = this;
    const { w, h } = this.boxes;
    this.x[slot] = x;
    this.y[slot] = y;
    this.rowTop[slot] = rowTop;
    if (this.shown[slot] === 0) this.count++;
    this.shown[slot] = 1;
    this.placed++;
    const e = box * 4;
    if (x < edges[e]!) edges[e] = x;
    if (y < edges[e + 1]!) edges[e + 1] = y;
    if (x + w[slot]! > edges[e + 2]!) edges[e + 2] = x + w[slot]!;
    if (y + h[slot]! > edges[e + 3]!) edges[e + 3] = y + h[slot]!;
  }

  private clearEdges(box: number): void {
    const e = box * 4;
    this.edges[e] = Infinity;
    this.edges[e + 1] = Infinity;
    this.edges[e + 2] = -Infinity;
    this.edges[e + 3] = -Infinity;
    this.lineEdge[box] = Infinity;
  }

  private gatherEdges(box: number): void {
    const { edges, lineEdge } = this;
    const { first, next } = this.boxes;
    const e = box * 4;
    for (let child = first[box]!; child !== NONE; child = next[child]!) {
      const c = child * 4;
      if (edges[c]! < edges[e]!) edges[e] = edges[c]!;
      if (edges[c + 1]! < edges[e + 1]!) edges[e + 1] = edges[c + 1]!;
      if (edges[c + 2]! > edges[e + 2]!) edges[e + 2] = edges[c + 2]!;
      if (edges[c + 3]! > edges[e + 3]!) edges[e + 3] = edges[c + 3]!;
      if (lineEdge[child]! < lineEdge[box]!) lineEdge[box] = lineEdge[child]!;
    }
  }
}
