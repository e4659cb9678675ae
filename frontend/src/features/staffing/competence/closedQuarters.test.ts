import { expect, it } from 'vitest';
import { closedQuarters } from './closedQuarters';

it('lists quarters that are over, across years', () => {
  expect(closedQuarters(new Date('2026-05-31T22:00:00Z'), 3)).toEqual(['2026-03-31', '2025-12-31', '2025-09-30']);
});

it('counts a quarter as over with the first moment of the next, by UTC', () => {
  expect(closedQuarters(new Date('2026-12-31T23:59:59Z'), 1)).toEqual(['2026-09-30']);
  expect(closedQuarters(new Date('2027-01-01T00:00:00Z'), 1)).toEqual(['2026-12-31']);
});
