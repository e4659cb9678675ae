import { afterEach, expect, it, vi } from 'vitest';
import { pollChanges } from './pollChanges';

const scenario = 'scn_01jz0000000000000000000001';
const seat = 'pos_01jz0000000000000000000002';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

it('asks on from what it was told last, with bare ids, until it is stopped', async () => {
  vi.useFakeTimers();
  const asked: unknown[] = [];
  vi.stubGlobal('fetch', (_url: string, init: { body: string }) => {
    const { variables } = JSON.parse(init.body) as { variables: { after: string | null } };
    asked.push(variables);
    const next = String(Number(variables.after ?? 0) + 1);
    const event = { cursor: next, seats: [{ id: `${seat}@${scenario}` }] };
    return Promise.resolve(Response.json({ data: { org: { id: 'org', changes: { cursor: next, hasMore: next === '1', events: [event] } } } }));
  });
  let cursor: string | null = null;
  const seen: unknown[] = [];
  const stop = pollChanges(scenario, () => cursor, (change) => { cursor = change.cursor; seen.push(change.seats); });
  await vi.advanceTimersByTimeAsync(100);
  expect(asked).toEqual([{ after: null, scenario }, { after: '1', scenario }]);
  expect(seen[0]).toEqual([{ id: seat }]);
  await vi.advanceTimersByTimeAsync(2000);
  expect(asked).toHaveLength(3);
  stop();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(asked).toHaveLength(3);
});
