import { useEffect, useMemo, useReducer } from 'react';
import type { ChartComparison } from '../../../chart/model/comparison';
import { compareSeats } from './compareSeats';
import type { Before } from './useBefore';
import type { ChartData } from './useChartData';

/** What the scenario changes, worked out anew with every change of it; null while nothing is compared. */
export function useComparison(data: ChartData, before: Before | null): ChartComparison | null {
  const [version, changed] = useReducer((count: number) => count + 1, 0);
  const { onChange, rowsNow, loaded } = data;
  useEffect(() => (before === null ? undefined : onChange(changed)), [onChange, before]);
  return useMemo(
    () => (before === null || loaded?.world.scenario !== before.scenario ? null : compareSeats(before.byId, rowsNow())),
    [before, rowsNow, loaded, version], // eslint-disable-line react-hooks/exhaustive-deps -- each version has other rows
  );
}
