import type { View } from './camera';
import type { AimedMove, CanDrop, ChartMove } from './DragSession';
import type { Orientation } from './layout/metrics';
import type { DimensionId } from './model/dimensions';
import type { LineKind } from './model/seat';
import type { ChartTheme } from './render/theme';
import type { Canvases } from './Stage';
import type { ChartStrings } from './strings';

/** How the chart is shown; each can change at any time. */
export interface ChartOptions {
  readonly orientation: Orientation;
  /** Whether rows that are far too wide are broken into several. */
  readonly wrap: boolean;
  readonly colorBy: DimensionId;
  /** What a badge on each card says beside the colour, in place of the team; null: the team, without one. */
  readonly badgeBy: DimensionId | null;
  /** Whether siblings of one team stand together, in a box with its name. */
  readonly grouped: boolean;
  /** The day of the world that is shown, YYYY-MM-DD: how long seats are held is told by it. */
  readonly today: string;
  readonly lineKinds: readonly LineKind[];
  /** No gesture and no key asks for a change: no drag, no rename. Looking, selecting and folding stay. */
  readonly readOnly: boolean;
}

/** Seats in hand, and where the hand is. */
export interface CarriedSeats {
  readonly seatIds: readonly string[];
  readonly x: number;
  readonly y: number;
}

/** What the chart tells the app. Ids are of seats. */
export interface ChartEvents {
  /** The selection is another one. */
  select: readonly string[];
  /** The card that the keyboard is on is another one. */
  current: string | null;
  /** Enter or a double click: show more of the seat. */
  open: string;
  /** F2: the title is to be edited in place. */
  rename: string;
  /** Seats were dropped somewhere allowed. Nothing has moved yet. */
  move: ChartMove;
  /** Cards are in hand, at a place in pixels of the window, which may be outside of it; null when they no longer are. */
  drag: CarriedSeats | null;
  /** The cards in hand are over another lead to whom they may go; null once they no longer are. `setForetold` says more of it at the hand. */
  aim: AimedMove | null;
  /** Cards were let go of where they may not be dropped, such as outside of the chart; with the reason where there is one. Nothing has moved. */
  letGo: CarriedSeats & { readonly reason: string | null };
  /** The context menu is wanted for a seat, or for the ground; at a place in pixels of the window. */
  menu: { readonly id: string | null; readonly x: number; readonly y: number };
  /** What the pointer is on: a seat, or the ghost of one, which may be closed. `remarks` says more of either. */
  hover: string | null;
  /** The ghost of a closed seat was clicked. */
  ghost: string;
  /** Other cards are shown, or elsewhere: `rows` are others. */
  layout: null;
  /** What the colours stand for is another thing. */
  legend: null;
  /** The view moved: whatever stands on cards must follow. */
  camera: View;
  /** The subtree shown alone is another one; null for everything. */
  focus: string | null;
}

export interface ChartEngineSetup extends Partial<ChartOptions> {
  readonly canvases: Canvases;
  readonly theme: ChartTheme;
  readonly strings?: ChartStrings;
  readonly canDrop?: CanDrop;
}
