import { createStore, type Store } from './store';

/**
 * Which organisation is looked at: as it is now, as it was at a moment, as a scenario has it, or as a scenario has it
 * once its waves until a moment have come.
 */
export interface World {
  /** The scenario; null for live. */
  readonly scenario: string | null;
  /** The moment, RFC 3339; null for now. */
  readonly asOf: string | null;
}

/** The variables by which a document opens a world. Every query that reads `org` declares both. */
export interface WorldVariables {
  readonly asOf?: string | null | undefined;
  readonly scenario?: string | number | null | undefined;
}

/** The variables of a document that are its own; the world adds the others. */
export type OwnVariables<Variables> = Omit<Variables, keyof WorldVariables>;

/** The organisation as it is now. */
export const liveNow: World = { scenario: null, asOf: null };

const isScenario = (text: string) => /^scn_[0-9a-z]{26}$/.test(text);
const isMoment = (text: string) => /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)$/.test(text) && !Number.isNaN(Date.parse(text));

/** Reads the world of an address that anyone may have typed: what is not understood is now. */
export function parseWorld(param: unknown): World {
  if (typeof param !== 'string') return liveNow;
  const [first = '', second, ...more] = param.split('@');
  if (more.length > 0) return liveNow;
  if (second === undefined && isMoment(first)) return { scenario: null, asOf: first };
  if (!isScenario(first) || (second !== undefined && !isMoment(second))) return liveNow;
  return { scenario: first, asOf: second ?? null };
}

/** The world as an address has it; undefined for now. */
export function formatWorld({ scenario, asOf }: World): string | undefined {
  return [scenario, asOf].filter((part) => part !== null).join('@') || undefined;
}

export const isNow = (world: World): boolean => world.scenario === null && world.asOf === null;
export const isSameWorld = (a: World, b: World): boolean => a.scenario === b.scenario && a.asOf === b.asOf;

/** The variables that open a world. */
export const worldVariables = ({ scenario, asOf }: World) => ({ asOf, scenario });

/** A path of the app in a world, for addresses that are put together by hand. */
export function pathIn(world: World, path: string): string {
  const text = formatWorld(world);
  if (text === undefined) return path;
  return `${path}${path.includes('?') ? '&' : '?'}world=${encodeURIComponent(text)}`;
}

/** Where the organisation of a world is to be had as a file: all of it, or the part below a seat or within a team. */
export function exportPath({ scenario, asOf }: World, file = 'org.csv', part: { root?: string; team?: string } = {}): string {
  const query = new URLSearchParams();
  if (scenario !== null) query.set('scenario', scenario);
  if (asOf !== null) query.set('asOf', asOf);
  if (part.root !== undefined) query.set('root', part.root);
  if (part.team !== undefined) query.set('team', part.team);
  return query.size === 0 ? `/exports/${file}` : `/exports/${file}?${query.toString()}`;
}

/** The world that everything outside of components acts in. The frame keeps it at what the address says. */
export interface Worlds {
  readonly current: Store<World>;
  /** Why nothing can be changed here, in words; null where it can. */
  readonly readOnly: Store<string | null>;
}

export function createWorlds(): Worlds {
  return { current: createStore(liveNow), readOnly: createStore<string | null>(null) };
}
