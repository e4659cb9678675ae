import type { SeatTree } from '../model/SeatTree';
import { Arrangement, type Layout, type Rect } from './Layout';

/** The leads whose reports are shown, each with the rectangle that its links lie in. */
export class LinkIndex {
  readonly leads: Int32Array;
  /** Left, top, right, bottom of each lead's links. */
  private readonly reach: Float64Array;

  constructor(layout: Layout, tree: SeatTree) {
    const { order, arrangement } = layout;
    this.leads = order.filter((slot) => arrangement[slot] !== Arrangement.NONE);
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
    this.reach.set(reachOf(this.leads[i]!, layout, tree, layout.x, layout.y), i * 4);
  }
}

/** Left, top, right and bottom of the links of a lead, with cards at `x` and `y`. */
export function reachOf(lead: number, { w, h, arrangement, spine, x: settled }: Layout, tree: SeatTree, x: Float64Array, y: Float64Array): [number, number, number, number] {
  const joinsRows = arrangement[lead] === Arrangement.ROWS;
  let left = joinsRows ? Math.min(x[lead]!, spine[lead]! + x[lead]! - settled[lead]!) : x[lead]!;
  let top = y[lead]!;
  let right = x[lead]! + w[lead]!;
  let bottom = top + h[lead]!;
  for (let s = tree.first[lead]!; s >= 0; s = tree.next[s]!) {
    left = Math.min(left, x[s]!);
    top = Math.min(top, y[s]!);
    right = Math.max(right, x[s]! + w[s]!);
    bottom = Math.max(bottom, y[s]! + h[s]!);
  }
  return [left, top, right, bottom];
}
