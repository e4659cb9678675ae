import { dayOf } from '../../../lib/format/dates';

/** One or several changes that stand close together: `asOf` of `at` shows what they left. */
export interface TimeMark {
  readonly at: string;
  readonly revision: number;
  readonly changesets: number;
  readonly summary: string;
}

/** The mark whose state a moment shows: the last one that is not after it. -1 before the first. */
export function markAt(marks: readonly TimeMark[], moment: string): number {
  const exact = marks.findIndex((mark) => mark.at === moment);
  if (exact >= 0) return exact;
  const at = Date.parse(moment);
  return marks.findLastIndex((mark) => Date.parse(mark.at) <= at);
}

/** Labels under the bar, as many as there is room for, evenly apart: the day where it is another one, else the time, unless it is the same again. */
export function labelsOf(marks: readonly TimeMark[], room: number): ReadonlyMap<number, { at: string; kind: 'day' | 'time' }> {
  const steps = Math.max(1, Math.min(room, marks.length) - 1);
  const labels = new Map<number, { at: string; kind: 'day' | 'time' }>();
  let day = '';
  let minute = '';
  for (let step = 0; step <= steps; step++) {
    const index = Math.round((step * (marks.length - 1)) / steps);
    const mark = marks[index];
    if (mark === undefined) continue;
    const own = dayOf(new Date(mark.at));
    if (own !== day || mark.at.slice(0, 16) !== minute) labels.set(index, { at: mark.at, kind: own === day ? 'time' : 'day' });
    day = own;
    minute = mark.at.slice(0, 16);
  }
  return labels;
}
