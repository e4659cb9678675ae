import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Box, MapLink } from './mapTypes';
import { Channels, routeLinks } from './routeLinks';

it('never gives a place that another way has, and skips none that is a cell away from all', () => {
  const way = fc.record({ x: fc.integer({ min: 0, max: 400 }), top: fc.integer({ min: -13, max: 900 }), height: fc.integer({ min: 1, max: 600 }), half: fc.constantFrom(8, 13) });
  fc.assert(fc.property(fc.array(way, { minLength: 1, maxLength: 40 }), (ways) => {
    const channels = new Channels(-13, 1600);
    const taken: { x: number; top: number; bottom: number; half: number }[] = [];
    for (const { x, top, height, half } of ways) {
      const bottom = top + height;
      const next = channels.next(x, top, bottom, half);
      const near = (aside: number, above: number) => taken.some((other) => Math.abs(other.x - x) < other.half + half + aside && top < other.bottom + above && other.top < bottom + above);
      if (next === x) expect(near(0, 0)).toBe(false);
      else {
        expect(next).toBeGreaterThan(x);
        expect(near(8, 32)).toBe(true);
      }
      if (next !== x) continue;
      channels.take(x, top, bottom, half);
      taken.push({ x, top, bottom, half });
    }
  }));
});

it('finds the ways of tens of thousands of links, each beside those that were there before as long as there is room', () => {
  const boxes = Array.from({ length: 4000 }, (_, index): Box => ({ team: { id: String(index), name: '', type: null, group: null }, shape: 'stream', x: (index % 8) * 1064, y: Math.floor(index / 8) * 64, width: 1000, height: 42 }));
  const boxOf = new Map(boxes.map((box) => [box.team.id, box]));
  const links = Array.from({ length: 24_000 }, (_, index): MapLink => ({ id: String(index), kind: 'dependency', from: String(index % 4000), to: String((index * 7 + 8) % 4000), severity: 'LOW', overdue: false }));
  const routes = routeLinks(links, boxOf);
  expect(routes.length).toBe(links.length);
  const [first, second] = routeLinks([{ ...links[0]!, to: '8' }, { ...links[1]!, from: '0', to: '16' }], boxOf);
  expect(Math.abs(first!.points[0]!.x - second!.points[0]!.x)).toBeGreaterThanOrEqual(16);
});
