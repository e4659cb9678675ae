/**
 * How a seat stands in the one thing that the chart shows of all seats: nothing known, well, partly or wanting; or how
 * much of something there is, from low to top.
 */
export const GRADES = ['open', 'well', 'partly', 'wanting', 'low', 'mid', 'high', 'top'] as const;
export type Grade = (typeof GRADES)[number];

/** What is shown of one seat: never by its colour alone, but by the shape of the grade and in words too. */
export interface SeatGrade {
  readonly grade: Grade;
  /** In a few words, for the card. */
  readonly label: string;
  /** In a phrase that says what it is about, for tooltips and assistive technology. */
  readonly text: string;
}
