/** What lies under a point of the window. */
export interface Hit {
  readonly part: 'card' | 'toggle' | 'ghost' | 'ground';
  /** The slot of the card or ghost, or -1. */
  readonly slot: number;
}

/** A pointer event, without the browser. Places are pixels of the window, times milliseconds. */
export interface PointerInput {
  readonly id: number;
  readonly kind: 'mouse' | 'touch' | 'pen';
  readonly x: number;
  readonly y: number;
  readonly button: number;
  readonly shift: boolean;
  /** Ctrl or Command. */
  readonly mod: boolean;
  readonly time: number;
}

/** A turn of the wheel or two fingers on a trackpad; deltas in pixels. */
export interface WheelInput {
  readonly x: number;
  readonly y: number;
  readonly dx: number;
  readonly dy: number;
  readonly mod: boolean;
  readonly shift: boolean;
}

/** What gestures do to the chart. */
export interface GestureHost {
  hitAt(x: number, y: number): Hit;
  /** Whether a card may be taken in hand. Where it may not, a hand does on it what it does on the ground: it pans, or draws a lasso. */
  canDrag(slot: number): boolean;
  pan(dx: number, dy: number): void;
  /** The hand let go while it panned at this speed, in pixels for each millisecond. */
  fling(vx: number, vy: number): void;
  /** Stops what a fling set off; returns whether it still went on. */
  stopFling(): boolean;
  zoom(factor: number, x: number, y: number): void;
  hover(hit: Hit): void;
  click(hit: Hit, keys: { shift: boolean; mod: boolean }): void;
  doubleClick(hit: Hit): void;
  menu(hit: Hit, x: number, y: number): void;
  lasso(from: Point, to: Point): void;
  /** `add` keeps what was selected before. */
  lassoEnd(from: Point, to: Point, add: boolean): void;
  lassoCancel(): void;
  dragStart(slot: number): void;
  dragTo(x: number, y: number): void;
  drop(x: number, y: number): void;
  dragCancel(): void;
}

/** A place of the window, in pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}
