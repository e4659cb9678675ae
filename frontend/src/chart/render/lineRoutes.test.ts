import { describe, expect, it } from 'vitest';
import { routeBetween, traceInSight } from './lineRoutes';

const FROM = { x: 0, y: 0, width: 200, height: 100 };
const FAR = { x: 9000, y: 4000, width: 200, height: 100 };
const way = routeBetween(FROM, FAR);

/** The numbers that a path was made of, start first. */
function traced(area: { x: number; y: number; width: number; height: number }, period = 12): number[] {
  const numbers: number[] = [];
  const note = (...all: number[]) => void numbers.push(...all);
  traceInSight({ moveTo: note, bezierCurveTo: note } as unknown as CanvasRenderingContext2D, way, area, period);
  return numbers;
}

describe('traceInSight', () => {
  it('takes the whole of a line that is in sight', () => {
    const whole = traced({ x: -100, y: -100, width: 10_000, height: 5000 });
    const wanted = [way.x0, way.y0, way.cx0, way.y0, way.cx1, way.y1, way.x1, way.y1];
    expect(whole).toHaveLength(8);
    whole.forEach((value, i) => expect(value).toBeCloseTo(wanted[i]!, 6));
  });

  it('takes no more than what is near the window, beginning where a dash does', () => {
    const area = { x: 4000, y: 1700, width: 1000, height: 600 };
    const [x0, y0, , , , , x1, y1] = traced(area) as [number, number, number, number, number, number, number, number];
    expect(x0).toBeLessThan(area.x);
    expect(x1).toBeGreaterThan(area.x + area.width);
    expect(x1 - x0).toBeLessThan(area.width + 1500);
    expect(y1 - y0).toBeLessThan(2000);
    // What is left out is whole dashes with their gaps: measured along the curve in small steps.
    const along = (t: number) => ({ x: (1 - t) ** 3 * way.x0 + 3 * (1 - t) ** 2 * t * way.cx0 + 3 * (1 - t) * t ** 2 * way.cx1 + t ** 3 * way.x1, y: (1 - t) ** 2 * (1 + 2 * t) * way.y0 + t ** 2 * (3 - 2 * t) * way.y1 });
    let length = 0;
    let last = along(0);
    for (let i = 1; i <= 20_000 && last.x < x0; i++) {
      const next = along(i / 20_000);
      length += Math.hypot(next.x - last.x, next.y - last.y);
      last = next;
    }
    expect(Math.abs(length / 12 - Math.round(length / 12)) * 12).toBeLessThan(3);
  });

  it('takes nothing of a line that only passes by', () => {
    expect(traced({ x: 4000, y: 3500, width: 300, height: 300 })).toEqual([]);
  });
});
