const day = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short' });
const dayAndYear = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short', year: 'numeric' });
const time = new Intl.DateTimeFormat(undefined, { hour: 'numeric', minute: '2-digit' });
const exact = new Intl.DateTimeFormat(undefined, { dateStyle: 'full', timeStyle: 'medium' });
const relative = new Intl.RelativeTimeFormat(undefined, { numeric: 'auto' });

/** A calendar day, YYYY-MM-DD, without a time zone: it is the same day everywhere. */
export function formatDay(date: string, now: Date): string {
  const [year = 0, month = 1, dayOfMonth = 1] = date.split('-').map(Number);
  const local = new Date(year, month - 1, dayOfMonth);
  return (local.getFullYear() === now.getFullYear() ? day : dayAndYear).format(local);
}

/** A sentence of the server, which writes days as 2026-05-12 for everybody, with its days as people here say them. */
export const sayDays = (sentence: string, now: Date = new Date()): string => sentence.replace(/\b\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])\b(?!T)/g, (date) => formatDay(date, now));

/** A moment as people say it: "3 minutes ago", "14:02", "12 May". */
export function formatMoment(moment: string, now: Date): string {
  const at = new Date(moment);
  const minutes = Math.round((now.getTime() - at.getTime()) / 60_000);
  if (minutes < 60 && minutes >= 0) return relative.format(-minutes, 'minute');
  if (at.toDateString() === now.toDateString()) return time.format(at);
  return (at.getFullYear() === now.getFullYear() ? day : dayAndYear).format(at);
}

const moment = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short', year: 'numeric', hour: 'numeric', minute: '2-digit' });

/** A moment as a place in time, day and minute: "12 May 2026, 14:02". */
export const formatDayAndTime = (at: string): string => moment.format(new Date(at));

const planned: Intl.DateTimeFormatOptions = { weekday: 'short', day: 'numeric', month: 'short', hour: 'numeric', minute: '2-digit' };
const plannedThisYear = new Intl.DateTimeFormat(undefined, planned);
const plannedAnyYear = new Intl.DateTimeFormat(undefined, { ...planned, year: 'numeric' });

/** A moment in a calendar: "Tue, 12 May, 14:02", with the year where it is another. */
export function formatPlanned(at: string, now: Date): string {
  const when = new Date(at);
  return (when.getFullYear() === now.getFullYear() ? plannedThisYear : plannedAnyYear).format(when);
}

/** The calendar day, in the reader's time zone, that a moment is on: YYYY-MM-DD. */
export function dayOf(at: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}

/** The last moment of a calendar day in the reader's time zone: what the day left. */
export function endOfDay(date: string): string {
  const [year = 0, month = 1, dayOfMonth = 1] = date.split('-').map(Number);
  return new Date(new Date(year, month - 1, dayOfMonth + 1).getTime() - 1).toISOString();
}

export const formatTime = (moment: string): string => time.format(new Date(moment));

/** A moment in full, for whoever hovers. */
export const formatExact = (moment: string): string => exact.format(new Date(moment));

/** The heading over what happened on one day: "Today", "Yesterday", "Monday, 12 May". */
export function formatDayHeading(moment: string, now: Date): string {
  const at = new Date(moment);
  const midnight = (date: Date) => new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
  const days = Math.round((midnight(at) - midnight(now)) / 86_400_000);
  if (days === 0 || days === -1) {
    const words = relative.format(days, 'day');
    return words.charAt(0).toLocaleUpperCase() + words.slice(1);
  }
  const options: Intl.DateTimeFormatOptions = { weekday: 'long', day: 'numeric', month: 'long' };
  return new Intl.DateTimeFormat(undefined, at.getFullYear() === now.getFullYear() ? options : { ...options, year: 'numeric' }).format(at);
}
