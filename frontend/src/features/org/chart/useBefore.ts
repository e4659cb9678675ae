import { useEffect, useState } from 'react';
import { useQuery } from 'urql';
import type { ChartLineRowFragment, ChartSeatRowFragment } from '../../../gql/graphql';
import { lineRows, seatRows } from '../../../lib/graphql/changes';
import { rowsOf } from '../../../lib/graphql/columns';
import { graphql } from '../../../lib/graphql/document';
import { asProblem, problemOfCombined } from '../../../lib/graphql/problem';
import { request } from '../../../lib/graphql/request';
import { useServices } from '../../../lib/services';
import { useWorld } from '../../../lib/useWorld';
import { withBareIds } from '../../../lib/worldIds';
// Has a fragment that is spread here.
import '../../../lib/graphql/changes';

const ScenarioBaseDocument = graphql(`
  query ScenarioBase($id: ID!) { scenario(id: $id) { id baseRevision } }
`);

const BeforeChart = graphql(`
  query BeforeChart($id: ID!) {
    scenario(id: $id) { id diff { before { id chart { seats { ...ChartSeatRow } lines { ...ChartLineRow } } } } }
  }
`);

/** The chart that a scenario stands on. */
export interface Before {
  readonly scenario: string;
  readonly seats: readonly ChartSeatRowFragment[];
  readonly byId: ReadonlyMap<string, ChartSeatRowFragment>;
  readonly lines: readonly ChartLineRowFragment[];
}

/** Reads what the open scenario stands on, once it is wanted, and anew after each rebase. Null until then. */
export function useBefore(wanted: boolean): Before | null {
  const { status } = useServices();
  const { scenario: id, asOf } = useWorld();
  const pause = !wanted || id === null || asOf !== null;
  const [{ data, error }] = useQuery({ query: ScenarioBaseDocument, variables: { id: id ?? '' }, pause });
  const base = pause ? undefined : data?.scenario?.id === id ? data?.scenario?.baseRevision : undefined;
  useEffect(() => {
    if (!error) return;
    const { message, advice } = problemOfCombined(error);
    status.set({ text: message, tone: 'problem', advice });
  }, [error, status]);
  const [before, setBefore] = useState<Before | null>(null);
  useEffect(() => {
    if (id === null || base === undefined) return;
    const abort = new AbortController();
    fetchBefore(id, abort.signal).then(setBefore, (error: unknown) => {
      const problem = asProblem(error);
      if (problem && !abort.signal.aborted) status.set({ text: problem.message, tone: 'problem', advice: problem.advice });
    });
    return () => abort.abort();
  }, [id, base, status]);
  return before?.scenario === id && !pause ? before : null;
}

async function fetchBefore(id: string, signal: AbortSignal): Promise<Before | null> {
  const { scenario } = withBareIds(await request(BeforeChart, { id }, signal, { columns: true }));
  if (!scenario) return null;
  const { chart } = scenario.diff.before;
  const seats = seatRows(rowsOf(chart.seats));
  return { scenario: id, seats, byId: new Map(seats.map((seat) => [seat.id, seat])), lines: lineRows(rowsOf(chart.lines)) };
}
