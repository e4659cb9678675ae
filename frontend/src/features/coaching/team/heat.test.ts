import { describe, expect, it } from 'vitest';
import { gridMove, heatMatrix, orderColumns, stepOf } from './heat';

const columns = [{ id: 'COL', name: 'Collaboration', area: 'PEOPLE' }, { id: 'CUS', name: 'Customers', area: 'PRODUCT_KNOWLEDGE' }, { id: 'DSC', name: 'Discovery', area: 'PROCESS' }] as const;
const cell = (id: string, gap: number | null) => ({ competency: { id }, expected: 3, gap, current: gap === null ? null : 3 - gap });
const ids = (list: readonly { id: string }[]) => list.map((each) => each.id).join(' ');

describe('the heat map', () => {
  it('diverges from what is expected, and says what is not seen or not expected', () => {
    expect([2.5, 1, 0.5, 0, -0.5, -2].map((gap) => stepOf(cell('CUS', gap)))).toEqual([-3, -2, -1, 0, 1, 2]);
    expect(stepOf(cell('CUS', null))).toBe('unseen');
    expect(stepOf(undefined)).toBe('none');
  });

  it('orders columns by part of the work, or what is lacking first', () => {
    expect(ids(orderColumns(columns, [], 'area'))).toBe('CUS DSC COL');
    expect(ids(orderColumns(columns, [{ competency: { id: 'COL' } }], 'lack'))).toBe('COL CUS DSC');
  });

  it('lays cells out by column', () => {
    const [row] = heatMatrix([{ person: { id: 'ben', name: 'Ben' }, cells: [cell('DSC', 1), cell('COL', 0)] }], columns);
    expect(row?.map((each) => each?.gap)).toEqual([0, undefined, 1]);
  });

  it('walks by keyboard within its edges, the names included', () => {
    expect(gridMove('ArrowLeft', false, { row: 0, column: 0 }, 2, 3)).toEqual({ row: 0, column: -1 });
    expect(gridMove('ArrowRight', false, { row: 0, column: 2 }, 2, 3)).toEqual({ row: 0, column: 2 });
    expect(gridMove('End', true, { row: 0, column: 0 }, 2, 3)).toEqual({ row: 1, column: 2 });
    expect(gridMove('x', false, { row: 0, column: 0 }, 2, 3)).toBeNull();
  });
});
