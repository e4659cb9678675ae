import { describe, expect, it } from 'vitest';
import { isKnown, meanOf, peopleOf, segmentsOf, usualWeek, withCalendar, type Week } from './weeks';

const week = (part: Partial<Week>): Week => ({ weekOn: '2026-06-08', coaching: 0, staffing: 0, strategy: 0, handsOn: 0, other: 0, origin: 'CALENDAR', oneOnOnes: 0, ...part });
const talks = week({ origin: 'ONE_ON_ONES', coaching: 120, oneOnOnes: 120 });

describe('a week', () => {
  it('is known as a whole once more than its one-on-ones is', () => {
    expect(isKnown(talks)).toBe(false);
    expect(isKnown(week({}))).toBe(false);
    expect(isKnown(week({ origin: 'HAND', coaching: 60 }))).toBe(true);
  });

  it('is a bar of its own length, people at the bottom, without what took no time', () => {
    const bar = segmentsOf(week({ coaching: 600, staffing: 200, handsOn: 1200 }), 2400);
    expect(bar).toEqual([
      { kind: 'COACHING', minutes: 600, from: 0, size: 30 }, { kind: 'STAFFING', minutes: 200, from: 30, size: 10 }, { kind: 'HANDS_ON', minutes: 1200, from: 40, size: 60 },
    ]);
    expect(peopleOf(week({ coaching: 600, staffing: 200, handsOn: 1200 }))).toBe(40);
  });

  it('is never full of one-on-ones alone', () => {
    expect(segmentsOf(talks, 2400)).toEqual([{ kind: 'COACHING', minutes: 120, from: 0, size: 5 }]);
    expect(segmentsOf(week({ origin: 'ONE_ON_ONES' }), 2400)).toEqual([]);
  });

  it('is as long as the one in the middle of those that are known, else forty hours', () => {
    expect(usualWeek([talks])).toBe(2400);
    expect(usualWeek([week({ other: 3000 }), talks, week({ other: 1800 }), week({ other: 2500 })])).toBe(2500);
  });
});

describe('the last weeks together', () => {
  it('leave out the one that runs, and those of which only one-on-ones are known', () => {
    const weeks = [week({ other: 900 }), talks, week({ coaching: 300, handsOn: 700 }), week({ strategy: 500, handsOn: 500 })];
    expect(meanOf(weeks)).toEqual({ weeks: 2, people: 15, context: 25, player: 60 });
  });
  it('are four at most', () => expect(meanOf([week({}), ...Array.from({ length: 6 }, (_, index) => week({ coaching: index < 4 ? 10 : 1000, other: 10 }))])?.weeks).toBe(4));
  it('are none where nothing is known', () => expect(meanOf([week({ other: 900 }), talks])).toBeNull());
});

it('a calendar fills weeks, but for those recorded by hand', () => {
  const hand = week({ weekOn: '2026-06-01', origin: 'HAND', other: 60 });
  const read = [week({ weekOn: '2026-06-01', staffing: 30 }), week({ weekOn: '2026-06-08', staffing: 45 })];
  expect(withCalendar([talks, hand], read)).toEqual([{ ...read[1], oneOnOnes: 120 }, hand]);
});
