import fc from 'fast-check';
import { expect, it } from 'vitest';
import { byWave } from './byWave';

const changes = fc.array(fc.record({ id: fc.nat(), effectiveOn: fc.constantFrom(null, '2027-01-01', '2026-12-01', '2027-01-02') }));

it('puts what takes effect at once first, then day by day', () => {
  expect(byWave([{ effectiveOn: '2027-01-01' }, { effectiveOn: null }, { effectiveOn: '2026-12-01' }]).map((wave) => wave.effectiveOn)).toEqual([null, '2026-12-01', '2027-01-01']);
});

it('keeps each change once and the order within a day', () => {
  fc.assert(fc.property(changes, (list) => {
    const waves = byWave(list);
    expect(waves.flatMap((wave) => wave.changes)).toHaveLength(list.length);
    for (const wave of waves) expect(wave.changes).toEqual(list.filter((change) => change.effectiveOn === wave.effectiveOn));
    expect(new Set(waves.map((wave) => wave.effectiveOn)).size).toBe(waves.length);
  }));
});
