import { meet } from './meet';
import type { Box, MapLink, Point, Route } from './mapTypes';

/** How far from each other two ways stand side by side; a collaboration is drawn as a band. */
const clearance = { band: 26, line: 16 } as const;
const step = 8;

/** Where links may touch a shape, from left to right: beside its name, and not where enabling teams stand. */
function ports(box: Box): readonly [from: number, to: number] {
  switch (box.shape) {
    case 'stream':
      return [box.x + 300, box.x + box.width * 0.66];
    case 'platform':
      return [box.x + Math.min(300, box.width * 0.4), box.x + box.width - 24];
    case 'subsystem':
      return [box.x + 26, box.x + box.width - 26];
    case 'enabling':
      return [box.x + 14, box.x + box.width - 14];
    case 'untyped':
      return [box.x + 16, box.x + box.width - 16];
  }
}

interface Taken {
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
  readonly half: number;
}

/** Ways that are taken, by the strip of the map that they are in, so that few have to be looked at. */
class Channels {
  private readonly strips = new Map<number, Taken[]>();

  isFree(x: number, top: number, bottom: number, half: number): boolean {
    for (let strip = stripOf(x) - 1; strip <= stripOf(x) + 1; strip++) {
      for (const other of this.strips.get(strip) ?? []) {
        if (Math.abs(other.x - x) < other.half + half && top < other.bottom && other.top < bottom) return false;
      }
    }
    return true;
  }

  take(taken: Taken): void {
    const list = this.strips.get(stripOf(taken.x));
    if (list) list.push(taken);
    else this.strips.set(stripOf(taken.x), [taken]);
  }
}

const stripOf = (x: number) => Math.floor(x / 64);

/**
 * The ways of links. Most are upright lines behind the teams between, each in a channel of its own as far as there is
 * room; where no upright line meets both, the way has a corner.
 */
export function routeLinks(links: readonly MapLink[], boxOf: ReadonlyMap<string, Box>): Route[] {
  const channels = new Channels();
  const routes: Route[] = [];
  for (const link of links) {
    const from = boxOf.get(link.from);
    const to = boxOf.get(link.to);
    if (from && to) routes.push(routeOf(link, from, to, channels));
  }
  return routes;
}

function routeOf(link: MapLink, from: Box, to: Box, channels: Channels): Route {
  if (meet(from, to)) {
    return { link, crosses: true, points: [crossingOf(from, to)] };
  }
  const half = (link.kind === 'interaction' && link.mode === 'COLLABORATION' ? clearance.band : clearance.line) / 2;
  const [a, b] = [ports(from), ports(to)];
  const left = Math.max(a[0], b[0]);
  const right = Math.min(a[1], b[1]);
  const isBelow = to.y >= from.y + from.height;
  const isAbove = from.y >= to.y + to.height;
  if (right >= left && (isBelow || isAbove)) {
    const [start, end] = isBelow ? [from.y + from.height, to.y] : [from.y, to.y + to.height];
    const x = freeX(left, right, Math.min(start, end), Math.max(start, end), half, channels);
    return { link, crosses: false, points: [{ x, y: start }, { x, y: end }] };
  }
  return { link, crosses: false, points: aroundCorner(from, to, a, b, half, channels) };
}

/** Where two shapes cross; beside the name of one that stands across. */
function crossingOf(from: Box, to: Box): Point {
  const middle = (a: number, aSize: number, b: number, bSize: number) => (Math.max(a, b) + Math.min(a + aSize, b + bSize)) / 2;
  const across = from.shape === 'enabling' ? from : to;
  const x = across.shape === 'enabling' ? across.x + across.width - 19 : middle(from.x, from.width, to.x, to.width);
  return { x, y: middle(from.y, from.height, to.y, to.height) };
}

/** The first free place from the left; where all is taken, one that links share. */
function freeX(left: number, right: number, top: number, bottom: number, half: number, channels: Channels): number {
  let x = left + half;
  if (x > right) x = (left + right) / 2;
  for (; x <= right; x += step) {
    if (!channels.isFree(x, top, bottom, half)) continue;
    channels.take({ x, top, bottom, half });
    return x;
  }
  return left + ((top * 7 + bottom * 3) % Math.max(1, right - left));
}

/** Out of one shape, along between the rows, and into the other. */
function aroundCorner(from: Box, to: Box, a: readonly [number, number], b: readonly [number, number], half: number, channels: Channels): Point[] {
  const towards = (own: readonly [number, number], other: readonly [number, number]): readonly [number, number] => {
    const nearest = Math.max(own[0], Math.min(own[1], (other[0] + other[1]) / 2));
    return [Math.max(own[0], nearest - 60), Math.min(own[1], nearest + 60)];
  };
  const below = Math.max(from.y + from.height, to.y + to.height) + 13;
  const isBelow = to.y >= from.y + from.height;
  const isAbove = from.y >= to.y + to.height;
  const between = isBelow ? to.y - 13 : isAbove ? from.y - 13 : below;
  const [start, end] = [isAbove ? from.y : from.y + from.height, isBelow ? to.y : to.y + to.height];
  const x1 = freeX(...towards(a, b), Math.min(start, between), Math.max(start, between), half, channels);
  const x2 = freeX(...towards(b, a), Math.min(end, between), Math.max(end, between), half, channels);
  return [{ x: x1, y: start }, { x: x1, y: between }, { x: x2, y: between }, { x: x2, y: end }];
}
