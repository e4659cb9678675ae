import { describe, expect, it } from 'vitest';
import { apart, courseLines, daysOf, kindsIn, placeOf, type Course } from './courseLines';

const point = (on: string, level: number, kind: 'SELF' | 'MANAGER' = 'MANAGER') => ({ on, kind, level, expected: 3 });
const course: Course[] = [
  { competency: { id: 'CUS', name: 'Customers' }, points: [point('2026-01-10', 2), point('2026-02-01', 4, 'SELF'), point('2026-04-10', 3)] },
  { competency: { id: 'DSC', name: 'Discovery' }, points: [point('2026-04-10', 2.5)] },
];

describe('the course of competencies', () => {
  it('has a line for each that was chosen and assessed in that way', () => {
    expect(kindsIn(course)).toEqual(['MANAGER', 'SELF']);
    const lines = courseLines(course, ['DSC', 'CUS', 'gone'], 'MANAGER');
    expect(lines.map((line) => [line.id, line.points.length])).toEqual([['DSC', 1], ['CUS', 2]]);
    expect(daysOf(lines)).toEqual(['2026-01-10', '2026-04-10']);
    expect(courseLines(course, ['DSC'], 'SELF')).toEqual([]);
  });

  it('puts days where they are in time', () => {
    const days = ['2026-01-01', '2026-01-11', '2026-01-31'];
    expect(placeOf('2026-01-11', days)).toBeCloseTo(1 / 3);
    expect(placeOf('2026-01-01', ['2026-01-01'])).toBe(0.5);
  });

  it('keeps labels apart and within the chart', () => {
    expect(apart([50, 50, 10], 14, 100)).toEqual([50, 64, 10]);
    expect(apart([98, 99, 100], 14, 100)).toEqual([72, 86, 100]);
  });
});
