import type { ChartModel } from '../model/ChartModel';
import type { ChartLine, LineKind } from '../model/seat';
import { NONE } from '../model/SeatTree';
import type { Frame } from './Frame';
import { isNear, routeBetween, traceInSight } from './lineRoutes';

/** The shape at the far end of a line. */
export type EndMark = 'ring' | 'triangle' | 'diamond' | 'chevron';

/** How a kind of line is told apart without colour; lengths are in chart units. */
export interface LineStyle {
  readonly dash: readonly number[];
  readonly mark: EndMark;
}

/** The look of each kind of line, for the chart and for its key. */
export const LINE_STYLES: Readonly<Record<LineKind, LineStyle>> = {
  DOTTED: { dash: [0.01, 6], mark: 'ring' },
  FUNCTIONAL: { dash: [10, 5], mark: 'triangle' },
  PROJECT: { dash: [10, 4, 0.01, 4], mark: 'diamond' },
  MENTOR: { dash: [4, 5], mark: 'chevron' },
};

/** A line between two slots that are shown. */
export interface PlacedLine {
  readonly id: string;
  readonly kind: LineKind;
  readonly from: number;
  readonly to: number;
}

/** The lines to draw: of visible kinds, each end at its seat or at the folded lead that hides it. */
export function placeLines(model: ChartModel, lines: readonly ChartLine[], kinds: ReadonlySet<LineKind>): PlacedLine[] {
  const placed: PlacedLine[] = [];
  const shownAt = (id: string) => {
    const slot = model.slotOf(id);
    return slot === NONE ? NONE : model.shownFor(slot);
  };
  for (const { id, kind, from, to } of lines) {
    if (!kinds.has(kind)) continue;
    const [a, b] = [shownAt(from), shownAt(to)];
    if (a !== NONE && b !== NONE && a !== b) placed.push({ id, kind, from: a, to: b });
  }
  return placed;
}

/** Draws the lines that come near the window. Where cards are only bars, `PixelLines` does. */
export function drawLines(frame: Frame, lines: readonly PlacedLine[]): void {
  if (lines.length === 0) return;
  const { ctx, scene, area, look } = frame;
  ctx.strokeStyle = look.theme.line;
  ctx.fillStyle = look.theme.line;
  const weight = weightOf(frame);
  ctx.lineWidth = weight;
  for (const line of lines) {
    const way = routeBetween(scene.rectNow(line.from), scene.rectNow(line.to));
    if (!isNear(way, area)) continue;
    const { dash, mark } = LINE_STYLES[line.kind];
    ctx.beginPath();
    traceInSight(ctx, way, area, dash.reduce((sum, length) => sum + length, 0));
    // So small, dashes with square ends look like those with round ones, and cost a third.
    ctx.setLineDash(dash.map((length, i) => (i % 2 === 0 ? length + weight : Math.max(0, length - weight))));
    ctx.stroke();
    ctx.setLineDash([]);
    drawMark(frame, mark, way.x1, way.y1, way.cx1 < way.x1 ? 1 : -1);
  }
}

/** How heavy a line is, in chart units. */
export const weightOf = (frame: Frame): number => Math.max(1.5, 1.25 * frame.px);

/** `toward` is 1 where the line arrives from the left. */
function drawMark({ ctx, look }: Frame, mark: EndMark, x: number, y: number, toward: number): void {
  const tip = x + toward * 6;
  ctx.beginPath();
  if (mark === 'ring') ctx.arc(x + toward * 2, y, 3.5, 0, Math.PI * 2);
  if (mark === 'triangle') {
    ctx.moveTo(tip, y);
    ctx.lineTo(tip - toward * 9, y - 4.5);
    ctx.lineTo(tip - toward * 9, y + 4.5);
    ctx.closePath();
  }
  if (mark === 'diamond') {
    ctx.moveTo(tip, y);
    ctx.lineTo(tip - toward * 5, y - 4.5);
    ctx.lineTo(tip - toward * 10, y);
    ctx.lineTo(tip - toward * 5, y + 4.5);
    ctx.closePath();
  }
  if (mark === 'chevron') {
    ctx.moveTo(tip - toward * 7, y - 5);
    ctx.lineTo(tip, y);
    ctx.lineTo(tip - toward * 7, y + 5);
    ctx.stroke();
    return;
  }
  if (mark === 'ring') {
    ctx.fillStyle = look.theme.card;
    ctx.fill();
    ctx.stroke();
    ctx.fillStyle = look.theme.line;
    return;
  }
  ctx.fill();
}
