import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutTopology } from './layoutTopology';
import { meet } from './meet';
import type { MapLink, MapTeam, TeamType } from './mapTypes';

const types: readonly (TeamType | null)[] = ['STREAM_ALIGNED', 'PLATFORM', 'ENABLING', 'COMPLICATED_SUBSYSTEM', null];
const team = (id: string, type: MapTeam['type'], group = 'g'): MapTeam => ({ id, name: id, type, group: { id: group, name: group } });
const serves = (from: string, to: string): MapLink => ({ id: `${from}-${to}`, kind: 'interaction', from, to, mode: 'X_AS_A_SERVICE', expired: false, planned: false });

describe('layoutTopology', () => {
  it('has streams above subsystems above platforms above those without a type, and users right of all', () => {
    const { boxOf, users } = layoutTopology([team('p', 'PLATFORM'), team('n', null), team('c', 'COMPLICATED_SUBSYSTEM'), team('s', 'STREAM_ALIGNED')], []);
    const y = (id: string) => boxOf.get(id)!.y;
    expect([y('s'), y('c'), y('p'), y('n')]).toEqual([y('s'), y('c'), y('p'), y('n')].sort((a, b) => a - b));
    expect(new Set([y('s'), y('c'), y('p'), y('n')]).size).toBe(4);
    const stream = boxOf.get('s')!;
    expect(users!.x).toBeGreaterThan(stream.x + stream.width);
  });

  it('keeps the streams of a group together, under its name', () => {
    const { boxOf, bands } = layoutTopology([team('a', 'STREAM_ALIGNED', 'x'), team('b', 'STREAM_ALIGNED', 'y'), team('c', 'STREAM_ALIGNED', 'x')], []);
    expect(bands.map((band) => band.label)).toEqual(['x', 'y']);
    expect(meet(bands[0]!, boxOf.get('c')!)).toBe(true);
    expect(meet(bands[0]!, boxOf.get('b')!)).toBe(false);
  });

  it('stands an enabling team across the streams that it helps, where their link is one point', () => {
    const teams = [team('a', 'STREAM_ALIGNED'), team('b', 'STREAM_ALIGNED'), team('c', 'STREAM_ALIGNED'), team('e', 'ENABLING')];
    const help = (to: string): MapLink => ({ id: to, kind: 'interaction', from: 'e', to, mode: 'FACILITATING', expired: false, planned: false });
    const { boxOf, routes } = layoutTopology(teams, [help('b'), help('c')]);
    expect(['a', 'b', 'c'].map((id) => meet(boxOf.get(id)!, boxOf.get('e')!))).toEqual([false, true, true]);
    expect(routes.map((route) => [route.crosses, route.points.length])).toEqual([[true, 1], [true, 1]]);
  });

  it('draws links between rows upright, beside each other, from edge to edge', () => {
    const { boxOf, routes } = layoutTopology([team('a', 'STREAM_ALIGNED'), team('b', 'STREAM_ALIGNED'), team('p', 'PLATFORM')], [serves('p', 'a'), serves('p', 'b'), serves('b', 'a')]);
    for (const { points } of routes) expect(points[0]!.x).toBe(points.at(-1)!.x);
    expect(new Set(routes.map(({ points }) => points[0]!.x)).size).toBeGreaterThan(1);
    const [first] = routes;
    expect(first!.points[0]!.y).toBe(boxOf.get('p')!.y);
    expect(first!.points[1]!.y).toBe(boxOf.get('a')!.y + boxOf.get('a')!.height);
  });

  it('leaves out links of teams that are not on the map', () => {
    expect(layoutTopology([team('a', 'STREAM_ALIGNED')], [serves('a', 'gone')]).routes).toEqual([]);
  });

  it('has room for nobody', () => {
    expect(layoutTopology([], [])).toMatchObject({ boxes: [], users: null, bounds: { x: 0, y: 0, width: 0, height: 0 } });
  });

  it('places every team once, and none over another but those that stand across', () => {
    const any = fc.array(fc.record({ type: fc.constantFrom(...types), group: fc.constantFrom('x', 'y', 'z') }), { maxLength: 60 });
    fc.assert(fc.property(any, (list) => {
      const teams = list.map(({ type, group }, index) => team(String(index), type, group));
      const { boxes, bounds } = layoutTopology(teams, []);
      expect(boxes.map((box) => box.team.id).sort()).toEqual(teams.map(({ id }) => id).sort());
      for (const [index, box] of boxes.entries()) {
        expect(box.x >= bounds.x && box.y >= bounds.y && box.x + box.width <= bounds.x + bounds.width && box.y + box.height <= bounds.y + bounds.height).toBe(true);
        for (const other of boxes.slice(index + 1)) {
          if ((box.shape === 'enabling') !== (other.shape === 'enabling')) continue;
          expect(meet(box, other)).toBe(false);
        }
      }
    }), { numRuns: 60 });
  });

  it('stays about as wide as high where there are thousands', () => {
    const teams = Array.from({ length: 8000 }, (_, index) => team(String(index), index % 10 === 0 ? 'PLATFORM' : 'STREAM_ALIGNED', String(index % 400)));
    const { bounds, boxes } = layoutTopology(teams, []);
    expect(boxes.length).toBe(8000);
    expect(bounds.width / bounds.height).toBeGreaterThan(0.4);
    expect(bounds.width / bounds.height).toBeLessThan(2.5);
  });
});
