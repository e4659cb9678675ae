const ZONE = 48;
/** Pixels in a millisecond, at the very edge. */
const FASTEST = 1.1;

/** How a window scrolls while something is dragged near its edge: pixels in a millisecond, to be panned by. */
export function edgeVelocity(x: number, y: number, width: number, height: number): { vx: number; vy: number } {
  return { vx: along(x, width), vy: along(y, height) };
}

function along(at: number, size: number): number {
  const zone = Math.min(ZONE, size / 4);
  if (at < zone) return FASTEST * Math.min(1, (zone - at) / zone) ** 2;
  if (at > size - zone) return -FASTEST * Math.min(1, (at - size + zone) / zone) ** 2;
  return 0;
}
