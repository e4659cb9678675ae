import type { Rect } from '../../../chart/layout/Layout';
import { meet } from './meet';
import { routeLinks } from './routeLinks';
import type { Band, Box, MapLink, MapTeam, TopologyLayout } from './mapTypes';

/** The measures of the map, in pixels at its own size. */
export const measures = {
  lane: 1000, bar: 42, gap: 22, bandHead: 30, bandGap: 16, columnGap: 64,
  names: 290, enabling: 62, enablingGap: 12, nameLetter: 10.5, enablingAt: 0.68,
  subsystem: { width: 230, height: 60, gap: 28 }, platform: { height: 46, gap: 22 }, untyped: { width: 220, height: 40, gap: 18 },
  users: 116, layer: 48,
} as const;

const m = measures;

/**
 * Where every team stands: streams flow from left to right in lanes, those of one group together; enabling teams
 * stand across the streams that they help, complicated subsystems below the streams, platforms as a base below all.
 * It takes the time of one walk over teams and links.
 */
export function layoutTopology(teams: readonly MapTeam[], links: readonly MapLink[]): TopologyLayout {
  const of = (type: MapTeam['type']) => teams.filter((team) => team.type === type);
  const streams = placeStreams(of('STREAM_ALIGNED'), linksBy(links));
  const helpers = placeEnabling(of('ENABLING'), links, streams);
  const width = Math.max(m.lane, streams.width);
  let bottom = Math.max(streams.bottom, ...helpers.map((box) => box.y + box.height));
  const flow = bottom;
  const rows: Box[] = [];
  const layer = (boxes: readonly Box[]) => {
    rows.push(...boxes);
    for (const box of boxes) bottom = Math.max(bottom, box.y + box.height);
  };
  const below = () => (bottom === 0 ? 0 : bottom + m.layer);
  layer(inRows(of('COMPLICATED_SUBSYSTEM'), 'subsystem', m.subsystem, below(), width, m.names));
  layer(placePlatforms(of('PLATFORM'), below(), width));
  layer(inRows(of(null), 'untyped', m.untyped, below(), width));

  const boxes = [...streams.boxes, ...rows, ...helpers];
  const boxOf = new Map(boxes.map((box) => [box.team.id, box]));
  const users = streams.boxes.length === 0 ? null : { x: width + 36, y: 0, width: m.users, height: flow };
  return { boxes, boxOf, bands: streams.bands, routes: routeLinks(links, boxOf), users, bounds: boundsOf(boxes, streams.bands, users) };
}

interface Streams {
  readonly boxes: Box[];
  readonly bands: Band[];
  readonly width: number;
  readonly bottom: number;
}

/** How many links each team has. */
function linksBy(links: readonly MapLink[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { from, to } of links) for (const id of [from, to]) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

/** Streams in lanes, group after group, the busiest nearest to the platforms below; many of them in several columns, so that the map stays about as wide as high. */
function placeStreams(teams: readonly MapTeam[], links: ReadonlyMap<string, number>): Streams {
  const groups = new Map<string, MapTeam[]>();
  for (const team of teams) {
    const key = team.group?.id ?? '';
    const known = groups.get(key);
    if (known) known.push(team);
    else groups.set(key, [team]);
  }
  const height = teams.length * (m.bar + m.gap) + groups.size * (m.bandHead + m.bandGap);
  const columns = Math.max(1, Math.round(Math.sqrt(height / (m.lane + m.columnGap) / 1.3)));
  const target = height / columns;
  const boxes: Box[] = [];
  const bands: Band[] = [];
  let column = 0;
  let y = 0;
  let bottom = 0;
  const busy = (list: readonly MapTeam[]) => list.reduce((sum, { id }) => sum + (links.get(id) ?? 0), 0);
  for (const list of [...groups.values()].sort((one, other) => busy(one) - busy(other))) {
    let rest = list;
    while (rest.length > 0) {
      const room = Math.max(1, Math.floor((target - y - m.bandHead) / (m.bar + m.gap)));
      const taken = column === columns - 1 ? rest : rest.slice(0, room);
      const x = column * (m.lane + m.columnGap);
      const inside = taken.length * (m.bar + m.gap) - m.gap;
      bands.push({ id: `${list[0]?.group?.id ?? ''}:${column}`, label: list[0]?.group?.name ?? '', x: x - 14, y, width: m.lane + 28, height: m.bandHead + inside + 14 });
      taken.forEach((team, index) => boxes.push({ team, shape: 'stream', x, y: y + m.bandHead + index * (m.bar + m.gap), width: m.lane, height: m.bar }));
      y += m.bandHead + inside + 14 + m.bandGap;
      bottom = Math.max(bottom, y - m.bandGap);
      rest = rest.slice(taken.length);
      if (column < columns - 1 && y >= target - (m.bar + m.gap)) {
        column += 1;
        y = 0;
      }
    }
  }
  return { boxes, bands, width: teams.length === 0 ? 0 : (column + 1) * (m.lane + m.columnGap) - m.columnGap, bottom };
}

/** How many enabling teams have room beside each other at the end of a lane, and beside each other where there are no lanes. */
const room = { lane: Math.floor((m.lane * (1 - m.enablingAt)) / (m.enabling + m.enablingGap)), row: Math.floor(m.lane / (m.enabling + m.enablingGap)), streams: 3, height: 260 } as const;

/** Enabling teams stand across the streams that they work with; those who work with none, at the first ones, as many as there is room for at each. */
function placeEnabling(teams: readonly MapTeam[], links: readonly MapLink[], streams: Streams): Box[] {
  const byId = new Map(streams.boxes.map((box) => [box.team.id, box]));
  const clients = new Map<string, Box[]>(teams.map((team) => [team.id, []]));
  for (const link of links) {
    const [from, to] = [clients.get(link.from), clients.get(link.to)];
    const [fromBox, toBox] = [byId.get(link.from), byId.get(link.to)];
    if (from && toBox) from.push(toBox);
    if (to && fromBox) to.push(fromBox);
  }
  const placed = new Placed();
  let without = 0;
  for (const team of teams) {
    const list = clients.get(team.id) ?? [];
    if (list.length === 0 && streams.boxes.length === 0) {
      placed.add(team, without % room.row * (m.enabling + m.enablingGap), Math.floor(without / room.row) * (room.height + m.enablingGap), room.height);
      without += 1;
      continue;
    }
    const start = (Math.floor(without / room.lane) * room.streams) % streams.boxes.length;
    if (list.length === 0) without += 1;
    const some = list.length > 0 ? list : streams.boxes.slice(start, start + room.streams);
    const at = some[0]?.x ?? 0;
    const across = some.filter((box) => box.x === at);
    const top = Math.min(...across.map((box) => box.y)) - 10;
    const end = Math.max(...across.map((box) => box.y + box.height)) + 10;
    placed.add(team, at + m.lane * m.enablingAt, top, Math.max(Math.min(room.height, 40 + [...team.name].length * m.nameLetter), end - top));
  }
  return placed.boxes;
}

/** Enabling teams that have their place, by the strip of the map that they begin in, so that few have to be looked at for the next one. */
class Placed {
  readonly boxes: Box[] = [];
  private readonly strips = new Map<number, Box[]>();

  /** Places a team as far left as there is room from `x` on. */
  add(team: MapTeam, x: number, y: number, height: number): void {
    const box: Box = { team, shape: 'enabling', x, y, width: m.enabling, height };
    let other: Box | undefined;
    while ((other = this.inTheWay(box))) (box as { x: number }).x = other.x + m.enabling + m.enablingGap;
    this.boxes.push(box);
    const strip = this.strips.get(stripOf(box.x));
    if (strip) strip.push(box);
    else this.strips.set(stripOf(box.x), [box]);
  }

  private inTheWay(box: Box): Box | undefined {
    for (const strip of [stripOf(box.x) - 1, stripOf(box.x), stripOf(box.x) + 1]) {
      const other = this.strips.get(strip)?.find((each) => meet(each, box));
      if (other) return other;
    }
    return undefined;
  }
}

const stripOf = (x: number) => Math.floor(x / m.enabling);

/** Platforms as wide as all above them; where there are many, side by side. */
function placePlatforms(teams: readonly MapTeam[], y: number, width: number): Box[] {
  const columns = teams.length <= 8 ? 1 : Math.max(1, Math.floor(width / (m.lane / 2)));
  const wide = (width - (columns - 1) * m.untyped.gap) / columns;
  return teams.map((team, index) => ({
    team, shape: 'platform', x: (index % columns) * (wide + m.untyped.gap), y: y + Math.floor(index / columns) * (m.platform.height + m.platform.gap), width: wide, height: m.platform.height,
  }));
}

function inRows(teams: readonly MapTeam[], shape: Box['shape'], size: { width: number; height: number; gap: number }, y: number, width: number, indent = 0): Box[] {
  const perRow = Math.max(1, Math.floor((width - indent + size.gap) / (size.width + size.gap)));
  return teams.map((team, index) => ({
    team, shape, x: indent + (index % perRow) * (size.width + size.gap), y: y + Math.floor(index / perRow) * (size.height + size.gap), width: size.width, height: size.height,
  }));
}

function boundsOf(...lists: readonly (readonly Rect[] | Rect | null)[]): Rect {
  let left = Infinity;
  let top = Infinity;
  let right = -Infinity;
  let bottom = -Infinity;
  for (const list of lists) {
    for (const rect of list === null ? [] : Array.isArray(list) ? (list as readonly Rect[]) : [list as Rect]) {
      left = Math.min(left, rect.x);
      top = Math.min(top, rect.y);
      right = Math.max(right, rect.x + rect.width);
      bottom = Math.max(bottom, rect.y + rect.height);
    }
  }
  return left === Infinity ? { x: 0, y: 0, width: 0, height: 0 } : { x: left, y: top, width: right - left, height: bottom - top };
}
