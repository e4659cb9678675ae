import { describe, expect, it } from 'vitest';
import { rectOfSlot } from '../layout/Layout';
import { layoutChart } from '../layout/layoutChart';
import { ChartModel } from '../model/ChartModel';
import { sampleForest, sampleSeat, seededRandom } from '../model/sampleOrg';
import { Scene } from '../render/Scene';
import { englishStrings } from '../strings';
import { movedSlots, placeAt, previewOf, previewOfCopy, refusal, refusedSlots } from './drop';
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

describe('refusedSlots', () => {
  it('lights the cards that would take what is in hand, and no others', () => {
    const random = seededRandom(11);
    for (let run = 0; run < 20; run++) {
      const model = new ChartModel();
      model.setSeats(sampleForest(60, random));
      const used = Array.from({ length: model.slotCount - 1 }, (_, i) => i + 1).filter((slot) => model.isUsed(slot));
      const moved = movedSlots(model, used.filter(() => random() < 0.08));
      if (moved.length === 0) continue;
      const refused = refusedSlots(model, moved);
      for (const lead of used) expect(refused[lead]).toBe(refusal(model, moved, { lead, mark: null }, englishStrings) === null ? 0 : 1);
    }
  });
});

describe('previewOfCopy', () => {
  it('tells how many vacant seats open, and the span that their lead then has', () => {
    const { model, slot } = setting();
    expect(previewOfCopy(model, [slot('c')], slot('b'), englishStrings)).toEqual(['2 vacant seats open', 'Reports to Person b', 'Span 0 → 1']);
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

describe('previewOf', () => {
  const preview = (moved: string[], lead: string, seats?: Parameters<ChartModel['setSeats']>[0]) => {
    const { model } = setting();
    if (seats) model.setSeats(seats);
    return previewOf(model, moved.map((id) => model.slotOf(id)), { lead: model.slotOf(lead) }, englishStrings);
  };

  it('tells spans of both leads, and the layer', () => {
    expect(preview(['b'], 'c')).toEqual(['Reports to Person c', 'Span 1 → 2', 'Span of Person a 3 → 2', 'Layer 2 → 3']);
  });

  it('tells the layers of all who move, not of the first', () => {
    expect(preview(['e', 'd'], 'b')).toContain('Layers 2 to 3 → 3');
    expect(preview(['d', 'c'], 'b')).toContain('Layer 2 → 3');
    expect(preview(['b', 'e'], 'a')).toContain('Layers 2 to 3 → 2');
  });

  it('tells how many seats and people come along, and whether the chart gets deeper', () => {
    expect(preview(['c'], 'b')).toEqual(['Reports to Person b', 'Span 0 → 1', 'Span of Person a 3 → 2', 'Layer 2 → 3', 'Levels of the chart 3 → 4', '2 seats with 2 people move']);
    expect(preview(['e'], 'a')).toEqual(['Reports to Person a', 'Span 3 → 4', 'Span of Person c 1 → 0', 'Layer 3 → 2', 'Levels of the chart 3 → 2']);
  });

  it('counts people once, and all whom a seat stands for', () => {
    const twice = { holders: [{ assignmentId: 'asg_x', id: 'per_x', name: 'Xu', kind: 'PERMANENT' as const }] };
    const seats = [sampleSeat('a', null), sampleSeat('b', 'a'), sampleSeat('c', 'a', { ...twice }), sampleSeat('d', 'c', { ...twice, headcount: 4 }), sampleSeat('e', 'c', { holders: [], vacant: true })];
    expect(preview(['c'], 'b', seats).at(-1)).toBe('3 seats with 4 people move');
  });

  it('says nothing of spans where a seat only changes its place', () => {
    expect(preview(['b'], 'a')).toEqual(['Reports to Person a']);
  });

  it('agrees with the chart after the move, wherever seats go', () => {
    const { model } = setting();
    for (const id of ['b', 'c', 'd', 'e']) {
      for (const lead of ['a', 'b', 'c', 'd', 'e']) {
        if (model.isWithin(lead, id)) continue;
        const after = new ChartModel();
        after.setSeats(['a', 'b', 'c', 'd', 'e'].map((each) => ({ ...model.seat(each)!, ...(each === id ? { reportsTo: lead } : {}) })));
        const depths = (chart: ChartModel) => Math.max(...['a', 'b', 'c', 'd', 'e'].map((each) => chart.tree.depth[chart.slotOf(each)]! + 1));
        const words = preview([id], lead).join();
        expect(words.includes('Levels of the chart'), `${id} under ${lead}`).toBe(depths(model) !== depths(after));
        if (depths(model) !== depths(after)) expect(words).toContain(`Levels of the chart ${depths(model)} → ${depths(after)}`);
      }
    }
  });
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
