import { useEffect, useState } from 'react';
import type { ChartSeatRowFragment } from '../../../gql/graphql';
import { useScopesVersion } from '../../../lib/commands/useCommands';
import { useServices } from '../../../lib/services';
import { chartScope, type ChartActions } from './chartScope';

/** The chart on screen and its chosen seats as they are now; null while there is no chart. */
export function useChosenSeats(): { readonly chart: ChartActions; readonly seats: readonly ChartSeatRowFragment[] } | null {
  const { scopes } = useServices();
  useScopesVersion();
  const chart = scopes.get(chartScope) ?? null;
  const [, follow] = useState(0);
  useEffect(() => {
    if (chart === null) return;
    const again = () => follow((n) => n + 1);
    const stops = [chart.engine.on('select', again), chart.engine.on('layout', again)];
    return () => stops.forEach((stop) => stop());
  }, [chart]);
  return chart && { chart, seats: chart.engine.selection.length > 1 ? chart.rows() : [] };
}
