import { describe, expect, it } from 'vitest';
import { ChartModel } from '../model/ChartModel';
import { sampleSeat } from '../model/sampleOrg';
import { NONE } from '../model/SeatTree';
import { stepOf, walk } from './walk';

function company() {
  const model = new ChartModel();
  model.setSeats([sampleSeat('a', null), sampleSeat('b', 'a', { rank: 1 }), sampleSeat('c', 'a', { rank: 2 }), sampleSeat('d', 'c'), sampleSeat('r', null, { rank: 9 })]);
  return model;
}

function go(model: ChartModel, from: string, keys: string, orientation: 'top-down' | 'left-to-right' = 'top-down'): string {
  let slot = model.slotOf(from);
  for (const key of keys.split(' ')) slot = walk(model, slot, stepOf(key, orientation)!);
  return model.idOf(slot);
}

describe('walk', () => {
  it('goes up to the lead, down to the first report, and along siblings', () => {
    const model = company();
    expect(go(model, 'a', 'ArrowDown')).toBe('b');
    expect(go(model, 'a', 'ArrowDown ArrowRight ArrowDown')).toBe('d');
    expect(go(model, 'd', 'ArrowUp ArrowLeft ArrowUp')).toBe('a');
    expect(go(model, 'a', 'ArrowRight')).toBe('r');
  });

  it('stays where there is nowhere to go', () => {
    const model = company();
    expect(go(model, 'a', 'ArrowUp')).toBe('a');
    expect(go(model, 'r', 'ArrowDown')).toBe('r');
    expect(go(model, 'c', 'ArrowRight')).toBe('c');
  });

  it('goes on down from who has nobody shown below: to the next beside, and then to the next branch', () => {
    const model = company();
    expect(go(model, 'b', 'ArrowDown')).toBe('c');
    expect(go(model, 'd', 'ArrowDown')).toBe('r');
    model.setFolded(model.slotOf('c'), true);
    expect(go(model, 'c', 'ArrowDown')).toBe('r');
    model.focus = model.slotOf('a');
    expect(go(model, 'c', 'ArrowDown')).toBe('c');
  });

  it('is mirrored where the chart grows to the right', () => {
    const model = company();
    expect(go(model, 'a', 'ArrowRight ArrowDown ArrowRight', 'left-to-right')).toBe('d');
    expect(go(model, 'd', 'ArrowLeft', 'left-to-right')).toBe('c');
  });

  it('knows first and last, and begins at the first', () => {
    const model = company();
    expect(go(model, 'd', 'Home')).toBe('a');
    expect(go(model, 'd', 'End')).toBe('r');
    expect(walk(model, NONE, 'next')).toBe(model.slotOf('a'));
  });

  it('keeps inside the focus', () => {
    const model = company();
    model.focus = model.slotOf('c');
    expect(go(model, 'c', 'ArrowUp')).toBe('c');
    expect(go(model, 'c', 'ArrowLeft')).toBe('c');
    expect(go(model, 'd', 'End')).toBe('d');
    expect(go(model, 'b', 'ArrowDown')).toBe('c');
  });

  it('knows no other keys', () => expect(stepOf('Enter', 'top-down')).toBeUndefined());
});
