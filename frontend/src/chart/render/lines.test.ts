import { describe, expect, it } from 'vitest';
import { ChartModel } from '../model/ChartModel';
import { sampleSeat } from '../model/sampleOrg';
import { type ChartLine, LINE_KINDS } from '../model/seat';
import { LINE_STYLES, placeLines } from './lines';

function company() {
  const model = new ChartModel();
  model.setSeats([sampleSeat('a', null), sampleSeat('b', 'a'), sampleSeat('c', 'b'), sampleSeat('d', 'a'), sampleSeat('e', 'd')]);
  return model;
}

const line = (from: string, to: string, kind: ChartLine['kind'] = 'DOTTED'): ChartLine => ({ id: `${from}${to}`, from, to, kind });
const all = new Set(LINE_KINDS);

describe('placeLines', () => {
  it('ends at the lead that hides a seat, and goes where both ends are one', () => {
    const model = company();
    model.setFolded(model.slotOf('b'), true);
    const placed = placeLines(model, [line('c', 'e'), line('c', 'b')], all);
    expect(placed.map(({ from, to }) => [model.idOf(from), model.idOf(to)])).toEqual([['b', 'e']]);
  });

  it('makes one of those that come together, and says whether an end of any is at its own seat', () => {
    const model = company();
    model.setFolded(model.slotOf('b'), true);
    model.setFolded(model.slotOf('d'), true);
    const both = [line('c', 'e'), { ...line('c', 'e'), id: 'again' }, line('c', 'e', 'MENTOR')];
    expect(placeLines(model, both, all).map(({ kind, count, isRemote }) => [kind, count, isRemote])).toEqual([['DOTTED', 2, true], ['MENTOR', 1, true]]);
    expect(placeLines(model, [...both, line('b', 'e')], all).map(({ count, isRemote }) => [count, isRemote])).toEqual([[3, false], [1, true]]);
  });

  it('leaves out kinds that are switched off, unknown seats, and what is outside the focus', () => {
    const model = company();
    const lines = [line('c', 'e'), line('c', 'e', 'MENTOR'), line('c', 'nobody')];
    expect(placeLines(model, lines, new Set(['MENTOR'])).map((l) => l.kind)).toEqual(['MENTOR']);
    model.focus = model.slotOf('b');
    expect(placeLines(model, lines, all)).toEqual([]);
  });
});

it('tells the kinds of line apart by dash and mark', () => {
  const styles = LINE_KINDS.map((kind) => LINE_STYLES[kind]);
  expect(new Set(styles.map((s) => s.dash.join())).size).toBe(LINE_KINDS.length);
  expect(new Set(styles.map((s) => s.mark)).size).toBe(LINE_KINDS.length);
});
