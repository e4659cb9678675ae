import { METRICS } from './metrics';
import type { BoxPlaces, BoxTree } from './tidy';

/** Width to height that rows strive for. The gaps below short subtrees make the whole about as wide as a window. */
const ASPECT = 2.8;
/** Rows are not broken below this width: small teams stand as everybody draws them. */
const WIDEST_ROW = 3200;

/** Places of boxes, and where the reports of a box stand in several rows, the line that joins the rows. */
export interface PackedPlaces extends BoxPlaces {
  /** By box: across, the place of that line; NaN for boxes with one row. */
  readonly spine: Float64Array;
}

/**
 * Places boxes so that the whole is about as wide as a window: reports that would make an endless row stand in
 * several rows under their lead. Subtrees keep to rectangles of their own. Linear in the boxes.
 */
export function layoutPacked(tree: BoxTree): PackedPlaces {
  const walk = new PackedWalk(tree);
  for (let box = tree.count - 1; box >= 0; box--) walk.pack(box);
  return walk.places();
}

class PackedWalk {
  private readonly tree: BoxTree;
  /** The rectangle of each subtree, and where its own card begins in it. */
  private readonly width: Float64Array;
  private readonly height: Float64Array;
  private readonly card: Float64Array;
  /** Where each subtree's rectangle is in that of its parent. */
  private readonly left: Float64Array;
  private readonly top: Float64Array;
  private readonly spine: Float64Array;

  constructor(tree: BoxTree) {
    this.tree = tree;
    this.width = tree.breadth.slice(0, tree.count);
    this.height = tree.length.slice(0, tree.count);
    this.card = new Float64Array(tree.count);
    this.left = new Float64Array(tree.count);
    this.top = new Float64Array(tree.count);
    this.spine = new Float64Array(tree.count).fill(Number.NaN);
  }

  /** Arranges the children of a box, which are arranged themselves, and measures the whole. */
  pack(box: number): void {
    const { childStart, childCount, breadth } = this.tree;
    const first = childStart[box]!;
    const end = first + childCount[box]!;
    if (end === first) return;
    const { limit, indent } = this.rowLimit(first, end);
    const lastOfFirstRow = this.shelve(box, first, end, limit, indent);
    const middle = (this.middleOf(first) + this.middleOf(lastOfFirstRow)) / 2;
    const card = middle - breadth[box]! / 2;
    const shift = Math.max(0, -card);
    if (shift > 0) for (let c = first; c < end; c++) this.left[c]! += shift;
    this.card[box] = card + shift;
    this.width[box] = Math.max(this.width[box]! + shift, card + shift + breadth[box]!);
    if (indent > 0) this.spine[box] = shift + METRICS.spine;
  }

  places(): PackedPlaces {
    const { count, childStart, childCount } = this.tree;
    const x = new Float64Array(count);
    const along = new Float64Array(count);
    const across = new Float64Array(count);
    for (let box = 0; box < count; box++) {
      across[box] = x[box]! + this.card[box]!;
      this.spine[box]! += x[box]!;
      for (let c = childStart[box]!, end = c + childCount[box]!; c < end; c++) {
        x[c] = x[box]! + this.left[c]!;
        along[c] = along[box]! + this.top[c]!;
      }
    }
    return { across, along, spine: this.spine };
  }

  /** How wide rows may get, and the room that the line joining several rows needs at their left. */
  private rowLimit(first: number, end: number): { limit: number; indent: number } {
    let total = 0;
    let area = 0;
    let widest = 0;
    for (let c = first; c < end; c++) {
      total += this.width[c]!;
      area += this.width[c]! * this.height[c]!;
      widest = Math.max(widest, this.width[c]!);
    }
    const limit = Math.max(WIDEST_ROW, widest, Math.sqrt(area * ASPECT));
    return { limit, indent: total > limit ? METRICS.stackIndent : 0 };
  }

  /** Puts children in rows from left to right; returns the last of the first row. */
  private shelve(box: number, first: number, end: number, limit: number, indent: number): number {
    let lastOfFirstRow = end - 1;
    let x = indent;
    let y = this.tree.length[box]!;
    let rowHeight = 0;
    let width = 0;
    for (let c = first; c < end; c++) {
      if (x > indent && x + this.width[c]! > limit + indent) {
        lastOfFirstRow = Math.min(lastOfFirstRow, c - 1);
        y += rowHeight;
        x = indent;
        rowHeight = 0;
      }
      this.left[c] = x;
      this.top[c] = y;
      x += this.width[c]!;
      width = Math.max(width, x);
      rowHeight = Math.max(rowHeight, this.height[c]!);
    }
    this.width[box] = width;
    this.height[box] = y + rowHeight;
    return lastOfFirstRow;
  }

  private middleOf(child: number): number {
    return this.left[child]! + this.card[child]! + this.tree.breadth[child]! / 2;
  }
}
