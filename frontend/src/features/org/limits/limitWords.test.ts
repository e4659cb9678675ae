import { expect, it } from 'vitest';
import { showCrossing, showTarget, showThresholds } from './limitWords';

it('says thresholds as people read them', () => {
  expect(showThresholds({ warnBelow: 4, warnAbove: 9, errorBelow: null, errorAbove: 14 })).toBe('warning below 4 or above 9, problem above 14');
  expect(showThresholds({ warnBelow: null, warnAbove: 2.5, errorBelow: null, errorAbove: null })).toBe('warning above 2.5');
  expect(showThresholds({ warnBelow: null, warnAbove: null, errorBelow: null, errorAbove: null })).toBe('no bound');
});

it('says on which side of the limit a number is', () => {
  expect(showCrossing({ value: 11, limit: 9 })).toBe('11, at most 9');
  expect(showCrossing({ value: 0, limit: 1 })).toBe('0, at least 1');
});

it('says what goes well, where somebody says it', () => {
  expect(showTarget({ targetLeast: 5, targetMost: 9 })).toBe('5 to 9 go well');
  expect(showTarget({ targetLeast: 1, targetMost: 1 })).toBe('1 goes well');
  expect(showTarget({ targetLeast: 1, targetMost: null })).toBe('1 or more go well');
  expect(showTarget({ targetLeast: null, targetMost: null })).toBe('');
});
