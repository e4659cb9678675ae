/** Where a pointer is, and when. */
export interface ChipPointer {
  readonly x: number;
  readonly y: number;
  readonly time: number;
  readonly isTouch: boolean;
}

/** What gestures on a chip lead to. */
export interface ChipDragHost<Chip> {
  /** Whether chips can be taken at all. */
  mayDrag(): boolean;
  take(chip: Chip, at: ChipPointer): void;
  carry(at: ChipPointer): void;
  drop(at: ChipPointer): void;
  /** What was taken is let go of without effect. */
  letGo(): void;
  menu(chip: Chip, at: ChipPointer): void;
}

/** `rests`: a finger that took the chip and has not moved since. `holds`: whether the chip is in hand. */
type State<Chip> = { readonly is: 'idle' } | { readonly is: 'pressed'; readonly chip: Chip; readonly from: ChipPointer } | { readonly is: 'held'; readonly chip: Chip; readonly from: ChipPointer; readonly rests: boolean; readonly holds: boolean };

const slop = 5;
const touchSlop = 9;
/** As on the chart. */
const hold = 400;

/**
 * Makes drags of presses on chips, in a list that scrolls by itself: a mouse takes a chip by moving, a finger by resting on it; let go where it
 * rested, it asks for the menu, and moved before that it scrolls. It has no clock and no browser: pointers bring the time, and `tick` tells that it passed.
 */
export class ChipDrag<Chip> {
  private state: State<Chip> = { is: 'idle' };
  private readonly host: ChipDragHost<Chip>;

  constructor(host: ChipDragHost<Chip>) {
    this.host = host;
  }

  /** Whether anything is pressed or in hand, and needs a clock. */
  get isBusy(): boolean {
    return this.state.is !== 'idle';
  }

  /** Whether the gesture is ours, and the browser may make no scroll, click or menu of it. */
  get isHeld(): boolean {
    return this.state.is === 'held';
  }

  down(chip: Chip, at: ChipPointer): void {
    // A second finger means to zoom.
    if (this.isBusy) this.cancel();
    else this.state = { is: 'pressed', chip, from: at };
  }

  move(at: ChipPointer): void {
    const { state, host } = this;
    if (state.is === 'idle') return;
    const far = Math.hypot(at.x - state.from.x, at.y - state.from.y) > (at.isTouch ? touchSlop : slop);
    if (state.is === 'pressed') {
      if (!far) return;
      if (at.isTouch || !host.mayDrag()) this.state = { is: 'idle' };
      else this.take(state.chip, at, false);
    } else if (!state.holds) {
      if (far) this.state = { is: 'idle' };
    } else if (far || !state.rests) {
      this.state = { ...state, rests: false };
      host.carry(at);
    }
  }

  up(at: ChipPointer): void {
    const { state, host } = this;
    this.state = { is: 'idle' };
    if (state.is !== 'held') return;
    if (!state.rests) return host.drop(at);
    if (state.holds) host.letGo();
    host.menu(state.chip, at);
  }

  /** Time has passed: a finger that rested long enough has the chip. */
  tick(now: number): void {
    const { state } = this;
    if (state.is !== 'pressed' || !state.from.isTouch || now - state.from.time < hold) return;
    if (this.host.mayDrag()) this.take(state.chip, state.from, true);
    else this.state = { is: 'held', chip: state.chip, from: state.from, rests: true, holds: false };
  }

  /** Ends whatever is going on without effect; returns whether a chip was in hand. */
  cancel(): boolean {
    const { state } = this;
    this.state = { is: 'idle' };
    if (state.is !== 'held' || !state.holds) return false;
    this.host.letGo();
    return true;
  }

  private take(chip: Chip, at: ChipPointer, rests: boolean): void {
    this.state = { is: 'held', chip, from: at, rests, holds: true };
    this.host.take(chip, at);
    this.host.carry(at);
  }
}
