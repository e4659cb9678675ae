import { meet } from './meet';
import type { Box, MapLink, Point, Route } from './mapTypes';

/** How far from each other two ways stand side by side; a collaboration is drawn as a band. */
const clearance = { band: 26, line: 16 } as const;
const step = 8;
/** So far from the rows a way goes along them. */
const beside = 13;

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

/** Places on the map are counted in cells of so many pixels. */
const cell = { width: 4, height: 16 } as const;

/**
 * Ways that are taken. Each column of the map is a row of bits, one for each cell, so that looking for a free place costs
 * the same however many ways there are.
 */
export class Channels {
  private readonly columns = new Map<number, Uint32Array>();
  private readonly top: number;
  private readonly words: number;

  /** Ways lie between these heights. */
  constructor(top: number, bottom: number) {
    this.top = top;
    this.words = Math.ceil((bottom - top) / cell.height / 32) + 1;
  }

  /** Where the first place right of `x` may be free: `x` itself where nothing stands in the way there. */
  next(x: number, top: number, bottom: number, half: number): number {
    const [first, last] = this.rows(top, bottom);
    const left = Math.floor((x - half) / cell.width);
    for (let column = Math.ceil((x + half) / cell.width) - 1; column >= left; column--) {
      const taken = this.columns.get(column);
      if (taken && isTaken(taken, first, last)) return (column + 1) * cell.width + half;
    }
    return x;
  }

  take(x: number, top: number, bottom: number, half: number): void {
    const [first, last] = this.rows(top, bottom);
    for (let column = Math.floor((x - half) / cell.width); column < Math.ceil((x + half) / cell.width); column++) {
      let taken = this.columns.get(column);
      if (!taken) this.columns.set(column, (taken = new Uint32Array(this.words)));
      for (let word = first >> 5; word <= last >> 5; word++) taken[word]! |= bitsOf(word, first, last);
    }
  }

  private rows(top: number, bottom: number): readonly [first: number, last: number] {
    return [Math.floor((top - this.top) / cell.height), Math.max(Math.ceil((bottom - this.top) / cell.height) - 1, Math.floor((top - this.top) / cell.height))];
  }
}

function isTaken(taken: Uint32Array, first: number, last: number): boolean {
  for (let word = first >> 5; word <= last >> 5; word++) if ((taken[word]! & bitsOf(word, first, last)) !== 0) return true;
  return false;
}

/** Of a word of 32 cells those from the first to the last one. */
function bitsOf(word: number, first: number, last: number): number {
  const from = Math.max(first - (word << 5), 0);
  const to = Math.min(last - (word << 5), 31);
  return (-1 >>> (31 - to)) & (-1 << from);
}

/**
 * The ways of links. Most are upright lines behind the teams between, each in a channel of its own as far as there is
 * room; where no upright line meets both, the way has a corner.
 */
export function routeLinks(links: readonly MapLink[], boxOf: ReadonlyMap<string, Box>): Route[] {
  let [top, bottom] = [0, 0];
  for (const box of boxOf.values()) [top, bottom] = [Math.min(top, box.y), Math.max(bottom, box.y + box.height)];
  const channels = new Channels(top - beside, bottom + beside);
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
  const start = left + half > right ? (left + right) / 2 : left + half;
  for (let x = start; x <= right;) {
    const next = channels.next(x, top, bottom, half);
    if (next === x) {
      channels.take(x, top, bottom, half);
      return x;
    }
    x = start + Math.ceil((next - start) / step) * step;
  }
  return left + ((top * 7 + bottom * 3) % Math.max(1, right - left));
}

/** Out of one shape, along between the rows, and into the other. */
function aroundCorner(from: Box, to: Box, a: readonly [number, number], b: readonly [number, number], half: number, channels: Channels): Point[] {
  const towards = (own: readonly [number, number], other: readonly [number, number]): readonly [number, number] => {
    const nearest = Math.max(own[0], Math.min(own[1], (other[0] + other[1]) / 2));
    return [Math.max(own[0], nearest - 60), Math.min(own[1], nearest + 60)];
  };
  const below = Math.max(from.y + from.height, to.y + to.height) + beside;
  const isBelow = to.y >= from.y + from.height;
  const isAbove = from.y >= to.y + to.height;
  const between = isBelow ? to.y - beside : isAbove ? from.y - beside : below;
  const [start, end] = [isAbove ? from.y : from.y + from.height, isBelow ? to.y : to.y + to.height];
  const x1 = freeX(...towards(a, b), Math.min(start, between), Math.max(start, between), half, channels);
  const x2 = freeX(...towards(b, a), Math.min(end, between), Math.max(end, between), half, channels);
  return [{ x: x1, y: start }, { x: x1, y: between }, { x: x2, y: between }, { x: x2, y: end }];
}
