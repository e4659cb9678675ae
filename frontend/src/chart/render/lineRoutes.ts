import type { Rect } from '../layout/Layout';

/** Where a line runs: from (x0, y0), level at both ends, bent at cx0 and cx1, to (x1, y1). */
export interface Route {
  readonly x0: number;
  readonly y0: number;
  readonly cx0: number;
  readonly cx1: number;
  readonly x1: number;
  readonly y1: number;
}

/** From the side of one card to the side of the other that faces it, leaving and arriving level. */
export function routeBetween(from: Rect, to: Rect): Route {
  const y0 = from.y + from.height * 0.42;
  const y1 = to.y + to.height * 0.42;
  const gap = 7;
  const isRight = to.x >= from.x + from.width;
  const isLeft = from.x >= to.x + to.width;
  const x0 = isLeft ? from.x : from.x + from.width;
  const x1 = isRight ? to.x - gap : to.x + to.width + gap;
  const bend = Math.max(36, Math.min(220, Math.abs(x1 - x0) * 0.45));
  return { x0, y0, cx0: x0 + (isLeft ? -bend : bend), cx1: x1 + (isRight ? -bend : bend), x1, y1 };
}

/** Whether a line comes near a rectangle. */
export function isNear(way: Route, area: Rect): boolean {
  const left = Math.min(way.x0, way.x1, way.cx0, way.cx1);
  const right = Math.max(way.x0, way.x1, way.cx0, way.cx1);
  const top = Math.min(way.y0, way.y1) - 8;
  const bottom = Math.max(way.y0, way.y1) + 8;
  return left <= area.x + area.width && right >= area.x && top <= area.y + area.height && bottom >= area.y;
}

/** In so many steps a curve is looked at. */
const STEPS = 32;
/** How far beyond the window a line is still drawn, in chart units: more than its weight, and its turn at the end. */
const MARGIN = 24;

/**
 * Adds to the path what of a line is in sight: dashes cost by their number, and a line may be much longer than the window
 * is wide. It begins where a dash does, so that dashes stay where they are while the window moves.
 */
export function traceInSight(ctx: CanvasRenderingContext2D, way: Route, area: Rect, period: number): void {
  const xs = [way.x0, way.cx0, way.cx1, way.x1] as const;
  const ys = [way.y0, way.y0, way.y1, way.y1] as const;
  const x = Array.from({ length: STEPS + 1 }, (_, i) => between(xs, i / STEPS, i / STEPS, i / STEPS));
  const y = Array.from({ length: STEPS + 1 }, (_, i) => between(ys, i / STEPS, i / STEPS, i / STEPS));
  let first = STEPS;
  let last = -1;
  for (let i = 0; i < STEPS; i++) {
    const isInSight = Math.min(x[i]!, x[i + 1]!) <= area.x + area.width + MARGIN && Math.max(x[i]!, x[i + 1]!) >= area.x - MARGIN
      && Math.min(y[i]!, y[i + 1]!) <= area.y + area.height + MARGIN && Math.max(y[i]!, y[i + 1]!) >= area.y - MARGIN;
    if (!isInSight) continue;
    first = Math.min(first, i);
    last = i + 1;
  }
  if (last < 0) return;
  const [from, to] = [dashBefore(x, y, first, period), last / STEPS];
  const at = (u: number, v: number, w: number) => [between(xs, u, v, w), between(ys, u, v, w)] as const;
  ctx.moveTo(...at(from, from, from));
  ctx.bezierCurveTo(...at(from, from, to), ...at(from, to, to), ...at(to, to, to));
}

/** The last place of a curve up to a step where a dash begins. */
function dashBefore(x: readonly number[], y: readonly number[], step: number, period: number): number {
  const lengths = [0];
  for (let i = 0; i < step; i++) lengths.push(lengths[i]! + Math.hypot(x[i + 1]! - x[i]!, y[i + 1]! - y[i]!));
  const start = Math.floor(lengths[step]! / period) * period;
  const i = Math.max(0, lengths.findLastIndex((length) => length <= start));
  return i === step ? step / STEPS : (i + (start - lengths[i]!) / (lengths[i + 1]! - lengths[i]!)) / STEPS;
}

/** One coordinate of a cubic curve: at `t` for three times `t`; with others, a control point of the part between them. */
function between([a, b, c, d]: readonly [number, number, number, number], u: number, v: number, w: number): number {
  const mix = (from: number, to: number, part: number) => from + (to - from) * part;
  const [ab, bc, cd] = [mix(a, b, u), mix(b, c, u), mix(c, d, u)];
  return mix(mix(ab, bc, v), mix(bc, cd, v), w);
}
