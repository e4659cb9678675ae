import type { View } from './camera';

/** A view on its way: ask it where it is at a time. */
export interface Flight {
  /** The view at `now`; at and after the end, the destination. */
  at(now: number): View;
  readonly end: number;
}

const SHORTEST = 160;
const LONGEST = 600;

/**
 * Flies from one view to another in a window of the given size: a long way first rises, so that one sees
 * where it goes (van Wijk and Nuij, "Smooth and efficient zooming and panning", 2003).
 */
export function flyBetween(from: View, to: View, width: number, height: number, now: number): Flight {
  const size = Math.max(width, height);
  const [x0, y0, w0] = [(width / 2 - from.x) / from.k, (height / 2 - from.y) / from.k, size / from.k];
  const [x1, y1, w1] = [(width / 2 - to.x) / to.k, (height / 2 - to.y) / to.k, size / to.k];
  const path = smoothPath(w0, w1, Math.hypot(x1 - x0, y1 - y0));
  const duration = Math.max(SHORTEST, Math.min(LONGEST, path.length * 260));
  const end = now + duration;
  return {
    end,
    at(time) {
      if (time >= end) return to;
      const s = easeInOut(Math.max(0, (time - now) / duration)) * path.length;
      const { along, w } = path.at(s);
      const k = size / w;
      return { k, x: width / 2 - (x0 + (x1 - x0) * along) * k, y: height / 2 - (y0 + (y1 - y0) * along) * k };
    },
  };
}

/** In milliseconds: a fling has lost most of its speed after this long. */
const FRICTION = 170;
/** Slower than this, in pixels for each millisecond, it has come to rest. */
const REST = 0.02;

/** Goes on from a view at the speed of a hand that let go, ever slower; `kept` holds a view near the chart. */
export function flingFrom(from: View, vx: number, vy: number, now: number, kept: (view: View) => View): Flight {
  const end = now + FRICTION * Math.max(0, Math.log(Math.hypot(vx, vy) / REST));
  return {
    end,
    at(time) {
      const way = FRICTION * (1 - Math.exp(-Math.max(0, Math.min(time, end) - now) / FRICTION));
      return kept({ x: from.x + vx * way, y: from.y + vy * way, k: from.k });
    },
  };
}

interface SmoothPath {
  readonly length: number;
  /** At path length `s`: how far of the way (0 to 1), and the width of the view. */
  at(s: number): { along: number; w: number };
}

function smoothPath(w0: number, w1: number, distance: number): SmoothPath {
  const rho = Math.SQRT2;
  if (distance < 1e-6 * w0) {
    const length = Math.abs(Math.log(w1 / w0)) / rho;
    const sign = w1 < w0 ? -1 : 1;
    return { length, at: (s) => ({ along: length === 0 ? 1 : s / length, w: w0 * Math.exp(sign * rho * s) }) };
  }
  const rho2 = rho * rho;
  const d2 = distance * distance;
  const b0 = (w1 * w1 - w0 * w0 + rho2 * rho2 * d2) / (2 * w0 * rho2 * distance);
  const b1 = (w1 * w1 - w0 * w0 - rho2 * rho2 * d2) / (2 * w1 * rho2 * distance);
  const r0 = Math.log(Math.sqrt(b0 * b0 + 1) - b0);
  const r1 = Math.log(Math.sqrt(b1 * b1 + 1) - b1);
  return {
    length: (r1 - r0) / rho,
    at(s) {
      const u = (w0 / (rho2 * distance)) * (Math.cosh(r0) * Math.tanh(rho * s + r0) - Math.sinh(r0));
      return { along: u, w: (w0 * Math.cosh(r0)) / Math.cosh(rho * s + r0) };
    },
  };
}

/** Slow at both ends. */
export function easeInOut(t: number): number {
  return t < 0.5 ? 4 * t * t * t : 1 - (-2 * t + 2) ** 3 / 2;
}

/** Fast, then settling. */
export function easeOut(t: number): number {
  return 1 - (1 - t) ** 3;
}
