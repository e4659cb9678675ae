/** Minutes as hours and minutes, "4:30"; whole hours too, so that a column of them is read at a glance. */
export function showHours(minutes: number): string {
  return `${Math.floor(minutes / 60).toLocaleString()}:${String(minutes % 60).padStart(2, '0')}`;
}

/** How many minutes a week has. */
const aWeek = 7 * 24 * 60;

/** Reads hours as people type them - "4", "4:30", "4.5", "4,5", "4h30", "90m" - as minutes; null where they are none, or more than a week has. */
export function parseHours(text: string): number | null {
  const typed = text.trim().toLowerCase();
  const minutes = minutesOf(typed === '' ? '0' : typed);
  return minutes !== null && minutes <= aWeek ? minutes : null;
}

function minutesOf(typed: string): number | null {
  const clock = /^(\d{0,3})\s*[:h]\s*(\d{1,2})\s*(?:m|min)?$/.exec(typed);
  if (clock) return Number(clock[2]) < 60 ? Number(clock[1]) * 60 + Number(clock[2]) : null;
  const short = /^(\d{1,5})\s*(?:m|min)$/.exec(typed);
  if (short) return Number(short[1]);
  const hours = /^(\d{0,3}(?:[.,]\d{1,2})?)\s*h?$/.exec(typed);
  return hours?.[1] ? Math.round(Number(hours[1].replace(',', '.')) * 60) : null;
}
