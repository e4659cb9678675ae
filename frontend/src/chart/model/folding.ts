import type { ChartModel } from './ChartModel';
import { NONE, TOP } from './SeatTree';

/** Unfolds everything inside the focus. */
export function unfoldAll(model: ChartModel): void {
  model.forgetFolds();
  forEachLead(model, (slot) => model.setFolded(slot, false));
}

/** Folds everything inside the focus, down to its roots. */
export function foldAll(model: ChartModel): void {
  foldToLevel(model, 1);
}

/** Shows the first `levels` levels of the focus (1: its roots alone) and folds what is below. */
export function foldToLevel(model: ChartModel, levels: number): void {
  const top = model.focus === TOP ? 0 : model.tree.depth[model.focus]!;
  forEachLead(model, (slot) => model.setFolded(slot, model.tree.depth[slot]! - top >= levels - 1));
}

/** The deepest level that is shown now, counted like {@link foldToLevel} counts. */
export function shownLevels(model: ChartModel): number {
  const { focus } = model;
  const { tree } = model.seen;
  const top = focus === TOP ? 0 : tree.depth[focus]!;
  let deepest = 0;
  for (let s = focus; s !== NONE; s = tree.following(s, focus, model.seen.isUnfolded(s))) deepest = Math.max(deepest, tree.depth[s]! - top + 1);
  return deepest;
}

/** How many seats of the focus are folded away. */
export function hiddenSeats(model: ChartModel): number {
  const { tree, focus } = model;
  let hidden = 0;
  for (let s = focus; s !== NONE; s = tree.following(s, focus, model.isUnfolded(s))) hidden += s === TOP ? 0 : model.hiddenBelow(s);
  return hidden;
}

/** Unfolds the leads above a seat, so that it is shown; leaves a focus that does not hold it. */
export function reveal(model: ChartModel, id: string): void {
  const slot = model.slotOf(id);
  if (slot === NONE) return;
  if (model.focus !== TOP && !model.tree.isWithin(slot, model.focus)) model.focus = TOP;
  for (let s = model.tree.parent[slot]!; s > TOP; s = model.tree.parent[s]!) model.setFolded(s, false);
}

/** Folds everything but the leads above a seat, their reports, and the reports of the seat itself. */
export function foldAround(model: ChartModel, id: string): void {
  const slot = model.slotOf(id);
  if (slot === NONE) return;
  forEachLead(model, (s) => model.setFolded(s, true));
  model.setFolded(slot, false);
  reveal(model, id);
}

function forEachLead(model: ChartModel, visit: (slot: number) => void): void {
  const { tree, focus } = model;
  for (let s = focus; s !== NONE; s = tree.following(s, focus)) if (s !== TOP && tree.first[s] !== NONE) visit(s);
}
