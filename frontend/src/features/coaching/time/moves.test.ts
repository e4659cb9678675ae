import { expect, it } from 'vitest';
import { moveIn } from './moves';

it.each([
  ['ArrowDown', false, { row: 4, column: 2 }], ['ArrowUp', false, { row: 2, column: 2 }], ['ArrowRight', false, { row: 3, column: 3 }], ['ArrowLeft', false, { row: 3, column: 1 }],
  ['PageDown', false, { row: 7, column: 2 }], ['PageUp', false, { row: 0, column: 2 }], ['Home', false, { row: 3, column: 0 }], ['End', false, { row: 3, column: 4 }],
  ['Home', true, { row: 0, column: 0 }], ['End', true, { row: 7, column: 4 }], ['Enter', false, null], ['4', false, null],
] as const)('%s leads within the cells (with Ctrl: %s)', (key, control, to) => expect(moveIn(key, control, { row: 3, column: 2 }, 8, 5)).toEqual(to));

it('stays at the edges', () => {
  expect(moveIn('ArrowUp', false, { row: 0, column: 0 }, 8, 5)).toEqual({ row: 0, column: 0 });
  expect(moveIn('ArrowRight', false, { row: 7, column: 4 }, 8, 5)).toEqual({ row: 7, column: 4 });
});
