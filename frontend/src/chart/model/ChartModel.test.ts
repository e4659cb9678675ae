import { describe, expect, it } from 'vitest';
import { ChartModel } from './ChartModel';
import { foldAll, foldAround, foldToLevel, hiddenSeats, reveal, shownLevels, unfoldAll } from './folding';
import { sampleForest, sampleId, sampleSeat, seededRandom } from './sampleOrg';
import type { ChartSeat } from './seat';
import { NONE, TOP } from './SeatTree';
import { seenTree } from './SeenTree';

function modelOf(...seats: ChartSeat[]): ChartModel {
  const model = new ChartModel();
  model.setSeats(seats);
  return model;
}

/** The tree in words: `a(b c(d))`, roots apart by a space; with the counts of each where asked. */
function outline(model: ChartModel, counts = false): string {
  const { tree } = model;
  const of = (slot: number): string => {
    const kids = tree.childrenOf(slot);
    const own = model.idOf(slot) + (counts ? `:${tree.depth[slot]}/${tree.direct[slot]}/${tree.total[slot]}` : '');
    return kids.length === 0 ? own : `${own}(${kids.map(of).join(' ')})`;
  };
  return tree.childrenOf(TOP).map(of).join(' ');
}

const company = () =>
  modelOf(
    sampleSeat('a', null),
    sampleSeat('b', 'a', { rank: 1 }),
    sampleSeat('c', 'a', { rank: 2 }),
    sampleSeat('d', 'c'),
    sampleSeat('e', 'd'),
  );

describe('building', () => {
  it('nests seats under their managers, by rank and then id, whatever the order of rows', () => {
    const model = modelOf(sampleSeat('z', 'a', { rank: 1 }), sampleSeat('y', 'a', { rank: 2 }), sampleSeat('a', null), sampleSeat('x', 'a', { rank: 2 }));
    expect(outline(model, true)).toBe('a:0/3/3(z:1/0/0 x:1/0/0 y:1/0/0)');
  });

  it('makes roots of seats whose manager is not here, or is themselves', () => {
    expect(outline(modelOf(sampleSeat('a', 'gone'), sampleSeat('b', 'b'), sampleSeat('c', 'b')))).toBe('a b(c)');
  });

  it('cuts rings of managers once and loses no seat', () => {
    const model = modelOf(sampleSeat('a', 'c'), sampleSeat('b', 'a'), sampleSeat('c', 'b'), sampleSeat('d', 'b'), sampleSeat('r', null));
    expect(model.tree.total[TOP]).toBe(5);
    expect(outline(model, true)).toBe('a:0/1/3(b:1/2/2(c:2/0/0 d:2/0/0)) r:0/0/0');
  });

  it('lets the later of two rows with one id count', () => {
    const model = modelOf(sampleSeat('a', null), sampleSeat('b', null), sampleSeat('b', 'a', { title: 'Second' }));
    expect(outline(model)).toBe('a(b)');
    expect(model.seat('b')?.title).toBe('Second');
  });
});

describe('changes', () => {
  it('adds, moves and removes with counts kept true', () => {
    const model = company();
    model.applyChange({ upserts: [sampleSeat('f', 'b'), sampleSeat('d', 'b')], removed: ['c'] });
    expect(outline(model, true)).toBe('a:0/1/4(b:1/2/3(d:2/1/1(e:3/0/0) f:2/0/0))');
  });

  it('hands roots to their manager when it arrives', () => {
    const model = modelOf(sampleSeat('a', 'late'), sampleSeat('b', null));
    model.applyChange({ upserts: [sampleSeat('late', 'b')], removed: [] });
    expect(outline(model)).toBe('b(late(a))');
  });

  it('turns a lead and its report around in one change', () => {
    const model = modelOf(sampleSeat('a', null), sampleSeat('b', 'a'));
    model.applyChange({ upserts: [sampleSeat('a', 'b'), sampleSeat('b', null)], removed: [] });
    expect(outline(model, true)).toBe('b:0/1/1(a:1/0/0)');
  });

  it('never closes a ring, and heals it once a row opens it', () => {
    const model = modelOf(sampleSeat('a', null), sampleSeat('b', 'a'));
    model.applyChange({ upserts: [sampleSeat('a', 'b')], removed: [] });
    expect(model.tree.total[TOP]).toBe(2);
    model.applyChange({ upserts: [sampleSeat('b', null)], removed: [] });
    expect(outline(model)).toBe('b(a)');
  });

  it('refuses a move below itself and keeps the rest where it was', () => {
    const model = company();
    expect(model.move(['c'], 'e', 0)).toBe(false);
    expect(model.move(['a'], 'a', 0)).toBe(false);
    expect(outline(model)).toBe('a(b c(d(e)))');
  });

  it('moves a subtree to a place among its new siblings', () => {
    const model = company();
    expect(model.move(['d'], 'a', 1)).toBe(true);
    expect(outline(model, true)).toBe('a:0/3/4(b:1/0/0 d:1/1/1(e:2/0/0) c:1/0/0)');
    expect(model.seat('d')?.reportsTo).toBe('a');
    model.move(['d'], null, 99);
    expect(outline(model)).toBe('a(b c) d(e)');
  });

  it('moves several seats to one place, siblings among them', () => {
    const model = modelOf(sampleSeat('a', null), ...['m', 'x', 'n', 'y'].map((id, rank) => sampleSeat(id, 'a', { rank })), sampleSeat('z', null));
    expect(model.move(['n', 'm', 'z'], 'a', 1)).toBe(true);
    expect(outline(model, true)).toBe('a:0/5/5(x:1/0/0 n:1/0/0 m:1/0/0 z:1/0/0 y:1/0/0)');
  });

  it('says whether cards stand elsewhere: not when the server says what a move has shown, nor for words', () => {
    const model = company();
    model.move(['e'], 'a', 1);
    const answer = [sampleSeat('b', 'a', { rank: 1 }), sampleSeat('e', 'a', { rank: 2 }), sampleSeat('c', 'a', { rank: 3, totalReports: 1 })];
    expect(model.applyChange({ upserts: answer, removed: [] })).toBe(false);
    expect(model.applyChange({ upserts: [{ ...answer[0]!, title: 'Other' }], removed: ['nobody'] })).toBe(false);
    expect(model.applyChange({ upserts: [{ ...answer[0]!, rank: 9 }], removed: [] })).toBe(true);
    expect(model.applyChange({ upserts: [{ ...answer[0]!, rank: 9, assistant: true }], removed: [] })).toBe(true);
    expect(model.applyChange({ upserts: [], removed: ['b'] })).toBe(true);
    expect(outline(model)).toBe('a(e c(d))');
  });

  it('puts a move right that the server saw otherwise', () => {
    const model = company();
    model.move(['e'], 'a', 0);
    expect(model.applyChange({ upserts: [sampleSeat('e', 'a', { rank: 5 })], removed: [] })).toBe(true);
    expect(outline(model)).toBe('a(b c(d) e)');
  });

  it('leaves nothing folded that has no reports any more', () => {
    const model = company();
    model.setFolded(model.slotOf('d'), true);
    model.move(['e'], 'a', 0);
    expect(model.foldedIds()).toEqual([]);
    model.setFolded(model.slotOf('c'), true);
    model.applyChange({ upserts: [], removed: ['d'] });
    expect(model.foldedIds()).toEqual([]);
  });

  it('equals a fresh build after any sequence of changes', () => {
    for (let seed = 1; seed <= 25; seed++) {
      const random = seededRandom(seed);
      const rows = new Map(sampleForest(60, random).map((s) => [s.id, s]));
      const model = modelOf(...rows.values());
      for (let step = 0; step < 40; step++) {
        const ids = [...rows.keys()];
        const pick = () => ids[Math.floor(random() * ids.length)]!;
        const id = random() < 0.3 ? sampleId(100 + step) : pick();
        if (random() < 0.2) {
          rows.delete(id);
          model.applyChange({ upserts: [], removed: [id] });
        } else {
          const lead = random() < 0.1 ? null : pick();
          if (lead !== null && (lead === id || model.isWithin(lead, id))) continue;
          rows.set(id, sampleSeat(id, lead, { rank: Math.floor(random() * 3) }));
          model.applyChange({ upserts: [rows.get(id)!], removed: [] });
        }
        expect(outline(model, true), `seed ${seed} step ${step}`).toBe(outline(modelOf(...rows.values()), true));
      }
    }
  });
});

describe('folding', () => {
  const shown = (model: ChartModel) => ['a', 'b', 'c', 'd', 'e'].filter((id) => model.isShown(model.slotOf(id))).join('');

  it('hides what is below a folded seat and counts it', () => {
    const model = company();
    model.setFolded(model.slotOf('c'), true);
    expect(shown(model)).toBe('abc');
    expect(model.hiddenBelow(model.slotOf('c'))).toBe(2);
    expect(model.idOf(model.shownFor(model.slotOf('e')))).toBe('c');
  });

  it('folds to a level, all, and none', () => {
    const model = company();
    foldToLevel(model, 2);
    expect(shown(model)).toBe('abc');
    expect(shownLevels(model)).toBe(2);
    foldAll(model);
    expect(shown(model)).toBe('a');
    unfoldAll(model);
    expect(shown(model)).toBe('abcde');
    expect(shownLevels(model)).toBe(4);
  });

  it('folds around a seat, and reveals one', () => {
    const model = company();
    foldAround(model, 'c');
    expect(shown(model)).toBe('abcd');
    expect(hiddenSeats(model)).toBe(1);
    reveal(model, 'e');
    expect(shown(model)).toBe('abcde');
    expect(hiddenSeats(model)).toBe(0);
  });

  it('counts levels from the focus and shows its subtree alone', () => {
    const model = company();
    model.focus = model.slotOf('c');
    expect(shown(model)).toBe('cde');
    foldToLevel(model, 2);
    expect(shown(model)).toBe('cd');
    expect(model.shownFor(model.slotOf('b'))).toBe(NONE);
    reveal(model, 'b');
    expect(model.focus).toBe(TOP);
  });

  it('keeps folds and focus through new rows, and loses the focus with its seat', () => {
    const model = company();
    model.setFolded(model.slotOf('d'), true);
    model.focus = model.slotOf('c');
    model.setSeats([sampleSeat('c', null), sampleSeat('d', 'c'), sampleSeat('e', 'd')]);
    expect(shown(model)).toBe('cd');
    model.applyChange({ upserts: [], removed: ['c'] });
    expect(model.focus).toBe(TOP);
  });
});

it('folds again what was folded when other rows bring it back, unless all was unfolded meanwhile', () => {
  const seats = [sampleSeat('a', null), sampleSeat('c', 'a'), sampleSeat('d', 'c')];
  const model = modelOf(...seats);
  model.setFolded(model.slotOf('c'), true);
  model.setSeats([seats[0]!]);
  expect(model.foldedIds()).toEqual([]);
  model.setSeats([seats[0]!, seats[1]!]);
  model.setSeats(seats);
  expect(model.foldedIds()).toEqual(['c']);
  model.setSeats([seats[0]!]);
  unfoldAll(model);
  model.setSeats(seats);
  expect(model.foldedIds()).toEqual([]);
});

describe('walking', () => {
  it('names leads and everything below', () => {
    const model = company();
    expect(model.ancestors('e')).toEqual(['a', 'c', 'd']);
    expect(model.below('c')).toEqual(['d', 'e']);
    expect(model.isWithin('e', 'c')).toBe(true);
    expect(model.isWithin('b', 'c')).toBe(false);
    expect(model.ancestors('nobody')).toEqual([]);
  });

  it('survives a chain of 50,000 managers', () => {
    const model = modelOf(...Array.from({ length: 50_000 }, (_, i) => sampleSeat(sampleId(i), i === 0 ? null : sampleId(i - 1))));
    expect(model.tree.depth[model.slotOf(sampleId(49_999))]).toBe(49_999);
  });
});

it('knows the place that a seat has one step on or back among its colleagues', () => {
  const model = new ChartModel();
  model.setSeats([sampleSeat('a', null), sampleSeat('b', 'a', { rank: 1 }), sampleSeat('c', 'a', { rank: 2 }), sampleSeat('d', 'a', { rank: 3 })]);
  expect(['b', 'c', 'd'].map((id) => [model.indexBeside(id, -1), model.indexBeside(id, 1)])).toEqual([[null, 1], [0, 2], [1, null]]);
  expect([model.indexBeside('a', 1), model.indexBeside('gone', 1)]).toEqual([null, null]);
  model.seen = seenTree(model, { kept: Uint8Array.from(model.rows, (seat) => (seat?.id === 'c' ? 0 : 1)), groups: null });
  expect([model.indexBeside('b', 1), model.indexBeside('d', -1)]).toEqual([2, 0]);
  model.move(['b'], 'a', 2);
  expect(model.tree.childrenOf(model.slotOf('a')).map((slot) => model.idOf(slot))).toEqual(['c', 'd', 'b']);
});
