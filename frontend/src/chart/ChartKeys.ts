import type { ChartFolds } from './ChartFolds';
import type { ChartEvents, ChartOptions } from './chartTypes';
import type { ChartViewpoint } from './ChartViewpoint';
import type { Emitter } from './emitter';
import { stepOf, walk } from './gestures/walk';
import type { ChartModel } from './model/ChartModel';
import { NONE } from './model/SeatTree';
import { Detail, detailAt } from './render/Frame';
import type { Selection } from './Selection';

/** What keys work on, and what they ask for that is not theirs to do. */
export interface KeysSetup {
  readonly model: ChartModel;
  readonly picks: Selection;
  readonly viewpoint: ChartViewpoint;
  readonly folds: ChartFolds;
  readonly events: Emitter<ChartEvents>;
  readonly options: () => ChartOptions;
  /** Leaves a drag or a lasso; returns whether there was one. */
  readonly cancel: () => boolean;
  /** Makes a card current and brings it into the window. */
  readonly moveTo: (slot: number) => void;
}

/** The keys held down beside another. */
export interface HeldKeys {
  readonly shift: boolean;
  /** Ctrl or Command. */
  readonly mod?: boolean;
}

/** What keys mean on the chart. */
export class ChartKeys {
  private readonly on: KeysSetup;

  constructor(setup: KeysSetup) {
    this.on = setup;
  }

  /** Does what a key means. Returns false for keys that mean nothing here. */
  handle(key: string, keys: HeldKeys): boolean {
    const { model, picks, folds, events, options, cancel } = this.on;
    if (key === 'Escape') return cancel();
    const step = stepOf(key, options().orientation);
    const { current } = picks;
    if (keys.mod === true) return this.pickApart(key, step === undefined || !keys.shift ? NONE : walk(model, current, step));
    if (step !== undefined) return this.walkTo(walk(model, current, step), keys);
    if (current === NONE) return false;
    const id = model.idOf(current);
    if (key === 'Enter') events.emit('open', id);
    else if (key === 'F2' && !options().readOnly) this.rename(id);
    else if (key === ' ') folds.toggle(id);
    else if (key === 'ContextMenu' || (key === 'F10' && keys.shift)) this.openMenu(id);
    else return false;
    return true;
  }

  /** Several that are not beside each other: the ring goes on and leaves the choice as it is, and the card it is on comes in or out. */
  private pickApart(key: string, to: number): boolean {
    const { picks } = this.on;
    const { current } = picks;
    if (to !== NONE) this.on.moveTo(to);
    else if (key === ' ' && current !== NONE) {
      picks.flip(current);
      picks.setCurrent(current);
    } else return false;
    picks.setKeyboardHere(true);
    return true;
  }

  private walkTo(slot: number, { shift }: HeldKeys): boolean {
    if (slot === NONE) return false;
    this.on.moveTo(slot);
    this.on.picks.setKeyboardHere(true);
    this.on.picks.followKeyboard(slot, shift);
    return true;
  }

  /** The field stands on the card: one that is folded away, or too small to read, is gone to first. */
  private rename(id: string): void {
    const { model, viewpoint, events } = this.on;
    const slot = model.slotOf(id);
    if (model.isShown(slot) && detailAt(viewpoint.view.k) >= Detail.TITLE) viewpoint.reveal(slot);
    else viewpoint.flyTo(id);
    events.emit('rename', id);
  }

  /** The menu that the keyboard asks for opens at the card. */
  private openMenu(id: string): void {
    const rect = this.on.viewpoint.rectOf(id);
    if (rect !== null) this.on.events.emit('menu', { id, x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 });
  }
}
