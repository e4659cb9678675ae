import { describe, expect, it } from 'vitest';
import { actOf, halfStep } from './keys';

const row = { level: 3, previous: 2.5, expected: 4 };

describe('the keys of an assessment', () => {
  it('moves among the rows and stops at the ends', () => {
    expect(actOf('ArrowDown', { index: 0, count: 3 }, row)).toEqual({ kind: 'move', to: 1 });
    expect(actOf('ArrowDown', { index: 2, count: 3 }, row)).toEqual({ kind: 'move', to: 2 });
    expect(actOf('PageUp', { index: 5, count: 20 }, row)).toEqual({ kind: 'move', to: 0 });
    expect(actOf('End', { index: 5, count: 20 }, row)).toEqual({ kind: 'move', to: 19 });
  });

  it('sets whole levels by digits, and nothing beyond the five', () => {
    expect(actOf('4', { index: 0, count: 1 }, row)).toEqual({ kind: 'rate', level: 4 });
    for (const key of ['0', '6', 'a', 'Tab', ' ']) expect(actOf(key, { index: 0, count: 1 }, row)).toBeNull();
  });

  it('moves a level by half a step within 1 to 5', () => {
    expect(actOf('+', { index: 0, count: 1 }, row)).toEqual({ kind: 'rate', level: 3.5 });
    expect(halfStep({ ...row, level: 5 }, 0.5)).toBe(5);
    expect(halfStep({ ...row, level: 1 }, -0.5)).toBe(1);
  });

  it('goes on from last time, else from what is expected, where nothing is rated', () => {
    expect(halfStep({ level: null, previous: 2.5, expected: 4 }, 0.5)).toBe(3);
    expect(halfStep({ level: null, previous: null, expected: 4 }, -0.5)).toBe(3.5);
    expect(halfStep({ level: null, previous: null, expected: 0 }, 0.5)).toBe(3.5);
  });

  it('takes a rating away, where there is one', () => {
    expect(actOf('Delete', { index: 0, count: 1 }, row)).toEqual({ kind: 'rate', level: null });
    expect(actOf('Delete', { index: 0, count: 1 }, { ...row, level: null })).toBeNull();
  });
});
