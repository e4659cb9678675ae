import { expect, it } from 'vitest';
import { quartersFrom } from './quarters';

it('lists the quarters of a period by their first days', () => {
  expect(quartersFrom('2026-08-15', '2027-03-31')).toEqual(['2026-07-01', '2026-10-01', '2027-01-01']);
  expect(quartersFrom('2026-01-01', '2026-01-31')).toEqual(['2026-01-01']);
  expect(quartersFrom('', '2026-01-31')).toEqual([]);
  expect(quartersFrom('2026-05-01', '2026-03-01')).toEqual([]);
  expect(quartersFrom('0001-01-01', '9999-12-31')).toHaveLength(40);
});
