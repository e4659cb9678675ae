import type { ChartModel } from './ChartModel';
import type { ChartComparison } from './comparison';
import { type ChartSeat, compareSeats } from './seat';
import { NONE, type SeatTree, TOP } from './SeatTree';
import type { ShownTree } from './ShownTree';

/** A card that stands for what another world has there. It is no seat: nothing counts, selects or moves it. */
export interface Ghost {
  readonly kind: 'closed' | 'moved';
  /** For `closed`, the seat as the other world has it; for `moved`, as it is here. */
  readonly seat: ChartSeat;
  /** The slot of the moved seat's own card; NONE for `closed`. */
  readonly card: number;
}

/** What of a model is seen with ghosts among it; that alone where a comparison asks for no ghost. Closed seats are shown where `showsClosed` says so. */
export function withGhosts(model: ChartModel, comparison: ChartComparison | null, showsClosed: (id: string) => boolean = () => true): ShownTree {
  if (comparison === null) return model.seen;
  const found = findGhosts(model, comparison, showsClosed);
  return found.ghosts.length === 0 ? model.seen : new GhostTree(model, found);
}

interface FoundGhosts {
  readonly ghosts: readonly Ghost[];
  /** By ghost: the slot that it hangs under. */
  readonly parents: Int32Array;
}

class GhostTree implements ShownTree {
  readonly tree: SeatTree;
  readonly focus: number;
  readonly slotCount: number;
  readonly firstGhost: number;
  readonly groups: Int32Array | null;
  private readonly model: ChartModel;
  private readonly ghosts: readonly Ghost[];

  constructor(model: ChartModel, { ghosts, parents }: FoundGhosts) {
    this.model = model;
    this.focus = model.focus;
    this.ghosts = ghosts;
    this.firstGhost = model.slotCount;
    this.slotCount = model.slotCount + ghosts.length;
    this.groups = model.seen.groups;
    this.tree = model.seen.tree.copy(this.slotCount);
    this.link(parents);
  }

  get rows(): readonly (ChartSeat | null)[] {
    return this.model.rows;
  }

  get directs(): Int32Array {
    return this.model.directs;
  }

  get folded(): Uint8Array {
    return this.model.folded;
  }

  isUnfolded(slot: number): boolean {
    return slot === TOP || (this.tree.first[slot] !== NONE && (slot >= this.firstGhost || this.model.folded[slot] === 0));
  }

  seatAt(slot: number): ChartSeat {
    return this.ghostAt(slot)?.seat ?? this.model.seatAt(slot);
  }

  directOf(slot: number): number {
    return slot < this.firstGhost ? this.model.directOf(slot) : 0;
  }

  ghostAt(slot: number): Ghost | null {
    return slot < this.firstGhost ? null : this.ghosts[slot - this.firstGhost]!;
  }

  /** Hangs each ghost in: closed seats where their rank puts them among those who stand by rank, what moved away after all that is there. */
  private link(parents: Int32Array): void {
    const under = new Map<number, number[]>();
    parents.forEach((parent, i) => {
      const slots = under.get(parent);
      if (slots === undefined) under.set(parent, [this.firstGhost + i]);
      else slots.push(this.firstGhost + i);
    });
    for (const [parent, slots] of under) this.linkUnder(parent, slots);
    for (const [parent, slots] of under) if (parent < this.firstGhost) for (const slot of slots) this.deepen(slot);
  }

  private linkUnder(parent: number, slots: number[]): void {
    const { tree, groups } = this;
    slots.sort((a, b) => compareSeats(this.seatAt(a), this.seatAt(b)));
    let before = tree.first[parent]!;
    // Teams that stand together come first, and no ghost comes between: only those after them stand by rank.
    while (groups !== null && before !== NONE && groups[before]! > 0) before = tree.next[before]!;
    for (const slot of slots) {
      if (this.ghostAt(slot)!.kind === 'moved') continue;
      while (before !== NONE && compareSeats(this.seatAt(before), this.seatAt(slot)) <= 0) before = tree.next[before]!;
      tree.link(slot, parent, before);
    }
    for (const slot of slots) if (this.ghostAt(slot)!.kind === 'moved') tree.link(slot, parent, NONE);
  }

  private deepen(root: number): void {
    const { tree } = this;
    for (let s = root; s !== NONE; s = tree.following(s, root)) tree.depth[s] = tree.depth[tree.parent[s]!]! + 1;
  }
}

/** The ghosts that a model can show: of what has no place here any more, and is not here. */
function findGhosts(model: ChartModel, { closed, moved }: ChartComparison, showsClosed: (id: string) => boolean): FoundGhosts {
  const ghosts: Ghost[] = [];
  const closedAt = new Map<string, number>();
  for (const seat of closed) {
    if (model.slotOf(seat.id) !== NONE || closedAt.has(seat.id) || !showsClosed(seat.id)) continue;
    closedAt.set(seat.id, model.slotCount + ghosts.length);
    ghosts.push({ kind: 'closed', seat, card: NONE });
  }
  const place = (lead: string | null) => (lead === null ? TOP : (model.slotsById.get(lead) ?? closedAt.get(lead) ?? NONE));
  // As in a fresh build, a seat whose lead nobody knows stands at the top.
  const parents = ghosts.map(({ seat }) => Math.max(TOP, place(seat.reportsTo)));
  cutRings(parents, model.slotCount);
  for (const [id, lead] of moved) {
    const card = model.slotOf(id);
    const parent = place(lead);
    if (card === NONE || parent === NONE || model.isLeftOut(card) || (parent < model.slotCount && model.isLeftOut(parent)) || parent === card || parent === model.tree.parent[card]) continue;
    ghosts.push({ kind: 'moved', seat: model.seatAt(card), card });
    parents.push(parent);
  }
  return { ghosts, parents: Int32Array.from(parents) };
}

/** Closed seats that report to each other in a ring would hang nowhere: one of each goes to the top. */
function cutRings(parents: number[], firstGhost: number): void {
  const walk = new Int32Array(parents.length).fill(-1);
  for (let start = 0; start < parents.length; start++) {
    let at = start;
    while (at >= 0 && walk[at] === -1) {
      walk[at] = start;
      at = parents[at]! - firstGhost;
    }
    if (at >= 0 && walk[at] === start) parents[at] = TOP;
  }
}
