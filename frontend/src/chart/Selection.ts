import type { Emitter } from './emitter';
import type { ChartEvents } from './chartTypes';
import type { ChartModel } from './model/ChartModel';
import { NONE } from './model/SeatTree';

/** Which cards are selected, which one the keyboard is on, and which the pointer. */
export class Selection {
  private selected: ReadonlySet<number> = new Set();
  private currentSlot = NONE;
  private hoveredSlot = NONE;
  private ghostSlot = NONE;
  private isKeyboardHere = false;
  private readonly model: ChartModel;
  private readonly events: Emitter<ChartEvents>;
  private readonly redraw: () => void;

  constructor(model: ChartModel, events: Emitter<ChartEvents>, redraw: () => void) {
    this.model = model;
    this.events = events;
    this.redraw = redraw;
  }

  get state() {
    return { selected: this.selected, current: this.currentSlot, showCurrent: this.isKeyboardHere, hovered: this.hoveredSlot, ghost: this.ghostSlot };
  }

  get current(): number {
    return this.currentSlot;
  }

  get currentId(): string | null {
    return this.currentSlot === NONE ? null : this.model.idOf(this.currentSlot);
  }

  ids(): string[] {
    return Array.from(this.selected, (slot) => this.model.idOf(slot));
  }

  has(slot: number): boolean {
    return this.selected.has(slot);
  }

  /** Selects these, and makes the first of them current. */
  set(slots: readonly number[]): void {
    const isSame = slots.length === this.selected.size && slots.every((slot) => this.selected.has(slot));
    if (slots[0] !== undefined) this.setCurrent(slots[0]);
    if (isSame) return;
    this.selected = new Set(slots);
    this.events.emit('select', this.ids());
    this.redraw();
  }

  /** Selects `slot` too, or no longer. */
  flip(slot: number): void {
    const rest = [...this.selected].filter((s) => s !== slot);
    this.set(rest.length === this.selected.size ? [slot, ...rest] : rest);
  }

  setCurrent(slot: number): void {
    if (this.currentSlot === slot) return;
    this.currentSlot = slot;
    this.events.emit('current', this.currentId);
    this.redraw();
  }

  /** The keyboard went to a card: it is selected with it, or added with shift. */
  followKeyboard(slot: number, add: boolean): void {
    this.set(add ? [slot, ...[...this.selected].filter((s) => s !== slot)] : [slot]);
  }

  setKeyboardHere(here: boolean): void {
    if (this.isKeyboardHere === here) return;
    this.isKeyboardHere = here;
    this.redraw();
  }

  /** The pointer is on a card, or with NONE on none. */
  hover(slot: number): void {
    if (this.hoveredSlot === slot && this.ghostSlot === NONE) return;
    this.hoveredSlot = slot;
    this.ghostSlot = NONE;
    this.events.emit('hover', slot === NONE ? null : this.model.idOf(slot));
    this.redraw();
  }

  /** The pointer is on a ghost, which stands for the seat `id`, here or closed. */
  hoverGhost(slot: number, id: string): void {
    if (this.ghostSlot === slot) return;
    this.hoveredSlot = NONE;
    this.ghostSlot = slot;
    this.events.emit('hover', id);
    this.redraw();
  }

  /** Ghosts are others now. */
  forgetGhost(): void {
    this.ghostSlot = NONE;
  }

  /** What a drag that begins at a card takes along: the selection if the card is in it, else the card alone. */
  forDrag(slot: number): ReadonlySet<number> {
    if (!this.selected.has(slot)) this.set([slot]);
    return this.selected;
  }

  /** Lets go of seats that are no longer to be seen; the keyboard stays where it can. */
  release(isGone: (slot: number) => boolean): void {
    const rest = [...this.selected].filter((slot) => !isGone(slot));
    if (rest.length === this.selected.size) return;
    this.selected = new Set(rest);
    this.events.emit('select', this.ids());
  }

  /** Finds the same seats again after slots have changed; those that are gone are no longer selected. `current` was so before, `now` is. */
  restore(ids: readonly string[], current: string | null, now: string | null): void {
    const slots = ids.map((id) => this.model.slotOf(id)).filter((slot) => slot !== NONE);
    // What was below the pointer may be elsewhere: whoever tells of it must not go on.
    this.hover(NONE);
    this.selected = new Set(slots);
    this.currentSlot = now === null ? NONE : this.model.slotOf(now);
    if (slots.length !== ids.length) this.events.emit('select', this.ids());
    if (current !== this.currentId) this.events.emit('current', this.currentId);
  }
}
