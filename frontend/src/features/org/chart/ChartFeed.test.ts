import { describe, expect, it, vi } from 'vitest';
import type { ChartSeatRowFragment } from '../../../gql/graphql';
import type { ChangeEvent } from '../../../lib/graphql/changes';
import { createStore } from '../../../lib/store';
import { startChartFeed, type ChartChange } from './ChartFeed';

const seat = (id: string) => ({ id }) as ChartSeatRowFragment;
const event = (revision: number, seats: string[], more: Partial<ChangeEvent> = {}) => ({
  cursor: String(revision), reload: false, removedSeats: [], removedLines: [], lines: [], seats: seats.map(seat),
  changeset: { id: `chs_${revision}`, revision, actor: '', summary: '', action: '' }, ...more,
}) as unknown as ChangeEvent;

function harness(revisionOnServer: () => number) {
  let tell: (change: ChangeEvent) => void = () => undefined;
  const log: string[] = [];
  const fetch = vi.fn(() => Promise.resolve({ revision: revisionOnServer(), seats: [seat(`r${revisionOnServer()}`)], lines: [] }));
  const revision = createStore(0);
  const feed = startChartFeed({
    line: { revision, onChange: (listener) => { tell = listener; return () => { tell = () => undefined; }; } },
    sink: {
      load: (seats) => log.push(`load ${seats.map(({ id }) => id).join()}`),
      change: (change: ChartChange) => log.push(`change ${change.seats.map(({ id }) => id).join()}`),
      fail: (problem) => log.push(`fail ${problem.code}`),
    },
    fetch,
  });
  return { feed, log, fetch, revision, tell: (change: ChangeEvent) => tell(change) };
}

const settled = () => new Promise((resolve) => { setTimeout(resolve); });

describe('chart feed', () => {
  it('takes what came while loading in after it, and what is older not at all', async () => {
    const { tell, log } = harness(() => 5);
    tell(event(5, ['old']));
    tell(event(6, ['new']));
    await settled();
    tell(event(6, ['twice']));
    tell(event(7, ['next']));
    expect(log).toEqual(['load r5', 'change new', 'change next']);
  });

  it('loads again when a change is too large to tell', async () => {
    let at = 1;
    const { tell, log } = harness(() => at);
    await settled();
    at = 2;
    tell(event(2, [], { reload: true }));
    await settled();
    expect(log).toEqual(['load r1', 'load r2']);
  });

  it('loads again when a change that was heard of does not come', async () => {
    vi.useFakeTimers();
    let at = 1;
    const { revision, log } = harness(() => at);
    await vi.advanceTimersByTimeAsync(0);
    at = 2;
    revision.set(2);
    await vi.advanceTimersByTimeAsync(5000);
    expect(log).toEqual(['load r1', 'load r2']);
    vi.useRealTimers();
  });

  it('says when it cannot load', async () => {
    const { fetch, feed, log } = harness(() => 1);
    await settled();
    fetch.mockRejectedValueOnce(new Error('down'));
    feed.reload();
    await settled();
    expect(log).toEqual(['load r1', 'fail UNREACHABLE']);
  });
});
