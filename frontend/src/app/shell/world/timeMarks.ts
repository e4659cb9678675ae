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

/** The marks that get a label under the bar: the first of a day each, and no more than there is room for. */
export function labelledMarks(marks: readonly TimeMark[], room: number): readonly number[] {
  const starts = marks.flatMap((mark, index) => {
    const before = marks[index - 1];
    return before === undefined || dayOf(new Date(before.at)) !== dayOf(new Date(mark.at)) ? [index] : [];
  });
  const gap = Math.max(1, marks.length - 1) / Math.max(1, room);
  const kept: number[] = [];
  for (const index of starts) {
    const last = kept.at(-1);
    if (last === undefined || index - last >= gap) kept.push(index);
  }
  return kept;
}
