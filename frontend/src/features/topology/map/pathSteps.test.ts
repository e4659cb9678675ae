import { describe, expect, it } from 'vitest';
import type { Step } from '../../../chart/export/pen';
import { pathSteps } from './pathSteps';

/** The numbers of a step, to a hundredth. */
const numbers = (step: Step | undefined) => (step === undefined || step.to === 'start' ? [] : step.to === 'curve' ? [step.x1, step.y1, step.x2, step.y2, step.x, step.y] : [step.x, step.y]).map((value) => Math.round(value * 100) / 100 + 0);

describe('pathSteps', () => {
  it('reads straight lines, absolute and relative, and goes back to the start', () => {
    expect(pathSteps('M1 2L3 4l-6 -10h4v.5H0V9Z')).toEqual([
      { to: 'move', x: 1, y: 2 }, { to: 'line', x: 3, y: 4 }, { to: 'line', x: -3, y: -6 }, { to: 'line', x: 1, y: -6 }, { to: 'line', x: 1, y: -5.5 }, { to: 'line', x: 0, y: -5.5 }, { to: 'line', x: 0, y: 9 }, { to: 'start' },
    ]);
  });
  it('makes a corner one curve that ends where the arc does, bent to the right side', () => {
    expect(numbers(pathSteps('M0 0a10 10 0 0 1 10 10')[1])).toEqual([5.52, 0, 10, 4.48, 10, 10]);
    expect(numbers(pathSteps('M0 0a10 10 0 0 0 10 10')[1])).toEqual([0, 5.52, 4.48, 10, 10, 10]);
  });
  it('makes half a circle two curves over its top', () => {
    const [, first, second] = pathSteps('M0 0a17 17 0 0 1 34 0');
    expect(numbers(first).slice(4)).toEqual([17, -17]);
    expect(numbers(second).slice(4)).toEqual([34, 0]);
  });
  it('refuses what it does not know', () => {
    for (const path of ['M0 0L1', 'M0 0C1 1 2 2 3 3', '1 2', 'M0 0Z1']) expect(() => pathSteps(path)).toThrow('cannot export');
  });
});
