/** A number on a day. */
export interface SparkPoint {
  readonly checkedOn: string;
  readonly value: number;
}

interface Box {
  readonly width: number;
  readonly height: number;
}

const inset = 5;

/** Where a small line goes: days across, numbers up, with baseline and target always in sight. */
export function sparkPoints(points: readonly SparkPoint[], baseline: number, target: number, { width, height }: Box) {
  const values = [baseline, target, ...points.map(({ value }) => value)];
  const low = Math.min(...values);
  const span = Math.max(...values) - low || 1;
  const days = points.map(({ checkedOn }) => Date.parse(checkedOn));
  const from = Math.min(...days);
  const length = Math.max(...days) - from || 1;
  const y = (value: number) => round(height - inset - ((value - low) / span) * (height - 2 * inset));
  const at = points.map(({ value }, index) => ({ x: round(points.length === 1 ? width / 2 : inset + (((days[index] ?? from) - from) / length) * (width - 2 * inset)), y: y(value) }));
  return { line: at.length > 1 ? at.map((point) => `${point.x},${point.y}`).join(' ') : '', last: at.at(-1) ?? null, targetY: y(target) };
}

const round = (value: number) => Math.round(value * 10) / 10;
