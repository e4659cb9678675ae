import type { ChartModel } from '../model/ChartModel';
import type { ChartLine, LineKind } from '../model/seat';
import { NONE } from '../model/SeatTree';
import { Detail, type Frame } from './Frame';
import { isNear, type Route, routeBetween, traceInSight } from './lineRoutes';

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

/** A line between two slots that are shown, for as many lines as come together there. */
export interface PlacedLine {
  readonly kind: LineKind;
  readonly from: number;
  readonly to: number;
  count: number;
  /** Whether none of its ends is at its own seat, but at leads that hide it. */
  isRemote: boolean;
}

/**
 * The lines to draw: of visible kinds, each end at its seat or at the folded lead that hides it; what a filter leaves
 * out has none. Those of one kind from one card to the same other one are one line: below folded leads there may be thousands.
 */
export function placeLines(model: ChartModel, lines: readonly ChartLine[], kinds: ReadonlySet<LineKind>): PlacedLine[] {
  const placed = new Map<string, PlacedLine>();
  const shownAt = (id: string) => {
    const slot = model.slotOf(id);
    return slot === NONE || model.isLeftOut(slot) ? NONE : model.shownFor(slot);
  };
  for (const { kind, from, to } of lines) {
    if (!kinds.has(kind)) continue;
    const [a, b] = [shownAt(from), shownAt(to)];
    if (a === NONE || b === NONE || a === b) continue;
    const isRemote = model.idOf(a) !== from && model.idOf(b) !== to;
    const key = `${kind} ${a} ${b}`;
    const known = placed.get(key);
    if (known === undefined) placed.set(key, { kind, from: a, to: b, count: 1, isRemote });
    else {
      known.count++;
      known.isRemote &&= isRemote;
    }
  }
  return [...placed.values()];
}

/** How much of a line is seen that only says that something below its ends has one, and of all where cards are only bars. */
const REMOTE_ALPHA = 0.28;
const FAR_ALPHA = 0.45;
/** As many lines as can be followed at once. The more there are beyond, the fainter each is, so that cards are not lost below them. */
const FOLLOWED = 120;
const FAINTEST = 0.06;

/** How much of a line is seen where cards are only bars and it is one of so many; 0 where they would be nothing but a haze. */
export function farAlpha({ isRemote }: PlacedLine, count: number): number {
  const share = Math.min(1, FOLLOWED / count);
  return FAR_ALPHA * share < FAINTEST ? 0 : share * (isRemote ? REMOTE_ALPHA : FAR_ALPHA);
}

/** Draws the lines that come near the window, some of `count`. Where cards are only bars, as on the overview of many pages, lines are faint and without marks; on the screen, `PixelLines` draws them then. */
export function drawLines(frame: Frame, lines: readonly PlacedLine[], count = lines.length): void {
  if (lines.length === 0) return;
  const { ctx, scene, area, look } = frame;
  ctx.strokeStyle = look.theme.line;
  ctx.fillStyle = look.theme.line;
  const weight = weightOf(frame);
  ctx.lineWidth = weight;
  const isFar = frame.detail === Detail.DENSITY;
  for (const line of lines) {
    const alpha = isFar ? farAlpha(line, count) : line.isRemote ? REMOTE_ALPHA : 1;
    if (alpha === 0) continue;
    const way = routeBetween(scene.rectNow(line.from), scene.rectNow(line.to));
    if (!isNear(way, area)) continue;
    const { dash, mark } = LINE_STYLES[line.kind];
    ctx.globalAlpha = alpha;
    ctx.beginPath();
    traceInSight(ctx, way, area, dash.reduce((sum, length) => sum + length, 0));
    // So small, dashes with square ends look like those with round ones, and cost a third.
    ctx.setLineDash(dash.map((length, i) => (i % 2 === 0 ? length + weight : Math.max(0, length - weight))));
    ctx.stroke();
    ctx.setLineDash([]);
    if (isFar) continue;
    drawMark(frame, mark, way.x1, way.y1, way.cx1 < way.x1 ? 1 : -1);
    if (line.count > 1 && !line.isRemote && frame.detail === Detail.FULL) drawCount(frame, line.count, way);
  }
  ctx.globalAlpha = 1;
}

/** How heavy a line is, in chart units. */
export const weightOf = (frame: Frame): number => Math.max(1.5, 1.25 * frame.px);

/** How many lines one stands for, on its middle. */
function drawCount({ ctx, look }: Frame, count: number, { x0, y0, cx0, cx1, x1, y1 }: Route): void {
  const text = look.strings.linesTogether(count);
  ctx.font = `600 10px ${look.theme.fontFamily}`;
  const width = ctx.measureText(text).width + 8;
  const x = (x0 + 3 * cx0 + 3 * cx1 + x1) / 8;
  const y = (y0 + y1) / 2;
  ctx.beginPath();
  ctx.roundRect(x - width / 2, y - 8, width, 16, 8);
  ctx.fillStyle = look.theme.ground;
  ctx.fill();
  ctx.stroke();
  ctx.fillStyle = look.theme.line;
  ctx.textAlign = 'center';
  ctx.textBaseline = 'middle';
  ctx.fillText(text, x, y + 0.5);
}

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
