import { describe, expect, it } from 'vitest';
import { countStatuses, gradeOf, gradeRows, gradeSuccession, statusesOf } from './gradeRows';
import type { OverlayRow } from './overlayDocument';
import { overlayKinds, type CoachingKind } from './overlaySearch';

const now = new Date(2026, 5, 15, 9, 0);
const rowOf = (fields: Partial<OverlayRow> = {}): OverlayRow => ({
  seat: { id: 'pos_1', title: 'PM' }, person: { id: 'per_1', name: 'Ana' }, hasPlan: false, reviewedInTime: false, lastHeldAt: null, oneOnOneOverdue: true, coachees: 0, load: 0, weaknesses: 0, gap: null, ...fields,
});
const said = (kind: CoachingKind, fields: Partial<OverlayRow>) => gradeRows(kind, [rowOf(fields)], now).map(({ status, grade }) => `${status}: ${grade.label}; ${grade.text}`)[0];
const gap = (missing: number) => ({ gap: missing, weighted: missing * 5, competency: { id: 'cmp_1', name: 'Data' } });

describe('gradeRows', () => {
  it('tells who has a plan, and whether it was looked at in time', () => {
    expect(said('coverage', {})).toBe('unplanned: No active plan; has no active coaching plan');
    expect(said('coverage', { hasPlan: true })).toBe('late: Review overdue; has a coaching plan whose review is overdue');
    expect(said('coverage', { hasPlan: true, reviewedInTime: true })).toBe('planned: Plan; has a coaching plan, reviewed in time');
  });

  it('tells by the calendar when somebody was last met, and who should have been', () => {
    const at = (day: number, hour: number) => new Date(2026, 5, day, hour).toISOString();
    expect(said('meetings', { lastHeldAt: at(14, 23), oneOnOneOverdue: false })).toBe('met: yesterday; last one-on-one yesterday, in time');
    expect(said('meetings', { lastHeldAt: at(15, 8), oneOnOneOverdue: false })).toBe('met: today; last one-on-one today, in time');
    expect(said('meetings', { lastHeldAt: at(2, 10) })).toBe('overdue: 13 days ago; one-on-one overdue, the last was 13 days ago');
    expect(said('meetings', {})).toBe('unmet: Never met; one-on-one overdue, they have not met in the last 400 days');
    expect(said('meetings', { oneOnOneOverdue: false })).toBe('first: First to come; the first one-on-one is to come');
  });

  it('tells how much coaching takes, of those who coach', () => {
    expect(said('load', {})).toBeUndefined();
    const steps = [45, 120, 121, 300, 301, 480, 481].map((load) => said('load', { coachees: 2, load })?.split(':')[0]);
    expect(steps).toEqual(['light', 'light', 'steady', 'steady', 'heavy', 'heavy', 'full']);
    expect(said('load', { coachees: 1, load: 135 })).toBe('steady: 2 h 15 min; coaches 1 person, 2 h 15 min a week');
    expect(said('load', { coachees: 3, load: 0 })).toBe('light: 0 h; coaches 3 people, 0 h a week');
  });

  it('tells the largest gap, and when it has closed', () => {
    expect(said('gaps', {})).toBe('unknown: No level to see; no level that you may see');
    expect(said('gaps', { gap: gap(2), weaknesses: 1 })).toBe('weakness: 2 short · Data; largest gap: Data, 2 short; 1 weakness');
    expect(said('gaps', { gap: gap(0.5) })).toBe('small: 0.5 short · Data; largest gap: Data, 0.5 short; 0 weaknesses');
    expect(said('gaps', { gap: gap(0) })).toBe('meets: Nothing missing; nothing is missing against what the seat expects');
    expect(said('gaps', { gap: gap(-1) })).toBe('meets: Nothing missing; nothing is missing against what the seat expects');
  });
});

it('tells how much is behind a seat', () => {
  const seat = { id: 'pos_1', title: 'GPM', person: null };
  const says = (now: number, soon: number, later: number) => gradeSuccession([{ seat, now, soon, later }]).map(({ status, row, grade }) => `${status}: ${grade.label}; ${row.person?.name ?? 'vacant'}`)[0];
  expect(says(0, 0, 0)).toBe('nobody: nobody; vacant');
  expect(says(0, 0, 2)).toBe('someday: 2 later; vacant');
  expect(says(1, 2, 0)).toBe('covered: 1 now, 2 within a year; vacant');
});

it('counts what wants a look first, and keeps the order of the chart within', () => {
  const rows = [rowOf({ hasPlan: true }), rowOf({ seat: { id: 'pos_2', title: 'X' } }), rowOf({ hasPlan: true, seat: { id: 'pos_3', title: 'Y' } })];
  const graded = gradeRows('coverage', rows, now);
  expect(countStatuses('coverage', graded)).toEqual([{ status: 'unplanned', count: 1 }, { status: 'late', count: 2 }]);
  expect(graded.map(({ row }) => row.seat.id)).toEqual(['pos_1', 'pos_2', 'pos_3']);
});

it('tells the statuses of each overlay apart by shape', () => {
  for (const kind of overlayKinds) expect(new Set(statusesOf[kind].map((status) => gradeOf[status])).size, kind).toBe(statusesOf[kind].length);
});
