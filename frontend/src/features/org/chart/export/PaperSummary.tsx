import { LARGE_PICTURE, pngSize } from '../../../../chart/export/exportChart';
import { t } from '../../../../lib/strings/strings';
import { type PaperChoice, scaleOf } from './paperChoice';
import type { ReadyPaper } from './usePaper';
import styles from './export.module.css';

const words = t.paper;
/** The size of a name on a card, in chart units; and the smallest print that is read without effort. */
const nameSize = 13;
const leastPoints = 4.5;

/** How much the export comes to, before it is made. */
export function PaperSummary({ ready, choice, failed }: { ready: ReadyPaper | null; choice: PaperChoice; failed: boolean }) {
  return <p className={styles.summary} role="status">{ready ? summaryOf(ready, choice).join(' · ') : failed ? '' : words.measuring}</p>;
}

function summaryOf({ paper, prepared }: ReadyPaper, choice: PaperChoice): string[] {
  const { format, layout } = choice;
  const { seats, filter } = prepared.chart;
  if (seats === 0) return [words.nothing];
  const counted = filter ? words.matching(filter.matched, seats) : words.seats(seats);
  const { pages } = paper.plan;
  if (format === 'svg') return [counted];
  if (format === 'png') {
    const { width, height } = pngSize(paper, scaleOf(choice, paper));
    return [counted, words.pixels(width, height), ...(width * height > LARGE_PICTURE ? [words.huge] : [])];
  }
  const said = [counted, format === 'pptx' ? words.slideCount(pages.length) : words.pageCount(pages.length)];
  const points = nameSize * pages[0]!.chart.scale;
  if (layout === 'fit' && points < leastPoints) said.push(words.small(points.toLocaleString(undefined, { maximumFractionDigits: 1 })));
  return said;
}
