import { METRICS } from '../layout/metrics';
import type { ChartSeat } from '../model/seat';

/** Where the parts of a card are, in chart units from its top left corner. */
export const CARD = {
  radius: 8,
  bar: 4,
  padding: 14,
  face: 32,
  faceTop: 16,
  /** How far the second face of a job share stands to the right. */
  faceStep: 14,
  textGap: 10,
  nameLine: 22,
  titleLine: 38,
  teamLine: 54,
  /** The line above the foot, and the baseline in it. */
  footTop: 66,
  footLine: 85,
  toggleWidth: 40,
} as const;

/** Whether a card is drawn as that of a seat which nobody holds. */
export const isVacant = ({ vacant, holders }: ChartSeat): boolean => vacant || holders.length === 0;

/** Whether a seat is held by somebody for the time being. */
export const isInterim = ({ holders }: ChartSeat): boolean => holders.some((holder) => holder.kind === 'INTERIM');

/** Whether several hold a seat. */
export const isShared = ({ holders }: ChartSeat): boolean => holders.length > 1;

/** The part of a lead's card that folds and unfolds: the right end of its foot, in chart units from its corner. */
export function isOnToggle(x: number, y: number, directReports: number): boolean {
  return directReports > 0 && y >= CARD.footTop && y <= METRICS.leadHeight && x >= METRICS.leadWidth - CARD.toggleWidth - CARD.padding;
}
