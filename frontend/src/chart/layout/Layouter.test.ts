import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ChartModel } from '../model/ChartModel';
import type { ChartComparison } from '../model/comparison';
import { withGhosts } from '../model/GhostTree';
import { sampleForest, sampleId, sampleSeat, seededRandom } from '../model/sampleOrg';
import type { ChartSeat } from '../model/seat';
import { seenTree } from '../model/SeenTree';
import { NONE, TOP } from '../model/SeatTree';
import type { ShownTree } from '../model/ShownTree';
import { GridIndex } from './GridIndex';
import { Arrangement, type Layout, type Rect, rectOfSlot } from './Layout';
import { layoutChart } from './layoutChart';
import { Layouter, type LayoutOptions } from './Layouter';
import { LinkIndex } from './LinkIndex';

/** What is done between two layouts. Seats are named by a number, of those that are there. */
type Step =
  | { readonly kind: 'move'; readonly seat: number; readonly lead: number; readonly index: number }
  | { readonly kind: 'add' | 'rank'; readonly seat: number; readonly rank: number }
  | { readonly kind: 'remove' | 'rename' | 'assist' | 'fold' | 'focus' | 'close'; readonly seat: number }
  | { readonly kind: 'filter'; readonly share: number }
  | { readonly kind: 'group' | 'compare' | 'whole' | 'turn' | 'wrap' | 'unfold' | 'reload' };

const number = fc.nat({ max: 5000 });
const rank = fc.nat({ max: 4 });
const steps: fc.Arbitrary<readonly (readonly Step[])[]> = fc.array(fc.array(fc.oneof(
  { weight: 9, arbitrary: fc.record({ kind: fc.constant('move' as const), seat: number, lead: number, index: fc.nat({ max: 6 }) }) },
  { weight: 5, arbitrary: fc.record({ kind: fc.constantFrom('add' as const, 'rank' as const), seat: number, rank }) },
  { weight: 12, arbitrary: fc.record({ kind: fc.constantFrom('remove' as const, 'rename' as const, 'assist' as const, 'assist' as const, 'fold' as const, 'fold' as const, 'fold' as const, 'focus' as const, 'close' as const), seat: number }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('filter' as const), share: fc.constantFrom(0, 0.3, 0.9) }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constantFrom('group' as const, 'compare' as const, 'whole' as const, 'whole' as const, 'turn' as const, 'wrap' as const, 'unfold' as const, 'reload' as const) }) },
), { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 24 });

/** A model that is edited, and what of it is shown. */
class Company {
  readonly model = new ChartModel();
  options: Pick<LayoutOptions, 'orientation' | 'wrap'> = { orientation: 'top-down', wrap: true };
  private share = 0;
  private grouped = false;
  private compared = false;
  private readonly closed: ChartSeat[] = [];
  private readonly moved = new Map<string, string | null>();
  private added = 0;

  constructor(seats: readonly ChartSeat[]) {
    this.model.setSeats(seats);
  }

  /** What is shown now, made as the chart makes it. */
  shown(): ShownTree {
    const { model } = this;
    const groups = this.grouped ? Int32Array.from({ length: model.slotCount }, (_, s) => (model.rows[s]?.assistant ? 0 : s % 3)) : null;
    model.seen = seenTree(model, { kept: this.share === 0 ? null : this.kept(), groups });
    const comparison = { closed: this.closed, moved: this.moved } as unknown as ChartComparison;
    return withGhosts(model, this.compared ? comparison : null);
  }

  take(step: Step): void {
    const { model } = this;
    switch (step.kind) {
      case 'move': return this.move(this.slot(step.seat), this.slot(step.lead), step.index);
      case 'add': return this.upsert(sampleSeat(`new_${this.added++}`, this.idOf(step.seat), { rank: step.rank }));
      case 'rank': return this.change(step.seat, (seat) => ({ ...seat, rank: step.rank }));
      case 'rename': return this.change(step.seat, (seat) => ({ ...seat, title: `${seat.title} again` }));
      case 'assist': return this.change(step.seat, (seat) => ({ ...seat, assistant: !seat.assistant }));
      case 'fold': return model.setFolded(this.slot(step.seat), model.folded[this.slot(step.seat)] === 0);
      case 'unfold': return void model.folded.fill(0);
      case 'focus': return void (model.focus = this.slot(step.seat));
      case 'whole': return void (model.focus = TOP);
      case 'remove': return this.remove(this.slot(step.seat), false);
      case 'close': return this.remove(this.slot(step.seat), true);
      case 'filter': return void (this.share = step.share);
      case 'group': return void (this.grouped = !this.grouped);
      case 'compare': return void (this.compared = !this.compared);
      case 'turn': return void (this.options = { ...this.options, orientation: this.options.orientation === 'top-down' ? 'left-to-right' : 'top-down' });
      case 'wrap': return void (this.options = { ...this.options, wrap: !this.options.wrap });
      case 'reload': return model.setSeats(model.rows.filter((seat) => seat !== null).reverse());
    }
  }

  private slot(seat: number): number {
    const used = [...this.model.slotsById.values()];
    return used.length === 0 ? TOP : used[seat % used.length]!;
  }

  private idOf(seat: number): string | null {
    const slot = this.slot(seat);
    return slot === TOP ? null : this.model.idOf(slot);
  }

  private move(slot: number, lead: number, index: number): void {
    const { model } = this;
    if (slot === TOP) return;
    const before = model.tree.parent[slot]!;
    if (model.move([model.idOf(slot)], lead === slot ? null : model.idOf(lead), index)) this.moved.set(model.idOf(slot), before > TOP ? model.idOf(before) : null);
  }

  private change(seat: number, to: (seat: ChartSeat) => ChartSeat): void {
    const slot = this.slot(seat);
    if (slot !== TOP) this.upsert(to(this.model.seatAt(slot)));
  }

  private upsert(seat: ChartSeat): void {
    this.model.applyChange({ upserts: [seat], removed: [] });
  }

  private remove(slot: number, leavesGhost: boolean): void {
    const { model } = this;
    if (slot === TOP) return;
    const seat = model.seatAt(slot);
    if (leavesGhost) this.closed.push(seat);
    const reports = model.tree.childrenOf(slot).map((s) => ({ ...model.seatAt(s), reportsTo: seat.reportsTo }));
    model.applyChange({ upserts: leavesGhost ? [] : reports, removed: [seat.id] });
  }

  /** Those that a filter lets stay: leads of those that match among them, and the focus. */
  private kept(): Uint8Array {
    const { model } = this;
    const kept = Uint8Array.from({ length: model.slotCount }, (_, s) => (model.rows[s] != null && (s * 7919) % 100 >= this.share * 100 ? 1 : 0));
    if (model.focus !== TOP) kept[model.focus] = 1;
    for (let s = 1; s < kept.length; s++) if (kept[s] === 1) for (let at = model.tree.parent[s]!; at > TOP; at = model.tree.parent[at]!) kept[at] = 1;
    return kept;
  }
}

/** All that a layout says of what is shown. */
function told(layout: Layout) {
  const { x, y, w, h, arrangement, hung, beside, assisted, rowTop, spine, shown, ...others } = layout;
  const cards = Array.from(layout.order, (s) => [s, x[s], y[s], w[s], h[s], arrangement[s], hung[s], beside[s], assisted[s], rowTop[s], spine[s]]);
  const { orientation, count, spacing, groups, bounds } = others;
  return { orientation, count, spacing, groups, bounds, cards, shown: shown.reduce((sum, one) => sum + one, 0) };
}

function expectFresh(layout: Layout, company: Company, shown: ShownTree): void {
  expect(told(layout)).toEqual(told(layoutChart(shown, company.options)));
}

/** What the rectangles of subtrees find, and what the indexes of all cards do. */
function expectSameFinds(layout: Layout, { tree }: ShownTree, areas: readonly Rect[]): void {
  const [grid, links] = [new GridIndex(layout), new LinkIndex(layout, tree)];
  const found = (query: (visit: (slot: number) => void) => void) => {
    const slots: number[] = [];
    query((slot) => slots.push(slot));
    return slots.sort((a, b) => a - b);
  };
  for (const area of areas) {
    expect(found((visit) => layout.index!.query(area, visit))).toEqual(found((visit) => grid.query(area, visit)));
    expect(found((visit) => layout.index!.leads(area, layout, tree, visit))).toEqual(found((visit) => links.query(area, visit)));
  }
}

function someAreas(layout: Layout, random: () => number): Rect[] {
  const { bounds: b } = layout;
  const near = Array.from(layout.order.filter((_, i) => i % 37 === 0), (s) => rectOfSlot(layout, s));
  const spines = Array.from(layout.order.filter((s) => layout.arrangement[s] === Arrangement.ROWS), (s) => ({ x: layout.spine[s]! - 1, y: layout.y[s]! + layout.h[s]! + 60, width: 1, height: 1 }));
  return [b, ...near, ...spines, ...Array.from({ length: 12 }, () => ({ x: b.x + random() * b.width, y: b.y + random() * b.height, width: random() * 2000, height: random() * 1000 }))];
}

describe('a layout after others', () => {
  const run = (count: number, seed: number, sequence: readonly (readonly Step[])[], turned: boolean) => {
    const random = seededRandom(seed);
    const company = new Company(sampleForest(count, random).map((seat) => (random() < 0.06 ? { ...seat, assistant: true } : seat)));
    if (turned) company.take({ kind: 'turn' });
    const layouter = new Layouter();
    for (const edits of sequence) {
      for (const step of edits) company.take(step);
      const shown = company.shown();
      expectFresh(layouter.layOut(shown, company.options), company, shown);
    }
    const shown = company.shown();
    const layout = layouter.layOut(shown, company.options);
    expectSameFinds(layout, shown, someAreas(layout, random));
  };

  it('is that of a first one, bit for bit, whatever was edited, folded, left out, turned, grouped or compared', () => {
    const slotsThatAreNoMore: [number, number, Step[][], boolean] = [68, 1538, [
      [{ kind: 'remove', seat: 70 }, { kind: 'assist', seat: 0 }], [{ kind: 'reload' }, { kind: 'remove', seat: 0 }], [{ kind: 'reload' }, { kind: 'move', seat: 0, lead: 0, index: 0 }], [{ kind: 'remove', seat: 0 }],
    ], false];
    fc.assert(fc.property(fc.nat({ max: 90 }), fc.nat({ max: 10_000 }), steps, fc.boolean(), run), { numRuns: 250, examples: [slotsThatAreNoMore] });
  }, 60_000);

  it('is so in a chart that is too large for one row a level', () => {
    fc.assert(fc.property(fc.constant(4000), fc.nat({ max: 10_000 }), steps, fc.boolean(), run), { numRuns: 12 });
  }, 120_000);

  it('leaves those before as they are', () => {
    const company = new Company(sampleForest(400, seededRandom(8)));
    const layouter = new Layouter();
    const before = layouter.layOut(company.shown(), company.options);
    const kept = told(before);
    company.take({ kind: 'move', seat: 30, lead: 3, index: 0 });
    company.take({ kind: 'fold', seat: 1 });
    const after = layouter.layOut(company.shown(), company.options);
    expect(told(after)).not.toEqual(kept);
    expect(told({ ...before, order: before.order })).toEqual(kept);
    expect([before.index!.isCurrent, after.index!.isCurrent]).toEqual([false, true]);
  });
});

/** A company of equal spans: 7 to a lead, 11,111 or so on six levels. */
function evenCompany(count: number): ChartModel {
  const model = new ChartModel();
  model.setSeats(Array.from({ length: count }, (_, i) => sampleSeat(sampleId(i), i === 0 ? null : sampleId(Math.floor((i - 1) / 7)), { rank: i })));
  return model;
}

describe('what an edit in a chart of 10,000 lays out again', () => {
  const begun = (options: Partial<LayoutOptions> & Pick<LayoutOptions, 'orientation'>) => {
    const model = evenCompany(10_000);
    const layouter = new Layouter();
    const layOut = () => layouter.layOut(model, options);
    layOut();
    return { model, layouter, layOut, leads: model.tree.direct.filter((count) => count > 0).length - 1 };
  };
  const TOP_DOWN = { orientation: 'top-down' } as const;

  it('is nothing where nothing moved', () => {
    const { model, layouter, layOut, leads } = begun(TOP_DOWN);
    // At first it was all of it: TOP and every lead.
    expect(layouter.work).toEqual({ built: leads + 1, arranged: leads + 1, placed: 10_000 });
    model.applyChange({ upserts: [{ ...model.seatAt(7000), title: 'Another title' }], removed: [] });
    layOut();
    expect(layouter.work).toEqual({ built: 0, arranged: 0, placed: 0 });
  });

  it.each([TOP_DOWN, { orientation: 'top-down', wrap: false }, { orientation: 'left-to-right' }] as const)('is two leads and those above them where a leaf goes to a sibling of its lead, %o', (options) => {
    const { model, layouter, layOut } = begun(options);
    const leaf = 9990;
    const lead = model.tree.parent[leaf]!;
    const sibling = model.tree.prev[lead]!;
    expect(sibling).not.toBe(NONE);
    model.move([model.idOf(leaf)], model.idOf(sibling), 0);
    layOut();
    expect(layouter.work.built).toBe(2);
    // The two, four above them, and TOP.
    expect(layouter.work.arranged).toBe(2 + model.depthOf(lead) + 1);
    expect(layouter.work.placed).toBeLessThan(10_000);
  });

  it('places again what stands after the change, and nothing before it', () => {
    const { model, layouter, layOut } = begun(TOP_DOWN);
    // The last lead of all gets a report more: the stack below it is the last thing of the whole.
    const last = model.tree.parent[model.slotCount - 1]!;
    model.applyChange({ upserts: [sampleSeat('new', model.idOf(last), { rank: 1e6 })], removed: [] });
    layOut();
    expect(layouter.work.built).toBe(1);
    expect(layouter.work.placed).toBeLessThan(100);
  });

  it('is a fold with the leads above it, and what comes out of it is placed without being arranged anew', () => {
    const { model, layouter, layOut } = begun(TOP_DOWN);
    const lead = 8;
    model.setFolded(lead, true);
    layOut();
    // The one above puts it into a stack, and is arranged anew; and so is all that is above.
    expect(layouter.work).toMatchObject({ built: 1, arranged: model.depthOf(lead) + 1 });
    model.setFolded(lead, false);
    layOut();
    expect(layouter.work.built).toBe(2);
    expect(layouter.work.arranged).toBe(model.depthOf(lead) + 2);
  });
});
