import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GridIndex } from '../layout/GridIndex';
import { type Layout, rectOfSlot } from '../layout/Layout';
import { layoutChart } from '../layout/layoutChart';
import { englishStrings } from '../strings';
import { ChartModel } from './ChartModel';
import type { ChartComparison } from './comparison';
import { withGhosts } from './GhostTree';
import { sampleForest, sampleId, sampleSeat, seededRandom } from './sampleOrg';
import { NONE, TOP } from './SeatTree';
import { seenTree, teamGroups } from './SeenTree';
import type { ShownTree } from './ShownTree';

const NOTHING: ChartComparison = { opened: new Set(), moved: new Map(), changed: new Set(), closed: [] };

function modelOf(...seats: ReturnType<typeof sampleSeat>[]): ChartModel {
  const model = new ChartModel();
  model.setSeats(seats);
  return model;
}

/** The shown tree in words; closed seats are crossed out, places that seats left are in brackets. */
function outline(shown: ShownTree): string {
  const of = (slot: number): string => {
    const ghost = shown.ghostAt(slot);
    const { id } = shown.seatAt(slot);
    const name = ghost === null ? id : ghost.kind === 'closed' ? `-${id}-` : `[${id}]`;
    const kids = shown.tree.childrenOf(slot);
    return kids.length === 0 ? name : `${name}(${kids.map(of).join(' ')})`;
  };
  return shown.tree.childrenOf(TOP).map(of).join(' ');
}

const company = () =>
  modelOf(sampleSeat('a', null), sampleSeat('b', 'a', { rank: 1 }), sampleSeat('c', 'a', { rank: 3 }), sampleSeat('d', 'c'), sampleSeat('e', 'c', { rank: 1 }));

describe('withGhosts', () => {
  it('is the model itself where there is nothing to show', () => {
    const model = company();
    expect(withGhosts(model, null)).toBe(model);
    expect(withGhosts(model, { ...NOTHING, opened: new Set(['b']) })).toBe(model);
  });

  it('puts closed seats where their rank was, each under its lead, closed or not', () => {
    const shown = withGhosts(company(), { ...NOTHING, closed: [sampleSeat('y', 'x'), sampleSeat('x', 'a', { rank: 2 }), sampleSeat('r', null, { rank: 9 })] });
    expect(outline(shown)).toBe('a(b -x-(-y-) c(d e)) -r-');
  });

  it('leaves a place where a seat moved from, after those that are there', () => {
    const shown = withGhosts(company(), { ...NOTHING, moved: new Map([['e', 'a'], ['b', null], ['d', 'x']]), closed: [sampleSeat('x', 'b')] });
    expect(outline(shown)).toBe('a(b(-x-([d])) c(d e) [e]) [b]');
  });

  it('leaves out what is not so: closed seats that are here, moves to where they are, leads that nobody knows', () => {
    const shown = withGhosts(company(), { ...NOTHING, moved: new Map([['d', 'c'], ['e', 'nobody'], ['gone', 'a']]), closed: [sampleSeat('b', 'a')] });
    expect(outline(shown)).toBe('a(b c(d e))');
  });

  it('puts no closed seat between those of a team that stand together', () => {
    const team = { id: 't', name: 'Design', color: 1 };
    const model = modelOf(
      sampleSeat('a', null), sampleSeat('b', 'a', { rank: 5, team }), sampleSeat('c', 'a', { rank: 1 }), sampleSeat('d', 'a', { rank: 9, team }), sampleSeat('e', 'a', { rank: 8 }),
    );
    model.seen = seenTree(model, { kept: null, groups: teamGroups(model, { strings: englishStrings, today: '2026-11-30' }) });
    expect(outline(model.seen)).toBe('a(b d c e)');
    const closed = [sampleSeat('x', 'a', { rank: 7, team }), sampleSeat('y', 'a'), sampleSeat('z', 'a', { rank: 20 })];
    const shown = withGhosts(model, { ...NOTHING, closed });
    expect(outline(shown)).toBe('a(b d -y- c -x- e -z-)');
    const { groups } = layoutChart(shown, { orientation: 'left-to-right' });
    expect(Array.from(groups.first, (slot, run) => `${model.idOf(slot)} ${groups.count[run]}`)).toEqual(['b 2']);
  });

  it('cuts rings of closed seats once', () => {
    const shown = withGhosts(company(), { ...NOTHING, closed: [sampleSeat('x', 'z'), sampleSeat('y', 'x'), sampleSeat('z', 'y')] });
    expect(outline(shown)).toBe('a(b c(d e)) -x-(-y-(-z-))');
  });

  it('hides ghosts with the fold that hides their lead, and counts none of them', () => {
    const model = company();
    model.setFolded(model.slotOf('c'), true);
    const shown = withGhosts(model, { ...NOTHING, closed: [sampleSeat('x', 'c')] });
    expect(shown.isUnfolded(model.slotOf('c'))).toBe(false);
    expect([shown.directOf(model.slotOf('c')), model.tree.direct[model.slotOf('c')], model.size]).toEqual([2, 2, 5]);
  });
});

/** A random organisation, folded here and there, and what another world may say of it. */
const settings = fc.record({ seed: fc.integer({ min: 1, max: 1e6 }), count: fc.integer({ min: 1, max: 160 }), closed: fc.integer({ min: 0, max: 30 }), moved: fc.integer({ min: 0, max: 30 }) })
  .map(({ seed, count, closed, moved }) => {
    const random = seededRandom(seed);
    const model = new ChartModel();
    model.setSeats(sampleForest(count, random));
    for (let s = 1; s < model.slotCount; s++) if (random() < 0.08) model.setFolded(s, true);
    const anyLead = () => (random() < 0.1 ? null : random() < 0.3 ? `closed${Math.floor(random() * 30)}` : sampleId(Math.floor(random() * count)));
    const comparison: ChartComparison = {
      ...NOTHING,
      closed: Array.from({ length: closed }, (_, i) => sampleSeat(`closed${i}`, anyLead(), { rank: Math.floor(random() * 4) })),
      moved: new Map(Array.from({ length: moved }, () => [sampleId(Math.floor(random() * count)), anyLead()])),
    };
    return { model, comparison };
  });

function overlaps(layout: Layout): string[] {
  const found: string[] = [];
  const index = new GridIndex(layout);
  for (const slot of layout.order) index.query(rectOfSlot(layout, slot), (other) => other !== slot && found.push(`${slot}/${other}`));
  return found;
}

describe('a layout with ghosts', () => {
  it.each([{ orientation: 'top-down' }, { orientation: 'top-down', wrap: false }, { orientation: 'left-to-right' }] as const)('lets no two cards touch: %o', (options) => {
    fc.assert(fc.property(settings, ({ model, comparison }) => {
      expect(overlaps(layoutChart(withGhosts(model, comparison), options))).toEqual([]);
    }), { numRuns: 60 });
  });

  it('shows every seat that is shown without them, and leaves the model as it is', () => {
    fc.assert(fc.property(settings, ({ model, comparison }) => {
      const plain = layoutChart(model, { orientation: 'top-down' });
      const shown = withGhosts(model, comparison);
      const layout = layoutChart(shown, { orientation: 'top-down' });
      for (let s = 1; s < model.slotCount; s++) expect(layout.shown[s]).toBe(plain.shown[s]);
      for (let s = shown.firstGhost; s < shown.slotCount; s++) expect(shown.tree.parent[s]).not.toBe(NONE);
      expect(layoutChart(withGhosts(model, null), { orientation: 'top-down' })).toEqual(plain);
    }), { numRuns: 60 });
  });
});
