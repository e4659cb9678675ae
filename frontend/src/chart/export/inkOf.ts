import type { Rect } from '../layout/Layout';
import { drawUpwards } from '../render/drawScene';
import type { Pace } from './Pace';
import { recordedPage } from './PageTarget';
import type { PaperChart } from './PaperChart';
import { type MeasureRun, type Pen, type Shape, stepsOf, type TextRun } from './pen';
import { RecordingContext } from './RecordingContext';

/** Lines beside the tree bend out by no more than this, in chart units. */
const FAR = 4000;
/** Air around the drawing. */
const AIR = 4;

/** How far a drawing reaches, and which characters are in it. */
export interface Ink {
  readonly bounds: Rect;
  readonly points: ReadonlySet<number>;
}

/** Everything that a chart draws, in chart units, found by drawing it: whatever is ever drawn beside cards, nothing of it is cut. */
export async function inkOf(chart: PaperChart, measure: MeasureRun, pace: Pace): Promise<Ink> {
  const pen = new BoundsPen();
  const { bounds, order } = chart.scene.layout;
  const all = { x: bounds.x - FAR, y: bounds.y - FAR, width: bounds.width + 2 * FAR, height: bounds.height + 2 * FAR };
  const frame = recordedPage(new RecordingContext(pen, measure)).frameOf(chart, { window: all, x: all.x, y: all.y, scale: 1 });
  frame.enter();
  pace.begin(order.length / 40);
  const steps = drawUpwards(frame, chart.lines, [...order], 40);
  while (steps.next().done !== true) await pace.step();
  return { bounds: pen.bounds(AIR), points: pen.points };
}

/** Draws nothing, and knows how far it reaches. */
export class BoundsPen implements Pen {
  readonly points = new Set<number>();
  private left = Infinity;
  private top = Infinity;
  private right = -Infinity;
  private bottom = -Infinity;

  fill(path: readonly Shape[]): void {
    for (const shape of path) this.take(shape, 0);
  }

  stroke(path: readonly Shape[], { width }: { readonly width: number }): void {
    for (const shape of path) this.take(shape, width / 2);
  }

  text({ text, x, y, width, font }: TextRun): void {
    for (const sign of text) this.points.add(sign.codePointAt(0)!);
    this.add(x, y - font.size, 0);
    this.add(x + width, y + font.size * 0.35, 0);
  }

  clip(): void {
    // What is cut off is counted too: that is more than there is, never less.
  }

  endClip(): void {
    // As above.
  }

  /** The rectangle around all of it, on whole units, with some air. */
  bounds(air: number): Rect {
    if (this.left > this.right) return { x: 0, y: 0, width: 1, height: 1 };
    const [x, y] = [Math.floor(this.left - air), Math.floor(this.top - air)];
    return { x, y, width: Math.ceil(this.right + air) - x, height: Math.ceil(this.bottom + air) - y };
  }

  /** The rectangle as it is. */
  exact(): Rect {
    return this.left > this.right ? { x: 0, y: 0, width: 0, height: 0 } : { x: this.left, y: this.top, width: this.right - this.left, height: this.bottom - this.top };
  }

  private take(shape: Shape, spread: number): void {
    if (shape.kind === 'rect') {
      this.add(shape.x, shape.y, spread);
      this.add(shape.x + shape.width, shape.y + shape.height, spread);
      return;
    }
    for (const step of stepsOf(shape)) {
      if (step.to === 'start') continue;
      this.add(step.x, step.y, spread);
      if (step.to !== 'curve') continue;
      this.add(step.x1, step.y1, spread);
      this.add(step.x2, step.y2, spread);
    }
  }

  private add(x: number, y: number, spread: number): void {
    this.left = Math.min(this.left, x - spread);
    this.top = Math.min(this.top, y - spread);
    this.right = Math.max(this.right, x + spread);
    this.bottom = Math.max(this.bottom, y + spread);
  }
}
