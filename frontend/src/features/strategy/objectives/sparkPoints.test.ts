import { expect, it } from 'vitest';
import { sparkPoints } from './sparkPoints';

const box = { width: 100, height: 50 };

it('keeps baseline, target and all numbers within the box', () => {
  const { line, last, targetY } = sparkPoints([{ checkedOn: '2026-04-01', value: 10 }, { checkedOn: '2026-04-11', value: 40 }], 20, 30, box);
  expect(line).toBe('5,45 95,5');
  expect(last).toEqual({ x: 95, y: 5 });
  expect(targetY).toBe(18.3);
});

it('shows a single number as a point, and none as nothing', () => {
  expect(sparkPoints([{ checkedOn: '2026-04-01', value: 20 }], 20, 30, box)).toEqual({ line: '', last: { x: 50, y: 45 }, targetY: 5 });
  expect(sparkPoints([], 0, 0, box).last).toBeNull();
});
