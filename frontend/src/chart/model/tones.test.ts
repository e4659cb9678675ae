import { describe, expect, it } from 'vitest';
import { englishStrings } from '../strings';
import { ChartModel } from './ChartModel';
import type { DimensionId } from './dimensions';
import { sampleSeat } from './sampleOrg';
import type { ChartSeat } from './seat';
import { toneSeats } from './tones';

const context = { strings: englishStrings, today: '2026-11-30' };
const team = (color: number) => ({ id: `t${color}`, name: `Team ${color}`, color });
const held = (startsOn: string | null) => ({ holders: [{ assignmentId: 'x', id: 'p', name: 'Ana', kind: 'PERMANENT' as const, startsOn }] });

function toned(by: DimensionId, seats: readonly ChartSeat[] = [
  sampleSeat('a', null, { team: team(3) }), sampleSeat('b', 'a', { team: team(14), location: 'Oslo', vacant: true, grade: 'G10' }), sampleSeat('c', 'a', { location: 'Lima', grade: 'G9' }),
]) {
  const model = new ChartModel();
  model.setSeats(seats);
  const { tones, legend } = toneSeats(model, by, 12, context);
  return { of: (id: string) => tones[model.slotOf(id)], legend: legend.map((l) => `${l.label} ${l.tone} ${l.count}`) };
}

describe('toneSeats', () => {
  it('takes the colour of the team, wrapped into the tones, or none', () => {
    const { of, legend } = toned('team');
    expect([of('a'), of('b'), of('c')]).toEqual([3, 2, 12]);
    expect(legend).toEqual(['Team 14 2 1', 'Team 3 3 1', 'None 12 1']);
  });

  it('puts teams of one colour side by side', () => {
    const seats = [4, 1, 16, 1, 1, 16].map((color, i) => sampleSeat(`s${i}`, i === 0 ? null : 's0', { team: team(color) }));
    expect(toned('team', seats).legend).toEqual(['Team 1 1 3', 'Team 16 4 2', 'Team 4 4 1']);
  });

  it('gives each other value a tone of its own, by name', () => {
    const { of, legend } = toned('location');
    expect([of('a'), of('b'), of('c')]).toEqual([12, 1, 0]);
    expect(legend).toHaveLength(3);
  });

  it('tells the values that are left when all tones are given away as other, and never by a tone of another', () => {
    const seats = Array.from({ length: 30 }, (_, i) => sampleSeat(`s${i}`, i === 0 ? null : 's0', { location: `Place ${String(Math.min(i, 14)).padStart(2, '0')}` }));
    const { legend, of } = toned('location', seats);
    expect(of('s20')).toBeLessThan(12);
    const tones = legend.map((entry) => Number(/(\d+) \d+$/.exec(entry)?.[1]));
    expect(tones.filter((tone) => tone === 13)).toHaveLength(3);
    expect(new Set(tones.filter((tone) => tone < 12)).size).toBe(12);
  });

  it('tells vacancy, layer and span, in their order', () => {
    expect(toned('vacancy').of('b')).not.toBe(toned('vacancy').of('a'));
    expect(toned('layer').legend).toEqual(['Layer 1 0 1', 'Layer 2 1 2']);
    expect(toned('span').legend).toEqual(['1 to 2 reports 0 1', 'No reports 12 2']);
    expect(toned('grade').legend).toEqual(['G9 1 1', 'G10 0 1', 'None 12 1']);
  });

  it('tells where each seat stands, and whom nobody follows', () => {
    const seats = [sampleSeat('a', null), sampleSeat('b', 'a', { heldUntil: '2026-12-31' }), ...(['PLANNED', 'OPEN', null] as const).map((planState, i) => sampleSeat(`v${i}`, 'a', { holders: [], vacant: true, planState }))];
    expect(toned('vacancy', seats).legend).toEqual(['Filled 0 1', 'Vacant 1 1', 'Planned 2 1', 'Open 4 1', 'On notice 6 1']);
  });

  it('tells how long a seat is held in whole months, also where it begins later or nobody knows', () => {
    const days = ['2026-12-01', '2026-11-30', '2026-05-31', '2026-05-30', '2025-11-30', '2024-11-30', '2021-11-30', null];
    const seats = days.map((day, i) => sampleSeat(`s${i}`, i === 0 ? null : 's0', held(day)));
    expect(toned('tenure', [...seats, sampleSeat('v', 's0', { holders: [], vacant: true })]).legend.map((entry) => entry.replace(/ \d+ \d+$/, ''))).toEqual([
      'Starts later', 'Less than 6 months', '6 to 12 months', '1 to 2 years', '2 to 5 years', '5 years or more', 'Start not known', 'Vacant',
    ]);
    const { of } = toned('tenure', seats);
    expect([1, 2, 3, 4, 5, 6].map((i) => of(`s${i}`))).toEqual([1, 1, 2, 3, 4, 5]);
  });
});
