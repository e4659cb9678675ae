import { expect, it } from 'vitest';
import { walkGrid } from './walkGrid';

const extent = { rows: 100, columns: 5, page: 20 };
const from = { row: 10, column: 2 };

it('walks cell by cell and stays inside', () => {
  expect(walkGrid('ArrowDown', false, from, extent)).toEqual({ row: 11, column: 2 });
  expect(walkGrid('ArrowLeft', false, { row: 0, column: 0 }, extent)).toEqual({ row: 0, column: 0 });
  expect(walkGrid('ArrowUp', false, { row: 0, column: 4 }, extent)).toEqual({ row: 0, column: 4 });
});

it('walks by pages, rows and to the ends of the grid', () => {
  expect(walkGrid('PageDown', false, from, extent)).toEqual({ row: 30, column: 2 });
  expect(walkGrid('PageDown', false, { row: 95, column: 2 }, extent)).toEqual({ row: 99, column: 2 });
  expect(walkGrid('Home', false, from, extent)).toEqual({ row: 10, column: 0 });
  expect(walkGrid('End', true, from, extent)).toEqual({ row: 99, column: 4 });
});

it('leaves other keys alone', () => {
  expect(walkGrid('x', false, from, extent)).toBeNull();
});
