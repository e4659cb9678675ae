import { NONE } from '../model/SeatTree';
import type { Boxes } from './boxes';
import { METRICS } from './metrics';
import type { BoxPlaces } from './places';
import { longer, SlotList } from './slots';

/** Width to height that rows strive for. The gaps below short subtrees make the whole about as wide as a window. */
const ASPECT = 2.8;
/** Rows are not broken below this width: small teams stand as everybody draws them. */
const WIDEST_ROW = 3200;

/**
 * Places boxes so that the whole is about as wide as a window: reports that would make an endless row stand in
 * several rows under their lead. Subtrees keep to rectangles of their own, so that what is within one holds wherever it stands.
 * Linear in the boxes at first, and then in those that are other ones and their siblings.
 */
export class Packing implements BoxPlaces {
  /** Where each subtree's rectangle is in that of its parent, and its own card in it. */
  offset = new Float64Array(0);
  top = new Float64Array(0);
  card = new Float64Array(0);
  spine = new Float64Array(0);
  doneAt = new Int32Array(0);
  done = 0;
  /** The rectangle of each subtree. */
  private width = new Float64Array(0);
  private height = new Float64Array(0);
  private readonly boxes: Boxes;
  private readonly changed = new SlotList();

  constructor(boxes: Boxes) {
    this.boxes = boxes;
  }

  private grow(capacity: number): void {
    if (capacity <= this.doneAt.length) return;
    for (const key of ['offset', 'top', 'card', 'spine', 'width', 'height'] as const) this[key] = longer(this[key], capacity);
    this.doneAt = longer(this.doneAt, capacity);
  }

  update(): void {
    this.grow(this.boxes.capacity);
    const { changed, boxes, doneAt } = this;
    const { first, next, changedAt } = boxes;
    changed.count = 0;
    if (doneAt[0]! < changedAt[0]!) changed.push(0);
    for (let i = 0; i < changed.count; i++) {
      for (let c = first[changed.at(i)]!; c !== NONE; c = next[c]!) if (first[c] !== NONE && doneAt[c]! < changedAt[c]!) changed.push(c);
    }
    for (let i = changed.count - 1; i >= 0; i--) this.pack(changed.at(i));
    this.done = changed.count;
  }

  /** Arranges the children of a box, which are arranged themselves, and measures the whole. */
  private pack(box: number): void {
    const { boxes } = this;
    this.doneAt[box] = boxes.now;
    this.setAlone(box);
    if (boxes.first[box] === NONE) return;
    const { limit, indent } = this.rowLimit(box);
    const lastOfFirstRow = this.shelve(box, limit, indent);
    const middle = (this.middleOf(boxes.first[box]!) + this.middleOf(lastOfFirstRow)) / 2;
    const card = middle - boxes.breadth[box]! / 2;
    const shift = Math.max(0, -card);
    if (shift > 0) for (let c = boxes.first[box]!; c !== NONE; c = boxes.next[c]!) this.offset[c]! += shift;
    this.card[box] = card + shift;
    this.width[box] = Math.max(this.width[box]! + shift, card + shift + boxes.breadth[box]!);
    if (indent > 0) this.spine[box] = shift + METRICS.spine;
  }

  /** A box with nothing below it. */
  private setAlone(box: number): void {
    this.width[box] = this.boxes.breadth[box]!;
    this.height[box] = this.boxes.length[box]!;
    this.card[box] = 0;
    this.spine[box] = Number.NaN;
  }

  /** How wide rows may get, and the room that the line joining several rows needs at their left. */
  private rowLimit(box: number): { limit: number; indent: number } {
    const { first, next } = this.boxes;
    let total = 0;
    let area = 0;
    let widest = 0;
    for (let c = first[box]!; c !== NONE; c = next[c]!) {
      if (first[c] === NONE) this.setAlone(c);
      total += this.width[c]!;
      area += this.width[c]! * this.height[c]!;
      widest = Math.max(widest, this.width[c]!);
    }
    const limit = Math.max(WIDEST_ROW, widest, Math.sqrt(area * ASPECT));
    return { limit, indent: total > limit ? METRICS.stackIndent : 0 };
  }

  /** Puts children in rows from left to right; returns the last of the first row. */
  private shelve(box: number, limit: number, indent: number): number {
    const { first, last, next, prev, length } = this.boxes;
    let lastOfFirstRow = NONE;
    let x = indent;
    let y = length[box]!;
    let rowHeight = 0;
    let width = 0;
    for (let c = first[box]!; c !== NONE; c = next[c]!) {
      if (x > indent && x + this.width[c]! > limit + indent) {
        if (lastOfFirstRow === NONE) lastOfFirstRow = prev[c]!;
        y += rowHeight;
        x = indent;
        rowHeight = 0;
      }
      this.offset[c] = x;
      this.top[c] = y;
      x += this.width[c]!;
      width = Math.max(width, x);
      rowHeight = Math.max(rowHeight, this.height[c]!);
    }
    this.width[box] = width;
    this.height[box] = y + rowHeight;
    return lastOfFirstRow === NONE ? last[box]! : lastOfFirstRow;
  }

  private middleOf(child: number): number {
    return this.offset[child]! + this.card[child]! + this.boxes.breadth[child]! / 2;
  }
}
