import { describe, expect, it } from 'vitest';
import { waveAt, waveSteps } from './waveSteps';

const waves = [{ effectiveOn: null, changesets: 2 }, { effectiveOn: '2031-02-01', changesets: 3 }, { effectiveOn: '2031-03-01', changesets: 1 }];
const steps = waveSteps('scn', waves, '2026-06-30');

describe('the steps through the waves of a scenario', () => {
  it('begin with what takes effect at once, as seen today, and end with the last wave', () => {
    expect(steps.map(({ day, changes, world }) => [day, changes, world.asOf])).toEqual([
      [null, 2, '2026-06-30T12:00:00Z'], ['2031-02-01', 3, '2031-02-01T12:00:00Z'], ['2031-03-01', 1, '2031-03-01T12:00:00Z'],
    ]);
    expect(steps.every(({ world }) => world.scenario === 'scn')).toBe(true);
  });

  it('begin the day before the first wave where that has come already', () => {
    expect(waveSteps('scn', waves.slice(1), '2031-03-01')[0]).toEqual({ day: null, changes: 0, world: { scenario: 'scn', asOf: '2031-01-31T12:00:00Z' } });
  });

  it('are none where no change has a day', () => {
    expect(waveSteps('scn', waves.slice(0, 1), '2026-06-30')).toEqual([]);
    expect(waveAt([], '2031-02-01T12:00:00Z')).toBe(-1);
  });

  it('are found by any moment', () => {
    expect(['2020-01-01T00:00:00Z', '2031-02-01T11:00:00Z', '2031-02-01T12:00:00Z', '2031-02-20T00:00:00Z', '2040-01-01T00:00:00Z'].map((moment) => waveAt(steps, moment))).toEqual([0, 0, 1, 1, 2]);
  });
});
