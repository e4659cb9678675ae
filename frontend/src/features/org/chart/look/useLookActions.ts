import { useMemo, useRef, type RefObject } from 'react';
import { isFiltering, noFilter } from '../../../../chart/model/filter';
import { LINE_KINDS } from '../../../../chart/model/seat';
import { useServices } from '../../../../lib/services';
import type { ChartFilters } from '../filter/useChartFilter';
import type { ChartLook } from './lookSearch';

/** What commands do to the way the chart is looked at. */
export interface LookActions {
  readonly look: () => ChartLook;
  readonly toggleLines: () => void;
  readonly toggleGrouped: () => void;
  readonly turn: () => void;
  readonly toggleLegend: () => void;
  readonly isFiltering: () => boolean;
  readonly filter: () => void;
  readonly clearFilter: () => void;
  readonly toggleMode: () => void;
  readonly copyLink: () => void;
}

export function useLookActions(look: ChartLook, onLook: (change: Partial<ChartLook>) => void, filters: ChartFilters, copyLink: () => void): { actions: LookActions; field: RefObject<HTMLInputElement | null> } {
  const { preferences } = useServices();
  const field = useRef<HTMLInputElement>(null);
  const { seats, mode, onFilter, onMode } = filters;
  const actions = useMemo<LookActions>(() => ({
    look: () => look,
    toggleLines: () => onLook({ lineKinds: look.lineKinds.length > 0 ? [] : LINE_KINDS }),
    toggleGrouped: () => onLook({ grouped: !look.grouped }),
    turn: () => onLook({ orientation: look.orientation === 'top-down' ? 'left-to-right' : 'top-down' }),
    toggleLegend: () => preferences.set((now) => ({ ...now, legendOpen: !now.legendOpen })),
    isFiltering: () => isFiltering(seats),
    filter: () => field.current?.select(),
    clearFilter: () => onFilter(noFilter),
    toggleMode: () => onMode(mode === 'hide' ? 'dim' : 'hide'),
    copyLink,
  }), [look, onLook, seats, mode, onFilter, onMode, copyLink, preferences]);
  return { actions, field };
}
