import { expect, it } from 'vitest';
import { rowsOf } from './columns';

it('makes rows of columns, whose equal values are one object', () => {
  const list = { length: 3, columns: { id: ['a', 'b', 'c'], grade: { of: [null], at: [0, 0, 0] }, team: { of: [{ id: 't' }, null], at: [0, 1, 0] } } };
  const rows = rowsOf<{ id: string; team: object | null }>(list as never);
  expect(rows).toEqual([{ id: 'a', grade: null, team: { id: 't' } }, { id: 'b', grade: null, team: null }, { id: 'c', grade: null, team: { id: 't' } }]);
  expect(rows[2]?.team).toBe(rows[0]?.team);
});

it('leaves rows as they are', () => {
  const rows = [{ id: 'a' }];
  expect(rowsOf(rows)).toBe(rows);
  expect(rowsOf({ length: 0, columns: {} } as never)).toEqual([]);
});
