import { expect, it } from 'vitest';
import { waterfall } from './waterfall';

it('begins each part where the one before has ended', () => {
  expect(waterfall(-1, [0.5, -0.25, 0.75])).toEqual([{ from: 0, width: 50, up: true }, { from: 25, width: 25, up: false }, { from: 25, width: 75, up: true }]);
});

it('does not blow a small change up', () => {
  expect(waterfall(0, [0.05])).toEqual([{ from: 0, width: 10, up: true }]);
});
