import { expect, it } from 'vitest';
import { dayOf, formatDay, formatDayHeading, formatMoment, sayDays } from './dates';

const now = new Date(2026, 4, 12, 15, 0);

it('keeps a calendar day the same day in every time zone', () => {
  expect(formatDay('2026-01-31', now)).toContain('31');
  expect(formatDay('2024-02-29', now)).toMatch(/29.*2024|2024.*29/);
});

it('says a near moment in minutes and a far one as a day', () => {
  expect(formatMoment(new Date(2026, 4, 12, 14, 57).toISOString(), now)).toBe('3 minutes ago');
  expect(formatMoment(new Date(2025, 4, 12, 14, 57).toISOString(), now)).toContain('2025');
});

it('calls the last two days by their names', () => {
  expect(formatDayHeading(new Date(2026, 4, 12, 1, 0).toISOString(), now)).toBe('Today');
  expect(formatDayHeading(new Date(2026, 4, 11, 23, 59).toISOString(), now)).toBe('Yesterday');
  expect(formatDayHeading(new Date(2026, 4, 10, 23, 59).toISOString(), now)).toContain('10');
});

it('is on a day where the reader is', () => {
  expect(dayOf(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
});

it('says the days in a sentence as people do, and leaves all else as it is', () => {
  const said = sayDays('“A check” is late: it was needed by 2026-04-21, and again on 2024-02-29.', now);
  expect(said).toBe(`“A check” is late: it was needed by ${formatDay('2026-04-21', now)}, and again on ${formatDay('2024-02-29', now)}.`);
  for (const text of ['Nothing here', 'https://wiki.example/2026-13-45', '2026-05-12T10:00:00Z', 'pos_2026-05-123']) expect(sayDays(text, now)).toBe(text);
});
