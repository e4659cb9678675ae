import { useCoachingOverlay } from '../features/coaching/overlay/useCoachingOverlay';
import { ChartRoom as OrgChartRoom } from '../features/org/chart/ChartRoom';

/** The chart, with what coaching has to show on it. */
export function ChartRoom() {
  return <OrgChartRoom overlay={useCoachingOverlay()} />;
}
