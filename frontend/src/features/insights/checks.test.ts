import { expect, it } from 'vitest';
import { holds, thresholdWords } from './checks';

it('holds where every number keeps to the threshold', () => {
  expect(holds([3, 9], null, 9)).toBe(true);
  expect(holds([3, 10], null, 9)).toBe(false);
  expect(holds([1], 2, null)).toBe(false);
  expect(holds([], 2, 9)).toBe(false);
});

it('says a threshold in words', () => {
  expect([thresholdWords(null, 9), thresholdWords(1, null), thresholdWords(1, 9), thresholdWords(null, null)]).toEqual(['at most 9', 'at least 1', '1 to 9', null]);
});
