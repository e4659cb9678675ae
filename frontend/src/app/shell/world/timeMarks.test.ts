import { describe, expect, it } from 'vitest';
import { labelsOf, markAt, type TimeMark } from './timeMarks';

const mark = (at: string): TimeMark => ({ at, revision: 1, changesets: 1, summary: '' });
const marks = ['2026-01-01T10:00:00.1231Z', '2026-01-01T10:00:00.1239Z', '2026-03-01T12:00:00Z', '2026-03-02T12:00:00Z'].map(mark);

describe('the bar of time', () => {
  it('finds the change that a moment shows', () => {
    expect(markAt(marks, '2025-12-31T00:00:00Z')).toBe(-1);
    expect(markAt(marks, '2026-02-01T00:00:00Z')).toBe(1);
    expect(markAt(marks, '2026-03-01T13:00:00+01:00')).toBe(2);
    expect(markAt(marks, '2027-01-01T00:00:00Z')).toBe(3);
    expect(markAt([], '2027-01-01T00:00:00Z')).toBe(-1);
  });

  it('tells changes apart that are closer than a millisecond', () => {
    expect(markAt(marks, '2026-01-01T10:00:00.1231Z')).toBe(0);
    expect(markAt(marks, '2026-01-01T10:00:00.1239Z')).toBe(1);
  });

  it('names days where they change, and times within them', () => {
    expect([...labelsOf(marks, 4)].map(([index, { kind }]) => [index, kind])).toEqual([[0, 'day'], [2, 'day'], [3, 'day']]);
    expect([...labelsOf(['2026-03-01T12:00:00Z', '2026-03-01T12:00:30Z', '2026-03-01T12:07:00Z'].map(mark), 6)].map(([index, { kind }]) => [index, kind])).toEqual([[0, 'day'], [2, 'time']]);
    expect([...labelsOf(marks, 2).keys()]).toEqual([0, 3]);
    expect(labelsOf(marks.slice(0, 1), 6).size).toBe(1);
    expect(labelsOf([], 6).size).toBe(0);
  });
});
