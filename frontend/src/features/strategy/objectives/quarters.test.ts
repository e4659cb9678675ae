import { expect, it } from 'vitest';
import { namePeriod, quarterNamed, quarterOf, quartersAround } from './quarters';

it('finds the quarter of a day, and the days of a quarter', () => {
  expect(quarterOf('2026-02-11')).toEqual({ name: '2026-Q1', first: '2026-01-01', last: '2026-03-31' });
  expect(quarterOf('2026-12-31')).toEqual({ name: '2026-Q4', first: '2026-10-01', last: '2026-12-31' });
  expect(quarterNamed('2026-Q2')).toEqual({ name: '2026-Q2', first: '2026-04-01', last: '2026-06-30' });
  expect(quarterNamed('2026-Q5')).toBeNull();
  expect(quarterNamed('running')).toBeNull();
});

it('lists the quarters around a day over the turn of the year', () => {
  expect(quartersAround('2026-01-15', 2).map(({ name }) => name)).toEqual(['2026-Q2', '2026-Q1', '2025-Q4', '2025-Q3']);
});

it('names a period by its quarter only where it is one', () => {
  const days = (first: string, last: string) => `${first} to ${last}`;
  expect(namePeriod('2026-04-01', '2026-06-30', days)).toBe('Q2 2026');
  expect(namePeriod('2026-04-01', '2026-07-31', days)).toBe('2026-04-01 to 2026-07-31');
});
