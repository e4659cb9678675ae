import type { GestureHost, Hit, Point, PointerInput, WheelInput } from './gestureTypes';
import { Trail } from './Trail';

type State =
  | { readonly is: 'idle' }
  /** `stops`: the press stopped a fling, and is no click. */
  | { readonly is: 'pressed'; readonly down: PointerInput; readonly hit: Hit; readonly stops: boolean }
  /** A finger rests on what folds: let go, it asks for the menu. */
  | { readonly is: 'resting'; readonly down: PointerInput; readonly hit: Hit }
  | { readonly is: 'panning'; readonly trail: Trail }
  /** `held`: where a finger rested that has not moved since. */
  | { readonly is: 'lasso'; readonly from: Point; readonly to: Point; readonly add: boolean; readonly held: Held | null }
  | { readonly is: 'dragging'; readonly held: Held | null }
  | { readonly is: 'pinching'; readonly distance: number; readonly middle: Point };

interface Held {
  readonly at: Point;
  readonly hit: Hit;
}

/** How far a pointer may tremble and still click. */
const SLOP = 5;
const TOUCH_SLOP = 9;
const DOUBLE_CLICK = 350;
/** A finger that rests this long on a card takes it where it may, and begins a lasso elsewhere. */
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
    const stops = this.host.stopFling();
    const hit = this.host.hitAt(input.x, input.y);
    if (input.button === 2) {
      this.pointers.delete(input.id);
      return;
    }
    this.state = input.button === 1 ? { is: 'panning', trail: new Trail(input) } : { is: 'pressed', down: input, hit, stops };
  }

  move(input: PointerInput): void {
    if (this.pointers.has(input.id)) this.pointers.set(input.id, input);
    const { state } = this;
    switch (state.is) {
      case 'idle':
        this.host.hover(this.host.hitAt(input.x, input.y));
        break;
      case 'pressed':
      case 'resting':
        if (distance(state.down, input) > (input.kind === 'touch' ? TOUCH_SLOP : SLOP)) this.begin(state, input);
        break;
      case 'panning':
        this.host.pan(input.x - state.trail.last.x, input.y - state.trail.last.y);
        state.trail.add(input);
        break;
      case 'lasso':
        if (isHeldStill(state.held, input)) break;
        this.state = { ...state, to: input, held: null };
        this.host.lasso(state.from, input);
        break;
      case 'dragging':
        if (isHeldStill(state.held, input)) break;
        this.state = { is: 'dragging', held: null };
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
    if (state.is === 'pressed') {
      if (!state.stops) this.click(state.hit, input);
    } else if (state.is === 'panning') this.letGo(state.trail, input.time);
    else if (state.is === 'resting') this.host.menu(state.hit, state.down.x, state.down.y);
    else if ((state.is === 'lasso' || state.is === 'dragging') && state.held !== null) this.openMenu(state, state.held);
    else if (state.is === 'lasso') this.host.lassoEnd(state.from, state.to, state.add);
    else if (state.is === 'dragging') this.host.drop(input.x, input.y);
    else if (state.is === 'pinching' && this.pointers.size === 1) {
      const rest = [...this.pointers.values()][0]!;
      this.state = { is: 'panning', trail: new Trail(rest) };
    }
  }

  /**
   * The browser asks for the menu, by the right button or what stands for it. It does so after the press on every system: a menu that the press itself
   * opened would be closed by the rest of it. A finger asks by resting, and is not asked twice.
   */
  contextMenu({ x, y }: Point): void {
    if ([...this.pointers.values()].some(({ kind }) => kind === 'touch')) return;
    this.cancel();
    this.host.menu(this.host.hitAt(x, y), x, y);
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

  /** Time has passed. A finger that rested long enough takes the card below it, begins a lasso where there is none to take, or waits to be let go. */
  tick(now: number): void {
    const { state } = this;
    if (state.is !== 'pressed' || state.down.kind !== 'touch' || now - state.down.time < HOLD) return;
    const { down, hit } = state;
    const held = { at: down, hit };
    if (hit.part === 'card' && this.host.canDrag(hit.slot)) this.startDrag(hit.slot, down, held);
    else if (hit.part !== 'toggle') this.startLasso(down, down, held);
    else this.state = { is: 'resting', down, hit };
  }

  /** Ends whatever is going on without effect, as Escape and a lost pointer do. Returns whether there was anything. */
  cancel(): boolean {
    const wasBusy = this.state.is === 'dragging' || this.state.is === 'lasso';
    this.abandon();
    this.pointers.clear();
    this.state = { is: 'idle' };
    return wasBusy;
  }

  /** Slots mean other seats now: whatever holds one ends without effect. A view that is in hand stays there. */
  forgetSlots(): void {
    if (this.state.is !== 'panning' && this.state.is !== 'pinching') this.cancel();
  }

  private begin(state: { down: PointerInput; hit: Hit }, input: PointerInput): void {
    const { down, hit } = state;
    const isMouse = down.kind !== 'touch';
    if (isMouse && (hit.part === 'card' || hit.part === 'toggle') && this.host.canDrag(hit.slot)) {
      this.startDrag(hit.slot, input);
    } else if (isMouse && down.shift) {
      this.startLasso(down, input, null);
    } else {
      const trail = new Trail(down);
      trail.add(input);
      this.state = { is: 'panning', trail };
      this.host.pan(input.x - down.x, input.y - down.y);
    }
  }

  private startLasso(down: PointerInput, to: Point, held: Held | null): void {
    this.state = { is: 'lasso', from: down, to, add: down.mod, held };
    this.host.lasso(down, to);
  }

  private startDrag(slot: number, at: Point, held: Held | null = null): void {
    this.state = { is: 'dragging', held };
    this.host.dragStart(slot);
    this.host.dragTo(at.x, at.y);
  }

  private letGo(trail: Trail, time: number): void {
    const velocity = trail.velocityAt(time);
    if (velocity !== null) this.host.fling(velocity.vx, velocity.vy);
  }

  /** A finger rested somewhere and went away again: it asks what can be done there. */
  private openMenu({ is }: { is: 'lasso' | 'dragging' }, { at, hit }: Held): void {
    if (is === 'dragging') this.host.dragCancel();
    else this.host.lassoCancel();
    this.host.menu(hit, at.x, at.y);
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

function isHeldStill(held: Held | null, now: Point): boolean {
  return held !== null && distance(held.at, now) <= TOUCH_SLOP;
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
