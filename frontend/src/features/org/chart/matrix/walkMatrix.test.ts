import { expect, it } from 'vitest';
import { buildMatrix, TeamGroups } from './buildMatrix';
import { chipAt, placeOf, walkMatrix } from './walkMatrix';

const all = new TeamGroups(() => true);
const member = (id: string, does: string) => ({ id, allocation: 100, function: does, position: { id: `pos_${id}` } });
const matrix = buildMatrix([
  { id: 't1', name: 'One', memberships: [member('a', 'Engineering'), member('b', 'Engineering'), member('c', 'Design')] },
  { id: 't2', name: 'Two', memberships: [] },
  { id: 't3', name: 'Three', memberships: [member('d', 'Engineering')] },
], all, true);
const step = (key: string, id: string, far = false) => {
  const to = walkMatrix(matrix, key, placeOf(matrix, { id, team: 't1' })!, far);
  return to && chipAt(matrix, to).membership.id;
};

it('walks chip by chip, past cells that are empty, and no further than there are chips', () => {
  expect(step('ArrowDown', 'a')).toBe('b');
  expect(step('ArrowDown', 'b')).toBe('d');
  expect(step('ArrowUp', 'd')).toBe('b');
  expect(step('ArrowRight', 'b')).toBe('c');
  expect(step('ArrowLeft', 'c')).toBe('a');
  expect(step('ArrowDown', 'd')).toBeNull();
});

it('goes to the ends of a team and of all teams, and past many teams at once', () => {
  expect(step('End', 'a')).toBe('c');
  expect(step('Home', 'c')).toBe('a');
  expect(step('End', 'c', true)).toBe('d');
  expect(step('Home', 'd', true)).toBe('a');
  const many = buildMatrix(Array.from({ length: 30 }, (_, i) => ({ id: `t${i}`, name: `${i}`, memberships: i % 7 === 3 ? [] : [member(`m${i}`, 'Engineering')] })), all, true);
  const paged = (key: string, row: number) => walkMatrix(many, key, { row, column: 0, index: 0 })?.row;
  expect([paged('PageDown', 0), paged('PageDown', 7), paged('PageDown', 25), paged('PageUp', 25), paged('PageUp', 4), paged('PageUp', 13)]).toEqual([11, 18, 29, 15, 0, 2]);
});

it('finds a chip in its team, in another one that it went to, and nowhere once it is gone', () => {
  expect(placeOf(matrix, { id: 'c', team: 't1' })).toEqual({ row: 0, column: 1, index: 0 });
  expect(placeOf(matrix, { id: 'd', team: 't1' })).toEqual({ row: 2, column: 0, index: 0 });
  expect(placeOf(matrix, { id: 'd', team: 'gone' })).toEqual({ row: 2, column: 0, index: 0 });
  expect(placeOf(matrix, { id: 'gone', team: 't1' })).toBeNull();
});
