import { expect, it } from 'vitest';
import { compareRound } from './compareRows';
import type { Competency } from './rows';

const competencies: Competency[] = [
  { id: 'COL', name: 'Collaboration', area: 'PEOPLE', levels: [], active: true },
  { id: 'CUS', name: 'Customers', area: 'PRODUCT_KNOWLEDGE', levels: [], active: true },
  { id: 'GTM', name: 'Markets', area: 'STRATEGY', levels: [], active: true },
];
const rating = (id: string, level: number, discuss = false) => ({ id: `rat_${id}${level}`, competency: { id }, level, expected: 3, importance: 3, evidence: [{ id: `${id}${level}`, kind: 'OBSERVATION' }], discuss });

it('puts the two side by side in the order of the work, and marks what to talk about', () => {
  const rows = compareRound(competencies, { ratings: [rating('COL', 3), rating('CUS', 4, true)] }, { ratings: [rating('CUS', 2, true)] });
  expect(rows).toMatchObject([
    { id: 'CUS', self: 4, manager: 2, apart: 2, talk: true, expected: 3 },
    { id: 'COL', self: 3, manager: null, apart: null, talk: false },
  ]);
  expect(rows[0]?.notes).toHaveLength(2);
});
