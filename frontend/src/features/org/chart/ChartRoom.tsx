import { usePage } from '../../../lib/page';
import { t } from '../../../lib/strings/strings';
import { StartPage } from '../start/StartPage';

const crumbs = [{ label: t.chart.title }];

export function ChartRoom() {
  usePage(crumbs);
  return <StartPage />;
}
