import { useCoachingOverlay } from '../features/coaching/overlay/useCoachingOverlay';
import { useQueryOverlay } from '../features/insights/overlay/useQueryOverlay';
import { ChartRoom as OrgChartRoom } from '../features/org/chart/ChartRoom';

/** The chart, with what coaching or a saved query has to show on it: one of both at a time. */
export function ChartRoom() {
  const coaching = useCoachingOverlay();
  const query = useQueryOverlay();
  return <OrgChartRoom overlay={{ ...(query.offer.chosen === null ? coaching : query), offers: [coaching.offer, query.offer] }} />;
}
