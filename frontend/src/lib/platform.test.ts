import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createPlatform } from './platform';

const ana = 'per_01jz0000000000000000000001';
const listeners = new Map<string, (...data: unknown[]) => void>();
const emitted: unknown[][] = [];

/** A page in the window, which looks through somebody's eyes or with its own. */
function inWindow(eyes: object | null): void {
  vi.stubGlobal('navigator', { platform: 'Linux' });
  vi.stubGlobal('window', {
    runtime: { EventsOn: (name: string, listener: () => void) => { listeners.set(name, listener); return () => listeners.delete(name); }, EventsEmit: (...sent: unknown[]) => emitted.push(sent) },
    sessionStorage: { getItem: () => (eyes ? JSON.stringify(eyes) : null) },
  });
}

beforeEach(() => { listeners.clear(); emitted.length = 0; });
afterEach(() => vi.unstubAllGlobals());

it('tells the window through whose eyes it looks, and takes changes that were seen through these alone', () => {
  inWindow({ id: ana, name: 'Ana Ruiz' });
  const got: unknown[] = [];
  createPlatform().onChanges?.((changes) => got.push(changes));
  expect(emitted).toEqual([['cadre:viewAs', ana]]);
  listeners.get('cadre:changes')?.('as the owner', '');
  listeners.get('cadre:changes')?.('as Ana', ana);
  expect(got).toEqual(['as Ana']);
});

it('says that it looks with its own eyes again', () => {
  inWindow(null);
  const got: unknown[] = [];
  createPlatform().onChanges?.((changes) => got.push(changes));
  expect(emitted).toEqual([['cadre:viewAs', '']]);
  listeners.get('cadre:changes')?.('as Ana', ana);
  listeners.get('cadre:changes')?.('as the owner', '');
  expect(got).toEqual(['as the owner']);
});
