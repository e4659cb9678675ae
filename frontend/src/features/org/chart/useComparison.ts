import { useMemo, useSyncExternalStore } from 'react';
import type { ChartComparison } from '../../../chart/model/comparison';
import { compareSeats } from './compareSeats';
import type { Before } from './useBefore';
import type { ChartData } from './useChartData';

/** What the scenario changes, worked out anew with every change of it; null while nothing is compared. */
export function useComparison({ onChange, rowsNow, loaded }: ChartData, before: Before | null): ChartComparison | null {
  const rows = useSyncExternalStore(before === null ? deaf : onChange, rowsNow);
  return useMemo(() => (before === null || loaded?.world.scenario !== before.scenario ? null : compareSeats(before.byId, rows)), [before, rows, loaded]);
}

/** Where nothing is compared, a change need not render anything. */
const deaf = () => () => undefined;
