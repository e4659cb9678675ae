import { describe, expect, it } from 'vitest';
import { isCut, isPaged, pageIn, readPages, withRows } from './pages';

const page = (ids: readonly number[], next: string | null) => ({ org: { id: 'org', positions: { edges: ids.map((id) => ({ node: { id } })), pageInfo: { hasNextPage: next !== null, endCursor: next } } } });

describe('pages', () => {
  it('follow a query that hands a cursor on', () => {
    expect(isPaged('query($after: Cursor) { org { positions(after: $after) { edges { node { id } } pageInfo { hasNextPage endCursor } } } }')).toBe(true);
    expect(isPaged('{ org { positions(first: 10) { edges { node { id } } } } }')).toBe(false);
    expect(isPaged('{')).toBe(false);
  });

  it('are found in an answer, and filled', () => {
    expect(pageIn(page([1], 'a'))).toEqual({ edges: [{ node: { id: 1 } }], next: 'a' });
    expect(pageIn({ org: { headcount: 3 } })).toBeNull();
    expect(withRows(page([1], 'a'), [7])).toMatchObject({ org: { id: 'org', positions: { edges: [7] } } });
  });

  it('are read one after the other until the last', async () => {
    const asked: (string | null)[] = [];
    const told: number[] = [];
    const pages: Record<string, unknown> = { start: page([1, 2], 'a'), a: page([3, 4], 'b'), b: page([5], null) };
    const whole = await readPages((after) => { asked.push(after); return Promise.resolve(pages[after ?? 'start']); }, (rows) => told.push(rows));
    expect(asked).toEqual([null, 'a', 'b']);
    expect(told).toEqual([2, 4]);
    expect(pageIn(whole.data)?.edges.length).toBe(5);
    expect(whole.cut).toBe(false);
  });

  it('end at a bound, and where a page leads to itself, and say so', async () => {
    let n = 0;
    const bounded = await readPages(() => Promise.resolve(page([n += 1], String(n))), () => undefined, 3);
    expect([pageIn(bounded.data)?.edges.length, bounded.cut]).toEqual([3, true]);
    const circle = await readPages(() => Promise.resolve(page([1], 'a')), () => undefined);
    expect([pageIn(circle.data)?.edges.length, circle.cut]).toEqual([1, true]);
  });

  it('tell whether all numbers are there', () => {
    const path = ['org', 'positions', 'edges', 'node', 'id'];
    expect([isCut(page([1], 'a'), path), isCut(page([1], null), path), isCut(withRows(page([1], 'a'), [7]), path), isCut(withRows(page([1], 'a'), [7], true), path)]).toEqual([true, false, false, true]);
    const groups = (count: number) => ({ org: { aggregateSeats: { groupCount: count, groups: [{ seats: 1 }] } } });
    expect([isCut(groups(1), ['org', 'aggregateSeats', 'groups', 'seats']), isCut(groups(2), ['org', 'aggregateSeats', 'groups', 'seats'])]).toEqual([false, true]);
    expect(isCut(undefined, path)).toBe(false);
  });

  it('fail where one of them does', async () => {
    await expect(readPages((after) => (after === null ? Promise.resolve(page([1], 'a')) : Promise.reject(new Error('gone'))), () => undefined)).rejects.toThrow('gone');
  });
});
