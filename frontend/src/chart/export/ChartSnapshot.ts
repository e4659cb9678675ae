import type { ChartOptions } from '../chartTypes';
import type { ChartFilter } from '../Filtering';
import type { SeatBadge } from '../model/badge';
import type { ChartComparison } from '../model/comparison';
import type { SeatGrade } from '../model/grade';
import type { ChartLine, ChartSeat } from '../model/seat';
import type { ChartStrings } from '../strings';

/** All that a chart shows at one moment, as values: what is made of it disturbs nobody who goes on looking. */
export interface ChartSnapshot {
  readonly seats: readonly ChartSeat[];
  readonly lines: readonly ChartLine[];
  readonly folded: readonly string[];
  readonly focus: string | null;
  readonly selection: readonly string[];
  readonly comparison: ChartComparison | null;
  readonly badges: ReadonlyMap<string, SeatBadge> | null;
  readonly grades: ReadonlyMap<string, SeatGrade> | null;
  readonly highlighted: ReadonlySet<string> | null;
  readonly filter: ChartFilter | null;
  /** Seats that stay though the filter leaves them out: somebody went to them. */
  readonly guests: readonly string[];
  readonly options: ChartOptions;
  readonly strings: ChartStrings;
}

/** Which part of the chart is meant. */
export type ExportScope = 'whole' | 'focus' | 'selection';
