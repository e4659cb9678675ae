import { quarterName } from '../../../lib/strings/quarter';

/** A quarter of the calendar: its name, 2026-Q2, and its first and last day. */
export interface Quarter {
  readonly name: string;
  readonly first: string;
  readonly last: string;
}

const two = (value: number) => String(value).padStart(2, '0');

function quarter(year: number, n: number): Quarter {
  const lastMonth = n * 3;
  return { name: `${year}-Q${n}`, first: `${year}-${two(lastMonth - 2)}-01`, last: `${year}-${two(lastMonth)}-${lastMonth === 3 || lastMonth === 12 ? 31 : 30}` };
}

/** The quarter of a name; null for anything else. */
export function quarterNamed(name: string): Quarter | null {
  const match = /^(\d{4})-Q([1-4])$/.exec(name);
  return match ? quarter(Number(match[1]), Number(match[2])) : null;
}

/** The quarter that a day, YYYY-MM-DD, is in. */
export function quarterOf(day: string): Quarter {
  const [year = 0, month = 1] = day.split('-').map(Number);
  return quarter(year, Math.ceil(month / 3));
}

/** The quarters around a day, the latest first: the next one, its own, and so many before it. */
export function quartersAround(day: string, before: number): Quarter[] {
  const own = quarterOf(day);
  const at = Number(own.name.slice(0, 4)) * 4 + Number(own.name.slice(-1)) - 1;
  return Array.from({ length: before + 2 }, (_, index) => at + 1 - index).map((n) => quarter(Math.floor(n / 4), (n % 4) + 1));
}

/** How people call a period: "Q2 2026" where it is a quarter, else its days. */
export function namePeriod(first: string, last: string, days: (first: string, last: string) => string): string {
  const own = quarterOf(first);
  return own.first === first && own.last === last ? quarterName(first) : days(first, last);
}
