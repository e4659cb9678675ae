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
    const event = { cursor: next, changeset: { revision: Number(next) }, seats: [{ id: `${seat}@${scenario}` }] };
    return Promise.resolve(Response.json({ data: { org: { id: 'org', changes: { cursor: next, hasMore: next === '1', events: [event] } } } }));
  });
  let cursor: string | null = null;
  const seen: unknown[] = [];
  const stop = pollChanges(scenario, { cursor: () => cursor, take: (change) => { cursor = change.cursor; seen.push(change.seats); }, onHeard: () => () => undefined });
  await vi.advanceTimersByTimeAsync(100);
  expect(asked).toEqual([{ after: null, scenario }, { after: '1', scenario }]);
  expect(seen[0]).toEqual([{ id: seat }]);
  await vi.advanceTimersByTimeAsync(2000);
  expect(asked).toHaveLength(3);
  stop();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(asked).toHaveLength(3);
});

it('asks at once for an edit of its own, and no more than once for one that is on its way', async () => {
  vi.useFakeTimers();
  let revision = 0;
  let asked = 0;
  vi.stubGlobal('fetch', async () => {
    asked += 1;
    const events = revision > 0 ? [{ cursor: String(revision), changeset: { revision }, seats: [] }] : [];
    await new Promise((resolve) => setTimeout(resolve, 20));
    return Response.json({ data: { org: { id: 'org', changes: { cursor: null, hasMore: false, events } } } });
  });
  const hear: ((heard: number) => void)[] = [];
  const stop = pollChanges(scenario, { cursor: () => null, take: () => undefined, onHeard: (listener) => { hear.push(listener); return () => undefined; } });
  await vi.advanceTimersByTimeAsync(100);
  expect(asked).toBe(1);
  revision = 1;
  hear[0]?.(1);
  expect(asked).toBe(2);
  // Its own change, as it comes in, is nothing new.
  await vi.advanceTimersByTimeAsync(30);
  hear[0]?.(1);
  await vi.advanceTimersByTimeAsync(100);
  expect(asked).toBe(2);
  // Heard of while the question is under way: it is asked again after the answer.
  await vi.advanceTimersByTimeAsync(1400);
  expect(asked).toBe(3);
  hear[0]?.(2);
  await vi.advanceTimersByTimeAsync(50);
  expect(asked).toBe(4);
  await vi.advanceTimersByTimeAsync(200);
  expect(asked).toBe(4);
  stop();
});
