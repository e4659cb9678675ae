import { expect, it } from 'vitest';
import { buildMatrix } from './buildMatrix';
import { placeOf, walkMatrix } from './walkMatrix';

const member = (id: string, does: string) => ({ id, allocation: 100, function: does, position: { id: `pos_${id}` } });
const matrix = buildMatrix([
  { id: 't1', name: 'One', memberships: [member('a', 'Engineering'), member('b', 'Engineering'), member('c', 'Design')] },
  { id: 't2', name: 'Two', memberships: [] },
  { id: 't3', name: 'Three', memberships: [member('d', 'Engineering')] },
], () => true, true);
const step = (key: string, from: string) => {
  const to = walkMatrix(matrix, key, placeOf(matrix, from)!);
  return to && matrix.rows[to.row]!.cells[to.column]![to.index]!.id;
};

it('walks chip by chip, past cells that are empty, and no further than there are chips', () => {
  expect(step('ArrowDown', 'a')).toBe('b');
  expect(step('ArrowDown', 'b')).toBe('d');
  expect(step('ArrowUp', 'd')).toBe('b');
  expect(step('ArrowRight', 'b')).toBe('c');
  expect(step('ArrowLeft', 'c')).toBe('a');
  expect(step('ArrowDown', 'd')).toBeNull();
  expect(placeOf(matrix, 'gone')).toBeNull();
});
