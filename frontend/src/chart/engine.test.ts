// @vitest-environment happy-dom
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ChartEngineSetup } from './chartTypes';
import type { ChartEngine } from './engine';
import { headlessEngine } from './headless';
import type { ChartComparison } from './model/comparison';
import { noFilter } from './model/filter';
import { sampleForest, sampleId, sampleSeat, seededRandom } from './model/sampleOrg';
import type { ChartSeat } from './model/seat';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['requestAnimationFrame', 'cancelAnimationFrame', 'performance', 'setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date'] });
});
afterEach(() => {
  vi.useRealTimers();
});

const company = () => [
  sampleSeat('a', null), sampleSeat('b', 'a', { rank: 1 }), sampleSeat('c', 'a', { rank: 2 }), sampleSeat('d', 'c'), sampleSeat('e', 'c', { rank: 1 }),
];

function started(seats: readonly ChartSeat[] = company(), setup: Partial<ChartEngineSetup> = {}) {
  const made = headlessEngine(setup);
  made.engine.setSeats(seats);
  const heard: string[] = [];
  for (const event of ['move', 'rename', 'open', 'ghost', 'hover', 'select', 'menu'] as const) made.engine.on(event, (value) => heard.push(`${event} ${JSON.stringify(value)}`));
  return { ...made, heard };
}

/** Where cards are in the chart, whatever the view is, from the first root on. */
function places(engine: ChartEngine, ids: readonly string[]): (string | null)[] {
  const { k } = engine.viewpoint.view;
  const from = engine.viewpoint.rectOf(ids[0]!);
  return ids.map((id) => {
    const rect = engine.viewpoint.rectOf(id);
    return rect && from && `${id} ${Math.round((rect.x - from.x) / k)} ${Math.round((rect.y - from.y) / k)}`;
  });
}

function pointer(overlay: HTMLCanvasElement, type: string, x: number, y: number): void {
  overlay.dispatchEvent(new PointerEvent(type, { pointerId: 1, pointerType: 'mouse', clientX: x, clientY: y, button: 0 }));
}

function middleOf(engine: ChartEngine, id: string) {
  const rect = engine.viewpoint.rectOf(id)!;
  return { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
}

function drag(made: { engine: ChartEngine; overlay: HTMLCanvasElement }, from: string, onto: string): void {
  const [a, b] = [middleOf(made.engine, from), middleOf(made.engine, onto)];
  pointer(made.overlay, 'pointerdown', a.x, a.y);
  for (const part of [0.3, 0.7, 1]) pointer(made.overlay, 'pointermove', a.x + (b.x - a.x) * part, a.y + (b.y - a.y) * part);
  pointer(made.overlay, 'pointerup', b.x, b.y);
}

const COMPARISON: ChartComparison = {
  opened: new Set(['b']),
  moved: new Map([['e', 'a']]),
  changed: new Set(['e', 'd']),
  closed: [sampleSeat('x', 'b', { title: 'Old seat' }), sampleSeat('y', 'x')],
};

describe('readOnly', () => {
  it('lets no drag and no key ask for a change, and still selects, opens and folds', () => {
    const free = started();
    drag(free, 'b', 'd');
    free.engine.select(['b']);
    free.engine.handleKey('F2', { shift: false });
    expect(free.heard.filter((told) => /^(move|rename)/.test(told))).toHaveLength(2);

    const bound = started(company(), { readOnly: true });
    drag(bound, 'b', 'd');
    bound.engine.select(['b']);
    expect(bound.engine.handleKey('F2', { shift: false })).toBe(false);
    expect(bound.engine.handleKey('Enter', { shift: false })).toBe(true);
    expect(bound.heard.filter((told) => /^(move|rename)/.test(told))).toEqual([]);
    expect(bound.heard).toContain('open "b"');
  });

  it('ends a drag that is going on', () => {
    const made = started();
    const [from, to] = [middleOf(made.engine, 'b'), middleOf(made.engine, 'd')];
    pointer(made.overlay, 'pointerdown', from.x, from.y);
    pointer(made.overlay, 'pointermove', to.x, to.y);
    made.engine.setOptions({ readOnly: true });
    pointer(made.overlay, 'pointerup', to.x, to.y);
    expect(made.heard.filter((told) => told.startsWith('move'))).toEqual([]);
  });
});

describe('F2', () => {
  it('goes to a seat that is folded away, or too small to read, before its field stands on it', () => {
    const { engine, heard } = started();
    engine.folds.collapse('c');
    engine.select(['d']);
    expect(engine.handleKey('F2', { shift: false })).toBe(true);
    expect(heard).toContain('rename "d"');
    expect(engine.viewpoint.rectOf('d')).not.toBeNull();
    engine.setView({ x: 0, y: 0, k: 0.2 });
    engine.handleKey('F2', { shift: false });
    vi.advanceTimersByTime(2000);
    expect(engine.viewpoint.view.k).toBeGreaterThan(0.64);
  });
});

it('chooses by keyboard several that are not beside each other', () => {
  const { engine } = started();
  engine.select(['b']);
  expect(engine.handleKey('ArrowDown', { shift: true, mod: true })).toBe(true);
  engine.handleKey('ArrowDown', { shift: true, mod: true });
  expect([engine.current, engine.selection]).toEqual(['d', ['b']]);
  engine.handleKey(' ', { shift: false, mod: true });
  expect([engine.current, [...engine.selection].sort()]).toEqual(['d', ['b', 'd']]);
  engine.handleKey(' ', { shift: false, mod: true });
  expect([engine.current, engine.selection]).toEqual(['d', ['b']]);
  expect(engine.handleKey('ArrowDown', { shift: false, mod: true })).toBe(false);
  expect(engine.handleKey('Enter', { shift: false, mod: true })).toBe(false);
});

describe('the foot of a lead', () => {
  /** How high and wide the part of the card of c is that a hand can fold and unfold by, in CSS pixels. */
  function target({ engine, overlay }: ReturnType<typeof started>) {
    const { x, y, width, height } = engine.viewpoint.rectOf('c')!;
    let [left, top, found] = [x + width, y + height, 0];
    for (let px = x; px < x + width; px += 1) for (let py = y; py < y + height; py += 1) {
      pointer(overlay, 'pointermove', px, py);
      if (overlay.style.cursor !== 'pointer') continue;
      [left, top, found] = [Math.min(left, px), Math.min(top, py), found + 1];
    }
    // Counted in whole pixels.
    return found === 0 ? null : { width: x + width - left + 1, height: y + height - top + 1 };
  }

  it.each([[0.64, false], [0.64, true], [1, false], [0.45, true], [0.25, true]])('is large enough to press at zoom %d, folded: %s', (k, folded) => {
    const made = started();
    if (folded) made.engine.folds.collapse('c');
    vi.advanceTimersByTime(2000);
    made.engine.setView({ x: 100, y: 100, k });
    const { width, height } = target(made)!;
    expect(width).toBeGreaterThanOrEqual(24);
    expect(height).toBeGreaterThanOrEqual(Math.min(24, 96 * k - 1));
  });

  it('folds nothing where cards are drawn without it', () => {
    const made = started();
    made.engine.setView({ x: 100, y: 100, k: 0.45 });
    expect(target(made)).toBeNull();
    made.engine.folds.collapse('c');
    made.engine.setView({ x: 100, y: 100, k: 0.2 });
    expect(target(made)).toBeNull();
  });
});

describe('setComparison', () => {
  it('says in words and in the legend what it marks', () => {
    const { engine } = started();
    engine.setComparison(COMPARISON);
    const labels = Array.from({ length: engine.rows.count }, (_, i) => engine.rows.at(i)).map(({ label, disabled, level }) => `${level}${disabled ? ' off' : ''} ${label}`);
    expect(labels).toEqual([
      '1 Person a, Title a, 2 direct reports',
      '2 Person b, Title b, new, 1 closed seat below',
      '3 off Person x, Old seat, closed, 1 closed seat below',
      '4 off Person y, Title y, closed',
      '2 Person c, Title c, 2 direct reports',
      '3 Person d, Title d, changed',
      '3 Person e, Title e, moved here from Person a, Title a, changed',
    ]);
    expect(engine.markLegend.map(({ label, count }) => `${label} ${count}`)).toEqual(['New 1', 'Moved 1', 'Changed 2', 'Closed 2']);
    engine.setComparison(null);
    expect([engine.rows.count, engine.markLegend.length, engine.remarks('e').length]).toEqual([5, 0, 0]);
  });

  it('has ghosts that are no seats: not to drop on, select, or count', () => {
    const made = started();
    made.engine.setComparison(COMPARISON);
    made.engine.viewpoint.fit(false);
    vi.advanceTimersByTime(1000);
    expect(made.engine.seat('x')).toBeUndefined();
    expect(made.engine.below('a')).toEqual(['b', 'c', 'd', 'e']);
    made.engine.select(['x', 'b']);
    expect(made.engine.selection).toEqual(['b']);
  });

  it('follows clicks on ghosts: to the card of a moved seat, to the app for a closed one', () => {
    const made = started();
    made.engine.setComparison(COMPARISON);
    vi.advanceTimersByTime(1000);
    made.engine.viewpoint.fit(false);
    const seen = new Set<string>();
    const spot = (id: string, kind: string) => {
      for (let y = 5; y < 700; y += 10) {
        for (let x = 5; x < 1000; x += 10) {
          pointer(made.overlay, 'pointermove', x, y);
          const told = made.heard.at(-1) ?? '';
          seen.add(told);
          const own = made.engine.viewpoint.rectOf(id);
          const isOwn = own !== null && x >= own.x && x <= own.x + own.width && y >= own.y && y <= own.y + own.height;
          if (told === `hover "${id}"` && !isOwn) return { x, y };
        }
      }
      throw new Error(`no ${kind} ghost of ${id}: ${[...seen].join()}`);
    };
    const closed = spot('x', 'closed');
    pointer(made.overlay, 'pointerdown', closed.x, closed.y);
    pointer(made.overlay, 'pointerup', closed.x, closed.y);
    expect(made.heard).toContain('ghost "x"');
    const moved = spot('e', 'moved');
    pointer(made.overlay, 'pointerdown', moved.x, moved.y);
    pointer(made.overlay, 'pointerup', moved.x, moved.y);
    expect(made.engine.current).toBe('e');
    expect(made.engine.selection).toEqual([]);
  });

  it('restores with null exactly the layout before', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 1e6 }), (seed) => {
      const random = seededRandom(seed);
      const seats = sampleForest(60, random);
      const ids = seats.map((seat) => seat.id);
      const { engine } = started(seats);
      const before = places(engine, ids);
      const any = () => sampleId(Math.floor(random() * 60));
      engine.setComparison({
        opened: new Set([any()]), changed: new Set([any()]), moved: new Map([[any(), any()], [any(), null], [any(), 'closed1']]),
        closed: [sampleSeat('closed1', any()), sampleSeat('closed2', 'closed1'), sampleSeat('closed3', null)],
      });
      vi.advanceTimersByTime(random() * 300);
      engine.setComparison(null);
      vi.advanceTimersByTime(1000);
      expect(places(engine, ids)).toEqual(before);
      engine.destroy();
    }), { numRuns: 25 });
  });
});

describe('setSeats', () => {
  it('ends, animated and interrupted or not, in the layout of a fresh chart', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 1, max: 1e6 }), { minLength: 2, maxLength: 4 }), (seeds) => {
      const states = seeds.map((seed) => {
        const random = seededRandom(seed);
        return sampleForest(30, random).filter((seat) => seat.id === sampleId(0) || random() < 0.7);
      });
      const { engine } = started(states[0]);
      const last = states.at(-1)!;
      for (const [i, seats] of states.slice(1).entries()) {
        engine.setSeats(seats, { animate: true });
        vi.advanceTimersByTime((seeds[i]! % 7) * 90);
      }
      vi.advanceTimersByTime(2000);
      const { engine: fresh } = started(last);
      const ids = last.map((seat) => seat.id);
      expect(places(engine, ids)).toEqual(places(fresh, ids));
      engine.destroy();
      fresh.destroy();
    }), { numRuns: 25 });
  });

  it('moves cards on their way, keeps the one looked at in place, and keeps selection, folds and focus', () => {
    const { engine } = started();
    engine.select(['d']);
    const [d, e] = [engine.viewpoint.rectOf('d')!, engine.viewpoint.rectOf('e')!];
    engine.setSeats([...company().filter((seat) => seat.id !== 'e'), sampleSeat('e', 'b'), sampleSeat('f', 'a')].reverse(), { animate: true });
    expect(engine.viewpoint.rectOf('d')).toEqual(d);
    const shift = engine.viewpoint.rectOf('e')!;
    expect(shift).toEqual(e);
    vi.advanceTimersByTime(2000);
    expect(engine.viewpoint.rectOf('d')).toEqual(d);
    expect(engine.viewpoint.rectOf('e')).not.toEqual(e);
    expect([engine.selection, engine.current]).toEqual([['d'], 'd']);
  });

  it('keeps folds, focus and view', () => {
    const { engine } = started();
    engine.focusSubtree('a');
    engine.folds.collapse('c');
    vi.advanceTimersByTime(2000);
    const view = engine.viewpoint.view;
    engine.setSeats([...company(), sampleSeat('n', 'c')].reverse(), { animate: true });
    expect([engine.focus, engine.folds.folded, engine.viewpoint.view]).toEqual(['a', ['c'], view]);
  });

  it('does not move cards where the system asks for stillness', () => {
    vi.stubGlobal('matchMedia', () => ({ matches: true }));
    const { engine } = started();
    engine.setSeats([...company().filter((seat) => seat.id !== 'e'), sampleSeat('e', 'b')], { animate: true });
    const at = engine.viewpoint.rectOf('e');
    vi.advanceTimersByTime(2000);
    expect(engine.viewpoint.rectOf('e')).toEqual(at);
    vi.unstubAllGlobals();
  });

  it('goes on walking when a comparison comes with it', () => {
    const { engine } = started();
    engine.viewpoint.zoomBy(0.3);
    const before = engine.viewpoint.rectOf('e');
    engine.setSeats([...company().filter((seat) => seat.id !== 'e'), sampleSeat('e', 'b')], { animate: true });
    engine.setComparison(COMPARISON);
    expect(engine.viewpoint.rectOf('e')).toEqual(before);
  });
});

describe('a drag', () => {
  /** Takes the card of b over to that of another, and says what was told of the aim. */
  function carry(made: ReturnType<typeof started>, ...onto: string[]) {
    const aims: (string | null)[] = [];
    made.engine.on('aim', (aim) => aims.push(aim && `${aim.move.newParentId}: ${aim.words.join(', ')}`));
    const from = middleOf(made.engine, 'b');
    pointer(made.overlay, 'pointerdown', from.x, from.y);
    pointer(made.overlay, 'pointermove', from.x + 8, from.y + 8);
    for (const id of onto) {
      const to = middleOf(made.engine, id);
      for (const step of [0, 2, 4]) pointer(made.overlay, 'pointermove', to.x + step, to.y);
    }
    return aims;
  }

  it('tells once of each lead that it is over, and that it no longer is', () => {
    const made = started();
    const aims = carry(made, 'd', 'e', 'b');
    expect(aims).toEqual(['d: Reports to Person d, Span 0 → 1, Span of Person a 2 → 1, Layer 2 → 4, Levels of the chart 3 → 4', 'e: Reports to Person e, Span 0 → 1, Span of Person a 2 → 1, Layer 2 → 4, Levels of the chart 3 → 4', null]);
  });

  it('says why a card refuses what is let go of over it, and nothing where it is only put back', () => {
    const made = started();
    const reasons: (string | null)[] = [];
    made.engine.on('letGo', ({ reason }) => reasons.push(reason));
    drag(made, 'c', 'd');
    drag(made, 'b', 'a');
    carry(made, 'd', 'b');
    const back = middleOf(made.engine, 'b');
    pointer(made.overlay, 'pointerup', back.x, back.y);
    expect(reasons).toEqual(['Person d is below the seat you move. Move that seat out first', 'Already reports to Person a', null]);
    expect(made.heard.filter((told) => told.startsWith('move'))).toEqual([]);
  });

  it('never begins where cards are bars, not even on a chosen one: the hand pans', () => {
    const made = started();
    made.engine.setView({ x: 100, y: 100, k: 0.2 });
    made.engine.select(['b']);
    const { x } = made.engine.viewpoint.view;
    drag(made, 'b', 'd');
    expect(made.heard.filter((told) => told.startsWith('move'))).toEqual([]);
    expect(made.engine.viewpoint.view.x).not.toBe(x);
    made.engine.setView({ x: 100, y: 100, k: 0.3 });
    drag(made, 'b', 'd');
    expect(made.heard.filter((told) => told.startsWith('move'))).toHaveLength(1);
  });

  it('drops where cards still walk to', () => {
    const made = started();
    made.engine.applyChange({ upserts: [sampleSeat('e', 'b')], removed: [] });
    made.engine.setView(made.engine.viewpoint.view);
    const from = middleOf(made.engine, 'b');
    pointer(made.overlay, 'pointerdown', from.x, from.y);
    pointer(made.overlay, 'pointermove', from.x + 8, from.y + 8);
    const { x, y, k } = made.engine.viewpoint.view;
    const d = made.engine.viewpoint.middleOf('d')!;
    expect(made.engine.viewpoint.rectOf('e')).not.toBeNull();
    pointer(made.overlay, 'pointermove', d.x * k + x, d.y * k + y);
    pointer(made.overlay, 'pointerup', d.x * k + x, d.y * k + y);
    expect(made.heard).toContain('move {"seatIds":["b"],"newParentId":"d","index":0}');
  });

  it.each([
    ['rows that are all others', (engine: ChartEngine) => engine.setSeats([sampleSeat('z', null), ...company()])],
    ['a seat that goes', (engine: ChartEngine) => engine.applyChange({ upserts: [], removed: ['e'] })],
  ])('ends with %s: a drop would move what its slots then mean', (_, change) => {
    const made = started();
    const carried: unknown[] = [];
    carry(made, 'd');
    made.engine.on('drag', (seats) => carried.push(seats));
    change(made.engine);
    expect(carried).toEqual([null]);
    const to = middleOf(made.engine, 'c');
    pointer(made.overlay, 'pointermove', to.x, to.y);
    pointer(made.overlay, 'pointerup', to.x, to.y);
    expect(made.heard.filter((told) => told.startsWith('move'))).toEqual([]);
  });

  it('goes on panning after a flick, not where motion is not wanted, and stops at a press that then selects nothing', () => {
    const flick = (reduced: boolean) => {
      vi.stubGlobal('matchMedia', () => ({ matches: reduced }));
      const made = started();
      vi.unstubAllGlobals();
      const send = (type: string, x: number, timeStamp: number) => {
        const event = new PointerEvent(type, { pointerId: 1, pointerType: 'mouse', clientX: x, clientY: 20, button: 0 });
        Object.defineProperty(event, 'timeStamp', { value: timeStamp });
        made.overlay.dispatchEvent(event);
      };
      send('pointerdown', 20, 0);
      for (const step of [1, 2, 3]) send('pointermove', 20 + 20 * step, 10 * step);
      send('pointerup', 80, 31);
      return { ...made, send, x: () => made.engine.viewpoint.view.x };
    };
    const still = flick(true);
    const resting = still.x();
    vi.advanceTimersByTime(300);
    expect(still.x()).toBe(resting);

    const moving = flick(false);
    const released = moving.x();
    vi.advanceTimersByTime(100);
    const gliding = moving.x();
    expect(gliding).toBeGreaterThan(released + 20);
    moving.engine.select(['b']);
    moving.send('pointerdown', 300, 200);
    moving.send('pointerup', 300, 210);
    const stopped = moving.x();
    vi.advanceTimersByTime(500);
    expect(moving.x()).toBe(stopped);
    expect(moving.engine.selection).toEqual(['b']);
  });

  it('shows what was found out about the aim, and nothing that came too late', () => {
    const made = started();
    carry(made, 'd');
    const foretell = (newParentId: string, text: string) => {
      made.engine.setForetold({ move: { seatIds: ['b'], newParentId, index: 0 }, findings: [{ tone: 'warn', text }] });
      vi.advanceTimersByTime(50);
    };
    foretell('e', 'About another lead');
    foretell('d', 'Too deep');
    expect(made.overlayWords).toContain('Too deep');
    expect(made.overlayWords).not.toContain('About another lead');
    expect(made.engine.cancel()).toBe(true);
  });
});

describe('applyChange', () => {
  it('hands the keyboard to the lead where its seat goes away, and tells that nothing is below the pointer', () => {
    const { engine, overlay, heard } = started();
    engine.setCurrent('d');
    const at = middleOf(engine, 'd');
    pointer(overlay, 'pointermove', at.x, at.y);
    engine.applyChange({ upserts: [], removed: ['d'] });
    expect(engine.current).toBe('c');
    expect(heard.filter((told) => told.startsWith('hover'))).toEqual(['hover "d"', 'hover null']);
  });
});

describe('whoever is told of a change', () => {
  it('finds the rows after it, whatever it is told first', () => {
    const { engine } = started();
    engine.setComparison(COMPARISON);
    engine.select(['b', 'd']);
    const told: string[] = [];
    const look = () => [Array.from({ length: engine.rows.count }, (_, i) => engine.rows.at(i).id), Array.from({ length: engine.listing.count }, (_, i) => engine.listing.at(i).seat.id)].map((ids) => ids.join('')).join();
    for (const event of ['select', 'current', 'hover', 'camera', 'layout'] as const) engine.on(event, () => told.push(`${event} ${look()}`));
    look();
    engine.setCurrent('d');
    engine.applyChange({ upserts: [], removed: ['d'] });
    expect(new Set(told.slice(1))).toEqual(new Set(['select abxyce,abce', 'current abxyce,abce', 'camera abxyce,abce', 'layout abxyce,abce']));
    told.length = 0;
    engine.select(['b']);
    engine.setFilter({ seats: { ...noFilter, picks: { span: ['1-2'] } }, mode: 'hide' });
    expect(told).toContain('select ac,ac');
  });
});

describe('valuesOf', () => {
  it('reads the seats once, and anew where they or the day are others', () => {
    const held = (startsOn: string) => ({ holders: [{ assignmentId: 'x', id: 'p', name: 'Ana', kind: 'PERMANENT' as const, startsOn }] });
    const { engine } = started([sampleSeat('a', null, held('2026-10-01'))], { today: '2026-11-30' });
    const values = (id: 'tenure' | 'location') => engine.valuesOf(id).map(({ label, count }) => `${label} ${count}`);
    expect(engine.valuesOf('location')).toBe(engine.valuesOf('location'));
    expect([values('tenure'), values('location')]).toEqual([['Less than 6 months 1'], ['None 1']]);
    engine.setOptions({ today: '2027-06-30' });
    expect(values('tenure')).toEqual(['6 to 12 months 1']);
    engine.applyChange({ upserts: [sampleSeat('a', null, { ...held('2026-10-01'), location: 'Oslo' })], removed: [] });
    expect(values('location')).toEqual(['Oslo 1']);
    engine.setSeats([]);
    expect(values('location')).toEqual([]);
  });
});

describe('verdictOn', () => {
  it('says without a hand what a move would change, or why it may not be', () => {
    const { engine } = started();
    expect(engine.verdictOn(['b'], 'd')).toEqual({ allowed: true, preview: ['Reports to Person d', 'Span 0 → 1', 'Span of Person a 2 → 1', 'Layer 2 → 4', 'Levels of the chart 3 → 4'] });
    expect(engine.verdictOn(['c'], 'd')).toMatchObject({ allowed: false, reason: expect.stringContaining('is below the seat you move') as string });
    expect(engine.verdictOn(['gone'], 'd')).toEqual({ allowed: false });
    expect(engine.verdictOn(['b'], 'gone')).toEqual({ allowed: false });
  });
});

describe('setGrades', () => {
  it('says in words how seats stand, before what findings say, and takes it away', () => {
    const { engine } = started();
    engine.setGrades(new Map([['b', { grade: 'wanting', label: 'No plan', text: 'has no plan' }], ['gone', { grade: 'well', label: 'Plan', text: 'has a plan' }]]));
    engine.setBadges(new Map([['b', { tone: 'warn', text: 'Span of 14 is above 12', count: 1 }]]));
    expect(engine.rows.at(engine.rows.indexOf('b')).label).toBe('Person b, Title b, has no plan, warning: Span of 14 is above 12');
    expect(engine.remarks('a')).toEqual([]);
    engine.setSeats([...company(), sampleSeat('gone', 'b')]);
    expect(engine.remarks('gone')).toEqual(['has a plan']);
    engine.setGrades(null);
    expect(engine.remarks('gone')).toEqual([]);
  });
});

describe('setBadges', () => {
  it('says findings in words, and takes them away', () => {
    const { engine } = started();
    engine.setBadges(new Map([['b', { tone: 'warn', text: 'Span of 14 is above 12', count: 2 }], ['gone', { tone: 'info', text: '', count: 1 }]]));
    expect(engine.rows.at(engine.rows.indexOf('b')).label).toBe('Person b, Title b, 2 findings, the gravest a warning: Span of 14 is above 12');
    expect(engine.remarks('b')).toEqual(['2 findings, the gravest a warning: Span of 14 is above 12']);
    engine.setBadges(null);
    expect(engine.remarks('b')).toEqual([]);
  });
});
