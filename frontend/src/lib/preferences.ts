import { createStore, type Store } from './store';

/** What one reader of the app has chosen about how it looks. Kept by the browser, never on the server. */
export interface Preferences {
  readonly density: 'dense' | 'comfortable';
  readonly railOpen: boolean;
  readonly inspectorOpen: boolean;
  readonly railWidth: number;
  readonly inspectorWidth: number;
  readonly minimap: boolean;
  /** The kinds of line beside the tree that are drawn; null: all. */
  readonly lineKinds: readonly string[] | null;
  /** Whether cards of one team stand together. */
  readonly grouped: boolean;
  readonly orientation: 'top-down' | 'left-to-right';
  /** Whether the chart says what its colours stand for. */
  readonly legendOpen: boolean;
  /** Whether what crosses a limit is marked on cards. */
  readonly findings: boolean;
  /** What the colour of a card stands for: one of the chart's dimensions. */
  readonly colorBy: string;
  /** What a badge on each card says beside: one of the chart's dimensions; null: nothing. */
  readonly badgeBy: string | null;
  /** How a scenario is compared with what it stands on. */
  readonly compare: CompareMode;
  readonly holdingOpen: boolean;
  /** The columns of each table; null: the standard ones. */
  readonly peopleColumns: readonly string[] | null;
  readonly seatColumns: readonly string[] | null;
}

/** Ways to compare: not at all, marked on the chart, or two charts. */
export const compareModes = ['off', 'marks', 'side'] as const;
export type CompareMode = (typeof compareModes)[number];

const key = 'cadre.preferences';

const initial: Preferences = {
  density: 'dense',
  railOpen: true,
  inspectorOpen: true,
  railWidth: 196,
  inspectorWidth: 340,
  minimap: true,
  lineKinds: null,
  grouped: false,
  orientation: 'top-down',
  legendOpen: false,
  findings: true,
  colorBy: 'team',
  badgeBy: null,
  compare: 'marks',
  holdingOpen: true,
  peopleColumns: null,
  seatColumns: null,
};

/** Reads what was kept last time. Storage that is missing, full or forbidden costs only the memory of it. */
export function createPreferences(storage: Storage | null): Store<Preferences> {
  const store = createStore<Preferences>({ ...initial, ...read(storage) });
  store.subscribe(() => write(storage, store.get()));
  return store;
}

function read(storage: Storage | null): Partial<Preferences> {
  try {
    const kept: unknown = JSON.parse(storage?.getItem(key) ?? '{}');
    return typeof kept === 'object' && kept !== null ? onlyKnown(kept as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

/** Keeps entries of the right type only: an older or a hand-edited value must not break the frame. */
function onlyKnown(kept: Record<string, unknown>): Partial<Preferences> {
  const entries = Object.entries(initial).flatMap(([name, fallback]) => {
    const value = kept[name];
    const fits = name === 'density' ? value === 'dense' || value === 'comfortable'
      : name === 'orientation' ? value === 'top-down' || value === 'left-to-right'
      : name === 'compare' ? compareModes.some((mode) => mode === value)
      : name === 'peopleColumns' || name === 'seatColumns' || name === 'lineKinds' ? Array.isArray(value) && value.every((column) => typeof column === 'string')
      : name === 'badgeBy' ? value === null || typeof value === 'string'
      : typeof value === typeof fallback;
    return fits ? [[name, value] as const] : [];
  });
  return Object.fromEntries(entries);
}

function write(storage: Storage | null, preferences: Preferences): void {
  try {
    storage?.setItem(key, JSON.stringify(preferences));
  } catch (error) {
    console.info('Preferences are not kept on this machine.', error);
  }
}

/** The browser's storage, or null where asking for it is already an error (blocked cookies). */
export function browserStorage(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}
