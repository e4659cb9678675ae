import { describe, expect, it } from 'vitest';
import { englishStrings } from '../strings';
import { ChartModel } from './ChartModel';
import { DIMENSION_IDS } from './dimensions';
import { facetOf, valuesToFind } from './facet';
import { isFiltering, matchSeats, noFilter, type SeatFilter } from './filter';
import { sampleForest, sampleSeat, seededRandom } from './sampleOrg';

const context = { strings: englishStrings, today: '2026-11-30' };

function matched(filter: Partial<SeatFilter>): string[] {
  const model = new ChartModel();
  model.setSeats([
    sampleSeat('a', null, { title: 'Chief', location: 'Lisbon' }),
    sampleSeat('b', 'a', { title: 'Desiñer', location: 'Oslo', team: { id: 't1', name: 'Checkout', color: 1 } }),
    sampleSeat('c', 'a', { title: 'Engineer', location: 'Oslo', holders: [], vacant: true }),
  ]);
  const { matches, total } = matchSeats(model, { ...noFilter, ...filter }, context);
  expect(total).toBe(3);
  return ['a', 'b', 'c'].filter((id) => matches[model.slotOf(id)] === 1);
}

describe('matchSeats', () => {
  it('finds all without a filter, and any of the values within a dimension', () => {
    expect(matched({})).toEqual(['a', 'b', 'c']);
    expect(matched({ picks: { location: ['Oslo'] } })).toEqual(['b', 'c']);
    expect(matched({ picks: { location: ['Oslo', 'Lisbon'], vacancy: [] } })).toEqual(['a', 'b', 'c']);
    expect(matched({ picks: { location: ['Nowhere'] } })).toEqual([]);
  });

  it('asks for every dimension, and for all words in any order and without accents', () => {
    expect(matched({ picks: { location: ['Oslo'], vacancy: ['vacant'] } })).toEqual(['c']);
    expect(matched({ text: 'checkout DESIN' })).toEqual(['b']);
    expect(matched({ text: 'oslo', picks: { team: [''] } })).toEqual(['c']);
    expect(matched({ picks: { span: ['1-2'] } })).toEqual(['a']);
  });

  it('finds by each value of each dimension as many as the facet counts', () => {
    const model = new ChartModel();
    const random = seededRandom(4);
    model.setSeats(sampleForest(300, random).map((seat) => ({ ...seat, vacant: random() < 0.2, location: random() < 0.1 ? null : `Place ${Math.floor(random() * 20)}` })));
    for (const id of DIMENSION_IDS) {
      const { values } = facetOf(model, id, context);
      expect(values.reduce((sum, { count }) => sum + count, 0)).toBe(300);
      for (const { key, count } of values) expect(matchSeats(model, { text: '', picks: { [id]: [key] } }, context).count, `${id} ${key}`).toBe(count);
    }
  });
});

it('finds a seat by each of its roles and holders, as many as are offered, and colours it by the first', () => {
  const role = (id: string) => ({ id, key: id, name: `Role ${id}` });
  const holder = (id: string, startsOn: string) => ({ assignmentId: id, id, name: id, kind: 'JOB_SHARE' as const, startsOn });
  const model = new ChartModel();
  model.setSeats([
    sampleSeat('a', null, { roles: [role('x'), role('y')], holders: [holder('p', '2020-01-01'), holder('q', '2026-10-01')] }),
    sampleSeat('b', 'a', { roles: [role('y')], holders: [holder('r', '2026-09-01'), holder('s', '2026-10-01')] }),
    sampleSeat('c', 'a', { roles: [], holders: [], vacant: true }),
  ]);
  const offered = (id: 'role' | 'tenure') => valuesToFind(model, id, context).map(({ label, count }) => `${label} ${count}`);
  expect(offered('role')).toEqual(['Role y 2', 'Role x 1', 'None 1']);
  expect(offered('tenure')).toEqual(['Less than 6 months 2', '5 years or more 1', 'Vacant 1']);
  for (const id of DIMENSION_IDS) {
    for (const { key, count } of valuesToFind(model, id, context)) expect(matchSeats(model, { text: '', picks: { [id]: [key] } }, context).count, `${id} ${key}`).toBe(count);
  }
  expect(facetOf(model, 'role', context).values.map(({ label, count }) => `${label} ${count}`)).toEqual(['Role x 1', 'Role y 1', 'None 1']);
});

it('knows a filter that looks for nothing', () => {
  expect([noFilter, { text: ' ', picks: { team: [] } }].map(isFiltering)).toEqual([false, false]);
  expect(isFiltering({ text: '', picks: { team: [''] } })).toBe(true);
});
