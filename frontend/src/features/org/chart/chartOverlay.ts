import type { ReactNode } from 'react';
import type { Grade, SeatGrade } from '../../../chart/model/grade';

/** The words of an overlay for a legend on paper. */
export interface OverlayOnPaper {
  readonly name: string;
  readonly grades: readonly { readonly grade: Grade; readonly label: string }[];
  /** Whom it is for. */
  readonly note: string;
}

/** What another feature can colour cards by, beside what seats are: each is one more choice in the one menu of colours. */
export interface ColorOffer {
  /** Whose choices they are. */
  readonly title: string;
  readonly items: readonly { readonly id: string; readonly label: string; readonly text: string }[];
  /** The one that is shown; null while cards have the colours of a dimension. */
  readonly chosen: string | null;
  readonly choose: (id: string | null) => void;
}

/** What another feature shows of all seats on the chart, and what it puts on and beside it. */
export interface ChartOverlay {
  /** How seats stand, by id: cards then have the colour of that; null while nothing is shown. */
  readonly grades: ReadonlyMap<string, SeatGrade> | null;
  /** The seats that are looked at alone; null for all. */
  readonly highlighted: ReadonlySet<string> | null;
  readonly offers: readonly ColorOffer[];
  readonly legend: ReactNode;
  /** What a legend on paper says of it; null while nothing is shown. */
  readonly onPaper: OverlayOnPaper | null;
  /** The list beside the chart, while it is open; it is told how to show a seat. */
  readonly list: ((onShow: (seat: string) => void) => ReactNode) | null;
}
