import type { Rect } from '../../layout/Layout';
import { type Shape, type Step, stepsOf } from '../pen';

interface Point {
  readonly x: number;
  readonly y: number;
}

type Curve = Extract<Step, { to: 'curve' }>;

const PIECES = 8;

/** What of a stroked path lies in a rectangle, as straight lines; curves that are wholly inside stay curves. */
export function clipStroke(path: readonly Shape[], { x, y, width, height }: Rect): Shape[] {
  const box = { left: x, top: y, right: x + width, bottom: y + height };
  return path.flatMap((shape) => clipSteps(stepsOf(shape), box));
}

type Box = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };

/* One trace goes on while its lines are inside, and ends where they leave. */
function clipSteps(steps: readonly Step[], box: Box): Shape[] {
  const out: Shape[] = [];
  let trace: Step[] = [];
  let at: Point = { x: 0, y: 0 };
  let start = at;
  const end = () => {
    if (trace.length > 1) out.push({ kind: 'trace', steps: trace });
    trace = [];
  };
  const line = (to: Point) => {
    const part = insideOf(at, to, box);
    if (part === null) end();
    else {
      const [from, until] = part;
      const last = trace.at(-1);
      if (last === undefined || last.to === 'start' || last.x !== from.x || last.y !== from.y) {
        end();
        trace.push({ to: 'move', ...from });
      }
      trace.push({ to: 'line', ...until });
    }
    at = to;
  };
  const curve = (step: Curve) => {
    const from = at;
    if (![at, step, { x: step.x1, y: step.y1 }, { x: step.x2, y: step.y2 }].every((point) => isIn(point, box))) {
      for (let i = 1; i <= PIECES; i++) line(onCurve(from, step, i / PIECES));
      return;
    }
    if (trace.length === 0) trace.push({ to: 'move', x: at.x, y: at.y });
    trace.push(step);
    at = step;
  };
  for (const step of steps) {
    if (step.to === 'move') {
      end();
      at = start = step;
    } else if (step.to === 'line') line(step);
    else if (step.to === 'curve') curve(step);
    else line(start);
  }
  end();
  return out;
}

function isIn({ x, y }: Point, { left, top, right, bottom }: Box): boolean {
  return x >= left && x <= right && y >= top && y <= bottom;
}

/** The part of a line that is in a box (Liang and Barsky); null where none is. */
function insideOf(from: Point, to: Point, { left, top, right, bottom }: Box): readonly [Point, Point] | null {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  let [enter, leave] = [0, 1];
  for (const [p, q] of [[-dx, from.x - left], [dx, right - from.x], [-dy, from.y - top], [dy, bottom - from.y]] as const) {
    if (p === 0) {
      if (q < 0) return null;
      continue;
    }
    const at = q / p;
    if (p < 0) enter = Math.max(enter, at);
    else leave = Math.min(leave, at);
  }
  if (enter > leave) return null;
  const point = (share: number): Point => (share === 0 ? from : share === 1 ? to : { x: from.x + dx * share, y: from.y + dy * share });
  return [point(enter), point(leave)];
}

function onCurve(from: Point, { x1, y1, x2, y2, x, y }: Curve, t: number): Point {
  const u = 1 - t;
  const mix = (a: number, b: number, c: number, d: number) => u * u * u * a + 3 * u * u * t * b + 3 * u * t * t * c + t * t * t * d;
  return { x: mix(from.x, x1, x2, x), y: mix(from.y, y1, y2, y) };
}
