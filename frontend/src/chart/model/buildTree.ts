import { type ChartSeat, compareSeats } from './seat';
import { NONE, SeatTree, TOP } from './SeatTree';

/** What {@link buildTree} makes: the tree, the row of each slot (null for TOP), and the slot of each id. */
export interface BuiltTree {
  readonly tree: SeatTree;
  readonly rows: (ChartSeat | null)[];
  readonly slots: Map<string, number>;
}

/**
 * Builds the tree in linear time (plus the sorting of siblings that do not come in order).
 * A row whose manager is unknown becomes a root; of two rows with one id the later counts; a ring of
 * managers is cut at one of its seats, which becomes a root.
 */
export function buildTree(seats: readonly ChartSeat[]): BuiltTree {
  const slots = new Map<string, number>();
  const rows: (ChartSeat | null)[] = [null];
  for (const seat of seats) {
    const known = slots.get(seat.id);
    if (known !== undefined) rows[known] = seat;
    else {
      slots.set(seat.id, rows.length);
      rows.push(seat);
    }
  }
  const tree = new SeatTree(rows.length - 1);
  linkAll(tree, rows, slots);
  if (tree.recount() < rows.length - 1) {
    cutRings(tree, rows);
    tree.recount();
  }
  return { tree, rows, slots };
}

function linkAll(tree: SeatTree, rows: readonly (ChartSeat | null)[], slots: ReadonlyMap<string, number>): void {
  const unsorted = new Set<number>();
  for (let slot = 1; slot < rows.length; slot++) {
    const seat = rows[slot]!;
    const manager = seat.reportsTo === null ? undefined : slots.get(seat.reportsTo);
    const parent = manager === undefined || manager === slot ? TOP : manager;
    const before = tree.last[parent]!;
    if (before !== NONE && compareSeats(rows[before]!, seat) > 0) unsorted.add(parent);
    tree.link(slot, parent, NONE);
  }
  for (const parent of unsorted) tree.sortChildren(parent, (a, b) => compareSeats(rows[a]!, rows[b]!));
}

/** Finds each ring that hangs loose from TOP and moves one of its seats to TOP. */
function cutRings(tree: SeatTree, rows: readonly (ChartSeat | null)[]): void {
  const walk = new Int32Array(rows.length);
  const reached = -1;
  const reach = (root: number) => {
    for (let s = root; s !== NONE; s = tree.following(s, root)) walk[s] = reached;
  };
  reach(TOP);
  for (let slot = 1; slot < rows.length; slot++) {
    let s = slot;
    while (walk[s] === 0) {
      walk[s] = slot;
      s = tree.parent[s]!;
    }
    if (walk[s] !== slot) continue;
    tree.unlink(s);
    tree.link(s, TOP, NONE);
    reach(s);
  }
  tree.sortChildren(TOP, (a, b) => compareSeats(rows[a]!, rows[b]!));
}
