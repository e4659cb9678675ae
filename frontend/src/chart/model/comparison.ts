import type { ChartSeat } from './seat';

/** What one world changes against another. Ids are of seats, which have the same ids in both. */
export interface ChartComparison {
  /** Seats that are here and not in the other world. */
  readonly opened: ReadonlySet<string>;
  /** Seats that report elsewhere here: the lead that each had in the other world, null at the top. */
  readonly moved: ReadonlyMap<string, string | null>;
  /** Seats with another title, holder, team ... */
  readonly changed: ReadonlySet<string>;
  /** Seats that are gone here, as the other world has them: `reportsTo` names the lead there. */
  readonly closed: readonly ChartSeat[];
}

/** What can have become of a seat between two worlds, in the order in which marks stand on a card and in the legend. */
export const MARK_KINDS = ['opened', 'moved', 'changed', 'closed'] as const;
export type MarkKind = (typeof MARK_KINDS)[number];

/** The marks that a seat that is here can have. */
export type SeatMark = Exclude<MarkKind, 'closed'>;

/** One bit each, so that a seat can have several. */
export const MARK_BITS: Readonly<Record<SeatMark, number>> = { opened: 1, moved: 2, changed: 4 };

/** The marks in a set of bits, the weightiest first. */
export function marksIn(bits: number): SeatMark[] {
  const marks: SeatMark[] = [];
  if ((bits & MARK_BITS.opened) !== 0) marks.push('opened');
  if ((bits & MARK_BITS.moved) !== 0) marks.push('moved');
  if ((bits & MARK_BITS.changed) !== 0) marks.push('changed');
  return marks;
}
