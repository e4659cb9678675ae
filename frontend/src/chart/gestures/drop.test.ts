import { describe, expect, it } from 'vitest';
import { rectOfSlot } from '../layout/Layout';
import { layoutChart } from '../layout/layoutChart';
import { ChartModel } from '../model/ChartModel';
import { sampleSeat } from '../model/sampleOrg';
import { Scene } from '../render/Scene';
import { englishStrings } from '../strings';
import { movedSlots, placeAt, previewOf, refusal } from './drop';
import { edgeVelocity } from './edgeScroll';

/** a leads b, c, d in a row; c leads e. */
function setting() {
  const model = new ChartModel();
  model.setSeats([
    sampleSeat('a', null), sampleSeat('b', 'a', { rank: 1 }), sampleSeat('c', 'a', { rank: 2 }), sampleSeat('d', 'a', { rank: 3 }), sampleSeat('e', 'c'),
  ]);
  const scene = new Scene(model, layoutChart(model, { orientation: 'top-down' }));
  const slot = (id: string) => model.slotOf(id);
  /** The place at a part of a card, 0 its left end and 1 its right. */
  const place = (id: string, part: number, moved: string[]) => {
    const rect = rectOfSlot(scene.layout, slot(id));
    return placeAt(scene, rect.x + rect.width * part, rect.y + rect.height / 2, new Set(moved.map(slot)));
  };
  return { model, scene, slot, place };
}

describe('placeAt', () => {
  it('means "below" in the middle of a card and "beside" at its ends', () => {
    const { slot, place } = setting();
    expect(place('c', 0.5, ['b'])).toMatchObject({ lead: slot('c'), index: 1, mark: null });
    expect(place('c', 0.05, ['e'])).toMatchObject({ lead: slot('a'), index: 1 });
    expect(place('c', 0.95, ['e'])).toMatchObject({ lead: slot('a'), index: 2 });
  });

  it('does not count the moved seats among the new siblings', () => {
    const { slot, place } = setting();
    expect(place('d', 0.95, ['b'])).toMatchObject({ lead: slot('a'), index: 2 });
  });

  it('means nothing over the ground, and only "below" at a root', () => {
    const { scene, slot, place } = setting();
    expect(placeAt(scene, -5000, -5000, new Set())).toBeNull();
    expect(place('a', 0.05, ['e'])).toMatchObject({ lead: slot('a'), mark: null });
  });
});

describe('refusal', () => {
  it('says why a seat cannot go below itself or its reports, or is there already', () => {
    const { model, slot, place } = setting();
    const why = (moved: string, onto: string, part = 0.5) => refusal(model, [slot(moved)], place(onto, part, [moved])!, englishStrings);
    expect(why('c', 'c')).toBe(englishStrings.ontoItself);
    expect(why('c', 'e')).toContain('is below the seat you move');
    expect(why('b', 'a')).toBe('Already reports to Person a');
    expect(why('b', 'd', 0.95)).toBeNull();
    expect(why('b', 'c')).toBeNull();
  });
});

it('tells what a drop changes', () => {
  const { model, slot, place } = setting();
  expect(previewOf(model, [slot('b')], place('c', 0.5, ['b'])!, englishStrings)).toEqual(['Reports to Person c', 'Span 1 → 2', 'Layer 2 → 3']);
});

it('moves subtrees once, whatever of them is picked', () => {
  const { model, slot } = setting();
  expect(movedSlots(model, [slot('e'), slot('c'), slot('b')])).toEqual([slot('c'), slot('b')]);
});

it('scrolls faster nearer to the edge, and not in the middle', () => {
  expect(edgeVelocity(400, 300, 800, 600)).toEqual({ vx: 0, vy: 0 });
  const near = edgeVelocity(2, 300, 800, 600).vx;
  expect(near).toBeGreaterThan(edgeVelocity(30, 300, 800, 600).vx);
  expect(edgeVelocity(30, 300, 800, 600).vx).toBeGreaterThan(0);
  expect(edgeVelocity(400, 599, 800, 600).vy).toBeLessThan(0);
});
