import { describe, expect, it } from 'vitest';
import { quickDays, typedDay, worldOfDay } from './worldChoices';

const now = new Date(2026, 5, 30, 15, 0);

describe('choosing a date', () => {
  it('reads days as people type them', () => {
    expect(typedDay('2026-05-12', now)).toBe('2026-05-12');
    expect(typedDay(' 12 May 2026 ', now)).toBe('2026-05-12');
  });

  it.each(['', 'Growth', '2026', '12 May', 'Reorg 2026', '2026-13-01', '2026-07-01'])('takes no other text, and nothing to come, for a day: %s', (text) => expect(typedDay(text, now)).toBeNull());

  it('shows what a day left, and of today what has been so far', () => {
    expect(worldOfDay('2026-05-12', now)).toEqual({ scenario: null, asOf: new Date(2026, 4, 12, 23, 59, 59, 999).toISOString() });
    expect(worldOfDay('2026-06-30', now)).toEqual({ scenario: null, asOf: now.toISOString() });
  });

  it('offers no day before the first change', () => {
    expect(quickDays(now, null).map(({ day }) => day)).toEqual(['2026-06-29', '2026-06-23', '2026-05-30', '2025-06-30']);
    expect(quickDays(now, new Date(2026, 5, 20).toISOString()).map(({ key }) => key)).toEqual(['day', 'week']);
  });
});
