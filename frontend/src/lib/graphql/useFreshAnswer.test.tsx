// @vitest-environment happy-dom
import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Live } from '../live';
import { ServicesProvider, type Services } from '../services';
import { liveNow, type World } from '../world';
import { ProblemError, unreachable } from './problem';
import { useFreshAnswer } from './useFreshAnswer';

const open = vi.hoisted(() => ({ world: null as World | null }));
vi.mock('../useWorld', () => ({ useWorld: () => open.world }));

const scenario: World = { scenario: 'scn_00000000000000000000000001', asOf: null };
const moment: World = { scenario: null, asOf: '2026-01-01T00:00:00Z' };

const listeners = new Set<(scenario: string | null) => void>();
const services = { live: { onRevision: (listener) => { listeners.add(listener); return () => listeners.delete(listener); } } satisfies Pick<Live, 'onRevision'> } as unknown as Services;

/** Questions that are answered by hand, the latest last. */
let asked: { answer: (text: string) => void; refuse: (error: unknown) => void; signal: AbortSignal }[] = [];
const ask = (signal: AbortSignal) => new Promise<string>((answer, refuse) => { asked.push({ answer, refuse, signal }); });
const other = (signal: AbortSignal) => ask(signal);

function Page({ load }: { load: (signal: AbortSignal) => Promise<string> }) {
  const { data, problem, retry } = useFreshAnswer(load);
  return <><output>{data ?? 'nothing'}{problem === null ? '' : `, ${problem.code}`}</output><button type="button" onClick={retry}>again</button></>;
}

const page = (load = ask) => <ServicesProvider services={services}><Page load={load} /></ServicesProvider>;
const says = () => screen.getByRole('status').textContent;
const settle = (run: () => void) => act(async () => { run(); await Promise.resolve(); });
const revise = (world: string | null) => settle(() => listeners.forEach((listener) => listener(world)));

beforeEach(() => { asked = []; open.world = liveNow; });
afterEach(cleanup);

it('reads again at each revision of its world, one question at a time, and shows the last answer until then', async () => {
  render(page());
  await settle(() => asked[0]!.answer('first'));
  expect(says()).toBe('first');
  await revise(scenario.scenario);
  expect(asked).toHaveLength(1);
  await revise(null);
  await revise(null);
  await revise(null);
  expect(asked).toHaveLength(2);
  expect(says()).toBe('first');
  await settle(() => asked[1]!.answer('second'));
  expect(says()).toBe('second');
  expect(asked).toHaveLength(3);
  await settle(() => asked[2]!.answer('third'));
  expect(says()).toBe('third');
  expect(asked).toHaveLength(3);
});

it('keeps what was there where it cannot be read again, and says so', async () => {
  render(page());
  await settle(() => asked[0]!.answer('first'));
  await revise(null);
  await settle(() => asked[1]!.refuse(new ProblemError(unreachable())));
  expect(says()).toBe('first, UNREACHABLE');
  await settle(() => screen.getByRole('button').click());
  await settle(() => asked[2]!.answer('second'));
  expect(says()).toBe('second');
});

it('shows nothing of one world in another, and takes no answer that comes late', async () => {
  const { rerender } = render(page());
  await settle(() => asked[0]!.answer('live'));
  await revise(null);
  open.world = scenario;
  rerender(page(other));
  expect(says()).toBe('nothing');
  expect(asked[1]!.signal.aborted).toBe(true);
  await settle(() => asked[1]!.answer('late'));
  expect(says()).toBe('nothing');
  await settle(() => asked[2]!.answer('scenario'));
  expect(says()).toBe('scenario');
});

it('does not read a moment again, which stays as it was', async () => {
  open.world = moment;
  render(page());
  await settle(() => asked[0]!.answer('then'));
  await revise(null);
  expect(asked).toHaveLength(1);
});
