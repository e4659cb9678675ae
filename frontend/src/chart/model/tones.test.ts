import { describe, expect, it } from 'vitest';
import { englishStrings } from '../strings';
import { ChartModel } from './ChartModel';
import { sampleSeat } from './sampleOrg';
import { toneSeats } from './tones';

function toned(by: Parameters<typeof toneSeats>[1]) {
  const model = new ChartModel();
  const team = (color: number) => ({ id: `t${color}`, name: `Team ${color}`, color });
  model.setSeats([
    sampleSeat('a', null, { team: team(3) }), sampleSeat('b', 'a', { team: team(14), location: 'Oslo', vacant: true }), sampleSeat('c', 'a', { location: 'Lima' }),
  ]);
  const { tones, legend } = toneSeats(model, by, 12, englishStrings);
  return { of: (id: string) => tones[model.slotOf(id)], legend: legend.map((l) => `${l.label} ${l.tone} ${l.count}`) };
}

describe('toneSeats', () => {
  it('takes the colour of the team, wrapped into the tones, or none', () => {
    const { of, legend } = toned('team');
    expect([of('a'), of('b'), of('c')]).toEqual([3, 2, 12]);
    expect(legend).toEqual(['Team 3 3 1', 'Team 14 2 1', 'None 12 1']);
  });

  it('gives each other value a tone of its own', () => {
    const { of, legend } = toned('location');
    expect(of('a')).toBe(12);
    expect(of('b')).not.toBe(of('c'));
    expect(legend).toHaveLength(3);
  });

  it('tells vacancy, layer and span', () => {
    expect(toned('vacancy').of('b')).not.toBe(toned('vacancy').of('a'));
    expect(toned('layer').legend).toEqual(['Layer 2 1 2', 'Layer 1 0 1']);
    expect(toned('span').legend).toEqual(['None 12 2', '1 to 2 reports 0 1']);
  });
});
