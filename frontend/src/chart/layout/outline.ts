import { NONE } from '../model/SeatTree';
import type { ShownTree } from '../model/ShownTree';
import { type CardSize, METRICS } from './metrics';

/** A card of an outline, by where it is in it. */
interface OutlineCard {
  readonly slot: number;
  readonly x: number;
  readonly y: number;
  readonly depth: number;
  /** Whether cards follow that are set in below it. */
  readonly isLead: boolean;
}

/** A seat with all that is shown below it, one under the other, each level set in further. */
export interface Outline {
  readonly cards: readonly OutlineCard[];
  readonly width: number;
  readonly height: number;
}

/** An outline beside the line down from a lead: where it begins, across from the middle of the lead's card and along from its end. */
export interface PlacedOutline extends Outline {
  readonly lead: number;
  readonly across: number;
  readonly along: number;
}

/** Lays out what is shown from a seat on as an outline, in one walk. */
export function layOutline(model: ShownTree, root: number, measure: (slot: number) => CardSize): Outline {
  const { tree } = model;
  const cards: OutlineCard[] = [];
  let width = 0;
  let y = 0;
  for (let slot = root; slot !== NONE; slot = tree.following(slot, root, model.isUnfolded(slot))) {
    const depth = tree.depth[slot]! - tree.depth[root]!;
    const size = measure(slot);
    const x = depth * METRICS.stackIndent;
    cards.push({ slot, x, y, depth, isLead: model.isUnfolded(slot) });
    width = Math.max(width, x + size.width);
    y += size.height + METRICS.stackGap;
  }
  return { cards, width, height: y - METRICS.stackGap };
}
