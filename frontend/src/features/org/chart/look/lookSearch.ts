import { type DimensionId, isDimension } from '../../../../chart/model/dimensions';
import type { Orientation } from '../../../../chart/layout/metrics';
import type { FoldRule } from '../../../../chart/model/foldRule';
import { LINE_KINDS, type LineKind } from '../../../../chart/model/seat';
import type { FilterSearch } from '../filter/filterSearch';

/** How the chart is drawn. */
export interface ChartLook {
  readonly colorBy: DimensionId;
  readonly badgeBy: DimensionId | null;
  readonly lineKinds: readonly LineKind[];
  readonly grouped: boolean;
  readonly orientation: Orientation;
}

/** Where somebody looks: at a seat, from how near, and how far its middle is from that of the window, in chart units. */
export interface LookedAt {
  readonly seat: string;
  readonly dx: number;
  readonly dy: number;
  readonly zoom: number;
}

/** What the address says of how the chart is looked at: as text, so that what is not understood can be told. */
export interface LookSearch extends FilterSearch {
  readonly color?: string | undefined;
  readonly badge?: string | undefined;
  readonly lines?: string | undefined;
  readonly group?: string | undefined;
  readonly flow?: string | undefined;
  /** Of links only: how many levels are unfolded, the seats that are the other way round, and where one looks. Spent when they have been gone to. */
  readonly levels?: string | undefined;
  readonly folds?: string | undefined;
  readonly at?: string | undefined;
}

const keys = ['color', 'badge', 'lines', 'group', 'flow', 'levels', 'folds', 'at', 'filter', 'q', 'mode'] as const satisfies readonly (keyof LookSearch)[];

/** Keeps what can be text. */
export function parseLookSearch(search: Readonly<Record<string, unknown>>): LookSearch {
  return Object.fromEntries(keys.flatMap((key) => {
    const value = search[key];
    return (typeof value === 'string' && value !== '') || typeof value === 'number' || typeof value === 'boolean' ? [[key, String(value)]] : [];
  }));
}

/** How the chart is drawn as far as an address says so, and the parts of it that mean nothing. */
export function readLook({ color, badge, lines, group, flow }: LookSearch): { readonly look: Partial<ChartLook>; readonly ignored: readonly string[] } {
  const kinds = lines === undefined ? undefined : kindsOf(lines);
  const look = {
    ...(isDimension(color) ? { colorBy: color } : {}),
    ...(isDimension(badge) || badge === 'none' ? { badgeBy: badge === 'none' ? null : badge } : {}),
    ...(kinds ? { lineKinds: kinds } : {}),
    ...(group === 'team' || group === 'none' ? { grouped: group === 'team' } : {}),
    ...(flow === 'down' || flow === 'right' ? { orientation: flow === 'down' ? 'top-down' as const : 'left-to-right' as const } : {}),
  };
  const ignored = [
    color !== undefined && look.colorBy === undefined && `color=${color}`, badge !== undefined && look.badgeBy === undefined && `badge=${badge}`, lines !== undefined && !kinds && `lines=${lines}`,
    group !== undefined && look.grouped === undefined && `group=${group}`, flow !== undefined && look.orientation === undefined && `flow=${flow}`,
  ].filter((part) => part !== false);
  return { look, ignored };
}

/** The parts of an address that say how the chart is drawn. */
export function writeLook(look: Partial<ChartLook>): LookSearch {
  const { colorBy, badgeBy, lineKinds, grouped, orientation } = look;
  return {
    ...(colorBy ? { color: colorBy } : {}),
    ...(badgeBy === undefined ? {} : { badge: badgeBy ?? 'none' }),
    ...(lineKinds ? { lines: LINE_KINDS.filter((kind) => lineKinds.includes(kind)).map((kind) => kind.toLowerCase()).join(',') || 'none' } : {}),
    ...(grouped === undefined ? {} : { group: grouped ? 'team' : 'none' }),
    ...(orientation ? { flow: orientation === 'top-down' ? 'down' : 'right' } : {}),
  };
}

function kindsOf(lines: string): readonly LineKind[] | null {
  if (lines === 'none') return [];
  const kinds = lines.split(',').map((name) => LINE_KINDS.find((kind) => kind.toLowerCase() === name));
  return kinds.some((kind) => kind === undefined) ? null : LINE_KINDS.filter((kind) => kinds.includes(kind));
}

/** Where a link leads: what is folded, and the place that is looked at. */
export function readPlace({ levels, folds, at }: LookSearch): { readonly folds: FoldRule | null; readonly at: LookedAt | null; readonly ignored: readonly string[] } {
  const count = levels !== undefined && /^[1-9]\d{0,3}$/.test(levels) ? Number(levels) : null;
  const except = folds === undefined ? [] : /^\w+(~\w+)*$/.test(folds) ? folds.split('~').map((id) => idStart + id) : null;
  const place = at === undefined ? null : placeOf(at);
  const ignored = [levels !== undefined && count === null && `levels=${levels}`, folds !== undefined && (except === null || count === null) && `folds=${folds}`, at !== undefined && place === null && `at=${at}`];
  return { folds: count === null ? null : { levels: count, except: except ?? [] }, at: place, ignored: ignored.filter((part) => part !== false) };
}

/** More seats that are folded in their own way would make an address that programs cut off. */
export const mostFoldsInLink = 200;

export function writePlace({ levels, except }: FoldRule, at: LookedAt | null): LookSearch {
  const told = except.slice(0, mostFoldsInLink).map((id) => id.slice(idStart.length));
  return { levels: String(levels), ...(told.length > 0 ? { folds: told.join('~') } : {}), ...(at ? { at: [at.seat, at.dx, at.dy, at.zoom].join('~') } : {}) };
}

/** What all ids of seats begin with. */
const idStart = 'pos_';

function placeOf(text: string): LookedAt | null {
  const [seat = '', ...numbers] = text.split('~');
  const [dx = Number.NaN, dy = Number.NaN, zoom = Number.NaN] = numbers.map((number) => (/^-?\d+(\.\d+)?$/.test(number) ? Number(number) : Number.NaN));
  return seat === '' || numbers.length !== 3 || Number.isNaN(dx + dy + zoom) || zoom <= 0 ? null : { seat, dx, dy, zoom };
}
