import { easeOut } from '../flight';
import type { SeatTree } from '../model/SeatTree';
import type { Layout } from './Layout';

const DURATION = 220;

/**
 * Cards on their way from one layout to the next. Cards that appear come out of the lead that was
 * folded over them. It can be left at any moment: where the cards are then is where the next one starts.
 */
export class Transition {
  private readonly fromX: Float64Array;
  private readonly fromY: Float64Array;
  private readonly start: number;
  private readonly to: Layout;

  /**
   * `x` and `y` are where the cards of `shown` are now. `shiftX` and `shiftY` move that whole picture, so that the
   * card one looks at stays where it is.
   */
  constructor(to: Layout, tree: SeatTree, before: { x: Float64Array; y: Float64Array; shown: Uint8Array }, shiftX: number, shiftY: number, now: number) {
    this.to = to;
    this.start = now;
    this.fromX = new Float64Array(to.x.length);
    this.fromY = new Float64Array(to.y.length);
    for (const slot of to.order) {
      if (before.shown[slot] === 1) {
        this.fromX[slot] = before.x[slot]! + shiftX;
        this.fromY[slot] = before.y[slot]! + shiftY;
        continue;
      }
      const lead = tree.parent[slot]!;
      const isBelow = lead > 0 && to.shown[lead] === 1;
      this.fromX[slot] = isBelow ? this.fromX[lead]! + (to.w[lead]! - to.w[slot]!) / 2 : to.x[slot]!;
      this.fromY[slot] = isBelow ? this.fromY[lead]! : to.y[slot]!;
    }
  }

  /** Writes where the cards are at `now`; returns false once they have arrived. */
  step(now: number, x: Float64Array, y: Float64Array): boolean {
    const part = Math.min(1, (now - this.start) / DURATION);
    const done = easeOut(Math.max(0, part));
    for (const slot of this.to.order) {
      x[slot] = this.fromX[slot]! + (this.to.x[slot]! - this.fromX[slot]!) * done;
      y[slot] = this.fromY[slot]! + (this.to.y[slot]! - this.fromY[slot]!) * done;
    }
    return part < 1;
  }
}
