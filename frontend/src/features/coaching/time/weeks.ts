import type { TimeKind, TimeOrigin } from '../../../gql/graphql';

/** The parts of a week from the bottom of its bar up: what is for people stands together. */
export const timeKinds = ['COACHING', 'STAFFING', 'STRATEGY', 'HANDS_ON', 'OTHER'] as const satisfies readonly TimeKind[];

/** How a week was spent, in minutes. */
export interface Week {
  /** The Monday. */
  readonly weekOn: string;
  readonly coaching: number;
  readonly staffing: number;
  readonly strategy: number;
  readonly handsOn: number;
  readonly other: number;
  readonly origin: TimeOrigin;
  readonly oneOnOnes: number;
}

export const partOf = { COACHING: 'coaching', STAFFING: 'staffing', STRATEGY: 'strategy', HANDS_ON: 'handsOn', OTHER: 'other' } as const satisfies Record<TimeKind, keyof Week>;

export const minutesFor = (week: Week, kind: TimeKind): number => week[partOf[kind]];
export const totalOf = (week: Week): number => timeKinds.reduce((sum, kind) => sum + minutesFor(week, kind), 0);
export const shareOf = (minutes: number, total: number): number => (total === 0 ? 0 : Math.round((100 * minutes) / total));
export const peopleOf = (week: Week): number => shareOf(week.coaching + week.staffing, totalOf(week));

/** Whether the week is known as a whole: one-on-ones alone say nothing of the rest. */
export const isKnown = (week: Week): boolean => week.origin !== 'ONE_ON_ONES' && totalOf(week) > 0;

/** A working week, where none is known yet that tells how long they are. */
const workingWeek = 40 * 60;

/** How long a week of this leader is: the one in the middle of those that are known. */
export function usualWeek(weeks: readonly Week[]): number {
  const totals = weeks.filter(isKnown).map(totalOf).sort((a, b) => a - b);
  return totals[Math.floor(totals.length / 2)] ?? workingWeek;
}

/** One part of a bar: where it begins and how high it is, in percent of a week. */
export interface Segment {
  readonly kind: TimeKind;
  readonly minutes: number;
  readonly from: number;
  readonly size: number;
}

/** A week as a bar. One that is known by its one-on-ones alone is no whole week: it is as high as they are of a usual one. */
export function segmentsOf(week: Week, usual: number): readonly Segment[] {
  const whole = isKnown(week) ? totalOf(week) : Math.max(usual, totalOf(week));
  let from = 0;
  return timeKinds.flatMap((kind) => {
    const minutes = minutesFor(week, kind);
    const segment = { kind, minutes, from, size: whole === 0 ? 0 : (100 * minutes) / whole };
    from += segment.size;
    return minutes > 0 ? [segment] : [];
  });
}

/** How many full weeks are looked at together. */
const together = 4;

export interface Mean {
  readonly weeks: number;
  readonly people: number;
  readonly context: number;
  readonly player: number;
}

/** How the last full weeks that are known were split, in percent; null where none is. The week that runs, the first one, says nothing yet. */
export function meanOf(weeks: readonly Week[]): Mean | null {
  const known = weeks.slice(1).filter(isKnown).slice(0, together);
  if (known.length === 0) return null;
  const sum = (minutes: (week: Week) => number) => known.reduce((all, week) => all + minutes(week), 0);
  const total = sum(totalOf);
  return { weeks: known.length, people: shareOf(sum((week) => week.coaching + week.staffing), total), context: shareOf(sum((week) => week.strategy), total), player: shareOf(sum((week) => week.handsOn), total) };
}

/** How far own work may be from its target before it is worth a word, in points. */
export const tolerated = 15;

/** The weeks as they would be: what a calendar says of them, but for those that were recorded by hand. */
export function withCalendar(weeks: readonly Week[], read: readonly Week[]): readonly Week[] {
  const taken = new Map(read.map((week) => [week.weekOn, week]));
  return weeks.map((week) => {
    const calendar = taken.get(week.weekOn);
    return calendar && week.origin !== 'HAND' ? { ...calendar, oneOnOnes: week.oneOnOnes } : week;
  });
}
