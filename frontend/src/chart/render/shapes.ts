import type { Frame } from './Frame';

/**
 * Fills the shape of each item, in one colour. On a canvas each is a path of its own: many in one are a single outline to
 * the browser, which it fills several times more slowly. On paper they are joined, since there every path is an element.
 */
export function fillEach<Item>(frame: Frame, color: string, items: readonly Item[], trace: (item: Item) => void): void {
  frame.ctx.fillStyle = color;
  drawEach(frame, items, trace, () => frame.ctx.fill());
}

/** The same for lines; how they are stroked is the context's to know. */
export function strokeEach<Item>(frame: Frame, items: readonly Item[], trace: (item: Item) => void): void {
  drawEach(frame, items, trace, () => frame.ctx.stroke());
}

function drawEach<Item>({ ctx, joinsShapes }: Frame, items: readonly Item[], trace: (item: Item) => void, draw: () => void): void {
  if (items.length === 0) return;
  if (joinsShapes) {
    ctx.beginPath();
    items.forEach(trace);
    draw();
    return;
  }
  for (const item of items) {
    ctx.beginPath();
    trace(item);
    draw();
  }
}
