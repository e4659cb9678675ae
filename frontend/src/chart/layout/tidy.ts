/**
 * Boxes to lay out as a tree. Box 0 is the root; the children of a box are `childStart[i]` and the
 * `childCount[i] - 1` boxes after it, and always come after the box itself (breadth first).
 * Sizes include the space that must stay free beside and below a box.
 */
export interface BoxTree {
  readonly count: number;
  readonly childStart: Int32Array;
  readonly childCount: Int32Array;
  readonly breadth: Float64Array;
  readonly length: Float64Array;
}

/** Along the siblings (`across`) and away from the root (`along`), by box. */
export interface BoxPlaces {
  readonly across: Float64Array;
  readonly along: Float64Array;
}

/**
 * Places boxes of any size in linear time: subtrees stand as close as their outlines allow, a parent in
 * the middle above its children, and space won by a large subtree is shared among the small ones between.
 *
 * This is the algorithm of A. van der Ploeg, "Drawing Non-layered Tidy Trees in Linear Time" (2014),
 * without recursion: children come after parents, so one pass backward and one forward visit all.
 */
export function layoutTidy(tree: BoxTree): BoxPlaces {
  return new TidyWalk(tree).run();
}

class TidyWalk {
  private readonly tree: BoxTree;
  private readonly prelim: Float64Array;
  private readonly mod: Float64Array;
  private readonly shift: Float64Array;
  private readonly change: Float64Array;
  private readonly along: Float64Array;
  /** Left and right extreme boxes of a subtree, and the sum of modifiers at them. */
  private readonly leftMost: Int32Array;
  private readonly rightMost: Int32Array;
  private readonly leftSum: Float64Array;
  private readonly rightSum: Float64Array;
  /** Threads lead from the end of a short outline to the outline of the neighbour below. */
  private readonly leftThread: Int32Array;
  private readonly rightThread: Int32Array;
  /** Stack of (lowest point, sibling) pairs: which earlier sibling is in the way at which depth. */
  private readonly lowest: number[] = [];
  private readonly owner: number[] = [];

  constructor(tree: BoxTree) {
    this.tree = tree;
    const n = tree.count;
    this.prelim = new Float64Array(n);
    this.mod = new Float64Array(n);
    this.shift = new Float64Array(n);
    this.change = new Float64Array(n);
    this.along = new Float64Array(n);
    this.leftMost = new Int32Array(n);
    this.rightMost = new Int32Array(n);
    this.leftSum = new Float64Array(n);
    this.rightSum = new Float64Array(n);
    this.leftThread = new Int32Array(n).fill(-1);
    this.rightThread = new Int32Array(n).fill(-1);
  }

  run(): BoxPlaces {
    const { count, childStart, childCount, length } = this.tree;
    for (let box = 0; box < count; box++) {
      const start = childStart[box]!;
      const below = this.along[box]! + length[box]!;
      for (let c = start, end = start + childCount[box]!; c < end; c++) this.along[c] = below;
    }
    for (let box = count - 1; box >= 0; box--) this.firstWalk(box);
    return { across: this.secondWalk(), along: this.along };
  }

  private firstWalk(box: number): void {
    const count = this.tree.childCount[box]!;
    if (count === 0) {
      this.leftMost[box] = box;
      this.rightMost[box] = box;
      return;
    }
    const first = this.tree.childStart[box]!;
    const last = first + count - 1;
    this.lowest.length = 0;
    this.owner.length = 0;
    this.noteLowest(this.bottom(this.leftMost[first]!), first);
    for (let child = first + 1; child <= last; child++) {
      const low = this.bottom(this.rightMost[child]!);
      this.separate(first, child);
      this.noteLowest(low, child);
    }
    const middle = (this.prelim[first]! + this.mod[first]! + this.mod[last]! + this.prelim[last]! + this.tree.breadth[last]!) / 2;
    this.prelim[box] = middle - this.tree.breadth[box]! / 2;
    this.leftMost[box] = this.leftMost[first]!;
    this.leftSum[box] = this.leftSum[first]!;
    this.rightMost[box] = this.rightMost[last]!;
    this.rightSum[box] = this.rightSum[last]!;
  }

  /** Pushes `child` right until its outline clears the outlines of its earlier siblings. */
  private separate(first: number, child: number): void {
    const { breadth } = this.tree;
    let right = child - 1;
    let rightSum = this.mod[right]!;
    let left = child;
    let leftSum = this.mod[left]!;
    let depth = this.lowest.length - 1;
    while (right >= 0 && left >= 0) {
      while (this.bottom(right) > this.lowest[depth]!) depth--;
      const overlap = rightSum + this.prelim[right]! + breadth[right]! - (leftSum + this.prelim[left]!);
      if (overlap > 0) {
        leftSum += overlap;
        this.moveSubtree(child, this.owner[depth]!, overlap);
      }
      const rightBottom = this.bottom(right);
      const leftBottom = this.bottom(left);
      if (rightBottom <= leftBottom) {
        right = this.nextOnRight(right);
        if (right >= 0) rightSum += this.mod[right]!;
      }
      if (rightBottom >= leftBottom) {
        left = this.nextOnLeft(left);
        if (left >= 0) leftSum += this.mod[left]!;
      }
    }
    if (right < 0 && left >= 0) this.threadLeft(first, child, left, leftSum);
    else if (right >= 0 && left < 0) this.threadRight(child, right, rightSum);
  }

  private moveSubtree(child: number, blocker: number, distance: number): void {
    this.mod[child]! += distance;
    this.leftSum[child]! += distance;
    this.rightSum[child]! += distance;
    if (blocker === child - 1) return;
    const share = distance / (child - blocker);
    this.shift[blocker + 1]! += share;
    this.shift[child]! -= share;
    this.change[child]! -= distance - share;
  }

  private nextOnLeft(box: number): number {
    return this.tree.childCount[box] === 0 ? this.leftThread[box]! : this.tree.childStart[box]!;
  }

  private nextOnRight(box: number): number {
    const count = this.tree.childCount[box]!;
    return count === 0 ? this.rightThread[box]! : this.tree.childStart[box]! + count - 1;
  }

  private bottom(box: number): number {
    return this.along[box]! + this.tree.length[box]!;
  }

  private threadLeft(first: number, child: number, to: number, sum: number): void {
    const end = this.leftMost[first]!;
    this.leftThread[end] = to;
    const difference = sum - this.mod[to]! - this.leftSum[first]!;
    this.mod[end]! += difference;
    this.prelim[end]! -= difference;
    this.leftMost[first] = this.leftMost[child]!;
    this.leftSum[first] = this.leftSum[child]!;
  }

  private threadRight(child: number, to: number, sum: number): void {
    const end = this.rightMost[child]!;
    this.rightThread[end] = to;
    const difference = sum - this.mod[to]! - this.rightSum[child]!;
    this.mod[end]! += difference;
    this.prelim[end]! -= difference;
    this.rightMost[child] = this.rightMost[child - 1]!;
    this.rightSum[child] = this.rightSum[child - 1]!;
  }

  private noteLowest(low: number, child: number): void {
    while (this.lowest.length > 0 && low >= this.lowest[this.lowest.length - 1]!) {
      this.lowest.pop();
      this.owner.pop();
    }
    this.lowest.push(low);
    this.owner.push(child);
  }

  /** Sums modifiers downward; `mod` of a box becomes the sum that its children start from. */
  private secondWalk(): Float64Array {
    const { count, childStart, childCount } = this.tree;
    const across = new Float64Array(count);
    const sums = new Float64Array(count);
    for (let box = 0; box < count; box++) {
      const sum = sums[box]! + this.mod[box]!;
      across[box] = this.prelim[box]! + sum;
      let drift = 0;
      let delta = 0;
      const start = childStart[box]!;
      for (let c = start, end = start + childCount[box]!; c < end; c++) {
        drift += this.shift[c]!;
        delta += drift + this.change[c]!;
        this.mod[c]! += delta;
        sums[c] = sum;
      }
    }
    return across;
  }
}
