import { NONE } from '../model/SeatTree';
import type { ShownTree } from '../model/ShownTree';
import type { Layout, Rect } from './Layout';
import { GROUP } from './metrics';

/** Siblings of one team that stand together: runs of cards, by where each begins. */
export interface GroupBoxes {
  /** The first card of each run. */
  readonly first: Int32Array;
  /** How many siblings in a row belong to it. */
  readonly count: Int32Array;
}

export const noGroupBoxes: GroupBoxes = { first: new Int32Array(0), count: new Int32Array(0) };

/** Finds the runs: neighbours of one team in one row or stack, two or more. Linear in the shown seats. */
export function findGroups(shown: ShownTree, { shown: isShown, hung, rowTop }: Pick<Layout, 'shown' | 'hung' | 'rowTop'>): GroupBoxes {
  if (shown.groups === null) return noGroupBoxes;
  const first: number[] = [];
  const count: number[] = [];
  const { next, prev } = shown.tree;
  const isWith = (a: number, b: number) => sameGroup(shown, a, b) && hung[a] === hung[b] && rowTop[a] === rowTop[b];
  for (let slot = 1; slot < shown.slotCount; slot++) {
    if (isShown[slot] === 0 || slot === shown.focus || (prev[slot] !== NONE && isWith(prev[slot]!, slot))) continue;
    let length = 1;
    for (let s = next[slot]!, last = slot; s !== NONE && isWith(last, s); last = s, s = next[s]!) length++;
    if (length < 2) continue;
    first.push(slot);
    count.push(length);
  }
  return { first: Int32Array.from(first), count: Int32Array.from(count) };
}

/** Whether two siblings are seats of one team that stand together. */
export function sameGroup({ groups, firstGhost }: ShownTree, a: number, b: number): boolean {
  return groups !== null && a < firstGhost && b < firstGhost && groups[a]! > 0 && groups[a] === groups[b];
}

/** The rectangle of a run, with its edge and the line for its name, for cards at `x` and `y`. */
export function groupRect(run: number, { groups, w, h }: Layout, next: Int32Array, x: Float64Array, y: Float64Array): Rect {
  let slot = groups.first[run]!;
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = groups.count[run]!; i > 0; i--, slot = next[slot]!) {
    left = Math.min(left, x[slot]!);
    top = Math.min(top, y[slot]!);
    right = Math.max(right, x[slot]! + w[slot]!);
    bottom = Math.max(bottom, y[slot]! + h[slot]!);
  }
  return { x: left - GROUP.pad, y: top - GROUP.head, width: right - left + 2 * GROUP.pad, height: bottom - top + GROUP.head + GROUP.pad };
}
