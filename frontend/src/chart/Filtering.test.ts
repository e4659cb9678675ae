// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { headlessEngine } from './headless';
import { noFilter } from './model/filter';
import { sampleForest, sampleId, sampleSeat, seededRandom } from './model/sampleOrg';
import type { ChartSeat } from './model/seat';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['requestAnimationFrame', 'cancelAnimationFrame', 'performance'] });
});
afterEach(() => {
  vi.useRealTimers();
});

const oslo = { ...noFilter, picks: { location: ['Oslo'] } };
const company = () => [
  sampleSeat('a', null), sampleSeat('b', 'a', { location: 'Oslo', rank: 1 }), sampleSeat('c', 'a', { rank: 2 }), sampleSeat('d', 'c', { rank: 1 }), sampleSeat('e', 'd', { location: 'Oslo' }), sampleSeat('f', 'c', { rank: 2 }),
];

function engineOf(seats: readonly ChartSeat[]) {
  const { engine, overlay } = headlessEngine();
  engine.setSeats(seats);
  return { engine, overlay };
}

const shown = ({ engine }: Pick<ReturnType<typeof headlessEngine>, 'engine'>) => Array.from({ length: engine.rows.count }, (_, i) => engine.rows.at(i).id);
const said = ({ engine }: Pick<ReturnType<typeof headlessEngine>, 'engine'>, id: string) => engine.rows.at(engine.rows.indexOf(id)).label;

describe('a filter that dims', () => {
  it('leaves all seats where they are, and says which of them it looks for', () => {
    const chart = engineOf(company());
    chart.engine.setFilter({ seats: oslo, mode: 'dim' });
    expect(shown(chart)).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
    expect(shown(chart).filter((id) => said(chart, id).includes('matches the filter'))).toEqual(['b', 'e']);
    chart.engine.applyChange({ upserts: [{ ...company()[5]!, location: 'Oslo' }], removed: [] });
    expect(said(chart, 'f')).toBe('Person f, Title f, matches the filter');
    chart.engine.setFilter(null);
    expect(said(chart, 'f')).toBe('Person f, Title f');
  });
});

describe('another day', () => {
  it.each(['dim', 'hide'] as const)('shows who matches on it, with a filter that %ss', (mode) => {
    const held = (startsOn: string) => ({ holders: [{ assignmentId: 'x', id: 'p', name: 'Ana', kind: 'PERMANENT' as const, startsOn }] });
    const chart = engineOf([sampleSeat('a', null, held('2020-01-01')), sampleSeat('b', 'a', held('2026-11-01')), sampleSeat('c', 'a', held('2025-11-01'))]);
    chart.engine.setOptions({ today: '2026-11-30' });
    chart.engine.setFilter({ seats: { ...noFilter, picks: { tenure: ['0-6m'] } }, mode });
    const matching = () => shown(chart).filter((id) => said(chart, id).includes('matches the filter'));
    const listed = () => Array.from({ length: chart.engine.listing.count }, (_, i) => chart.engine.listing.at(i).seat.id);
    expect([matching(), listed()]).toEqual([['b'], ['b']]);
    let told = 0;
    chart.engine.on('layout', () => told++);
    chart.engine.setOptions({ today: '2025-11-30' });
    expect(told).toBe(1);
    expect([matching(), listed(), chart.engine.matched?.count]).toEqual([['c'], ['c'], 1]);
    expect(shown(chart)).toEqual(mode === 'hide' ? ['a', 'c'] : ['a', 'b', 'c']);
  });
});

describe('a filter that hides', () => {
  it('shows those that match and their leads, and says what it leaves out', () => {
    const chart = engineOf(company());
    chart.engine.setFilter({ seats: oslo, mode: 'hide' });
    expect(shown(chart)).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(chart.engine.matched).toMatchObject({ count: 2, total: 6 });
    expect(said(chart, 'c')).toContain('1 below filtered out');
    expect(said(chart, 'b')).not.toContain('filtered out');
    chart.engine.setFilter(null);
    expect(shown(chart)).toHaveLength(6);
  });

  it('shows nothing where nothing matches, and says so', () => {
    const chart = engineOf(company());
    chart.engine.setFilter({ seats: { ...noFilter, text: 'nobody' }, mode: 'hide' });
    expect(shown(chart)).toEqual([]);
    expect(chart.engine.matched?.count).toBe(0);
  });

  it('lets go of chosen seats that go, and walks by keyboard from seat to seat that is seen', () => {
    const chart = engineOf(company());
    chart.engine.select(['f', 'b']);
    chart.engine.setFilter({ seats: oslo, mode: 'hide' });
    expect(chart.engine.selection).toEqual(['b']);
    chart.engine.setCurrent('c');
    chart.engine.handleKey('ArrowDown', { shift: false });
    expect(chart.engine.current).toBe('d');
    chart.engine.handleKey('ArrowRight', { shift: false });
    expect(chart.engine.current).toBe('d');
  });

  it('shows a seat that somebody goes to or works on, until there is another filter', () => {
    const chart = engineOf(company());
    chart.engine.setFilter({ seats: oslo, mode: 'hide' });
    chart.engine.flyTo('f');
    expect(shown(chart)).toContain('f');
    chart.engine.setFilter({ seats: { ...noFilter, text: 'Person b' }, mode: 'hide' });
    expect(shown(chart)).toEqual(['a', 'b']);
    chart.engine.select(['b']);
    chart.engine.applyChange({ upserts: [{ ...company()[1]!, holders: [] }, sampleSeat('g', 'a')], removed: [] });
    expect(shown(chart)).toEqual(['a', 'b']);
    expect(chart.engine.matched?.count).toBe(0);
  });

  it('takes live changes in: what comes to match comes, and what no longer does goes', () => {
    const chart = engineOf(company());
    chart.engine.setFilter({ seats: oslo, mode: 'hide' });
    chart.engine.applyChange({ upserts: [sampleSeat('f', 'c', { rank: 2, location: 'Oslo' }), sampleSeat('e', 'd'), sampleSeat('n', 'f', { location: 'Oslo' })], removed: [] });
    expect(shown(chart)).toEqual(['a', 'b', 'c', 'f', 'n']);
  });

  it('shows closed seats of a comparison that match, with the leads above them', () => {
    const chart = engineOf(company());
    chart.engine.setComparison({ opened: new Set(), moved: new Map(), changed: new Set(), closed: [sampleSeat('x', 'f', { location: 'Oslo' }), sampleSeat('y', 'f')] });
    chart.engine.setFilter({ seats: oslo, mode: 'hide' });
    expect(shown(chart)).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'x']);
  });

  it('ends, after any edits, folds and filters, in what a fresh chart shows', () => {
    const random = seededRandom(11);
    const pick = (n: number) => Math.floor(random() * n);
    for (let round = 0; round < 12; round++) {
      const seats = new Map(sampleForest(80, random).map((seat) => [seat.id, { ...seat, location: `P${pick(6)}`, team: random() < 0.8 ? { id: `t${pick(5)}`, name: `T${pick(5)}`, color: pick(12) } : null }]));
      const chart = engineOf([...seats.values()]);
      let filter: Parameters<typeof chart.engine.setFilter>[0] = null;
      for (let step = 0; step < 12; step++) {
        const id = sampleId(pick(80));
        const seat = seats.get(id);
        const does = random();
        if (does < 0.3) chart.engine.setFilter(filter = { seats: { ...noFilter, picks: { location: [`P${pick(6)}`, `P${pick(6)}`] } }, mode: random() < 0.8 ? 'hide' : 'dim' });
        else if (does < 0.4) chart.engine.setFilter(filter = null);
        else if (does < 0.6) chart.engine.setOptions({ grouped: random() < 0.5, orientation: random() < 0.5 ? 'top-down' : 'left-to-right' });
        else if (does < 0.8 && seat !== undefined) {
          const changed = { ...seat, location: `P${pick(6)}` };
          seats.set(id, changed);
          chart.engine.applyChange({ upserts: [changed], removed: [] });
        } else if (seat !== undefined) {
          seats.delete(id);
          chart.engine.applyChange({ upserts: [], removed: [id] });
        }
      }
      const grouped = random() < 0.5;
      chart.engine.setOptions({ grouped });
      const fresh = engineOf([...seats.values()]);
      fresh.engine.setOptions({ grouped });
      fresh.engine.setFilter(filter);
      expect(shown(chart)).toEqual(shown(fresh));
      if (filter?.mode !== 'hide') continue;
      const wanted = new Set(filter.seats.picks.location);
      const stays = new Set([...seats.values()].filter((seat) => wanted.has(seat.location)).flatMap((seat) => [seat.id, ...fresh.engine.ancestors(seat.id)]));
      expect(new Set(shown(fresh))).toEqual(stays);
    }
  });
});
