// @vitest-environment happy-dom
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ChartEngine } from './engine';
import { headlessEngine } from './headless';
import type { Orientation } from './layout/metrics';
import { sampleForest, sampleSeat, seededRandom } from './model/sampleOrg';
import type { ChartSeat } from './model/seat';
import { TOP } from './model/SeatTree';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['requestAnimationFrame', 'cancelAnimationFrame', 'performance', 'setTimeout', 'clearTimeout', 'Date'] });
});
afterEach(() => {
  vi.useRealTimers();
});

type Rows = ReadonlyMap<string, ChartSeat>;

/** Seats are named by a number, of those that are there; what cannot be done with them does nothing. */
type Step =
  | { readonly kind: 'move'; readonly seats: readonly number[]; readonly lead: number; readonly index: number; readonly answered: boolean }
  | { readonly kind: 'add'; readonly lead: number; readonly rank: number }
  | { readonly kind: 'remove'; readonly seat: number; readonly liftsReports: boolean }
  | { readonly kind: 'rename' | 'assist' | 'join' | 'fold' | 'focus' | 'around' | 'fly'; readonly seat: number }
  | { readonly kind: 'rank'; readonly seat: number; readonly rank: number }
  | { readonly kind: 'levels'; readonly levels: number }
  | { readonly kind: 'wait'; readonly time: number }
  | { readonly kind: 'undo' | 'redo' | 'orient' | 'wrap' | 'group' | 'whole' | 'reload' };

const TEAMS = [null, { id: 'x', name: 'Design', color: 1 }, { id: 'y', name: 'Data', color: 2 }];

const number = fc.nat({ max: 200 });
const rank = fc.nat({ max: 5 });
const steps: fc.Arbitrary<readonly Step[]> = fc.array(fc.oneof(
  { weight: 8, arbitrary: fc.record({ kind: fc.constant('move' as const), seats: fc.array(number, { minLength: 1, maxLength: 3 }), lead: number, index: fc.nat({ max: 8 }), answered: fc.boolean() }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('add' as const), lead: number, rank }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('remove' as const), seat: number, liftsReports: fc.boolean() }) },
  { weight: 7, arbitrary: fc.record({ kind: fc.constantFrom('rename' as const, 'assist' as const, 'join' as const, 'fold' as const, 'fold' as const, 'focus' as const, 'around' as const, 'fly' as const), seat: number }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('rank' as const), seat: number, rank }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('levels' as const), levels: fc.integer({ min: 1, max: 5 }) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('wait' as const), time: fc.constantFrom(20, 90, 400) }) },
  { weight: 6, arbitrary: fc.record({ kind: fc.constantFrom('undo' as const, 'undo' as const, 'redo' as const, 'redo' as const, 'orient' as const, 'wrap' as const, 'group' as const, 'whole' as const, 'reload' as const) }) },
), { minLength: 1, maxLength: 40 });

describe('any sequence of edits, undos and redos', () => {
  it('leaves what a fresh engine makes of the rows at its end', () => {
    fc.assert(fc.property(fc.nat({ max: 10_000 }), fc.integer({ min: 0, max: 70 }), steps, (seed, count, sequence) => {
      const session = new Session(sampleForest(count, seededRandom(seed)));
      for (const step of sequence) session.take(step);
      session.answer();
      session.compare();
    }), { numRuns: 80 });
  }, 60_000);

  it('does so in a chart that is too large for one row a level', () => {
    fc.assert(fc.property(fc.nat({ max: 10_000 }), steps, (seed, sequence) => {
      const session = new Session(sampleForest(1500, seededRandom(seed)));
      for (const step of sequence) session.take(step);
      session.answer();
      session.compare();
    }), { numRuns: 3 });
  }, 60_000);
});

/** An engine, and beside it a server that knows the rows and answers edits as ours does. */
class Session {
  readonly engine: ChartEngine;
  private rows: Rows;
  private past: Rows[] = [];
  private future: Rows[] = [];
  /** What the engine was last told, by rows or by a change. */
  private told: Rows;
  private added = 0;
  private orientation: Orientation = 'top-down';
  private wrap = true;
  private grouped = false;

  constructor(seats: readonly ChartSeat[]) {
    this.rows = new Map(seats.map((seat) => [seat.id, seat]));
    this.told = this.rows;
    this.engine = headlessEngine().engine;
    this.engine.setSeats(seats);
  }

  /** An engine that gets the rows of now at once, with the folds, the focus and the options of the first. */
  fresh(): ChartEngine {
    const { engine } = headlessEngine();
    engine.setOptions({ orientation: this.orientation, wrap: this.wrap, grouped: this.grouped });
    engine.setSeats([...this.rows.values()].reverse());
    engine.focusSubtree(this.engine.focus);
    engine.folds.restore(this.engine.folds.folded);
    return engine;
  }

  take(step: Step): void {
    const { engine } = this;
    switch (step.kind) {
      case 'move': return this.move(step.seats, step.lead, step.index, step.answered);
      case 'add': return this.commit([sampleSeat(`new_${this.added++}`, this.idOf(step.lead), { rank: step.rank })], []);
      case 'remove': return this.remove(step.seat, step.liftsReports);
      case 'rank': return this.withSeat(step.seat, (seat) => this.commit([{ ...seat, rank: step.rank }], []));
      case 'rename': return this.withSeat(step.seat, (seat) => this.commit([{ ...seat, title: `${seat.title} again` }], []));
      case 'assist': return this.withSeat(step.seat, (seat) => this.commit([{ ...seat, assistant: !seat.assistant }], []));
      case 'join': return this.withSeat(step.seat, (seat) => this.commit([{ ...seat, team: TEAMS[step.seat % TEAMS.length]! }], []));
      case 'fold': return this.withSeat(step.seat, ({ id }) => engine.folds.toggle(id));
      case 'around': return this.withSeat(step.seat, ({ id }) => engine.folds.collapseAround(id));
      case 'fly': return this.withSeat(step.seat, ({ id }) => engine.flyTo(id));
      case 'focus': return this.withSeat(step.seat, ({ id }) => engine.focusSubtree(id));
      case 'whole': return engine.focusSubtree(null);
      case 'levels': return engine.folds.showLevels(step.levels);
      case 'wait': return void vi.advanceTimersByTime(step.time);
      case 'undo': return this.travel(this.past, this.future);
      case 'redo': return this.travel(this.future, this.past);
      case 'orient': return this.turn();
      case 'wrap':
        this.wrap = !this.wrap;
        return engine.setOptions({ wrap: this.wrap });
      case 'group':
        this.grouped = !this.grouped;
        return engine.setOptions({ grouped: this.grouped });
      case 'reload':
        this.told = this.rows;
        return engine.setSeats([...this.rows.values()], { animate: true });
    }
  }

  compare(): void {
    const fresh = this.fresh();
    expect(pictureOf(this.engine)).toEqual(pictureOf(fresh));
    for (const engine of [this.engine, fresh]) engine.destroy();
  }

  /** The engine is told what it has not been told yet, as by the server. */
  answer(): void {
    const upserts = [...this.rows.values()].filter((seat) => this.told.get(seat.id) !== seat);
    const removed = [...this.told.keys()].filter((id) => !this.rows.has(id));
    this.told = this.rows;
    this.engine.applyChange({ upserts, removed });
  }

  /** Shown at once; the answer comes now, or with that of a later edit. A move into what is moved is no move. */
  private move(seats: readonly number[], to: number, index: number, answered: boolean): void {
    const lead = this.idOf(to);
    const ids = [...new Set(seats.map((seat) => this.idOf(seat)))].filter((id) => id !== null);
    if (lead === null || ids.some((id) => this.isWithin(lead, id) || ids.some((other) => other !== id && this.isWithin(id, other)))) return;
    // The server renumbers the reports of the lead.
    const others = [...this.rows.values()].filter((seat) => seat.reportsTo === lead && !ids.includes(seat.id)).sort((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1));
    const order = [...others.slice(0, index), ...ids.map((id) => this.rows.get(id)!), ...others.slice(index)];
    this.engine.moveSeats({ seatIds: ids, newParentId: lead, index });
    this.keep(order.map((seat, i) => ({ ...seat, reportsTo: lead, rank: i + 1 })), []);
    if (answered) this.answer();
  }

  /** A closed seat leaves its reports to its manager, or as roots. */
  private remove(seat: number, liftsReports: boolean): void {
    this.withSeat(seat, ({ id, reportsTo }) => {
      const reports = [...this.rows.values()].filter((other) => other.reportsTo === id);
      this.commit(liftsReports ? reports.map((report) => ({ ...report, reportsTo })) : [], [id]);
    });
  }

  private turn(): void {
    this.orientation = this.orientation === 'top-down' ? 'left-to-right' : 'top-down';
    this.engine.setOptions({ orientation: this.orientation });
  }

  private travel(from: Rows[], to: Rows[]): void {
    const rows = from.pop();
    if (rows === undefined) return;
    // The server has answered what it takes back.
    this.answer();
    to.push(this.rows);
    this.rows = rows;
    this.answer();
  }

  private commit(upserts: readonly ChartSeat[], removed: readonly string[]): void {
    this.keep(upserts, removed);
    this.answer();
  }

  private keep(upserts: readonly ChartSeat[], removed: readonly string[]): void {
    this.past.push(this.rows);
    this.future = [];
    const rows = new Map(this.rows);
    for (const id of removed) rows.delete(id);
    for (const seat of upserts) rows.set(seat.id, seat);
    this.rows = rows;
  }

  private withSeat(seat: number, run: (seat: ChartSeat) => void): void {
    const id = this.idOf(seat);
    if (id !== null) run(this.rows.get(id)!);
  }

  private idOf(seat: number): string | null {
    return this.rows.size === 0 ? null : [...this.rows.keys()][seat % this.rows.size]!;
  }

  private isWithin(id: string, ancestor: string): boolean {
    for (let at: string | null = id; at !== null; at = this.rows.get(at)?.reportsTo ?? null) if (at === ancestor) return true;
    return false;
  }
}

/** All that an engine shows, told by ids: cards and links with their places, indexes, counts, folds, and the rows of the accessible tree. */
function pictureOf(engine: ChartEngine) {
  vi.advanceTimersByTime(2000);
  const { model, stage } = { model: engine['model'], stage: engine['stage'] };
  const { layout, x, y } = stage.scene;
  const { tree } = model;
  const name = (slot: number) => (slot > TOP ? model.idOf(slot) : slot);
  const used = Array.from({ length: model.slotCount }, (_, slot) => slot).filter((slot) => slot > TOP && model.isUsed(slot));
  return {
    bounds: layout.bounds,
    order: Array.from(layout.order, name),
    cards: Object.fromEntries(Array.from(layout.order, (s) => [name(s), {
      place: [layout.x[s], layout.y[s], layout.w[s], layout.h[s]],
      now: [x[s], y[s]],
      found: name(stage.scene.cardAt(layout.x[s]! + 1, layout.y[s]! + 1)),
      stands: [layout.arrangement[s], layout.beside[s], layout.assisted[s], layout.hung[s], layout.rowTop[s], layout.spine[s]],
    }])),
    links: Array.from(stage.scene.leadsIn(layout.bounds), name).sort(),
    hidden: used.filter((s) => layout.shown[s] !== 1).map(name).sort(),
    tree: Object.fromEntries(used.map((s) => [name(s), [name(tree.parent[s]!), tree.childrenOf(s).map(name), tree.direct[s], tree.total[s], tree.depth[s], model.folded[s]]])),
    roots: [tree.childrenOf(TOP).map(name), tree.direct[TOP], tree.total[TOP]],
    rows: Array.from({ length: engine.rows.count }, (_, i) => engine.rows.at(i)),
    focus: engine.focus,
    folded: [...engine.folds.folded].sort(),
  };
}
