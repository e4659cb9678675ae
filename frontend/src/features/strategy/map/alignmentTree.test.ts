import { expect, it } from 'vitest';
import { rowsOf, walkTree, type Branch, type Step } from './alignmentTree';

const step = (id: string, steps = 0): Step => ({ aim: { __typename: 'Vision', id, name: id, visionState: 'CURRENT' }, steps, known: 0, objectives: 0, keyResults: 0, weight: null, progress: null, onTrack: 0, atRisk: 0, offTrack: 0, unsure: 0, reasons: [] });
const branch = (steps: Step[], total = steps.length): Branch => ({ steps, total, endCursor: null });

const branches = new Map([['', branch([step('a', 2), step('b', 1)])], ['a', branch([step('c'), step('b', 1)], 5)]]);

it('lists what is open, each step by the way to it, and says where more is to be read', () => {
  const rows = rowsOf(branches, new Set(['a', 'a/b']));
  expect(rows.map((row) => (row.kind === 'step' ? row.path : `${row.path}+${String(row.left)}`))).toEqual(['a', 'a/c', 'a/b', 'a/b+null', 'a+3', 'b']);
  expect(rowsOf(branches, new Set()).map(({ path }) => path)).toEqual(['a', 'b']);
});

it('goes through the tree by keys: in and out, and no further than its ends', () => {
  const rows = rowsOf(branches, new Set(['a']));
  expect(walkTree('ArrowRight', rows, 0, 9)).toEqual({ to: 1 });
  expect(walkTree('ArrowRight', rows, 2, 9)).toEqual({ open: 'a/b' });
  expect(walkTree('ArrowRight', rows, 1, 9)).toBeNull();
  expect(walkTree('ArrowLeft', rows, 2, 9)).toEqual({ to: 0 });
  expect(walkTree('ArrowLeft', rows, 0, 9)).toEqual({ close: 'a' });
  expect(walkTree('ArrowLeft', rows, 4, 9)).toBeNull();
  expect(walkTree('End', rows, 0, 9)).toEqual({ to: rows.length - 1 });
  expect(walkTree('PageDown', rows, 1, 9)).toEqual({ to: rows.length - 1 });
  expect(walkTree('ArrowUp', rows, 0, 9)).toEqual({ to: 0 });
});
