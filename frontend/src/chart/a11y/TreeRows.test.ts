import { describe, expect, it } from 'vitest';
import { ChartModel } from '../model/ChartModel';
import { sampleForest, sampleSeat, seededRandom } from '../model/sampleOrg';
import { englishStrings } from '../strings';
import { labelOf, TreeRows } from './TreeRows';

function modelOf(): ChartModel {
  const model = new ChartModel();
  model.setSeats([
    sampleSeat('a', null), sampleSeat('b', 'a', { rank: 1 }), sampleSeat('c', 'a', { rank: 2 }), sampleSeat('d', 'c'), sampleSeat('r', null, { rank: 5 }),
  ]);
  return model;
}

const told = (model: ChartModel) => {
  const rows = new TreeRows(model, englishStrings);
  return Array.from({ length: rows.count }, (_, i) => {
    const { id, level, position, setSize, expanded } = rows.at(i);
    return `${id} ${level} ${position}/${setSize} ${expanded ?? '-'}`;
  });
};

describe('TreeRows', () => {
  it('gives shown seats with level, place among siblings and whether they are open', () => {
    const model = modelOf();
    expect(told(model)).toEqual(['a 1 1/2 true', 'b 2 1/2 -', 'c 2 2/2 true', 'd 3 1/1 -', 'r 1 2/2 -']);
    model.setFolded(model.slotOf('c'), true);
    expect(told(model)).toEqual(['a 1 1/2 true', 'b 2 1/2 -', 'c 2 2/2 false', 'r 1 2/2 -']);
  });

  it('starts at the focus', () => {
    const model = modelOf();
    model.focus = model.slotOf('c');
    expect(told(model)).toEqual(['c 1 1/1 true', 'd 2 1/1 -']);
  });

  it('finds the row of a seat, and none for what is hidden or unknown', () => {
    const model = modelOf();
    model.setFolded(model.slotOf('c'), true);
    const rows = new TreeRows(model, englishStrings);
    expect(rows.indexOf('c')).toBe(2);
    expect(rows.indexOf('d')).toBe(-1);
    expect(rows.indexOf('nobody')).toBe(-1);
  });

  it('has one row for each shown seat of any organisation', () => {
    const random = seededRandom(9);
    const model = new ChartModel();
    model.setSeats(sampleForest(400, random));
    for (let s = 1; s < model.slotCount; s++) if (random() < 0.2) model.setFolded(s, true);
    const rows = new TreeRows(model, englishStrings);
    for (let s = 1; s < model.slotCount; s++) expect(rows.indexOf(model.idOf(s)) >= 0).toBe(model.isShown(s));
  });
});

describe('labelOf', () => {
  it('says who, what, and how many', () => {
    const ana = sampleSeat('a', null, { title: 'Staff Designer', team: { id: 't', name: 'Design', color: 1 }, holders: [{ assignmentId: 'x', id: 'p', name: 'Ana Ruiz', kind: 'INTERIM' }] });
    expect(labelOf(ana, 3, 0, englishStrings)).toBe('Ana Ruiz, Staff Designer, Interim, Design, 3 direct reports');
    expect(labelOf({ ...ana, heldUntil: '2026-12-31' }, 0, 0, englishStrings)).toBe('Ana Ruiz, Staff Designer, Interim, On notice, Design');
    expect(labelOf(sampleSeat('v', null, { title: 'Designer', vacant: true, holders: [] }), 1, 4, englishStrings)).toBe('Designer, Vacant, 1 direct report, 4 hidden');
  });

  it('says to whom an assistant assists', () => {
    const model = new ChartModel();
    model.setSeats([sampleSeat('a', null), sampleSeat('b', 'a', { assistant: true })]);
    expect(new TreeRows(model, englishStrings).at(1).label).toBe('Person b, Title b, assistant to Person a');
  });
});
