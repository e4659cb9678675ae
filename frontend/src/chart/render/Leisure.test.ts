// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Leisure } from './Leisure';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance', 'requestIdleCallback', 'cancelIdleCallback'] });
});
afterEach(() => {
  vi.useRealTimers();
});

function counted() {
  const done = { begun: 0, steps: 0 };
  const leisure = new Leisure(function* () {
    done.begun++;
    for (let i = 0; i < 5; i++) {
      done.steps++;
      yield;
    }
  });
  return { leisure, done };
}

it('works once nothing was drawn for a while, to the end', () => {
  const { leisure, done } = counted();
  leisure.interrupt();
  vi.advanceTimersByTime(60);
  leisure.interrupt();
  vi.advanceTimersByTime(60);
  expect(done.begun).toBe(0);
  vi.advanceTimersByTime(2000);
  expect(done).toEqual({ begun: 1, steps: 5 });
});

it('leaves its work where something is drawn, and begins again', () => {
  const { leisure, done } = counted();
  leisure.interrupt();
  vi.advanceTimersByTime(100);
  leisure.interrupt();
  expect(done.steps).toBe(0);
  leisure.stop();
  vi.advanceTimersByTime(2000);
  expect(done.steps).toBe(0);
  leisure.interrupt();
  vi.advanceTimersByTime(2000);
  expect(done.steps).toBe(5);
});

it('works in short spells where the browser does not say when it is idle', () => {
  vi.stubGlobal('requestIdleCallback', undefined);
  const { leisure, done } = counted();
  leisure.interrupt();
  vi.advanceTimersByTime(2000);
  vi.unstubAllGlobals();
  expect(done).toEqual({ begun: 1, steps: 5 });
});
