import { METRICS } from '../layout/metrics';
import type { ChartSeat } from '../model/seat';
import { Detail, detailAt } from './Frame';

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

/** How far the smallest thing that can be pressed goes, in CSS pixels. */
const LEAST_TARGET = 24;

/**
 * Whether a point, in chart units from the corner of a lead's card, is where that folds and unfolds: the right end of its foot.
 * Where cards are drawn without one, that of a folded lead unfolds there all the same; the rest of it chooses.
 */
export function isOnToggle(x: number, y: number, { zoom, isFolded }: { readonly zoom: number; readonly isFolded: boolean }): boolean {
  const detail = detailAt(zoom);
  if (detail === Detail.DENSITY || (detail !== Detail.FULL && !isFolded)) return false;
  const least = LEAST_TARGET / zoom;
  const isAtFoot = y >= METRICS.leadHeight - Math.max(METRICS.leadHeight - CARD.footTop, least) && y <= METRICS.leadHeight;
  return isAtFoot && x >= METRICS.leadWidth - Math.max(CARD.toggleWidth + CARD.padding, least);
}
