import { describe, expect, it } from 'vitest';
import { barsOf, cellWords, columnWords, distributionOf, heatOf, linesOf } from './figures';
import { inWorld } from './inWorld';
import { csvOf, firstNumber, numbersAt, tableOf } from './rows';

const groups = (...of: [string, string | null, number][]) => ({ org: { aggregateSeats: { groups: of.map(([group, place, seats]) => ({ keys: [{ dimension: 'GROUP', label: group }, { dimension: 'LOCATION', label: place ?? '' }], seats })) } } });

describe('rows of an answer', () => {
  it('are those of its first list, by the nodes of a connection and the dimensions of groups', () => {
    const { columns, rows } = tableOf({ org: { people: { totalCount: 2, edges: [{ node: { name: 'Ana', position: { title: 'CEO' } } }, { node: { name: 'Ben', position: null } }] } } });
    expect(columns).toEqual(['name', 'position.title', 'position']);
    expect(rows.map((row) => row.get('name'))).toEqual(['Ana', 'Ben']);
    expect(tableOf(groups(['Product', 'Berlin', 3])).columns).toEqual(['GROUP', 'LOCATION', 'seats']);
    expect(tableOf({ org: { metrics: { seats: 3, fte: 2.5 } } }).rows.map((row) => [...row])).toEqual([[['seats', 3], ['fte', 2.5]]]);
  });

  it('lead to numbers', () => {
    expect(numbersAt({ org: { teams: [{ size: 3 }, { size: 12 }, { size: null }] } }, ['org', 'teams', 'size'])).toEqual([3, 12]);
    expect(numbersAt({ org: {} }, ['org', 'headcount'])).toEqual([]);
    expect(firstNumber({ org: { name: 'x', metrics: { seats: 4 } } })).toBe(4);
  });

  it('are written as CSV in which nothing is a formula', () => {
    expect(csvOf(tableOf({ list: [{ name: '=1+1', said: 'a, "b"', value: -3 }] }))).toBe('name,said,value\r\n\'=1+1,"a, ""b""",-3\r\n');
  });
});

describe('figures of an answer', () => {
  it('are bars, cells and counts', () => {
    expect(barsOf(groups(['Product', 'Berlin', 3], ['Sales', null, 1]))).toEqual({ measure: 'Seats', of: [{ label: 'Product, Berlin', value: 3 }, { label: 'Sales', value: 1 }] });
    const heat = heatOf(groups(['Product', 'Berlin', 3], ['Sales', 'Lisbon', 1]));
    expect([heat.down, heat.across, heat.most, heat.at('Product', 'Berlin'), heat.at('Product', 'Lisbon')]).toEqual([['Product', 'Sales'], ['Berlin', 'Lisbon'], 3, 3, null]);
    expect(distributionOf({ m: { distribution: [{ value: 2, count: 5 }] } })).toEqual([{ label: '2', value: 5 }]);
    expect(columnWords('node.endsOn')).toBe('Ends on');
    expect([cellWords('OFF_TRACK'), cellWords('CEO'), cellWords(null), cellWords(3)]).toEqual(['Off track', 'CEO', '', '3']);
    expect(columnWords('EMPLOYMENT_TYPE')).toBe('Employment type');
  });

  it('are lines through the numbers, or the groups, of a series', () => {
    expect(linesOf({ org: { series: [{ at: '2026-01-01T00:00:00Z', org: { headcount: 3 } }, { at: '2026-02-01T00:00:00Z', org: { headcount: 4 } }] } }))
      .toEqual({ moments: ['2026-01-01T00:00:00Z', '2026-02-01T00:00:00Z'], lines: [{ name: 'Headcount', points: [3, 4] }] });
    const point = (at: string, ...of: [string, string | null, number][]) => ({ at, ...groups(...of) });
    expect(linesOf({ org: { series: [point('2026-01-01T00:00:00Z', ['Product', null, 3]), point('2026-02-01T00:00:00Z', ['Product', null, 4], ['Sales', null, 1])] } }).lines)
      .toEqual([{ name: 'Product', points: [3, 4] }, { name: 'Sales', points: [null, 1] }]);
  });
});

describe('a query in a world', () => {
  const scenario = 'scn_01h455vb4pex5vsknk084sn02q';
  it('opens the org of its root there, and no other', () => {
    expect(inWorld('{ org { headcount } }', { scenario, asOf: null }).replaceAll(/\s+/g, ' ')).toBe(`{ org(scenario: "${scenario}") { headcount } }`);
    expect(inWorld('{ org { series(every: MONTH) { org { headcount } } } }', { scenario: null, asOf: '2026-01-01T00:00:00Z' })).toContain('series(every: MONTH) {\n      org {');
  });
  it('stays where a query names its own, and is left as it is now, or where it is none', () => {
    expect(inWorld('{ org(asOf: "x") { id } }', { scenario, asOf: null })).not.toContain('scn_');
    expect(inWorld('{ org { id } }', { scenario: null, asOf: null })).toBe('{ org { id } }');
    expect(inWorld('{ org {', { scenario, asOf: null })).toBe('{ org {');
  });
});
