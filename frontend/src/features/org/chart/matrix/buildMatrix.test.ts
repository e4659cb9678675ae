import { expect, it } from 'vitest';
import { buildMatrix, cellAt, TeamGroups, type MatrixTeam } from './buildMatrix';

const all = new TeamGroups(() => true);
const member = (id: string, does: string | null, allocation = 100) => ({ id: `mem_${id}_${does ?? ''}`, allocation, function: does, position: { id } });
const teams: MatrixTeam[] = [
  { id: 'pay', name: 'Payments', parent: { id: 'tech' }, memberships: [member('a', 'Engineering'), member('b', 'Engineering', 50), member('c', 'Design')] },
  { id: 'tech', name: 'Technology', parent: null, memberships: [member('d', null)] },
  { id: 'empty', name: 'Empty', parent: null, memberships: [] },
];

it('puts teams below their parents, and functions from the most common to the rarest', () => {
  const matrix = buildMatrix(teams, all, true);
  expect(matrix.rows.map(({ team, depth }) => [team.id, depth])).toEqual([['tech', 0], ['pay', 1], ['empty', 0]]);
  expect(matrix.columns).toEqual([{ function: 'Engineering', count: 2 }, { function: 'Design', count: 1 }, { function: null, count: 1 }]);
  expect([0, 1, 2].map((column) => cellAt(matrix.rows[1], column).map(({ position }) => position.id))).toEqual([['a', 'b'], ['c'], []]);
  expect(matrix.rows.map(({ team }) => matrix.rowOf.get(team.id))).toEqual([0, 1, 2]);
  expect(matrix.rows.map(({ count }) => count)).toEqual([1, 3, 0]);
  expect(matrix.count).toBe(4);
});

it('leaves out who is not looked at, with the columns and teams that this empties', () => {
  const matrix = buildMatrix(teams, new TeamGroups((seat) => seat === 'c'), false);
  expect(matrix.columns.map((column) => column.function)).toEqual(['Design']);
  expect(matrix.rows.map(({ team, count }) => [team.id, count])).toEqual([['tech', 0], ['pay', 1]]);
});
