import { expect, it } from 'vitest';
import type { Change } from './competenceDocument';
import { groupsOf } from './groupsOf';

const of = (team: { id: string; name: string } | null, competency: string): Change => ({
  from: '2026-03-31', to: '2026-06-30', role: null, team, competency: { id: competency, name: competency }, before: 1, after: 0.5, change: -0.5, parts: [],
});

it('keeps two teams of one name apart, and those in none together', () => {
  const groups = groupsOf([of({ id: 'tea_1', name: 'Core' }, 'a'), of({ id: 'tea_1', name: 'Core' }, 'b'), of({ id: 'tea_2', name: 'Core' }, 'a'), of(null, 'a')], 'TEAM');
  expect(groups.map(({ id, name, list }) => [id, name, list.length])).toEqual([['tea_1', 'Core', 2], ['tea_2', 'Core', 1], ['', 'no team', 1]]);
  expect(groupsOf([of(null, 'a')], 'ORGANISATION').map(({ name }) => name)).toEqual(['']);
});
