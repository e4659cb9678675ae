import { expect, it } from 'vitest';
import { Pace } from './Pace';

it('tells how far it is, until it is cancelled', async () => {
  const stop = new AbortController();
  const told: number[] = [];
  const pace = new Pace(stop.signal, ({ done, all }) => told.push(done / all));
  pace.begin(4);
  await pace.step(4);
  stop.abort();
  await expect(pace.step()).rejects.toThrow(/abort/i);
  expect(() => pace.begin(2)).toThrow(/abort/i);
  expect(told.filter((share) => share === 0)).toEqual([0]);
});
