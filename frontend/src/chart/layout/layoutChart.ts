import type { ShownTree } from '../model/ShownTree';
import { type Boxes, buildBoxes, stackColumns } from './boxes';
import { findGroups } from './groupBoxes';
import { Arrangement, type Layout, type Rect } from './Layout';
import { cardSize, GROUP, METRICS, type Orientation, type SizeOf } from './metrics';
import type { PlacedOutline } from './outline';
import { layoutPacked, type PackedPlaces } from './packed';
import { type BoxPlaces, layoutTidy } from './tidy';

/** Up to this width a chart stands as everybody draws one: a row a level. */
const WIDEST_TIDY = 8000;
/** From so many boxes on, a chart is too wide for one row a level in any case. */
const SURELY_WIDE = 2000;

/** What a layout is made with. */
export interface LayoutOptions {
  readonly orientation: Orientation;
  /** Whether rows that are far too wide are broken. Only a chart that grows downward has such rows. */
  readonly wrap: boolean;
  readonly sizeOf: SizeOf;
}

/**
 * Lays out what is shown of a model, in time linear in the shown seats: 100,000 take some tens of milliseconds,
 * so an edit lays out all again rather than keep state that could differ from a fresh layout.
 */
export function layoutChart(model: ShownTree, { orientation, wrap = true, sizeOf = cardSize }: Partial<LayoutOptions> & Pick<LayoutOptions, 'orientation'>): Layout {
  const boxes = buildBoxes(model, orientation, sizeOf);
  const topDown = orientation === 'top-down';
  const places = placeBoxes(boxes, wrap && topDown);
  const { across, along } = places;
  const slots = model.slotCount;
  const x = new Float64Array(slots);
  const y = new Float64Array(slots);
  const spine = new Float64Array(slots);
  const rowTop = new Float64Array(slots);
  const shown = new Uint8Array(slots);
  for (let box = 1; box < boxes.count; box++) {
    const start = startOf(boxes, box, across[box]!, topDown);
    const left = topDown ? start : along[box]!;
    const top = topDown ? along[box]! : start;
    if (boxes.stacked[box]! > 0) {
      for (const slot of placeStack(boxes, box, left, top, x, y)) rowTop[slot] = along[box]!;
      continue;
    }
    const slot = boxes.slot[box]!;
    x[slot] = left;
    y[slot] = top;
    rowTop[slot] = along[box]!;
    if (places.spine && !Number.isNaN(places.spine[box]!)) {
      boxes.arrangement[slot] = Arrangement.ROWS;
      spine[slot] = Math.round(places.spine[box]!);
    }
  }
  for (const outline of boxes.outlines) placeOutline(outline, boxes, topDown, x, y, rowTop);
  for (const slot of boxes.order) shown[slot] = 1;
  const { order, w, h, arrangement, hung, beside, assisted, spacing } = boxes;
  const groups = findGroups(model, { order, hung, rowTop });
  return { orientation, order, shown, x, y, w, h, arrangement, hung, beside, assisted, rowTop, spine, spacing, groups, bounds: widened(boundsOf(order, x, y, w, h), groups.first.length > 0 ? GROUP.pad : 0) };
}

/** Where across a card begins, or a stack. A lead with assistants stands in the middle of its box, which is broader for them. */
function startOf({ inset, stacked, slot, assisted, breadth, w, h }: Boxes, box: number, across: number, topDown: boolean): number {
  const before = inset[box] ?? 0;
  if (stacked[box]! > 0 || assisted[slot[box]!] === 0) return Math.round(across + (topDown ? METRICS.gap : METRICS.stackGap) / 2 + before);
  return Math.round(across + before + (breadth[box]! - before - (topDown ? w : h)[slot[box]!]!) / 2);
}

/** Places an assistant, with what is shown below it, beside the line down from its lead. */
function placeOutline({ lead, cards, across, along }: PlacedOutline, { w, h }: Boxes, topDown: boolean, x: Float64Array, y: Float64Array, rowTop: Float64Array): void {
  const left = Math.round(x[lead]! + (topDown ? w[lead]! / 2 + across : w[lead]! + along));
  const top = Math.round(y[lead]! + (topDown ? h[lead]! + along : h[lead]! / 2 + across));
  for (const card of cards) {
    x[card.slot] = left + card.x;
    y[card.slot] = top + card.y;
    rowTop[card.slot] = y[card.slot]!;
  }
}

/** Outlines fitted close where the chart stays narrow enough to see, else rows broken. */
function placeBoxes(boxes: Boxes, wrap: boolean): BoxPlaces & Partial<PackedPlaces> {
  if (!wrap) return layoutTidy(boxes);
  if (boxes.count > SURELY_WIDE) return layoutPacked(boxes);
  const tidy = layoutTidy(boxes);
  let least = 0;
  let most = 0;
  for (let box = 1; box < boxes.count; box++) {
    least = Math.min(least, tidy.across[box]!);
    most = Math.max(most, tidy.across[box]! + boxes.breadth[box]!);
  }
  return most - least <= WIDEST_TIDY ? tidy : layoutPacked(boxes);
}

/** Places the cards of a stack in columns, read downward and then to the right, and returns them. */
function placeStack(boxes: Boxes, box: number, left: number, top: number, x: Float64Array, y: Float64Array): Int32Array {
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
  return cards;
}

/** With room for the edges of the boxes around cards. */
function widened({ x, y, width, height }: Rect, pad: number): Rect {
  return { x: x - pad, y, width: width + 2 * pad, height: height + pad };
}

function boundsOf(order: Int32Array, x: Float64Array, y: Float64Array, w: Float32Array, h: Float32Array): Rect {
  let left = Infinity;
  let top = Infinity;
  let right = -Infinity;
  let bottom = -Infinity;
  for (let i = 0; i < order.length; i++) {
    const s = order[i]!;
    if (x[s]! < left) left = x[s]!;
    if (y[s]! < top) top = y[s]!;
    if (x[s]! + w[s]! > right) right = x[s]! + w[s]!;
    if (y[s]! + h[s]! > bottom) bottom = y[s]! + h[s]!;
  }
  return order.length === 0 ? { x: 0, y: 0, width: 0, height: 0 } : { x: left, y: top, width: right - left, height: bottom - top };
}
