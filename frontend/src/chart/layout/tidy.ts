import { NONE } from '../model/SeatTree';
import type { Boxes } from './boxes';
import type { BoxPlaces } from './places';
import { longer, SlotList } from './slots';

/**
 * Places boxes of any size: subtrees stand as close as their outlines allow, a parent in the middle above its children, and
 * space won by a large subtree is shared among the small ones between.
 *
 * This is the algorithm of A. van der Ploeg, "Drawing Non-layered Tidy Trees in Linear Time" (2014), without recursion, and such
 * that what was found within a subtree holds until something in it changes: a thread belongs to the parent in whose subtree it
 * was laid, and counts no more once that one is laid out again; what it adds to the sums is kept with it. Linear in the boxes
 * at first, and then in those that are other ones, their siblings, and the outlines of these.
 */
export class Tidying implements BoxPlaces {
  offset = new Float64Array(0);
  top = new Float64Array(0);
  /** Where a box is in its subtree. */
  card = new Float64Array(0);
  readonly spine = null;
  doneAt = new Int32Array(0);
  done = 0;
  /** How far a subtree reaches to both sides. */
  private least = new Float64Array(0);
  private most = new Float64Array(0);
  private along = new Float64Array(0);
  private mod = new Float64Array(0);
  private shift = new Float64Array(0);
  private change = new Float64Array(0);
  private readonly left = new Side();
  private readonly right = new Side();
  /** Which earlier sibling is in the way at which depth. */
  private readonly lowest: number[] = [];
  private readonly owner: number[] = [];
  private readonly boxes: Boxes;
  private readonly changed = new SlotList();
  /** By box, of the lead that is laid out: its place among its siblings. */
  private place = new Int32Array(0);

  constructor(boxes: Boxes) {
    this.boxes = boxes;
  }

  private grow(capacity: number): void {
    if (capacity <= this.doneAt.length) return;
    for (const key of ['offset', 'top', 'card', 'least', 'most', 'along', 'mod', 'shift', 'change'] as const) this[key] = longer(this[key], capacity);
    for (const key of ['doneAt', 'place'] as const) this[key] = longer(this[key], capacity);
    this.left.grow(capacity);
    this.right.grow(capacity);
  }

  update(): void {
    this.grow(this.boxes.capacity);
    const { changed, boxes, along, doneAt } = this;
    const { first, next, length, changedAt } = boxes;
    changed.count = 0;
    if (doneAt[0]! < changedAt[0]!) changed.push(0);
    for (let i = 0; i < changed.count; i++) {
      const box = changed.at(i);
      // Its threads count no more.
      doneAt[box] = -1;
      const below = along[box]! + length[box]!;
      for (let c = first[box]!; c !== NONE; c = next[c]!) {
        const isElsewhere = along[c] !== below;
        along[c] = below;
        if (first[c] !== NONE && (isElsewhere || doneAt[c]! < changedAt[c]!)) changed.push(c);
      }
    }
    for (let i = changed.count - 1; i >= 0; i--) this.layOut(changed.at(i));
    this.done = changed.count;
  }

  /** How wide it all is. */
  get width(): number {
    return Math.max(0, this.most[0]!) - Math.min(0, this.least[0]!);
  }

  private layOut(box: number): void {
    const { first, last, next } = this.boxes;
    const [begin, end] = [first[box]!, last[box]!];
    this.doneAt[box] = this.boxes.now;
    if (begin === NONE) {
      this.setAlone(box);
      return;
    }
    let place = 0;
    for (let c = begin; c !== NONE; c = next[c]!) {
      if (first[c] === NONE) this.setAlone(c);
      this.mod[c] = 0;
      this.shift[c] = 0;
      this.change[c] = 0;
      this.place[c] = place++;
      this.top[c] = this.boxes.length[box]!;
    }
    this.separateAll(box);
    const middle = (this.card[begin]! + this.mod[begin]! + this.mod[end]! + this.card[end]! + this.boxes.breadth[end]!) / 2;
    this.card[box] = middle - this.boxes.breadth[box]! / 2;
    this.spread(box);
  }

  private setAlone(box: number): void {
    this.card[box] = 0;
    this.least[box] = 0;
    this.most[box] = this.boxes.breadth[box]!;
    this.left.end[box] = box;
    this.left.sum[box] = 0;
    this.right.end[box] = box;
    this.right.sum[box] = 0;
  }

  /** Lets each child clear those before it, and finds the outline of all of them. */
  private separateAll(box: number): void {
    const { first, next } = this.boxes;
    const begin = first[box]!;
    this.lowest.length = 0;
    this.owner.length = 0;
    this.noteLowest(this.bottom(this.left.end[begin]!), begin);
    // The ends of the outline of all children so far, with the sums there.
    const ends: Ends = { left: this.left.end[begin]!, leftSum: this.left.sum[begin]!, right: this.right.end[begin]!, rightSum: this.right.sum[begin]! };
    for (let child = next[begin]!; child !== NONE; child = next[child]!) {
      const low = this.bottom(this.right.end[child]!);
      this.separate(box, child, ends);
      this.noteLowest(low, child);
    }
    this.left.end[box] = ends.left;
    this.left.sum[box] = ends.leftSum;
    this.right.end[box] = ends.right;
    this.right.sum[box] = ends.rightSum;
  }

  /** Pushes `child` right until its outline clears the outlines of its earlier siblings. */
  private separate(lead: number, child: number, ends: Ends): void {
    const { breadth, prev } = this.boxes;
    let right = prev[child]!;
    let rightSum = this.mod[right]!;
    let left = child;
    let leftSum = 0;
    let depth = this.lowest.length - 1;
    while (right !== NONE && left !== NONE) {
      const [rightBottom, leftBottom] = [this.bottom(right), this.bottom(left)];
      while (rightBottom > this.lowest[depth]!) depth--;
      const overlap = rightSum + this.card[right]! + breadth[right]! - (leftSum + this.card[left]!);
      if (overlap > 0) {
        leftSum += overlap;
        this.moveSubtree(child, this.owner[depth]!, overlap);
      }
      if (rightBottom <= leftBottom) {
        const before = right;
        right = this.nextOnRight(right);
        if (right !== NONE) rightSum += this.mod[right]! + this.jump(this.right, before);
      }
      if (rightBottom >= leftBottom) {
        const before = left;
        left = this.nextOnLeft(left);
        if (left !== NONE) leftSum += this.mod[left]! + this.jump(this.left, before);
      }
    }
    if (right === NONE && left !== NONE) {
      this.lay(this.left, ends.left, lead, left, leftSum - this.mod[left]! - ends.leftSum);
      ends.left = this.left.end[child]!;
      ends.leftSum = this.mod[child]! + this.left.sum[child]!;
    }
    if (right !== NONE && left === NONE) this.lay(this.right, this.right.end[child]!, lead, right, rightSum - this.mod[right]! - this.mod[child]! - this.right.sum[child]!);
    else {
      ends.right = this.right.end[child]!;
      ends.rightSum = this.mod[child]! + this.right.sum[child]!;
    }
  }

  private moveSubtree(child: number, blocker: number, distance: number): void {
    const { next, prev } = this.boxes;
    this.mod[child]! += distance;
    if (blocker === prev[child]) return;
    const share = distance / (this.place[child]! - this.place[blocker]!);
    this.shift[next[blocker]!]! += share;
    this.shift[child]! -= share;
    this.change[child]! -= distance - share;
  }

  private nextOnLeft(box: number): number {
    const first = this.boxes.first[box]!;
    return first === NONE ? this.thread(this.left, box) : first;
  }

  private nextOnRight(box: number): number {
    const last = this.boxes.last[box]!;
    return last === NONE ? this.thread(this.right, box) : last;
  }

  /** Leads from the end of a short outline to the outline of the neighbour below. */
  private lay(side: Side, from: number, lead: number, to: number, jump: number): void {
    side.thread[from] = to;
    side.jump[from] = jump;
    side.lead[from] = lead;
    side.laidAt[from] = this.boxes.now;
  }

  /** Where a thread leads from the end of an outline; NONE where it was laid for what has changed since. */
  private thread(side: Side, from: number): number {
    const lead = side.lead[from]!;
    const isValid = lead !== NONE && side.laidAt[from] === this.doneAt[lead] && this.doneAt[lead]! >= this.boxes.changedAt[lead]!;
    return isValid ? side.thread[from]! : NONE;
  }

  /** What a step down from a box adds to the sums, beside what the next one is moved by. */
  private jump(side: Side, from: number): number {
    return this.boxes.first[from] === NONE ? side.jump[from]! : 0;
  }

  private bottom(box: number): number {
    return this.along[box]! + this.boxes.length[box]!;
  }

  private noteLowest(low: number, child: number): void {
    while (this.lowest.length > 0 && low >= this.lowest[this.lowest.length - 1]!) {
      this.lowest.pop();
      this.owner.pop();
    }
    this.lowest.push(low);
    this.owner.push(child);
  }

  /** Shares the space that was won among the children, and measures the whole. */
  private spread(box: number): void {
    const { first, next, breadth } = this.boxes;
    let drift = 0;
    let delta = 0;
    let least = this.card[box]!;
    let most = least + breadth[box]!;
    for (let c = first[box]!; c !== NONE; c = next[c]!) {
      drift += this.shift[c]!;
      delta += drift + this.change[c]!;
      const offset = this.mod[c]! + delta;
      this.offset[c] = offset;
      least = Math.min(least, offset + this.least[c]!);
      most = Math.max(most, offset + this.most[c]!);
    }
    this.least[box] = least;
    this.most[box] = most;
  }
}

/** The ends of an outline, and the sums of what boxes are moved by on the way there. */
interface Ends {
  left: number;
  leftSum: number;
  right: number;
  rightSum: number;
}

/** One side of all outlines: by box, where that of its subtree ends, and the thread that goes on from there. */
class Side {
  end = new Int32Array(0);
  /** The sum of what boxes are moved by from below a box to its end. */
  sum = new Float64Array(0);
  thread = new Int32Array(0);
  jump = new Float64Array(0);
  /** Whose children a thread joins, and in which layout it was laid. */
  lead = new Int32Array(0);
  laidAt = new Int32Array(0);

  grow(capacity: number): void {
    for (const key of ['sum', 'jump'] as const) this[key] = longer(this[key], capacity);
    for (const key of ['thread', 'lead'] as const) this[key] = longer(this[key], capacity, NONE);
    for (const key of ['end', 'laidAt'] as const) this[key] = longer(this[key], capacity);
  }
}
