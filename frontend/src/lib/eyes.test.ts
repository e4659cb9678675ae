import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { currentEyes, eyesHeader, lookAs, throughEyes } from './eyes';

const kept = new Map<string, string>();
const reload = vi.fn();

beforeEach(() => {
  vi.stubGlobal('window', {
    sessionStorage: { getItem: (name: string) => kept.get(name) ?? null, setItem: (name: string, value: string) => kept.set(name, value), removeItem: (name: string) => kept.delete(name) },
    location: { reload },
  });
});

afterEach(() => {
  kept.clear();
  reload.mockClear();
  vi.unstubAllGlobals();
});

it('says with every request whose eyes look, and begins the page anew', () => {
  expect(eyesHeader()).toEqual({});
  const ana = { id: 'per_01jz0000000000000000000001', name: 'Ana Ruiz' };
  lookAs(ana);
  expect(currentEyes()).toEqual(ana);
  expect(eyesHeader()).toEqual({ 'cadre-view-as': ana.id });
  expect(throughEyes('/exports/org.csv')).toBe(`/exports/org.csv?viewAs=${ana.id}`);
  expect(throughEyes('/briefing/scn_1?format=pdf')).toBe(`/briefing/scn_1?format=pdf&viewAs=${ana.id}`);
  lookAs(null);
  expect(eyesHeader()).toEqual({});
  expect(throughEyes('/exports/org.csv')).toBe('/exports/org.csv');
  expect(reload).toHaveBeenCalledTimes(2);
});

it('takes nothing else for a person', () => {
  for (const text of ['{', '"per_x"', '{"id":"per_x\\r\\nx: y","name":"A"}', '{"id":7,"name":"A"}']) {
    kept.set('cadre.eyes', text);
    expect(currentEyes()).toBeNull();
  }
});
