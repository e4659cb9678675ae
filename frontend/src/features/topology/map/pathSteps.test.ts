import { describe, expect, it } from 'vitest';
import { pathSteps } from './pathSteps';

describe('pathSteps', () => {
  it('reads straight lines, absolute and relative, and goes back to the start', () => {
    expect(pathSteps('M1 2L3 4l-6 -10h4v.5H0V9Z')).toEqual([
      { to: 'move', x: 1, y: 2 }, { to: 'line', x: 3, y: 4 }, { to: 'line', x: -3, y: -6 }, { to: 'line', x: 1, y: -6 }, { to: 'line', x: 1, y: -5.5 }, { to: 'line', x: 0, y: -5.5 }, { to: 'line', x: 0, y: 9 }, { to: 'start' },
    ]);
  });
  it('makes a corner one curve that ends where the arc does, bent to the right side', () => {
    const [, corner] = pathSteps('M0 0a10 10 0 0 1 10 10');
    expect(corner).toMatchObject({ to: 'curve', x: expect.closeTo(10), y: expect.closeTo(10), x1: expect.closeTo(5.523, 2), y1: expect.closeTo(0), x2: expect.closeTo(10), y2: expect.closeTo(4.477, 2) });
  });
  it('makes half a circle two curves over its top', () => {
    const [, first, second] = pathSteps('M0 0a17 17 0 0 1 34 0');
    expect(first).toMatchObject({ x: expect.closeTo(17), y: expect.closeTo(-17) });
    expect(second).toMatchObject({ x: expect.closeTo(34), y: expect.closeTo(0) });
  });
  it('refuses what it does not know', () => {
    expect(() => pathSteps('M0 0L1')).toThrow('cannot export');
  });
});
