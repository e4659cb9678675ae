import { buildTree } from './buildTree';
import { type ChartSeat, compareSeats, standsAlike } from './seat';
import { NONE, SeatTree, TOP } from './SeatTree';
import type { ShownTree } from './ShownTree';

/** A live change: rows that are new or different now, and ids of seats that are gone. */
export interface SeatChange {
  readonly upserts: readonly ChartSeat[];
  readonly removed: readonly string[];
}

/**
 * The seats of one chart: rows, tree, and what of it is unfolded. It owns no pixels and no selection.
 *
 * Seats are addressed by id from outside and by slot (a small integer, stable while the seat lives)
 * inside the engine. Methods given an id that is not here do nothing, or return what they say.
 */
export class ChartModel implements ShownTree {
  tree = new SeatTree(0);
  /** 1 where the reports of the slot are folded away. */
  folded = new Uint8Array(1);
  /** The slot whose subtree is shown alone; TOP shows everything. */
  focus = TOP;
  /** What of the seats is seen: without those that a filter leaves out, and as they stand together. Whoever sets it sets it anew after each change. */
  seen: ShownTree = this;
  /** Alone, siblings stand by rank. */
  readonly groups = null;
  private table: (ChartSeat | null)[] = [null];
  private slots = new Map<string, number>();
  private free: number[] = [];
  /** Slots that stand where a move put them, and not yet where a row of theirs says. */
  private readonly foretold = new Set<number>();
  /** Seats that were folded and are not here, or lead nobody, in the rows of now: other rows may bring them back. */
  private foldedElsewhere: ReadonlySet<string> = new Set();

  /** Seats in the chart. */
  get size(): number {
    return this.slots.size;
  }

  /** One more than the largest slot in use: the length that arrays by slot need. */
  get slotCount(): number {
    return this.table.length;
  }

  /** Rows by slot. A change makes a new array: whoever holds one has a picture of one moment. */
  get rows(): readonly (ChartSeat | null)[] {
    return this.table;
  }

  get directs(): Int32Array {
    return this.tree.direct;
  }

  /** A model has no ghosts. */
  get firstGhost(): number {
    return this.table.length;
  }

  ghostAt(): null {
    return null;
  }

  /** How many levels stand above a slot. */
  depthOf(slot: number): number {
    return this.tree.depth[slot]!;
  }

  /** How many report to a slot. */
  directOf(slot: number): number {
    return this.tree.direct[slot]!;
  }

  /** The slots of all ids. It belongs to the rows of now. */
  get slotsById(): ReadonlyMap<string, number> {
    return this.slots;
  }

  /**
   * Replaces all rows. What was folded or focused stays so, where the seat is still there; a folded seat that is
   * gone is folded when other rows bring it back.
   */
  setSeats(seats: readonly ChartSeat[]): void {
    const folded = [...this.foldedElsewhere, ...this.foldedIds()];
    const focus = this.focus === TOP ? null : this.idOf(this.focus);
    const built = buildTree(seats);
    this.seen = this;
    this.tree = built.tree;
    this.table = built.rows;
    this.slots = built.slots;
    this.free = [];
    this.foretold.clear();
    this.folded = new Uint8Array(built.rows.length);
    for (const id of folded) this.setFolded(this.slotOf(id), true);
    this.foldedElsewhere = new Set(folded.filter((id) => this.folded[this.slotOf(id)] !== 1));
    this.focus = focus === null ? TOP : Math.max(TOP, this.slotOf(focus));
  }

  /**
   * Takes a live change in. Seats that lose their manager become roots, as they would in a fresh build. Returns false
   * where rows have changed and yet all cards stand as they stood.
   */
  applyChange(change: SeatChange): boolean {
    const edit: Edit = { loose: new Set(), unsorted: new Set(), left: new Set(), changes: change.removed.some((id) => this.slots.has(id)) };
    this.seen = this;
    this.table = this.table.slice();
    for (const id of change.removed) this.remove(id, edit);
    for (const seat of change.upserts) this.upsert(seat, edit);
    this.loosenUnsettled(edit);
    for (const slot of edit.loose) this.settle(slot, edit);
    const sorted = [...edit.unsorted].filter((lead) => this.sort(lead));
    this.unfoldEmpty(edit.left);
    return edit.changes || edit.loose.size > 0 || sorted.length > 0;
  }

  /**
   * Moves seats, each with all below it, under `parent` (null: they become roots), from the `index`-th place among
   * its other reports on (past the end: last). Returns false, and changes nothing, where that would close a ring.
   */
  move(ids: readonly string[], parent: string | null, index: number): boolean {
    const slots = ids.map((id) => this.slotOf(id));
    const to = parent === null ? TOP : this.slotOf(parent);
    if (to === NONE || slots.some((slot) => slot === NONE || this.tree.isWithin(to, slot))) return false;
    const left = slots.map((slot) => this.tree.parent[slot]!);
    this.seen = this;
    this.table = this.table.slice();
    for (const slot of slots) this.tree.detach(slot);
    let before = this.tree.first[to]!;
    for (let i = 0; i < index && before !== NONE; i++) before = this.tree.next[before]!;
    for (const slot of slots) {
      this.tree.attach(slot, to, before);
      this.table[slot] = { ...this.table[slot]!, reportsTo: parent };
      this.foretold.add(slot);
    }
    this.unfoldEmpty(left);
    return true;
  }

  /**
   * The place that a seat would have among its colleagues one step on (1) or back (-1), past those that a filter leaves
   * out; null where there is none, and for roots.
   */
  indexBeside(id: string, step: 1 | -1): number | null {
    const slot = this.slotOf(id);
    if (slot === NONE || this.tree.parent[slot]! <= TOP) return null;
    const beside = step === 1 ? this.tree.next : this.tree.prev;
    let past = beside[slot]!;
    while (past !== NONE && this.isLeftOut(past)) past = beside[past]!;
    if (past === NONE) return null;
    const others = this.tree.childrenOf(this.tree.parent[slot]!).filter((s) => s !== slot);
    return others.indexOf(past) + (step === 1 ? 1 : 0);
  }

  /** The slot of an id, or NONE. */
  slotOf(id: string): number {
    return this.slots.get(id) ?? NONE;
  }

  /** Whether a slot holds a seat. */
  isUsed(slot: number): boolean {
    return this.table[slot] != null;
  }

  /** The id in a slot. The slot must be in use. */
  idOf(slot: number): string {
    return this.table[slot]!.id;
  }

  /** The row in a slot. The slot must be in use. */
  seatAt(slot: number): ChartSeat {
    return this.table[slot]!;
  }

  /** The row of an id, if it is here. */
  seat(id: string): ChartSeat | undefined {
    const slot = this.slotOf(id);
    return slot === NONE ? undefined : this.table[slot]!;
  }

  /** Ids of the seats whose rows a test picks, in the order of slots. */
  idsWhere(picks: (seat: ChartSeat) => boolean): string[] {
    const ids: string[] = [];
    for (const seat of this.table) if (seat !== null && picks(seat)) ids.push(seat.id);
    return ids;
  }

  /** Ids from the root down to the lead of `id`: the breadcrumbs. */
  ancestors(id: string): string[] {
    const path: string[] = [];
    const slot = this.slotOf(id);
    if (slot === NONE) return path;
    for (let s = this.tree.parent[slot]!; s > TOP; s = this.tree.parent[s]!) path.push(this.idOf(s));
    return path.reverse();
  }

  /** Whether `id` is `ancestor` or hangs below it. */
  isWithin(id: string, ancestor: string): boolean {
    const slot = this.slotOf(id);
    const above = this.slotOf(ancestor);
    return slot !== NONE && above !== NONE && this.tree.isWithin(slot, above);
  }

  /** Ids of all seats below `id`, in the order of the tree. */
  below(id: string): string[] {
    const root = this.slotOf(id);
    const ids: string[] = [];
    if (root === NONE) return ids;
    for (let s = this.tree.following(root, root); s !== NONE; s = this.tree.following(s, root)) ids.push(this.idOf(s));
    return ids;
  }

  /** Whether the reports of a slot are shown. */
  isUnfolded(slot: number): boolean {
    return slot === TOP || (this.folded[slot] === 0 && this.tree.first[slot] !== NONE);
  }

  /** How many seats a folded slot hides that would else be seen; 0 where it is unfolded. */
  hiddenBelow(slot: number): number {
    return this.folded[slot] === 1 ? this.seen.tree.total[slot]! : 0;
  }

  /** How many seats below a slot a filter leaves out. */
  leftOutBelow(slot: number): number {
    return this.tree.total[slot]! - this.seen.tree.total[slot]!;
  }

  /** Whether a filter leaves a slot out. */
  isLeftOut(slot: number): boolean {
    return slot > TOP && this.seen.tree.parent[slot] === NONE;
  }

  /** Whether a slot is seen, inside the focus, and no lead above it is folded. */
  isShown(slot: number): boolean {
    if (this.isLeftOut(slot)) return false;
    if (slot === this.focus) return true;
    for (let s = this.tree.parent[slot] ?? NONE; s !== NONE; s = this.tree.parent[s]!) {
      if (this.folded[s] === 1) return false;
      if (s === this.focus) return true;
    }
    return false;
  }

  /** The slot itself where it is shown, else the lowest lead above it that is, else NONE (outside the focus). */
  shownFor(slot: number): number {
    let shown = slot;
    while (this.isLeftOut(shown)) shown = this.tree.parent[shown]!;
    if (shown <= TOP) return NONE;
    for (let s = shown; s > NONE; s = this.tree.parent[s]!) {
      if (s === this.focus) return shown;
      const lead = this.tree.parent[s]!;
      if (lead > TOP && this.folded[lead] === 1) shown = lead;
    }
    return NONE;
  }

  /** Folds or unfolds one slot. A seat without reports stays unfolded. */
  setFolded(slot: number, folded: boolean): void {
    if (slot <= TOP) return;
    this.folded[slot] = folded && this.tree.first[slot] !== NONE ? 1 : 0;
  }

  /** Lets seats that other rows may bring back come unfolded. */
  forgetFolds(): void {
    this.foldedElsewhere = new Set();
  }

  /** Ids of all folded seats. */
  foldedIds(): string[] {
    const ids: string[] = [];
    for (let s = 1; s < this.slotCount; s++) if (this.folded[s] === 1) ids.push(this.idOf(s));
    return ids;
  }

  private remove(id: string, edit: Edit): void {
    const slot = this.slotOf(id);
    if (slot === NONE) return;
    for (const child of this.tree.childrenOf(slot)) this.loosen(child, edit);
    this.loosen(slot, edit);
    edit.loose.delete(slot);
    edit.left.delete(slot);
    this.foretold.delete(slot);
    if (this.focus === slot) this.focus = TOP;
    this.slots.delete(id);
    this.table[slot] = null;
    this.folded[slot] = 0;
    this.free.push(slot);
  }

  private upsert(seat: ChartSeat, edit: Edit): void {
    const known = this.slotOf(seat.id);
    if (known === NONE) {
      edit.loose.add(this.add(seat));
      return;
    }
    const old = this.table[known]!;
    this.table[known] = seat;
    edit.changes ||= !standsAlike(old, seat);
    const parent = this.tree.parent[known]!;
    if (parent === NONE) return;
    const lead = parent > TOP ? this.idOf(parent) : null;
    if (lead !== seat.reportsTo) this.loosen(known, edit);
    else if (this.foretold.delete(known) || old.rank !== seat.rank) edit.unsorted.add(parent);
  }

  private add(seat: ChartSeat): number {
    const slot = this.free.pop() ?? this.table.length;
    if (slot >= this.tree.capacity) {
      const capacity = Math.max(16, this.tree.capacity * 2);
      this.tree.grow(capacity);
      const folded = new Uint8Array(capacity);
      folded.set(this.folded);
      this.folded = folded;
    }
    this.table[slot] = seat;
    this.slots.set(seat.id, slot);
    return slot;
  }

  /** Roots whose manager is here: the change brought it, or may have opened the ring they were cut from. */
  private loosenUnsettled(edit: Edit): void {
    for (const slot of this.tree.childrenOf(TOP)) {
      const lead = this.table[slot]!.reportsTo;
      if (lead !== null && this.slots.has(lead)) this.loosen(slot, edit);
    }
  }

  private loosen(slot: number, { loose, left }: Edit): void {
    const parent = this.tree.parent[slot]!;
    if (parent !== NONE) {
      this.tree.detach(slot);
      left.add(parent);
    }
    this.foretold.delete(slot);
    loose.add(slot);
  }

  /** Hangs a loose slot where its row says, the last of its siblings until they are sorted. */
  private settle(slot: number, { unsorted }: Edit): void {
    const { reportsTo } = this.table[slot]!;
    const manager = reportsTo === null ? NONE : this.slotOf(reportsTo);
    const parent = manager === NONE || this.tree.isWithin(manager, slot) ? TOP : manager;
    this.tree.attach(slot, parent, NONE);
    unsorted.add(parent);
  }

  /** Puts the reports of a lead in order; returns false where they are. */
  private sort(lead: number): boolean {
    const { next, first } = this.tree;
    const compare = (a: number, b: number) => compareSeats(this.table[a]!, this.table[b]!);
    for (let s = first[lead]!; s !== NONE; s = next[s]!) {
      if (next[s] === NONE || compare(s, next[s]!) <= 0) continue;
      this.tree.sortChildren(lead, compare);
      return true;
    }
    return false;
  }

  /** Who has lost all reports has none to fold away, and none of those that come later either. */
  private unfoldEmpty(leads: Iterable<number>): void {
    for (const lead of leads) if (this.tree.first[lead] === NONE) this.folded[lead] = 0;
  }
}

/** What a change does to the tree, as far as it has been taken in. */
interface Edit {
  /** Slots that hang nowhere for now. */
  readonly loose: Set<number>;
  /** Leads whose reports may stand in another order than their rows say. */
  readonly unsorted: Set<number>;
  /** Leads that have lost reports. */
  readonly left: Set<number>;
  /** Whether anything else has changed that a layout looks at. */
  changes: boolean;
}
