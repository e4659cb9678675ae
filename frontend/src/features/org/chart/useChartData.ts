import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { ChartEngine } from '../../../chart/engine';
import type { ChartLineRowFragment, ChartSeatRowFragment } from '../../../gql/graphql';
import type { Problem } from '../../../lib/graphql/problem';
import { useServices } from '../../../lib/services';
import { useWorld } from '../../../lib/useWorld';
import type { World } from '../../../lib/world';
import type { ComparedSeats } from './compareSeats';
import { fetchChart, startChartFeed, type ChartChange } from './ChartFeed';
import { placedSeats } from './placed';

interface Loaded {
  readonly seats: readonly ChartSeatRowFragment[];
  readonly lines: readonly ChartLineRowFragment[];
  /** Whether the cards walk there: from one world to another, and when seats are lifted out or placed. */
  readonly animate: boolean;
  readonly world: World;
}

export interface ChartData {
  /** The seats that stand in the chart; null until it has been loaded for the first time. */
  readonly loaded: Loaded | null;
  /** How many seats there are now, changes and lifted seats included. */
  readonly size: number;
  readonly problem: Problem | null;
  /** Reads the chart anew: after a refused move, or when somebody tries again. */
  readonly reload: () => void;
  /** The revision that the rows stand at. */
  readonly revision: () => number;
  /** Hands changes to an engine from now on. Seats that changed before are in `loaded`. */
  readonly attach: (engine: ChartEngine | null) => void;
  /** The seats as they are now, changes included: the same object until one of them changes. */
  readonly rowsNow: () => ComparedSeats;
  /** Told after each change that went to the engine alone. */
  readonly onChange: (listener: () => void) => () => void;
}

/** The rows of the chart as they are now, also for an engine that is made later. */
interface Held {
  engine: ChartEngine | null;
  seats: Map<string, ChartSeatRowFragment>;
  lines: Map<string, ChartLineRowFragment>;
  stale: boolean;
  /** What `seats` come to, worked out when it is asked for; null after a change. */
  compared: ComparedSeats | null;
  readonly listeners: Set<() => void>;
}

/**
 * The rows of the chart in the world that the address names. Whole loads are React state; changes go straight to the
 * engine, which moves only the cards that they touch. While another world is on its way the last one stays.
 */
export function useChartData(): ChartData {
  const { live } = useServices();
  const world = useWorld();
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const [size, setSize] = useState(0);
  const [problem, setProblem] = useState<Problem | null>(null);
  const held = useRef<Held>({ engine: null, seats: new Map(), lines: new Map(), stale: false, compared: null, listeners: new Set() });
  const running = useRef<Pick<ReturnType<typeof startChartFeed>, 'reload' | 'revision'>>({ reload: () => undefined, revision: () => 0 });

  useEffect(() => {
    const rows = held.current;
    const show = (animate: boolean) => {
      rows.stale = false;
      setLoaded({ seats: seatsOf(rows), lines: [...rows.lines.values()], animate, world });
      setSize(rows.seats.size);
    };
    const feed = startChartFeed({
      line: world.asOf === null ? live.of(world.scenario) : null,
      fetch: (signal) => fetchChart(world, signal),
      sink: {
        load(seats, lines) {
          const animate = rows.seats.size > 0;
          rows.seats = new Map(seats.map((seat) => [seat.id, seat]));
          rows.lines = new Map(lines.map((line) => [line.id, line]));
          rows.compared = null;
          setProblem(null);
          show(animate);
        },
        change(change) {
          const placing = change.seats.some((seat) => seat.lifted || rows.seats.get(seat.id)?.lifted);
          take(rows, change);
          // What is below a lifted seat goes and comes with it, though nothing of its own has changed.
          if (placing) return show(true);
          rows.engine?.applyChange({ upserts: inChart(rows, change.seats), removed: change.removedSeats });
          rows.engine?.setLines([...rows.lines.values()]);
          setSize(rows.seats.size);
          for (const listener of [...rows.listeners]) listener();
        },
        fail: setProblem,
      },
    });
    running.current = feed;
    return feed.stop;
  }, [live, world]);

  const attach = useCallback((engine: ChartEngine | null) => {
    const rows = held.current;
    rows.engine = engine;
    if (engine && rows.stale) setLoaded((before) => before && { ...before, seats: seatsOf(rows), lines: [...rows.lines.values()], animate: false });
  }, []);
  const rowsNow = useCallback(() => comparedOf(held.current), []);
  const onChange = useCallback((listener: () => void) => {
    const { listeners } = held.current;
    listeners.add(listener);
    return () => { listeners.delete(listener); };
  }, []);

  return useMemo(() => ({ loaded, size, problem, reload: () => running.current.reload(), revision: () => running.current.revision(), attach, rowsNow, onChange }), [loaded, size, problem, attach, rowsNow, onChange]);
}

function take(rows: Held, { seats, removedSeats, lines, removedLines }: ChartChange): void {
  for (const id of removedSeats) rows.seats.delete(id);
  for (const seat of seats) rows.seats.set(seat.id, seat);
  for (const id of removedLines) rows.lines.delete(id);
  for (const line of lines) rows.lines.set(line.id, line);
  rows.stale = true;
  rows.compared = null;
}

/** Those of the seats that stand in the chart. */
function inChart(rows: Held, seats: readonly ChartSeatRowFragment[]): readonly ChartSeatRowFragment[] {
  const placed = seatsOf(rows);
  if (placed.length === rows.seats.size) return seats;
  const ids = new Set(placed.map((seat) => seat.id));
  return seats.filter((seat) => ids.has(seat.id));
}

const comparedOf = (rows: Held) => (rows.compared ??= { placed: placedSeats([...rows.seats.values()]), all: rows.seats });
const seatsOf = (rows: Held) => comparedOf(rows).placed;
