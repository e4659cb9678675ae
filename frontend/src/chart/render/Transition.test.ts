import { describe, expect, it } from 'vitest';
import { layoutChart } from '../layout/layoutChart';
import { ChartModel } from '../model/ChartModel';
import { sampleSeat } from '../model/sampleOrg';
import { Scene } from './Scene';
import { EDIT_PACE, TRAVEL_PACE, Transition } from './Transition';

const seats = [sampleSeat('a', null), sampleSeat('b', 'a'), sampleSeat('c', 'a'), sampleSeat('d', 'b'), sampleSeat('e', 'b')];
const NO_TONES = new Uint8Array(16);

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
    const way = new Transition(after, before, NO_TONES, 10, 0, EDIT_PACE, 1000);
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
    new Transition(after, before, NO_TONES, 0, 0, EDIT_PACE, 0).step(80);
    const [x, y] = [after.x.slice(), after.y.slice()];
    const back = new Scene(before.model, before.layout);
    new Transition(back, after, NO_TONES, 0, 0, EDIT_PACE, 80);
    for (const slot of back.layout.order) expect([back.x[slot], back.y[slot]]).toEqual([x[slot], y[slot]]);
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
    const way = new Transition(after, before, NO_TONES, 0, 0, TRAVEL_PACE, 0);
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
    const between = scene();
    new Transition(between, before, NO_TONES, 0, 0, TRAVEL_PACE, 0).step(TRAVEL_PACE.duration * 0.2);
    model.setSeats(seats);
    const after = scene();
    new Transition(after, between, NO_TONES, 0, 0, TRAVEL_PACE, 100);
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
    new Transition(after, before, NO_TONES, 0, 0, EDIT_PACE, 0);
    expect(after.alpha?.[slot]).toBe(0);
    expect(after.leaving.map((card) => card.key)).toEqual(['d']);
  });
});
