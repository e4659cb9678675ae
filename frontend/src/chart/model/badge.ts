/** How weighty a finding is. */
export type BadgeTone = 'info' | 'warn' | 'error';

/** All tones, the lightest first. */
export const BADGE_TONES: readonly BadgeTone[] = ['info', 'warn', 'error'];

/** What findings say of one seat: the weightiest tone, in words, and how many there are. */
export interface SeatBadge {
  readonly tone: BadgeTone;
  readonly text: string;
  readonly count: number;
}
