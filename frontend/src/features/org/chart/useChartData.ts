import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { ChartEngine } from '../../../chart/engine';
import type { ChartLineRowFragment, ChartSeatRowFragment } from '../../../gql/graphql';
import type { Problem } from '../../../lib/graphql/problem';
import { useServices } from '../../../lib/services';
import { startChartFeed } from './ChartFeed';

interface Loaded {
  readonly seats: readonly ChartSeatRowFragment[];
  readonly lines: readonly ChartLineRowFragment[];
}

export interface ChartData {
  /** Null until the chart has been loaded for the first time. */
  readonly loaded: Loaded | null;
  /** How many seats there are now, changes included. */
  readonly size: number;
  readonly problem: Problem | null;
  /** Reads the chart anew: after a refused move, or when somebody tries again. */
  readonly reload: () => void;
  /** The revision that the rows stand at. */
  readonly revision: () => number;
  /** Hands changes to an engine from now on. Seats that changed before are in `loaded`. */
  readonly attach: (engine: ChartEngine | null) => void;
}

/**
 * The rows of the chart. Whole loads are React state; changes go straight to the engine, which moves only the cards
 * that they touch. The rows as they are now are kept here as well, for an engine that is made later.
 */
export function useChartData(): ChartData {
  const { live } = useServices();
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const [size, setSize] = useState(0);
  const [problem, setProblem] = useState<Problem | null>(null);
  const held = useRef({ engine: null as ChartEngine | null, seats: new Map<string, ChartSeatRowFragment>(), lines: new Map<string, ChartLineRowFragment>(), stale: false });
  const running = useRef<Pick<ReturnType<typeof startChartFeed>, 'reload' | 'revision'>>({ reload: () => undefined, revision: () => 0 });

  useEffect(() => {
    const rows = held.current;
    const feed = startChartFeed({
      live,
      sink: {
        load(seats, lines) {
          rows.seats = new Map(seats.map((seat) => [seat.id, seat]));
          rows.lines = new Map(lines.map((line) => [line.id, line]));
          rows.stale = false;
          setProblem(null);
          setLoaded({ seats, lines });
          setSize(seats.length);
        },
        change({ seats, removedSeats, lines, removedLines }) {
          for (const id of removedSeats) rows.seats.delete(id);
          for (const seat of seats) rows.seats.set(seat.id, seat);
          for (const id of removedLines) rows.lines.delete(id);
          for (const line of lines) rows.lines.set(line.id, line);
          rows.stale = true;
          rows.engine?.applyChange({ upserts: seats, removed: removedSeats });
          rows.engine?.setLines([...rows.lines.values()]);
          setSize(rows.seats.size);
        },
        fail: setProblem,
      },
    });
    running.current = feed;
    return feed.stop;
  }, [live]);

  const attach = useCallback((engine: ChartEngine | null) => {
    const rows = held.current;
    rows.engine = engine;
    if (engine && rows.stale) setLoaded({ seats: [...rows.seats.values()], lines: [...rows.lines.values()] });
  }, []);

  return useMemo(() => ({ loaded, size, problem, reload: () => running.current.reload(), revision: () => running.current.revision(), attach }), [loaded, size, problem, attach]);
}
