import { describe, expect, it } from 'vitest';
import { rectOfSlot } from '../layout/Layout';
import { layoutChart } from '../layout/layoutChart';
import { ChartModel } from '../model/ChartModel';
import { sampleSeat } from '../model/sampleOrg';
import { Scene } from './Scene';
import { EDIT_PACE, type Pace, TRAVEL_PACE, Transition } from './Transition';

const seats = [sampleSeat('a', null), sampleSeat('b', 'a'), sampleSeat('c', 'a'), sampleSeat('d', 'b'), sampleSeat('e', 'b')];
const EVERYWHERE = { x: -1e6, y: -1e6, width: 2e6, height: 2e6 };

function between(scene: Scene, before: Scene, pace: Pace, now: number, shiftX = 0, area = EVERYWHERE): Transition {
  const inSight = before.cardsIn({ ...area, x: area.x - shiftX });
  return Transition.between(scene, { before, inSight, tones: new Uint8Array(16), shiftX, shiftY: 0, area }, pace, now)!;
}

function company() {
  const model = new ChartModel();
  model.setSeats(seats);
  const scene = () => new Scene(model, layoutChart(model, { orientation: 'top-down' }));
  return { model, scene, at: (id: string) => model.slotOf(id) };
}

describe('after a fold', () => {
  const unfold = () => {
    const { model, scene, at } = company();
    model.setFolded(at('b'), true);
    const before = scene();
    model.setFolded(at('b'), false);
    return { before, after: scene(), at };
  };

  it('begins where the cards are, hidden ones at their lead, and ends at the layout', () => {
    const { before, after, at } = unfold();
    const way = between(after, before, EDIT_PACE, 1000, 10);
    expect(after.moving).toBe(true);
    expect(after.x[at('c')]).toBe(before.x[at('c')]! + 10);
    expect(after.y[at('d')]).toBe(after.y[at('b')]);
    expect(way.step(1100)).toBe(true);
    expect(after.y[at('d')]).toBeGreaterThan(before.y[at('b')]!);
    expect(after.alpha?.[at('d')]).toBe(1);
    expect(way.step(5000)).toBe(false);
    expect([after.x, after.y, after.alpha, after.moving]).toEqual([after.layout.x, after.layout.y, null, false]);
  });

  it('can be left on the way for another one', () => {
    const { before, after } = unfold();
    between(after, before, EDIT_PACE, 0).step(80);
    const [x, y] = [after.x.slice(), after.y.slice()];
    const back = new Scene(before.model, before.layout);
    between(back, after, EDIT_PACE, 80);
    for (const slot of back.layout.order) expect([back.x[slot], back.y[slot]]).toEqual([x[slot], y[slot]]);
  });
});

describe('in a large chart', () => {
  it('lets only those walk that are in sight before or after', () => {
    const { model, scene, at } = company();
    const before = scene();
    model.move(['e'], 'c', 0);
    const after = scene();
    const seen = { ...rectOfSlot(before.layout, at('e')), width: 1, height: 1 };
    const way = between(after, before, EDIT_PACE, 0, 0, seen);
    const walking = [...after.walkers!.slots];
    expect(walking).toContain(at('e'));
    expect(walking).not.toContain(at('a'));
    expect(after.x[at('e')]).toBe(before.x[at('e')]);
    expect([after.x[at('a')], after.y[at('a')]]).toEqual([after.layout.x[at('a')], after.layout.y[at('a')]]);
    expect(after.cardsIn(seen)).toContain(at('e'));
    expect(after.leadsIn(EVERYWHERE)).toHaveLength(3);
    way.step(EDIT_PACE.duration);
    expect(after.moving).toBe(false);
  });

  it('lets none walk where more would than can be followed', () => {
    const { model, scene } = company();
    const before = scene();
    model.move(['e'], 'c', 0);
    expect(Transition.between(scene(), { before, inSight: before.cardsIn(EVERYWHERE), tones: new Uint8Array(16), shiftX: 0, shiftY: 0, area: EVERYWHERE }, EDIT_PACE, 0, 3)).toBeNull();
  });
});

describe('from one organisation to another', () => {
  /** `d` is gone, `e` reports to `c`, and `f` is new; the rows come in another order, so that slots are others. */
  const later = [sampleSeat('f', 'c'), sampleSeat('e', 'c'), sampleSeat('c', 'a'), sampleSeat('b', 'a'), sampleSeat('a', null)];

  it('lets what stays walk from its place, what is new come, and what is gone fade', () => {
    const { model, scene, at } = company();
    const before = scene();
    const [fromX, fromY] = [before.x[at('e')], before.y[at('e')]];
    model.setSeats(later);
    const after = scene();
    const way = between(after, before, TRAVEL_PACE, 0);
    expect([after.x[at('e')], after.y[at('e')], after.alpha?.[at('e')]]).toEqual([fromX, fromY, 1]);
    expect(after.alpha?.[at('f')]).toBe(0);
    expect(after.leaving.map((card) => [card.key, card.alpha])).toEqual([['d', 1]]);
    way.step(TRAVEL_PACE.duration * 0.2);
    expect(after.leaving[0]?.alpha).toBeCloseTo(0.5);
    way.step(TRAVEL_PACE.duration * 0.9);
    expect(after.alpha?.[at('f')]).toBeGreaterThan(0.5);
    way.step(TRAVEL_PACE.duration);
    expect([after.leaving, after.alpha, after.x]).toEqual([[], null, after.layout.x]);
  });

  it('brings back what was fading, from where it is', () => {
    const { model, scene, at } = company();
    const before = scene();
    model.setSeats(later);
    const halfway = scene();
    between(halfway, before, TRAVEL_PACE, 0).step(TRAVEL_PACE.duration * 0.2);
    model.setSeats(seats);
    const after = scene();
    between(after, halfway, TRAVEL_PACE, 100);
    expect(after.alpha?.[at('d')]).toBeCloseTo(0.5);
    expect([after.x[at('d')], after.y[at('d')]]).toEqual([before.x[at('d')], before.y[at('d')]]);
    expect(after.leaving.map((card) => card.key)).toEqual(['f']);
  });

  it('takes no seat for another that got its slot', () => {
    const { model, scene, at } = company();
    const before = scene();
    const slot = at('d');
    model.applyChange({ removed: ['d'], upserts: [sampleSeat('g', 'c')] });
    expect(at('g')).toBe(slot);
    const after = scene();
    between(after, before, EDIT_PACE, 0);
    expect(after.alpha?.[slot]).toBe(0);
    expect(after.leaving.map((card) => card.key)).toEqual(['d']);
  });
});
