/** A place of the window at a time, in pixels and milliseconds. */
export interface TimedPoint {
  readonly x: number;
  readonly y: number;
  readonly time: number;
}

/** Pixels for each millisecond. */
export interface Velocity {
  readonly vx: number;
  readonly vy: number;
}

/** A hand that lets go is as fast as it was over this last while, in milliseconds. */
const WINDOW = 80;
/** Slower than this it has come to rest, and faster than that no hand is. */
const LEAST = 0.2;
const MOST = 6;

/** Where a hand went of late, to tell how fast it was when it let go. */
export class Trail {
  private points: TimedPoint[] = [];

  constructor(from: TimedPoint) {
    this.add(from);
  }

  get last(): TimedPoint {
    return this.points[this.points.length - 1]!;
  }

  add(point: TimedPoint): void {
    this.points = this.points.filter(({ time }) => point.time - time <= WINDOW);
    this.points.push({ x: point.x, y: point.y, time: point.time });
  }

  /** How fast the hand is at a time; null where it rests, or rested before it let go. */
  velocityAt(time: number): Velocity | null {
    const recent = this.points.filter((point) => time - point.time <= WINDOW);
    const [first, last] = [recent[0], recent[recent.length - 1]];
    if (first === undefined || last === undefined || last.time <= first.time) return null;
    const passed = last.time - first.time;
    const [vx, vy] = [(last.x - first.x) / passed, (last.y - first.y) / passed];
    const speed = Math.hypot(vx, vy);
    if (speed < LEAST) return null;
    const kept = Math.min(1, MOST / speed);
    return { vx: vx * kept, vy: vy * kept };
  }
}
