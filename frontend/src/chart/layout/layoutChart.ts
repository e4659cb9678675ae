import type { ChartModel } from '../model/ChartModel';
import { type Boxes, buildBoxes, stackColumns } from './boxes';
import type { Layout, Rect } from './Layout';
import { cardSize, METRICS, type Orientation, type SizeOf } from './metrics';
import { layoutTidy } from './tidy';

/**
 * Lays out what is shown of a model, in time linear in the shown seats: 100,000 take some tens of milliseconds,
 * so an edit lays out all again rather than keep state that could differ from a fresh layout.
 */
export function layoutChart(model: ChartModel, orientation: Orientation, sizeOf: SizeOf = cardSize): Layout {
  const boxes = buildBoxes(model, orientation, sizeOf);
  const { across, along } = layoutTidy(boxes);
  const slots = model.slotCount;
  const x = new Float64Array(slots);
  const y = new Float64Array(slots);
  const shown = new Uint8Array(slots);
  const topDown = orientation === 'top-down';
  for (let box = 1; box < boxes.count; box++) {
    const start = Math.round(across[box]! + (topDown ? METRICS.gap : METRICS.stackGap) / 2);
    const left = topDown ? start : along[box]!;
    const top = topDown ? along[box]! : start;
    if (boxes.stacked[box]! > 0) placeStack(boxes, box, left, top, x, y);
    else {
      const slot = boxes.slot[box]!;
      x[slot] = left;
      y[slot] = top;
    }
  }
  for (const slot of boxes.order) shown[slot] = 1;
  const { order, w, h, arrangement, hung } = boxes;
  return { orientation, order, shown, x, y, w, h, arrangement, hung, bounds: boundsOf(order, x, y, w, h) };
}

/** Places the cards of a stack in columns, read downward and then to the right. */
function placeStack(boxes: Boxes, box: number, left: number, top: number, x: Float64Array, y: Float64Array): void {
  const begin = boxes.slot[box]!;
  const cards = boxes.order.subarray(begin, begin + boxes.stacked[box]!);
  const rows = Math.ceil(cards.length / stackColumns(cards.length));
  let columnLeft = left + METRICS.stackIndent;
  for (let start = 0; start < cards.length; start += rows) {
    let width = 0;
    let cardTop = top;
    for (const slot of cards.subarray(start, start + rows)) {
      x[slot] = columnLeft;
      y[slot] = cardTop;
      width = Math.max(width, boxes.w[slot]!);
      cardTop += boxes.h[slot]! + METRICS.stackGap;
    }
    columnLeft += width + METRICS.gap + METRICS.stackIndent;
  }
}

function boundsOf(order: Int32Array, x: Float64Array, y: Float64Array, w: Float32Array, h: Float32Array): Rect {
  let left = Infinity;
  let top = Infinity;
  let right = -Infinity;
  let bottom = -Infinity;
  for (const s of order) {
    left = Math.min(left, x[s]!);
    top = Math.min(top, y[s]!);
    right = Math.max(right, x[s]! + w[s]!);
    bottom = Math.max(bottom, y[s]! + h[s]!);
  }
  return order.length === 0 ? { x: 0, y: 0, width: 0, height: 0 } : { x: left, y: top, width: right - left, height: bottom - top };
}
