import { SegmentedControl } from '@mantine/core';
import { t } from '../../../../lib/strings/strings';
import { chartViews, type ChartViewKind } from './viewSearch';

/** The same seats as a chart, as a table, or as teams by what is done in them. */
export function ViewSwitcher({ view, onView }: { view: ChartViewKind; onView: (view: ChartViewKind) => void }) {
  return (
    <SegmentedControl
      aria-label={t.views.label} value={view} data={chartViews.map((value) => ({ value, label: t.views.name[value] }))}
      onChange={(value) => onView(chartViews.find((known) => known === value) ?? 'chart')}
    />
  );
}
