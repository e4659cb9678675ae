import type { ChartModel } from './ChartModel';
import { NONE, TOP } from './SeatTree';

/** Which leads are folded, said briefly: all from a level on and none above it, but for some that are the other way round. */
export interface FoldRule {
  /** How many levels are shown where there is no exception, counted from 1. */
  readonly levels: number;
  readonly except: readonly string[];
}

/**
 * The shortest rule for the folds in a part of the chart. With `inSight`, leads that are folded away themselves do not
 * count: nobody sees what they are, and around one person of thousands the rule names only those on the way.
 */
export function foldRuleOf(model: ChartModel, within: number, inSight: boolean): FoldRule {
  const leads = leadsOf(model, within, inSight);
  const levels = bestLevels(model, within, leads);
  const top = topOf(model, within);
  const except = leads.filter((slot) => isFoldedBy(model.tree.depth[slot]! - top, levels) !== (model.folded[slot] === 1));
  return { levels, except: except.map((slot) => model.idOf(slot)) };
}

/** Folds a part of the chart by a rule. Ids that are not here are left out. */
export function applyFoldRule(model: ChartModel, within: number, { levels, except }: FoldRule): void {
  const top = topOf(model, within);
  for (const slot of leadsOf(model, within, false)) model.setFolded(slot, isFoldedBy(model.tree.depth[slot]! - top, levels));
  for (const id of except) {
    const slot = model.slotOf(id);
    if (slot !== NONE && model.tree.isWithin(slot, within)) model.setFolded(slot, model.folded[slot] === 0);
  }
}

function isFoldedBy(depth: number, levels: number): boolean {
  return depth >= levels - 1;
}

function topOf({ tree }: ChartModel, within: number): number {
  return within === TOP ? 0 : tree.depth[within]!;
}

function leadsOf({ tree, folded }: ChartModel, within: number, inSight: boolean): number[] {
  const leads: number[] = [];
  for (let s = within; s !== NONE; s = tree.following(s, within, !inSight || s === TOP || folded[s] === 0)) if (s !== TOP && tree.first[s] !== NONE) leads.push(s);
  return leads;
}

/** The levels that leave the fewest exceptions; of those as good, the fewest levels. */
function bestLevels(model: ChartModel, within: number, leads: readonly number[]): number {
  const top = topOf(model, within);
  const folded: number[] = [];
  const unfolded: number[] = [];
  for (const slot of leads) {
    const depth = model.tree.depth[slot]! - top;
    const counts = model.folded[slot] === 1 ? folded : unfolded;
    counts[depth] = (counts[depth] ?? 0) + 1;
  }
  // With one level, all that is unfolded is an exception; each further level frees those at its depth, and binds the folded ones.
  let [best, levels, exceptions] = [1, 1, unfolded.reduce((sum, count) => sum + count, 0)];
  let fewest = exceptions;
  for (let depth = 0; depth < Math.max(folded.length, unfolded.length); depth++) {
    exceptions += (folded[depth] ?? 0) - (unfolded[depth] ?? 0);
    levels++;
    if (exceptions < fewest) [fewest, best] = [exceptions, levels];
  }
  return best;
}
