/** The slot above all roots. It is no seat: it only makes roots siblings like any others. */
export const TOP = 0;

/** "No slot": the end of a sibling list, or the parent of a slot that hangs nowhere. */
export const NONE = -1;

/**
 * The reporting tree as flat arrays, indexed by slot. Slot 0 is {@link TOP}; seats have slots from 1.
 * It knows links and counts only, nothing of what a seat is.
 *
 * `direct` and `total` count reports, `depth` is 0 for a root. All stay true through `attach` and
 * `detach`; the bulk path is `link` for every slot and then one `recount`.
 */
export class SeatTree {
  parent: Int32Array;
  first: Int32Array;
  last: Int32Array;
  next: Int32Array;
  prev: Int32Array;
  depth: Int32Array;
  direct: Int32Array;
  total: Int32Array;

  constructor(capacity: number) {
    const n = capacity + 1;
    this.parent = new Int32Array(n).fill(NONE);
    this.first = new Int32Array(n).fill(NONE);
    this.last = new Int32Array(n).fill(NONE);
    this.next = new Int32Array(n).fill(NONE);
    this.prev = new Int32Array(n).fill(NONE);
    this.depth = new Int32Array(n);
    this.direct = new Int32Array(n);
    this.total = new Int32Array(n);
    this.depth[TOP] = -1;
  }

  /** Slots there is room for, TOP included. */
  get capacity(): number {
    return this.parent.length;
  }

  /** Makes room for slots below `capacity`, keeping what is there. */
  grow(capacity: number): void {
    if (capacity <= this.capacity) return;
    this.parent = enlarged(this.parent, capacity, NONE);
    this.first = enlarged(this.first, capacity, NONE);
    this.last = enlarged(this.last, capacity, NONE);
    this.next = enlarged(this.next, capacity, NONE);
    this.prev = enlarged(this.prev, capacity, NONE);
    this.depth = enlarged(this.depth, capacity, 0);
    this.direct = enlarged(this.direct, capacity, 0);
    this.total = enlarged(this.total, capacity, 0);
  }

  /** The same tree with room for slots below `capacity`; neither sees what becomes of the other. */
  copy(capacity: number): SeatTree {
    const copy = new SeatTree(0);
    const room = Math.max(capacity, this.capacity);
    copy.parent = enlarged(this.parent, room, NONE);
    copy.first = enlarged(this.first, room, NONE);
    copy.last = enlarged(this.last, room, NONE);
    copy.next = enlarged(this.next, room, NONE);
    copy.prev = enlarged(this.prev, room, NONE);
    copy.depth = enlarged(this.depth, room, 0);
    copy.direct = enlarged(this.direct, room, 0);
    copy.total = enlarged(this.total, room, 0);
    return copy;
  }

  /** Links `slot` under `parent` before the sibling `before` (NONE: at the end), without totals and depths. */
  link(slot: number, parent: number, before: number): void {
    const after = before === NONE ? this.last[parent]! : this.prev[before]!;
    this.parent[slot] = parent;
    this.prev[slot] = after;
    this.next[slot] = before;
    if (after === NONE) this.first[parent] = slot;
    else this.next[after] = slot;
    if (before === NONE) this.last[parent] = slot;
    else this.prev[before] = slot;
    this.direct[parent]!++;
  }

  /** Takes `slot` out of its siblings, without totals and depths. */
  unlink(slot: number): void {
    const parent = this.parent[slot]!;
    const before = this.prev[slot]!;
    const after = this.next[slot]!;
    if (before === NONE) this.first[parent] = after;
    else this.next[before] = after;
    if (after === NONE) this.last[parent] = before;
    else this.prev[after] = before;
    this.parent[slot] = NONE;
    this.prev[slot] = NONE;
    this.next[slot] = NONE;
    this.direct[parent]!--;
  }

  /** Hangs a loose `slot` with all below it under `parent`, before the sibling `before`. */
  attach(slot: number, parent: number, before: number): void {
    this.link(slot, parent, before);
    this.addTotal(parent, this.total[slot]! + 1);
    this.setDepths(slot, this.depth[parent]! + 1);
  }

  /** Takes `slot` with all below it off the tree. */
  detach(slot: number): void {
    const parent = this.parent[slot]!;
    this.unlink(slot);
    this.addTotal(parent, -(this.total[slot]! + 1));
  }

  /** Sorts the children of `parent`. */
  sortChildren(parent: number, compare: (a: number, b: number) => number): void {
    const slots = this.childrenOf(parent).sort(compare);
    this.first[parent] = NONE;
    this.last[parent] = NONE;
    this.direct[parent] = 0;
    for (const slot of slots) this.link(slot, parent, NONE);
  }

  /** The children of `parent` in order. */
  childrenOf(parent: number): number[] {
    const slots: number[] = [];
    for (let c = this.first[parent]!; c !== NONE; c = this.next[c]!) slots.push(c);
    return slots;
  }

  /** Whether `slot` is `ancestor` or hangs below it. A loose chain ends the walk. */
  isWithin(slot: number, ancestor: number): boolean {
    for (let s = slot; s > NONE; s = this.parent[s]!) if (s === ancestor) return true;
    return false;
  }

  /**
   * The slot after `slot` in the walk of everything below `root`, parents first; NONE at the end.
   * With `into` false, the walk leaves out what is below `slot`.
   */
  following(slot: number, root: number, into = true): number {
    if (into && this.first[slot] !== NONE) return this.first[slot]!;
    for (let s = slot; s !== root && s !== NONE; s = this.parent[s]!) if (this.next[s] !== NONE) return this.next[s]!;
    return NONE;
  }

  /** Counts depths and totals of everything anew, and returns how many seats the tree reaches from TOP. */
  recount(): number {
    const order = new Int32Array(this.capacity);
    let count = 0;
    for (let s = TOP; s !== NONE; s = this.following(s, TOP)) {
      order[count++] = s;
      this.total[s] = this.direct[s]!;
      if (s !== TOP) this.depth[s] = this.depth[this.parent[s]!]! + 1;
    }
    for (let i = count - 1; i > 0; i--) {
      const s = order[i]!;
      this.total[this.parent[s]!]! += this.total[s]!;
    }
    return count - 1;
  }

  private addTotal(from: number, delta: number): void {
    for (let s = from; s !== NONE; s = this.parent[s]!) this.total[s]! += delta;
  }

  private setDepths(root: number, depth: number): void {
    const delta = depth - this.depth[root]!;
    if (delta === 0) return;
    for (let s = root; s !== NONE; s = this.following(s, root)) this.depth[s]! += delta;
  }
}

function enlarged(from: Int32Array, capacity: number, fill: number): Int32Array {
  const to = new Int32Array(capacity);
  to.set(from);
  to.fill(fill, from.length);
  return to;
}
