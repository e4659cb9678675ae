import type { Rect } from './layout/Layout';

/** Where the chart is on the screen: `screen = chart * k + (x, y)`, in CSS pixels. */
export interface View {
  readonly x: number;
  readonly y: number;
  readonly k: number;
}

const MAX_ZOOM = 3;
/** The chart may shrink to this part of what fits, and no further. */
const BELOW_FIT = 0.6;
/** At least this much of the chart stays on the screen, in pixels. */
const KEEP = 96;
const FIT_PADDING = 32;

/** Looks at the chart: a view in a window of some size. It knows the bounds of what it looks at, and stays near them. */
export class Camera {
  view: View = { x: 0, y: 0, k: 1 };
  width = 1;
  height = 1;
  private bounds: Rect = { x: 0, y: 0, width: 0, height: 0 };

  /** Sets the window's size; the middle of the view stays in the middle. */
  resize(width: number, height: number): void {
    const { x, y, k } = this.view;
    this.view = { x: x + (width - this.width) / 2, y: y + (height - this.height) / 2, k };
    this.width = Math.max(1, width);
    this.height = Math.max(1, height);
  }

  setBounds(bounds: Rect): void {
    this.bounds = bounds;
  }

  /** The part of the chart that the window shows. */
  area(): Rect {
    const { x, y, k } = this.view;
    return { x: -x / k, y: -y / k, width: this.width / k, height: this.height / k };
  }

  toChart(x: number, y: number): { x: number; y: number } {
    return { x: (x - this.view.x) / this.view.k, y: (y - this.view.y) / this.view.k };
  }

  /** A rectangle of the chart in pixels of the window. */
  toScreen(rect: Rect): Rect {
    const { x, y, k } = this.view;
    return { x: rect.x * k + x, y: rect.y * k + y, width: rect.width * k, height: rect.height * k };
  }

  panBy(dx: number, dy: number): void {
    this.view = this.kept({ ...this.view, x: this.view.x + dx, y: this.view.y + dy });
  }

  /** Zooms by a factor; the point of the chart under (x, y) stays there. */
  zoomAt(factor: number, x: number, y: number): void {
    const k = this.limited(this.view.k * factor);
    const ratio = k / this.view.k;
    this.view = this.kept({ x: x - (x - this.view.x) * ratio, y: y - (y - this.view.y) * ratio, k });
  }

  /** The view that shows all of a rectangle, never larger than `maxZoom`. */
  viewOf(rect: Rect, maxZoom = 1): View {
    const k = Math.min(
      maxZoom,
      Math.max(1, this.width - 2 * FIT_PADDING) / Math.max(1, rect.width),
      Math.max(1, this.height - 2 * FIT_PADDING) / Math.max(1, rect.height),
    );
    return { k, x: this.width / 2 - (rect.x + rect.width / 2) * k, y: this.height / 2 - (rect.y + rect.height / 2) * k };
  }

  /** The view that has the middle of a rectangle in the middle of the window, at zoom `k`. */
  viewAround(rect: Rect, k = this.view.k): View {
    return { k, x: this.width / 2 - (rect.x + rect.width / 2) * k, y: this.height / 2 - (rect.y + rect.height / 2) * k };
  }

  /** The nearest view that shows a rectangle, zoom unchanged; the present one where it is shown already. */
  viewRevealing(rect: Rect, margin = 24): View {
    const { x, y, k } = this.view;
    const r = this.toScreen(rect);
    const dx = nudge(r.x, r.x + r.width, margin, this.width - margin);
    const dy = nudge(r.y, r.y + r.height, margin, this.height - margin);
    return { x: x + dx, y: y + dy, k };
  }

  private limited(k: number): number {
    const least = Math.min(1, this.viewOf(this.bounds).k) * BELOW_FIT;
    return Math.max(least, Math.min(MAX_ZOOM, k));
  }

  /** The nearest view to one that does not lose the chart. */
  kept(view: View): View {
    const { bounds: b } = this;
    const keepX = Math.min(KEEP, b.width * view.k);
    const keepY = Math.min(KEEP, b.height * view.k);
    const x = clamp(view.x, keepX - (b.x + b.width) * view.k, this.width - keepX - b.x * view.k);
    const y = clamp(view.y, keepY - (b.y + b.height) * view.k, this.height - keepY - b.y * view.k);
    return { x, y, k: view.k };
  }
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(high, value));
}

/** How far to shift [from, to] to lie within [low, high]; its start wins where it is too long. */
function nudge(from: number, to: number, low: number, high: number): number {
  if (from < low || to - from > high - low) return low - from;
  return to > high ? high - to : 0;
}
