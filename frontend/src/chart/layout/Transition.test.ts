import { expect, it } from 'vitest';
import { ChartModel } from '../model/ChartModel';
import { sampleSeat } from '../model/sampleOrg';
import { layoutChart } from './layoutChart';
import { Transition } from './Transition';

function setting() {
  const model = new ChartModel();
  model.setSeats([sampleSeat('a', null), sampleSeat('b', 'a'), sampleSeat('c', 'a'), sampleSeat('d', 'b'), sampleSeat('e', 'b')]);
  const b = model.slotOf('b');
  model.setFolded(b, true);
  const before = layoutChart(model, { orientation: 'top-down' });
  model.setFolded(b, false);
  const after = layoutChart(model, { orientation: 'top-down' });
  return { model, before, after, x: new Float64Array(after.x.length), y: new Float64Array(after.y.length) };
}

it('begins where the cards are, new ones at their lead, and ends at the layout', () => {
  const { model, before, after, x, y } = setting();
  const way = new Transition(after, model.tree, before, 10, 0, 1000);
  const [c, d, b] = ['c', 'd', 'b'].map((id) => model.slotOf(id)) as [number, number, number];
  expect(way.step(1000, x, y)).toBe(true);
  expect(x[c]).toBe(before.x[c]! + 10);
  expect(y[d]).toBe(y[b]);
  expect(way.step(1100, x, y)).toBe(true);
  expect(y[d]).toBeGreaterThan(before.y[b]!);
  expect(way.step(5000, x, y)).toBe(false);
  for (const slot of after.order) expect([x[slot], y[slot]]).toEqual([after.x[slot], after.y[slot]]);
});

it('can be left on the way for another one', () => {
  const { model, before, after, x, y } = setting();
  new Transition(after, model.tree, before, 0, 0, 0).step(80, x, y);
  const [nextX, nextY] = [x.slice(), y.slice()];
  new Transition(before, model.tree, { x, y, shown: after.shown }, 0, 0, 80).step(80, nextX, nextY);
  for (const slot of before.order) expect(nextX[slot]).toBeCloseTo(x[slot]!);
});
