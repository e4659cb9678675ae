import type { ChartLineRowFragment, ChartSeatRowFragment } from '../../../gql/graphql';
import { lineRows, seatRows, type ChangeEvent } from '../../../lib/graphql/changes';
import { rowsOf } from '../../../lib/graphql/columns';
import { graphql } from '../../../lib/graphql/document';
import { asProblem, type Problem } from '../../../lib/graphql/problem';
import { requestIn } from '../../../lib/graphql/useOrgQuery';
import type { Line } from '../../../lib/live';
import type { World } from '../../../lib/world';
// Has a fragment that is spread here.
import '../../../lib/graphql/changes';

const WholeChart = graphql(`
  query WholeChart($asOf: DateTime, $scenario: ID) {
    org(asOf: $asOf, scenario: $scenario) { id chart { revision seats { ...ChartSeatRow } lines { ...ChartLineRow } } }
  }
`);

/** The chart as it is loaded, and each change after that. */
export interface ChartSink {
  load(seats: readonly ChartSeatRowFragment[], lines: readonly ChartLineRowFragment[]): void;
  change(change: ChartChange): void;
  fail(problem: Problem): void;
}

export interface ChartChange {
  readonly seats: readonly ChartSeatRowFragment[];
  readonly removedSeats: readonly string[];
  readonly lines: readonly ChartLineRowFragment[];
  readonly removedLines: readonly string[];
}

/** How long a change that was heard of may take to come by itself before the chart is read anew. */
const patience = 1500;

/** Everything that the feed needs from outside, so that tests need no server. */
export interface ChartFeedOptions {
  /** The changes of the world that is shown; null at a moment, which stays as it was. */
  readonly line: Pick<Line, 'onChange' | 'revision'> | null;
  readonly sink: ChartSink;
  readonly fetch: (signal: AbortSignal) => Promise<{ revision: number; seats: readonly ChartSeatRowFragment[]; lines: readonly ChartLineRowFragment[] }>;
}

/**
 * Keeps a chart as the server has it: loads it once, then takes the changes of its line in, in order. A change
 * that says so, or one that was heard of and does not come, makes it load again. Returns the functions that stop
 * it, that load again at once, and that tell which revision it has.
 */
export function startChartFeed({ line, sink, fetch }: ChartFeedOptions): { stop: () => void; reload: () => void; revision: () => number } {
  let revision = -1;
  let early: ChangeEvent[] = [];
  let loading: AbortController | null = null;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  const take = (event: ChangeEvent) => {
    if (event.changeset.revision < revision) return;
    // A scenario that was rebased is another one at the same revision.
    if (event.reload) return void load();
    if (event.changeset.revision === revision) return;
    revision = event.changeset.revision;
    sink.change({ seats: seatRows(event.seats), removedSeats: event.removedSeats, lines: lineRows(event.lines), removedLines: event.removedLines });
  };

  async function load(): Promise<void> {
    loading?.abort();
    const abort = new AbortController();
    loading = abort;
    try {
      const chart = await fetch(abort.signal);
      if (abort.signal.aborted) return;
      revision = chart.revision;
      sink.load(chart.seats, chart.lines);
    } catch (error) {
      const problem = asProblem(error);
      if (problem && !abort.signal.aborted) sink.fail(problem);
    } finally {
      if (loading === abort) loading = null;
    }
    const held = early;
    early = [];
    held.forEach(take);
  }

  const stopChanges = line?.onChange((event) => (loading || revision < 0 ? early.push(event) : take(event)));
  const stopRevisions = line?.revision.subscribe(() => {
    clearTimeout(waiting);
    waiting = setTimeout(() => { if (!loading && line.revision.get() > revision) void load(); }, patience);
  });
  void load();

  return {
    reload: () => void load(),
    revision: () => Math.max(0, revision),
    stop() {
      stopChanges?.();
      stopRevisions?.();
      clearTimeout(waiting);
      loading?.abort();
    },
  };
}

/** Every seat and line of a world. */
export async function fetchChart(world: World, signal: AbortSignal) {
  const { chart } = (await requestIn(world, WholeChart, {}, signal, { columns: true })).org;
  return { revision: chart.revision, seats: seatRows(rowsOf(chart.seats)), lines: lineRows(rowsOf(chart.lines)) };
}
