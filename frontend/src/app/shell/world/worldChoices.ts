import { dayOf, endOfDay } from '../../../lib/format/dates';
import type { World } from '../../../lib/world';

/** The day that somebody typed, as YYYY-MM-DD; null when it is none, or still to come. "2026-06-30", "30 June 2026". */
export function typedDay(text: string, now: Date): string | null {
  const typed = text.trim();
  const iso = /^\d{4}-\d\d-\d\d$/.test(typed);
  if (!iso && !/\d.*\b\d{4}\b|\b\d{4}\b.*\d/.test(typed)) return null;
  const at = new Date(iso ? `${typed}T00:00:00` : typed);
  return Number.isNaN(at.getTime()) || at > now ? null : dayOf(at);
}

/** The organisation as a day left it; of a day that is not over yet, as far as it has come. */
export function worldOfDay(day: string, now: Date): World {
  const end = endOfDay(day);
  return { scenario: null, asOf: Date.parse(end) > now.getTime() ? now.toISOString() : end };
}

/** Days to look at without typing. */
export function quickDays(now: Date, first: string | null): { key: 'day' | 'week' | 'month' | 'year'; day: string }[] {
  const ago = (years: number, months: number, days: number) => dayOf(new Date(now.getFullYear() - years, now.getMonth() - months, now.getDate() - days));
  const days = [
    { key: 'day' as const, day: ago(0, 0, 1) }, { key: 'week' as const, day: ago(0, 0, 7) },
    { key: 'month' as const, day: ago(0, 1, 0) }, { key: 'year' as const, day: ago(1, 0, 0) },
  ];
  const begin = first === null ? null : dayOf(new Date(first));
  return days.filter(({ day }) => begin === null || day >= begin);
}
