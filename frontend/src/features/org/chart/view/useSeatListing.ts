import { useCallback, useSyncExternalStore } from 'react';
import type { ChartEngine } from '../../../../chart/engine';
import type { SeatListing } from '../../../../chart/model/SeatListing';

/** The seats that all views show, in the order of the chart: another listing whenever the chart becomes another one. */
export function useSeatListing(engine: ChartEngine): SeatListing {
  return useSyncExternalStore(useCallback((changed) => engine.on('layout', changed), [engine]), () => engine.listing);
}
