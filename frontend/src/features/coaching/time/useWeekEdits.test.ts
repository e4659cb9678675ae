import { expect, it } from 'vitest';
import { withPending } from './useWeekEdits';
import type { Week } from './weeks';

const week = (weekOn: string): Week => ({ weekOn, coaching: 50, staffing: 0, strategy: 0, handsOn: 0, other: 0, origin: 'ONE_ON_ONES', oneOnOnes: 50 });

it('shows what was typed in its week at once, which is by hand from then on, and leaves the others', () => {
  const weeks = [week('2026-06-15'), week('2026-06-08')];
  const shown = withPending(weeks, new Map([['2026-06-08 STAFFING', 90], ['2026-06-08 COACHING', 0]]));
  expect(shown).toEqual([weeks[0], { ...weeks[1], coaching: 0, staffing: 90, origin: 'HAND' }]);
  expect(shown[0]).toBe(weeks[0]);
  expect(withPending(weeks, new Map())).toBe(weeks);
});
