import { describe, expect, it } from 'vitest';
import { ChartModel } from '../model/ChartModel';
import { sampleForest, sampleId, sampleSeat, seededRandom } from '../model/sampleOrg';
import { TOP } from '../model/SeatTree';
import { GridIndex } from './GridIndex';
import { Arrangement, type Layout, rectOfSlot } from './Layout';
import { layoutChart } from './layoutChart';
import type { Orientation, SizeOf } from './metrics';

const ORIENTATIONS: readonly Orientation[] = ['top-down', 'left-to-right'];

function randomModel(seed: number, count: number): ChartModel {
  const random = seededRandom(seed);
  const model = new ChartModel();
  model.setSeats(sampleForest(count, random));
  for (let s = 1; s < model.slotCount; s++) if (random() < 0.1) model.setFolded(s, true);
  return model;
}

/** A random organisation in which every third seat assists the one above it. */
function withAssistants(seed: number, count: number): ChartModel {
  const random = seededRandom(seed);
  const model = new ChartModel();
  model.setSeats(sampleForest(count, random).map((seat) => (random() < 0.3 ? { ...seat, assistant: true } : seat)));
  for (let s = 1; s < model.slotCount; s++) if (random() < 0.1) model.setFolded(s, true);
  return model;
}

function overlaps(layout: Layout): string[] {
  const found: string[] = [];
  const index = new GridIndex(layout);
  for (const slot of layout.order) {
    index.query(rectOfSlot(layout, slot), (other) => {
      if (other !== slot) found.push(`${slot}/${other}`);
    });
  }
  return found;
}

describe('layoutChart', () => {
  it.each(ORIENTATIONS)('lets no two cards touch, %s', (orientation) => {
    const odd: SizeOf = (seat) => ({ width: 40 + (seat.rank * 97) % 200, height: 30 + (seat.rank * 53) % 120 });
    for (let seed = 1; seed <= 40; seed++) {
      const model = randomModel(seed, 20 + seed * 8);
      expect(overlaps(layoutChart(model, { orientation })), `seed ${seed}`).toEqual([]);
      expect(overlaps(layoutChart(model, { orientation, wrap: false })), `one row a level, seed ${seed}`).toEqual([]);
      expect(overlaps(layoutChart(model, { orientation, sizeOf: odd })), `odd sizes, seed ${seed}`).toEqual([]);
    }
  });

  it.each(ORIENTATIONS)('shows exactly what the model shows, leads before reports, %s', (orientation) => {
    const model = randomModel(7, 300);
    const layout = layoutChart(model, { orientation });
    const seen = new Set<number>([TOP]);
    for (const slot of layout.order) {
      expect(seen.has(model.tree.parent[slot]!)).toBe(true);
      seen.add(slot);
    }
    for (let s = 1; s < model.slotCount; s++) expect(layout.shown[s] === 1).toBe(model.isShown(s));
  });

  it.each(ORIENTATIONS)('puts every report beyond its lead, and siblings in their order, %s', (orientation) => {
    const model = randomModel(11, 400);
    const { order, x, y, w, h, hung } = layoutChart(model, { orientation });
    for (const s of order) {
      const lead = model.tree.parent[s]!;
      if (lead === TOP) continue;
      if (orientation === 'top-down') expect(y[s]!).toBeGreaterThan(y[lead]! + h[lead]!);
      else expect(x[s]!).toBeGreaterThan(x[lead]! + w[lead]!);
      const before = model.tree.prev[s]!;
      if (before < 0 || (hung[s] === 1 && hung[before] === 1) || (orientation === 'top-down' && y[s]! > y[before]!)) continue;
      if (orientation === 'top-down') expect(x[s]!).toBeGreaterThan(x[before]!);
      else expect(y[s]!).toBeGreaterThan(y[before]!);
    }
  });

  it('stacks neighbours without reports, in their order, beside siblings with reports', () => {
    const model = new ChartModel();
    const ids = ['b', 'c', 'd', 'e', 'f'];
    model.setSeats([sampleSeat('a', null), ...ids.map((id, rank) => sampleSeat(id, 'a', { rank })), sampleSeat('x', 'd')]);
    const { x, y, hung, arrangement } = layoutChart(model, { orientation: 'top-down' });
    const at = (id: string) => model.slotOf(id);
    expect(arrangement[at('a')]).toBe(Arrangement.ROW);
    expect(ids.map((id) => hung[at(id)])).toEqual([1, 1, 0, 1, 1]);
    expect([x[at('b')], y[at('b')]]).toEqual([x[at('c')], y[at('d')]]);
    expect(y[at('c')]!).toBeGreaterThan(y[at('b')]!);
    expect(x[at('e')]!).toBeGreaterThan(x[at('d')]!);
  });

  it('puts a stack close under a lead whose reports are all leaves', () => {
    const model = new ChartModel();
    const stacked = ['b1', 'b2', 'b3'].map((id) => sampleSeat(id, 'b'));
    model.setSeats([sampleSeat('a', null), sampleSeat('b', 'a'), sampleSeat('c', 'a'), ...stacked]);
    const layout = layoutChart(model, { orientation: 'top-down' });
    const at = (id: string) => model.slotOf(id);
    expect(layout.arrangement[at('a')]).toBe(Arrangement.ROW);
    expect(layout.arrangement[at('b')]).toBe(Arrangement.STACK);
    expect(new Set(['b1', 'b2', 'b3'].map((id) => layout.x[at(id)])).size).toBe(1);
    expect(layout.y[at('b')]).toBe(layout.y[at('c')]);
    expect(layout.y[at('b1')]! - layout.y[at('b')]!).toBe(96 + 20);
  });

  it('breaks rows that are far too wide, so that the whole has about the shape of a window', () => {
    const model = new ChartModel();
    const random = seededRandom(4);
    model.setSeats(Array.from({ length: 3000 }, (_, i) => sampleSeat(sampleId(i), i === 0 ? null : sampleId(Math.floor((i - 1) / 7)), { rank: random() })));
    const wrapped = layoutChart(model, { orientation: 'top-down' });
    const wide = layoutChart(model, { orientation: 'top-down', wrap: false });
    expect(wide.bounds.width / wide.bounds.height).toBeGreaterThan(20);
    expect(wrapped.bounds.width / wrapped.bounds.height).toBeLessThan(4);
    expect(overlaps(wrapped)).toEqual([]);
    const root = model.slotOf(sampleId(0));
    expect(wrapped.arrangement[root]).toBe(Arrangement.ROWS);
    for (let s = model.tree.first[root]!; s >= 0; s = model.tree.next[s]!) expect(wrapped.spine[root]!).toBeLessThan(wrapped.x[s]!);
  });

  it('gathers many lone roots in a block instead of an endless row', () => {
    const model = new ChartModel();
    model.setSeats(Array.from({ length: 900 }, (_, i) => sampleSeat(sampleId(i), null)));
    const { bounds } = layoutChart(model, { orientation: 'top-down' });
    expect(bounds.width / bounds.height).toBeLessThan(4);
    expect(bounds.width / bounds.height).toBeGreaterThan(0.25);
  });

  it('equals a fresh layout after random edits', () => {
    for (let seed = 1; seed <= 15; seed++) {
      const random = seededRandom(seed);
      const rows = new Map(sampleForest(80, random).map((s) => [s.id, s]));
      const model = new ChartModel();
      model.setSeats([...rows.values()]);
      for (let step = 0; step < 30; step++) {
        const id = sampleId(Math.floor(random() * 90));
        const lead = sampleId(Math.floor(random() * 80));
        if (lead === id || !rows.has(lead) || model.isWithin(lead, id)) continue;
        rows.set(id, sampleSeat(id, lead, { rank: Math.floor(random() * 4) }));
        model.applyChange({ upserts: [rows.get(id)!], removed: [] });
      }
      const fresh = new ChartModel();
      fresh.setSeats([...rows.values()]);
      const [edited, built] = [layoutChart(model, { orientation: 'top-down' }), layoutChart(fresh, { orientation: 'top-down' })];
      for (const id of rows.keys()) expect(rectOfSlot(edited, model.slotOf(id)), `seed ${seed} ${id}`).toEqual(rectOfSlot(built, fresh.slotOf(id)));
    }
  });

  it.each(ORIENTATIONS)('lets no two cards touch where seats have assistants, also with reports of their own, %s', (orientation) => {
    for (let seed = 1; seed <= 40; seed++) expect(overlaps(layoutChart(withAssistants(seed, 20 + seed * 8), { orientation })), `seed ${seed}`).toEqual([]);
    for (const wrap of [true, false]) {
      const large = layoutChart(withAssistants(5, 3000), { orientation, wrap });
      expect(overlaps(large), `large, wrap ${wrap}`).toEqual([]);
    }
  });

  it.each(ORIENTATIONS)('puts assistants beside the line from their lead to its reports, left and right, %s', (orientation) => {
    const model = new ChartModel();
    model.setSeats([
      sampleSeat('a', null), sampleSeat('p', 'a', { assistant: true }), sampleSeat('q', 'a', { assistant: true, rank: 1 }), sampleSeat('b', 'a', { rank: 2 }), sampleSeat('c', 'a', { rank: 3 }),
      sampleSeat('d', 'b'), sampleSeat('p1', 'p'), sampleSeat('p2', 'p1'),
    ]);
    const layout = layoutChart(model, { orientation });
    const rect = (id: string) => rectOfSlot(layout, model.slotOf(id));
    const across = (id: string) => (orientation === 'top-down' ? { from: rect(id).x, to: rect(id).x + rect(id).width } : { from: rect(id).y, to: rect(id).y + rect(id).height });
    const along = (id: string) => (orientation === 'top-down' ? { from: rect(id).y, to: rect(id).y + rect(id).height } : { from: rect(id).x, to: rect(id).x + rect(id).width });
    const stem = (across('a').from + across('a').to) / 2;
    for (const id of ['p', 'p1', 'p2']) expect(across(id).to).toBeLessThan(stem);
    expect(across('q').from).toBeGreaterThan(stem);
    for (const id of ['p', 'p1', 'p2', 'q']) {
      expect(along(id).from).toBeGreaterThan(along('a').to);
      for (const report of ['b', 'c']) expect(along(id).to).toBeLessThan(along(report).from);
    }
    expect(layout.arrangement[model.slotOf('p')]).toBe(Arrangement.OUTLINE);
    expect(rect('p1').x).toBeGreaterThan(rect('p').x);
    expect(rect('p2').y).toBeGreaterThan(rect('p1').y);
  });

  it('stacks the leaves of a lead below its assistants', () => {
    const model = new ChartModel();
    model.setSeats([sampleSeat('a', null), sampleSeat('p', 'a', { assistant: true }), ...['b', 'c', 'd'].map((id, rank) => sampleSeat(id, 'a', { rank }))]);
    const { arrangement, y, h } = layoutChart(model, { orientation: 'top-down' });
    expect(arrangement[model.slotOf('a')]).toBe(Arrangement.STACK);
    expect(y[model.slotOf('b')]!).toBeGreaterThan(y[model.slotOf('p')]! + h[model.slotOf('p')]!);
  });

  it('lays out a chain of 20,000 and nothing at all', () => {
    const model = new ChartModel();
    expect(layoutChart(model, { orientation: 'top-down' }).order.length).toBe(0);
    model.setSeats(Array.from({ length: 20_000 }, (_, i) => sampleSeat(sampleId(i), i === 0 ? null : sampleId(i - 1))));
    expect(layoutChart(model, { orientation: 'top-down' }).order.length).toBe(20_000);
  });
});

describe('GridIndex', () => {
  it('finds the cards that a scan of all finds', () => {
    const layout = layoutChart(randomModel(3, 500), { orientation: 'top-down' });
    const index = new GridIndex(layout);
    const random = seededRandom(5);
    for (let i = 0; i < 200; i++) {
      const { bounds: b } = layout;
      const area = { x: b.x + random() * b.width, y: b.y + random() * b.height, width: random() * 900, height: random() * 500 };
      const found: number[] = [];
      index.query(area, (s) => found.push(s));
      const scanned = [...layout.order].filter((s) => {
        const r = rectOfSlot(layout, s);
        return r.x <= area.x + area.width && r.y <= area.y + area.height && r.x + r.width >= area.x && r.y + r.height >= area.y;
      });
      expect(found.sort((p, q) => p - q)).toEqual(scanned.sort((p, q) => p - q));
      const some = layout.order[Math.floor(random() * layout.order.length)]!;
      const rect = rectOfSlot(layout, some);
      expect(index.at(rect.x + 1, rect.y + 1)).toBe(some);
    }
  });
});
