import type { Ghost } from '../model/GhostTree';
import type { ChartSeat } from '../model/seat';

/** Which way the chart grows from its roots. */
export type Orientation = 'top-down' | 'left-to-right';

/** Card sizes and the space between cards, in chart units (pixels at zoom 1), all on a 4 px grid. */
export const METRICS = {
  leadWidth: 240,
  leadHeight: 96,
  leafWidth: 208,
  leafHeight: 64,
  /** A ghost of where a seat was: it says who and where to, and no more. */
  movedHeight: 44,
  /** Between siblings. */
  gap: 24,
  /** Between a lead and its reports, where teams do not stand together. */
  levelGap: 56,
  /** Between a lead and a stack of leaves under it, likewise. */
  stackDrop: 20,
  /** Between the cards of a stack. */
  stackGap: 12,
  /** From the left edge of a stack to its cards; the spine runs in it. */
  stackIndent: 32,
  /** From the left edge of a stack to its spine. */
  spine: 14,
  /** Between the line down from a lead and an assistant beside it. */
  besideGap: 28,
  /** Between a lead and the first assistants beside the line. */
  besideDrop: 20,
  /** A stack gets a second column beyond this many cards, and further ones as it stays about as wide as high. */
  stackRows: 8,
} as const;

/** The space that depends on whether teams stand together: their boxes have a name above, and an edge around. */
export interface Spacing {
  /** Between a lead and its reports. */
  readonly levelGap: number;
  /** Between a lead and a stack of leaves under it. */
  readonly stackDrop: number;
}

/** Around the cards of a team that stand together: the edge, and the line with its name. */
export const GROUP = { pad: 8, head: 28 } as const;

export const PLAIN_SPACING: Spacing = { levelGap: METRICS.levelGap, stackDrop: METRICS.stackDrop };
/** The line from a lead turns above the boxes. */
export const GROUP_SPACING: Spacing = { levelGap: 88, stackDrop: 56 };

/** The size of a card: a seat with reports has a foot that counts them. */
export interface CardSize {
  readonly width: number;
  readonly height: number;
}

const LEAD: CardSize = { width: METRICS.leadWidth, height: METRICS.leadHeight };
const LEAF: CardSize = { width: METRICS.leafWidth, height: METRICS.leafHeight };

/** Gives a seat its card size. Whoever lays out may bring another. */
export type SizeOf = (seat: ChartSeat, directReports: number) => CardSize;

/** The sizes that the renderer draws. */
export const cardSize: SizeOf = (_seat, directReports) => (directReports > 0 ? LEAD : LEAF);

const MOVED: CardSize = { width: METRICS.leafWidth, height: METRICS.movedHeight };

/** The sizes of ghosts: a closed seat as large as one without reports, the place of one that moved away smaller. */
export function ghostSize(kind: Ghost['kind']): CardSize {
  return kind === 'closed' ? LEAF : MOVED;
}
