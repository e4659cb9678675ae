import { VisuallyHidden } from '@mantine/core';
import { t } from '../../../lib/strings/strings';
import { useWorld } from '../../../lib/useWorld';
import { ProblemState, LoadingRows } from '../../../ui/states';
import { StartPage } from '../start/StartPage';
import type { ChartOverlay } from './chartOverlay';
import { ChartView } from './ChartView';
import { useChartData } from './useChartData';

/** The chart, or the ways to begin while there is nothing to show. */
export function ChartRoom({ overlay }: { overlay: ChartOverlay }) {
  const data = useChartData();
  const world = useWorld();
  if (data.problem && data.loaded?.world !== world) return <ProblemState page problem={data.problem} onRetry={data.reload} />;
  if (!data.loaded) return <LoadingRows />;
  if (data.size === 0) return <StartPage />;
  return (
    <>
      <VisuallyHidden><h1>{t.chart.title}</h1></VisuallyHidden>
      <ChartView data={data} loaded={data.loaded} overlay={overlay} />
    </>
  );
}
