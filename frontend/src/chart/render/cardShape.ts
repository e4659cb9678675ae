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

/** What of a seat changes how its card is drawn. */
export function cardTraits(seat: ChartSeat): { vacant: boolean; interim: boolean; shared: boolean } {
  const holders = seat.holders;
  return {
    vacant: seat.vacant || holders.length === 0,
    interim: holders.some((holder) => holder.kind === 'INTERIM'),
    shared: holders.length > 1,
  };
}

/** The part of a lead's card that folds and unfolds: the right end of its foot, in chart units from its corner. */
export function isOnToggle(x: number, y: number, directReports: number): boolean {
  return directReports > 0 && y >= CARD.footTop && y <= METRICS.leadHeight && x >= METRICS.leadWidth - CARD.toggleWidth - CARD.padding;
}
