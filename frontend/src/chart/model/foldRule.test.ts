import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ChartModel } from './ChartModel';
import { applyFoldRule, foldRuleOf } from './foldRule';
import { foldAround, foldToLevel } from './folding';
import { sampleForest, sampleId, seededRandom } from './sampleOrg';
import { TOP } from './SeatTree';

function forest(seats: number, seed: number): ChartModel {
  const model = new ChartModel();
  model.setSeats(sampleForest(seats, seededRandom(seed)));
  return model;
}

const shown = (model: ChartModel) => model.rows.flatMap((seat, slot) => (seat !== null && model.isShown(slot) ? [seat.id] : []));

it('brings any folds back, those that are folded away too', () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 1e6 }), fc.double({ min: 0, max: 1, noNaN: true }), (seed, share) => {
    const [model, other] = [forest(80, seed), forest(80, seed)];
    const random = seededRandom(seed + 1);
    for (let slot = 1; slot < model.slotCount; slot++) {
      model.setFolded(slot, random() < share);
      other.setFolded(slot, random() < 0.5);
    }
    applyFoldRule(other, TOP, foldRuleOf(model, TOP, false));
    expect(other.foldedIds()).toEqual(model.foldedIds());
  }), { numRuns: 100 });
});

it('shows a receiver what the sender sees, in any focus', () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 1e6 }), fc.integer({ min: 0, max: 79 }), (seed, focused) => {
    const [model, other] = [forest(80, seed), forest(80, seed)];
    model.focus = focused % 3 === 0 ? TOP : model.slotOf(sampleId(focused));
    other.focus = model.focus;
    const random = seededRandom(seed + 1);
    for (let slot = 1; slot < model.slotCount; slot++) {
      model.setFolded(slot, random() < 0.3);
      other.setFolded(slot, random() < 0.3);
    }
    applyFoldRule(other, other.focus, foldRuleOf(model, model.focus, true));
    expect(shown(other)).toEqual(shown(model));
  }), { numRuns: 100 });
});

it('is short where folds go by level, and around a person names only those on the way', () => {
  const model = forest(3000, 7);
  for (const levels of [1, 2, 4]) {
    foldToLevel(model, levels);
    expect(foldRuleOf(model, TOP, false)).toEqual({ levels, except: [] });
  }
  const lead = model.rows.findLast((seat) => seat !== null && model.tree.first[model.slotOf(seat.id)]! > 0)!;
  foldAround(model, lead.id);
  const way = [...model.ancestors(lead.id), lead.id];
  expect(foldRuleOf(model, TOP, false).except.length).toBeLessThanOrEqual(way.length);
  expect(way).toEqual(expect.arrayContaining([...foldRuleOf(model, TOP, true).except]));
});
