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
  canDrag(slot: number): boolean;
  pan(dx: number, dy: number): void;
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

interface Point {
  readonly x: number;
  readonly y: number;
}

type State =
  | { readonly is: 'idle' }
  | { readonly is: 'pressed'; readonly down: PointerInput; readonly hit: Hit }
  | { readonly is: 'panning'; readonly last: Point }
  | { readonly is: 'lasso'; readonly from: Point; readonly to: Point; readonly add: boolean }
  | { readonly is: 'dragging' }
  | { readonly is: 'pinching'; readonly distance: number; readonly middle: Point };

/** How far a pointer may tremble and still click. */
const SLOP = 5;
const TOUCH_SLOP = 9;
const DOUBLE_CLICK = 350;
/** A finger that rests this long on a card takes it. */
const HOLD = 400;

/**
 * Makes pans, pinches, clicks, lassos and drags of pointer events. It has no clock and no browser: events
 * bring the time, and `tick` tells it that time has passed.
 */
export class GestureMachine {
  private state: State = { is: 'idle' };
  private readonly pointers = new Map<number, PointerInput>();
  private lastClick: { readonly time: number; readonly at: Point; readonly slot: number } | null = null;
  private readonly host: GestureHost;

  constructor(host: GestureHost) {
    this.host = host;
  }

  /** What is going on, for whoever sets the cursor or keeps a clock. */
  get activity(): State['is'] {
    return this.state.is;
  }

  down(input: PointerInput): void {
    this.pointers.set(input.id, input);
    if (this.pointers.size === 2) {
      this.abandon();
      this.state = this.pinch();
      return;
    }
    if (this.pointers.size > 2) return;
    const hit = this.host.hitAt(input.x, input.y);
    if (input.button === 2) {
      this.pointers.delete(input.id);
      this.host.menu(hit, input.x, input.y);
      return;
    }
    this.state = input.button === 1 ? { is: 'panning', last: input } : { is: 'pressed', down: input, hit };
  }

  move(input: PointerInput): void {
    if (this.pointers.has(input.id)) this.pointers.set(input.id, input);
    const { state } = this;
    switch (state.is) {
      case 'idle':
        this.host.hover(this.host.hitAt(input.x, input.y));
        break;
      case 'pressed':
        if (distance(state.down, input) > (input.kind === 'touch' ? TOUCH_SLOP : SLOP)) this.begin(state, input);
        break;
      case 'panning':
        this.host.pan(input.x - state.last.x, input.y - state.last.y);
        this.state = { is: 'panning', last: input };
        break;
      case 'lasso':
        this.state = { ...state, to: input };
        this.host.lasso(state.from, input);
        break;
      case 'dragging':
        this.host.dragTo(input.x, input.y);
        break;
      case 'pinching':
        this.movePinch(state);
    }
  }

  up(input: PointerInput): void {
    if (!this.pointers.delete(input.id)) return;
    const { state } = this;
    this.state = { is: 'idle' };
    if (state.is === 'pressed') this.click(state.hit, input);
    else if (state.is === 'lasso') this.host.lassoEnd(state.from, state.to, state.add);
    else if (state.is === 'dragging') this.host.drop(input.x, input.y);
    else if (state.is === 'pinching' && this.pointers.size === 1) {
      const rest = [...this.pointers.values()][0]!;
      this.state = { is: 'panning', last: rest };
    }
  }

  wheel(input: WheelInput): void {
    if (input.mod) {
      this.host.zoom(Math.exp(-Math.max(-60, Math.min(60, input.dy)) * 0.0085), input.x, input.y);
      return;
    }
    const isSideways = input.shift && input.dx === 0;
    this.host.pan(isSideways ? -input.dy : -input.dx, isSideways ? 0 : -input.dy);
    if (this.state.is === 'dragging') this.host.dragTo(input.x, input.y);
  }

  /** Time has passed. A finger that rested on a card long enough takes it. */
  tick(now: number): void {
    const { state } = this;
    if (state.is !== 'pressed' || state.down.kind !== 'touch' || now - state.down.time < HOLD) return;
    if (state.hit.part === 'card' && this.host.canDrag(state.hit.slot)) this.startDrag(state.hit.slot, state.down);
  }

  /** Ends whatever is going on without effect, as Escape and a lost pointer do. Returns whether there was anything. */
  cancel(): boolean {
    const wasBusy = this.state.is === 'dragging' || this.state.is === 'lasso';
    this.abandon();
    this.pointers.clear();
    this.state = { is: 'idle' };
    return wasBusy;
  }

  private begin(state: { down: PointerInput; hit: Hit }, input: PointerInput): void {
    const { down, hit } = state;
    const isMouse = down.kind !== 'touch';
    if (isMouse && hit.part === 'card' && this.host.canDrag(hit.slot)) {
      this.startDrag(hit.slot, input);
    } else if (isMouse && (hit.part === 'ground' || hit.part === 'ghost') && down.shift) {
      this.state = { is: 'lasso', from: down, to: input, add: down.mod };
      this.host.lasso(down, input);
    } else {
      this.state = { is: 'panning', last: input };
      this.host.pan(input.x - down.x, input.y - down.y);
    }
  }

  private startDrag(slot: number, at: Point): void {
    this.state = { is: 'dragging' };
    this.host.dragStart(slot);
    this.host.dragTo(at.x, at.y);
  }

  private click(hit: Hit, input: PointerInput): void {
    const last = this.lastClick;
    const isDouble = last !== null && last.slot === hit.slot && input.time - last.time < DOUBLE_CLICK && distance(last.at, input) < 8;
    this.lastClick = isDouble ? null : { time: input.time, at: input, slot: hit.slot };
    if (isDouble && hit.part !== 'toggle' && hit.part !== 'ghost') this.host.doubleClick(hit);
    else this.host.click(hit, { shift: input.shift, mod: input.mod });
  }

  private abandon(): void {
    if (this.state.is === 'dragging') this.host.dragCancel();
    if (this.state.is === 'lasso') this.host.lassoCancel();
  }

  private pinch(): State {
    const [a, b] = [...this.pointers.values()];
    return { is: 'pinching', distance: Math.max(1, distance(a!, b!)), middle: { x: (a!.x + b!.x) / 2, y: (a!.y + b!.y) / 2 } };
  }

  private movePinch(state: { distance: number; middle: Point }): void {
    const next = this.pinch();
    if (next.is !== 'pinching') return;
    this.host.pan(next.middle.x - state.middle.x, next.middle.y - state.middle.y);
    this.host.zoom(next.distance / state.distance, next.middle.x, next.middle.y);
    this.state = next;
  }
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
