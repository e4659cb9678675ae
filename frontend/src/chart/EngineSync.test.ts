// @vitest-environment happy-dom
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ChartEngine } from './engine';
import { syncEngines } from './EngineSync';
import { headlessEngine } from './headless';
import { sampleForest, sampleId, sampleSeat, seededRandom } from './model/sampleOrg';
import type { ChartSeat } from './model/seat';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['requestAnimationFrame', 'cancelAnimationFrame', 'performance', 'setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date'] });
});
afterEach(() => {
  vi.useRealTimers();
});

const now = [
  sampleSeat('a', null), sampleSeat('b', 'a', { rank: 1 }), sampleSeat('c', 'a', { rank: 2 }), sampleSeat('d', 'c'), sampleSeat('e', 'c', { rank: 1 }), sampleSeat('f', 'b'),
];
/** `b` has more below it, so that `c` stands elsewhere; `f` is gone, `n` is new. */
const then = [...now.filter((seat) => seat.id !== 'f'), ...['n', 'o', 'p', 'q'].map((id) => sampleSeat(id, 'b')), sampleSeat('r', 'n'), sampleSeat('s', 'o'), sampleSeat('t', 'p')];

function engineOf(seats: readonly ChartSeat[]): ChartEngine {
  const { engine } = headlessEngine();
  engine.setSeats(seats);
  return engine;
}

function pair(first: readonly ChartSeat[] = now, second: readonly ChartSeat[] = then) {
  const [a, b] = [engineOf(first), engineOf(second)];
  const stop = syncEngines(a, b);
  vi.advanceTimersByTime(2000);
  return { a, b, stop };
}

/** The seat nearest to the middle of a chart that another shows as well, and where it is in both. */
function common(a: ChartEngine, b: ChartEngine) {
  const id = a.viewpoint.nearestToCentre((candidate) => b.viewpoint.rectOf(candidate) !== null);
  const place = (engine: ChartEngine) => {
    const rect = id === null ? null : engine.viewpoint.rectOf(id);
    return rect && { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
  };
  return { id, inA: place(a), inB: place(b) };
}

/** How far from each other the two places are, in pixels. */
function apart({ inA, inB }: ReturnType<typeof common>): number {
  return inA === null || inB === null ? 0 : Math.hypot(inA.x - inB.x, inA.y - inB.y);
}

describe('syncEngines', () => {
  it('begins with what the first shows', () => {
    const [a, b] = [engineOf(now), engineOf(then)];
    a.select(['d']);
    a.folds.collapse('b');
    a.focusSubtree('a');
    syncEngines(a, b);
    expect([b.selection, b.current, b.folds.folded, b.focus]).toEqual([['d'], 'd', ['b'], 'a']);
    expect(b.viewpoint.view.k).toBe(a.viewpoint.view.k);
  });

  it('keeps zoom and the nearest common seat in step, whichever is moved', () => {
    const { a, b } = pair();
    for (const [moved, other] of [[a, b], [b, a], [a, b]] as const) {
      moved.viewpoint.zoomBy(1.4);
      moved.viewpoint.panBy(130, -40);
      expect(other.viewpoint.view.k).toBe(moved.viewpoint.view.k);
      vi.advanceTimersByTime(2000);
      const nearest = common(moved, other);
      expect(nearest.id).not.toBeNull();
      expect(apart(nearest)).toBeLessThan(0.01);
    }
  });

  it('follows flights to their end', () => {
    const { a, b } = pair();
    a.flyTo('e', 1.2);
    vi.advanceTimersByTime(3000);
    expect(a.viewpoint.view.k).toBe(1.2);
    expect(b.viewpoint.view.k).toBe(1.2);
    const [inA, inB] = [a.viewpoint.rectOf('e')!, b.viewpoint.rectOf('e')!];
    expect([Math.round(inB.x), Math.round(inB.y)]).toEqual([Math.round(inA.x), Math.round(inA.y)]);
    expect(b.current).toBe('e');
  });

  it('selects, folds and focuses in both, as far as the seats are there', () => {
    const { a, b } = pair();
    b.select(['d', 'n']);
    expect(a.selection).toEqual(['d']);
    b.folds.expandAll();
    b.folds.collapse('b');
    b.folds.collapse('c');
    expect(a.folds.folded).toEqual(['b', 'c']);
    b.folds.expand('c');
    expect(a.folds.folded).toEqual(['b']);
    a.focusSubtree('c');
    expect(b.focus).toBe('c');
    vi.advanceTimersByTime(3000);
    b.focusSubtree('n');
    expect([a.focus, b.focus]).toEqual(['c', 'n']);
    b.focusSubtree(null);
    expect(a.focus).toBeNull();
  });

  it('does not take a fold for undone because its seat is gone', () => {
    const { a, b } = pair();
    a.folds.collapse('c');
    a.applyChange({ upserts: [], removed: ['c'] });
    expect(b.folds.folded).toEqual(['c']);
  });

  it('comes to rest, and leaves both alone once stopped', () => {
    const { a, b, stop } = pair();
    let told = 0;
    a.on('camera', () => void told++);
    b.on('camera', () => void told++);
    a.viewpoint.panBy(40, 0);
    vi.advanceTimersByTime(2000);
    const atRest = told;
    expect(atRest).toBeLessThan(60);
    vi.advanceTimersByTime(2000);
    expect(told).toBe(atRest);
    stop();
    const view = b.viewpoint.view;
    a.viewpoint.panBy(40, 0);
    a.select(['e']);
    a.folds.collapse('c');
    vi.advanceTimersByTime(2000);
    expect([b.viewpoint.view, b.selection.includes('e'), b.folds.folded]).toEqual([view, false, []]);
  });

  it('holds for any two organisations and any way of looking at them', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 1e6 }), (seed) => {
      const random = seededRandom(seed);
      const whole = sampleForest(50, random);
      const some = () => whole.filter((seat) => seat.id === sampleId(0) || random() < 0.8);
      const { a, b, stop } = pair(some(), some());
      for (let step = 0; step < 4; step++) {
        const moved = random() < 0.5 ? a : b;
        const id = sampleId(Math.floor(random() * 50));
        const action = Math.floor(random() * 4);
        if (action === 0) moved.viewpoint.panBy(random() * 400 - 200, random() * 300 - 150);
        else if (action === 1) moved.viewpoint.zoomBy(0.7 + random());
        else if (action === 2) moved.folds.toggle(id);
        else moved.flyTo(id);
        vi.advanceTimersByTime(1500);
        expect(a.viewpoint.view.k).toBe(b.viewpoint.view.k);
        // What did nothing leaves the lead where it was, so that it may be either.
        const [ofA, ofB] = [common(a, b), common(b, a)];
        expect(Math.min(apart(ofA), apart(ofB))).toBeLessThan(1);
      }
      stop();
      a.destroy();
      b.destroy();
    }), { numRuns: 20 });
  });
});
