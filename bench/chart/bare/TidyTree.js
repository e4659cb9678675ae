const NONE = -1;

/**
 * A layered tidy tree in linear time (Buchheim, Juenger, Leipert 2002, cards of one width) on flat arrays. Reports stand in
 * the order in which they were attached.
 */
export class TidyTree {
  constructor(parent) {
    const size = parent.length;
    const links = () => new Int32Array(size).fill(NONE);
    this.size = size;
    this.parent = links();
    this.first = links();
    this.last = links();
    this.next = links();
    this.prev = links();
    this.depth = new Int32Array(size);
    this.x = new Float64Array(size);
    this.order = new Int32Array(size);
    for (let i = 0; i < size; i++) if (parent[i] >= 0) this.attach(i, parent[i]);
  }

  attach(i, parent) {
    const before = this.last[parent];
    this.parent[i] = parent;
    this.prev[i] = before;
    this.next[i] = NONE;
    if (before === NONE) this.first[parent] = i;
    else this.next[before] = i;
    this.last[parent] = i;
  }

  move(i, parent) {
    const { first, last, next, prev } = this;
    if (prev[i] === NONE) first[this.parent[i]] = next[i];
    else next[prev[i]] = next[i];
    if (next[i] === NONE) last[this.parent[i]] = prev[i];
    else prev[next[i]] = prev[i];
    this.attach(i, parent);
  }

  /** Places all cards, neighbours at least `step` apart: `x` by seat, and `rows`, the seats level by level from the left. */
  layout(step) {
    this.walk();
    this.begin();
    const { next, parent } = this;
    let seat = this.lowestOf(0);
    for (;;) {
      this.place(seat, step);
      if (seat === 0) break;
      if (next[seat] >= 0) seat = this.lowestOf(next[seat]);
      else seat = parent[seat];
    }
    this.settle();
  }

  /** Order and depths, parents first. */
  walk() {
    const { first, next, parent, depth, order } = this;
    let count = 0;
    this.deepest = 0;
    for (let seat = 0; ; ) {
      order[count++] = seat;
      this.deepest = Math.max(this.deepest, depth[seat]);
      if (first[seat] >= 0) {
        depth[first[seat]] = depth[seat] + 1;
        seat = first[seat];
        continue;
      }
      while (seat !== 0 && next[seat] < 0) seat = parent[seat];
      if (seat === 0) return;
      depth[next[seat]] = depth[seat];
      seat = next[seat];
    }
  }

  begin() {
    const { size, order, prev } = this;
    this.prelim = new Float64Array(size);
    this.mod = new Float64Array(size);
    this.shift = new Float64Array(size);
    this.change = new Float64Array(size);
    this.thread = new Int32Array(size).fill(NONE);
    this.ancestor = new Int32Array(size);
    for (let i = 0; i < size; i++) this.ancestor[i] = i;
    this.ancestorBy = new Int32Array(size).fill(NONE);
    this.number = new Int32Array(size);
    for (const seat of order) this.number[seat] = prev[seat] < 0 ? 0 : this.number[prev[seat]] + 1;
  }

  lowestOf(seat) {
    while (this.first[seat] >= 0) seat = this.first[seat];
    return seat;
  }

  /** A seat whose reports are placed: over the middle of them, and clear of its siblings at the left. */
  place(seat, step) {
    const { prelim, mod, shift, change, first, last, prev } = this;
    const left = prev[seat];
    if (first[seat] < 0) prelim[seat] = left >= 0 ? prelim[left] + step : 0;
    else {
      for (let report = last[seat], moved = 0, changed = 0; report >= 0; report = prev[report]) {
        prelim[report] += moved;
        mod[report] += moved;
        changed += change[report];
        moved += shift[report] + changed;
      }
      const middle = (prelim[first[seat]] + prelim[last[seat]]) / 2;
      prelim[seat] = left >= 0 ? prelim[left] + step : middle;
      mod[seat] = prelim[seat] - middle;
    }
    if (left >= 0) this.apportion(seat, left, step);
  }

  apportion(seat, left, step) {
    const { prelim, mod, thread, ancestor, ancestorBy, first, parent } = this;
    const lead = parent[seat];
    if (ancestorBy[lead] < 0) ancestorBy[lead] = first[lead];
    let [innerRight, outerRight, innerLeft, outerLeft] = [seat, seat, left, first[lead]];
    let [sumInnerRight, sumOuterRight, sumInnerLeft, sumOuterLeft] = [mod[seat], mod[seat], mod[left], mod[first[lead]]];
    let right = this.nextRight(innerLeft);
    let nextLeft = this.nextLeft(innerRight);
    while (right >= 0 && nextLeft >= 0) {
      innerLeft = right;
      innerRight = nextLeft;
      outerLeft = this.nextLeft(outerLeft);
      outerRight = this.nextRight(outerRight);
      ancestor[outerRight] = seat;
      const overlap = prelim[innerLeft] + sumInnerLeft - prelim[innerRight] - sumInnerRight + step;
      if (overlap > 0) {
        this.push(parent[ancestor[innerLeft]] === lead ? ancestor[innerLeft] : ancestorBy[lead], seat, overlap);
        sumInnerRight += overlap;
        sumOuterRight += overlap;
      }
      sumInnerLeft += mod[innerLeft];
      sumInnerRight += mod[innerRight];
      sumOuterLeft += mod[outerLeft];
      sumOuterRight += mod[outerRight];
      right = this.nextRight(innerLeft);
      nextLeft = this.nextLeft(innerRight);
    }
    if (right >= 0 && this.nextRight(outerRight) < 0) {
      thread[outerRight] = right;
      mod[outerRight] += sumInnerLeft - sumOuterRight;
    }
    if (nextLeft >= 0 && this.nextLeft(outerLeft) < 0) {
      thread[outerLeft] = nextLeft;
      mod[outerLeft] += sumInnerRight - sumOuterLeft;
      ancestorBy[lead] = seat;
    }
  }

  push(from, seat, distance) {
    const share = distance / (this.number[seat] - this.number[from]);
    this.change[seat] -= share;
    this.shift[seat] += distance;
    this.change[from] += share;
    this.prelim[seat] += distance;
    this.mod[seat] += distance;
  }

  nextLeft(seat) {
    return this.first[seat] >= 0 ? this.first[seat] : this.thread[seat];
  }

  nextRight(seat) {
    return this.last[seat] >= 0 ? this.last[seat] : this.thread[seat];
  }

  /** Places from modifiers, and rows by level, which a walk visits from the left. */
  settle() {
    const { order, parent, prelim, mod, depth, x } = this;
    const sum = new Float64Array(this.size);
    this.rowStart = new Int32Array(this.deepest + 2);
    this.left = Infinity;
    this.right = -Infinity;
    for (const seat of order) {
      sum[seat] = seat === 0 ? 0 : sum[parent[seat]] + mod[parent[seat]];
      x[seat] = prelim[seat] + sum[seat];
      this.left = Math.min(this.left, x[seat]);
      this.right = Math.max(this.right, x[seat]);
      this.rowStart[depth[seat] + 1]++;
    }
    for (let level = 1; level < this.rowStart.length; level++) this.rowStart[level] += this.rowStart[level - 1];
    const filled = this.rowStart.slice();
    this.rows = new Int32Array(this.size);
    for (const seat of order) this.rows[filled[depth[seat]]++] = seat;
  }
}
