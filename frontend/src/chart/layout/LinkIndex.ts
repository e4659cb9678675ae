import type { SeatTree } from '../model/SeatTree';
import { Arrangement, type Layout, type Rect } from './Layout';

/** The leads whose reports are shown, each with the rectangle that its links lie in. */
export class LinkIndex {
  readonly leads: Int32Array;
  /** Left, top, right, bottom of each lead's links. */
  private readonly reach: Float64Array;

  constructor(layout: Layout, tree: SeatTree) {
    const { shown, arrangement } = layout;
    const leads: number[] = [];
    for (let s = 1; s < shown.length; s++) if (shown[s] === 1 && arrangement[s] !== Arrangement.NONE) leads.push(s);
    this.leads = Int32Array.from(leads);
    this.reach = new Float64Array(this.leads.length * 4);
    for (let i = 0; i < this.leads.length; i++) this.measure(layout, tree, i);
  }

  /** Calls `visit` for each lead that has a link in the rectangle. */
  query(area: Rect, visit: (lead: number) => void): void {
    const { reach } = this;
    const right = area.x + area.width;
    const bottom = area.y + area.height;
    for (let i = 0, r = 0; i < this.leads.length; i++, r += 4) {
      if (reach[r]! <= right && reach[r + 1]! <= bottom && reach[r + 2]! >= area.x && reach[r + 3]! >= area.y) visit(this.leads[i]!);
    }
  }

  private measure(layout: Layout, tree: SeatTree, i: number): void {
    writeReach(this.reach, i * 4, this.leads[i]!, layout, tree, layout.x, layout.y);
  }
}

/** Writes left, top, right and bottom of the links of a lead, with cards at `x` and `y`, to a place of an array. */
export function writeReach(to: Float64Array, at: number, lead: number, { w, h, arrangement, spine, x: settled }: Layout, tree: SeatTree, x: Float64Array, y: Float64Array): void {
  let left = x[lead]!;
  let top = y[lead]!;
  let right = left + w[lead]!;
  let bottom = top + h[lead]!;
  if (arrangement[lead] === Arrangement.ROWS) left = Math.min(left, spine[lead]! + left - settled[lead]!);
  for (let s = tree.first[lead]!; s >= 0; s = tree.next[s]!) {
    if (x[s]! < left) left = x[s]!;
    if (y[s]! < top) top = y[s]!;
    if (x[s]! + w[s]! > right) right = x[s]! + w[s]!;
    if (y[s]! + h[s]! > bottom) bottom = y[s]! + h[s]!;
  }
  to[at] = left;
  to[at + 1] = top;
  to[at + 2] = right;
  to[at + 3] = bottom;
}
