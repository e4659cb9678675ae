import type { Rect } from '../../../chart/layout/Layout';

/** Whether two rectangles share more than an edge. */
export function meet(a: Rect, b: Rect): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
