import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import type { FilterMode, SeatFilter } from '../../../../chart/model/filter';
import { type AddressedFilter, readFilter, writeFilter } from './filterSearch';

export interface ChartFilters extends AddressedFilter {
  /** Looks for other seats. Each is a step on the way back, but for one that only goes on with the last, as letters of a word do. */
  readonly onFilter: (seats: SeatFilter, options?: { readonly goesOn?: boolean }) => void;
  readonly onMode: (mode: FilterMode) => void;
}

/** The filter that the address holds, for every view of the chart room. */
export function useChartFilter(): ChartFilters {
  const { filter, q, mode } = useSearch({ from: '/chart' });
  const navigate = useNavigate();
  const read = useMemo(() => readFilter({ filter, q, mode }), [filter, q, mode]);
  const { mode: now } = read;
  const go = useCallback((seats: SeatFilter, next: FilterMode, replace: boolean) => {
    void navigate({ to: '/chart', search: (before) => ({ ...before, ...writeFilter(seats, next) }), replace });
  }, [navigate]);
  return {
    ...read,
    onFilter: useCallback((seats, { goesOn = false } = {}) => go(seats, now, goesOn), [go, now]),
    onMode: useCallback((next) => go(read.seats, next, true), [go, read]),
  };
}
