import { describe, expect, it } from 'vitest';
import { exportPath, formatWorld, liveNow, parseWorld, pathIn } from './world';
import { bareId, idIn, withBareIds } from './worldIds';

const scenario = 'scn_01jz0000000000000000000001';
const seat = 'pos_01jz0000000000000000000002';
const moment = '2026-06-30T09:00:00Z';

describe('the world of an address', () => {
  it('is now, a moment, a scenario, or a scenario at a moment', () => {
    expect(parseWorld(undefined)).toEqual(liveNow);
    expect(parseWorld(moment)).toEqual({ scenario: null, asOf: moment });
    expect(parseWorld('2026-06-30T09:00:00.123456789+02:00').asOf).toBe('2026-06-30T09:00:00.123456789+02:00');
    expect(parseWorld(scenario)).toEqual({ scenario, asOf: null });
    expect(parseWorld(`${scenario}@${moment}`)).toEqual({ scenario, asOf: moment });
  });

  it.each(['', 'now', '2026', '2026-06-30', '2026-13-45T99:00:00Z', 'scn_1', `${moment}@${scenario}`, `${scenario}@soon`, `${scenario}@${moment}@${moment}`, 7, null, {}])('is now where it is not understood: %s', (param) => {
    expect(parseWorld(param)).toEqual(liveNow);
  });

  it('is written as it is read', () => {
    for (const text of [undefined, moment, scenario, `${scenario}@${moment}`]) expect(formatWorld(parseWorld(text))).toBe(text);
  });

  it('stays in addresses that are put together by hand', () => {
    expect(pathIn(liveNow, '/people')).toBe('/people');
    expect(pathIn({ scenario, asOf: null }, '/chart?seat=x')).toBe(`/chart?seat=x&world=${scenario}`);
    expect(pathIn({ scenario: null, asOf: moment }, '/chart')).toBe('/chart?world=2026-06-30T09%3A00%3A00Z');
  });

  it('is what is exported', () => {
    expect(exportPath(liveNow)).toBe('/exports/org.csv');
    expect(exportPath({ scenario, asOf: null })).toBe(`/exports/org.csv?scenario=${scenario}`);
    expect(exportPath({ scenario: null, asOf: '2026-06-30T09:00:00+02:00' })).toBe('/exports/org.csv?asOf=2026-06-30T09%3A00%3A00%2B02%3A00');
    expect(exportPath({ scenario, asOf: moment })).toBe(`/exports/org.csv?scenario=${scenario}&asOf=2026-06-30T09%3A00%3A00Z`);
    expect(exportPath(liveNow, 'org.graphml', { root: 'pos_1', team: 'tea_1' })).toBe('/exports/org.graphml?root=pos_1&team=tea_1');
    expect(exportPath({ scenario: null, asOf: moment }, 'changes.jsonl')).toBe('/exports/changes.jsonl?asOf=2026-06-30T09%3A00%3A00Z');
  });
});

describe('ids', () => {
  it('are the same in every world once they are bare', () => {
    for (const world of [liveNow, { scenario, asOf: null }, { scenario: null, asOf: moment }, { scenario, asOf: moment }]) expect(bareId(idIn(world, seat))).toBe(seat);
    expect(bareId(scenario)).toBe(scenario);
    expect(bareId('somebody@example.org')).toBe('somebody@example.org');
  });

  it('are taken bare out of an answer, and nothing else is touched', () => {
    const answer = { org: { id: `org_01jz0000000000000000000003@${scenario}`, seats: [{ id: `${seat}@${scenario}`, title: 'Lead @ home', reportsTo: null, rank: 3 }] } };
    expect(withBareIds(answer)).toEqual({ org: { id: 'org_01jz0000000000000000000003', seats: [{ id: seat, title: 'Lead @ home', reportsTo: null, rank: 3 }] } });
    const bare = withBareIds(answer);
    expect(withBareIds(bare)).toBe(bare);
    expect(withBareIds(undefined)).toBeUndefined();
  });
});
