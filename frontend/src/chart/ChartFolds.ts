import type { ChartModel } from './model/ChartModel';
import { foldAll, foldAround, foldToLevel, hiddenSeats, shownLevels, unfoldAll } from './model/folding';
import { applyFoldRule, type FoldRule, foldRuleOf } from './model/foldRule';
import { NONE, TOP } from './model/SeatTree';

/** Folds and unfolds the chart. Each change lays out again around the seat that it was asked for. */
export class ChartFolds {
  private readonly model: ChartModel;
  private readonly changed: (anchor: number) => void;

  /** `changed` is told the slot that should stay in place, or NONE for whatever is best. */
  constructor(model: ChartModel, changed: (anchor: number) => void) {
    this.model = model;
    this.changed = changed;
  }

  collapse(id: string): void {
    this.refold(id, (slot) => this.model.setFolded(slot, true));
  }

  expand(id: string): void {
    this.refold(id, (slot) => this.model.setFolded(slot, false));
  }

  toggle(id: string): void {
    this.refold(id, (slot) => this.model.setFolded(slot, this.model.folded[slot] === 0));
  }

  /** Shows a seat with its leads, their reports and its own, and folds the rest. */
  collapseAround(id: string): void {
    this.refold(id, () => foldAround(this.model, id));
  }

  collapseAll(): void {
    foldAll(this.model);
    this.changed(NONE);
  }

  expandAll(): void {
    unfoldAll(this.model);
    this.changed(NONE);
  }

  /** Shows so many levels from the roots (or the focus) and no more. */
  showLevels(levels: number): void {
    foldToLevel(this.model, Math.max(1, levels));
    this.changed(NONE);
  }

  /** How many seats are folded away, of those in the focus. */
  get hidden(): number {
    return hiddenSeats(this.model);
  }

  /** How many levels are shown now. */
  get levels(): number {
    return shownLevels(this.model);
  }

  /** Ids of the folded seats, to be kept and given back to `restore`. */
  get folded(): readonly string[] {
    return this.model.foldedIds();
  }

  /** Folds exactly these. */
  restore(ids: readonly string[]): void {
    unfoldAll(this.model);
    for (const id of ids) this.model.setFolded(this.model.slotOf(id), true);
    this.changed(NONE);
  }

  /** All folds, said briefly: to be kept and given back to `follow`. */
  get rule(): FoldRule {
    return foldRuleOf(this.model, TOP, false);
  }

  /** The folds that can be seen in the focus, said briefly: for somebody else, who then sees the same. */
  get seenRule(): FoldRule {
    return foldRuleOf(this.model, this.model.focus, true);
  }

  /** Folds all seats by a rule. */
  follow(rule: FoldRule): void {
    this.model.forgetFolds();
    applyFoldRule(this.model, TOP, rule);
    this.changed(NONE);
  }

  /** Folds what is in the focus by a rule. */
  followInFocus(rule: FoldRule): void {
    applyFoldRule(this.model, this.model.focus, rule);
    this.changed(NONE);
  }

  /** Folds some seats and unfolds others, at one go. Ids that are not here are left out. */
  change(fold: readonly string[], unfold: readonly string[]): void {
    const { model } = this;
    const set = (ids: readonly string[], folded: boolean) => ids.filter((id) => {
      const slot = model.slotOf(id);
      const was = model.folded[slot];
      model.setFolded(slot, folded);
      return slot !== NONE && model.folded[slot] !== was;
    });
    if (set(fold, true).length + set(unfold, false).length > 0) this.changed(NONE);
  }

  private refold(id: string, change: (slot: number) => void): void {
    const slot = this.model.slotOf(id);
    if (slot === NONE) return;
    change(slot);
    this.changed(slot);
  }
}
