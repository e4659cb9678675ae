import type { View } from './camera';
import type { ChartEngine } from './engine';

/** In milliseconds: how long it takes for most of a shift from one common seat to the next. */
const GLIDE = 60;

/**
 * Keeps two charts of two worlds in step until the function that it returns is called. Both have the same zoom, and
 * the seat nearest to the middle of the one that is moved, of those that both show, stands at the same place of the
 * other; selecting, focusing and folding in one follow in the other, as far as the seats are there. The second begins
 * with what the first shows.
 */
export function syncEngines(first: ChartEngine, second: ChartEngine): () => void {
  const sync = new EngineSync(first, second);
  return () => sync.stop();
}

interface Side {
  readonly engine: ChartEngine;
  /** What is known of it: whatever differs is what somebody did there. */
  view: View;
  folded: ReadonlySet<string>;
}

class EngineSync {
  private readonly first: Side;
  private readonly second: Side;
  private readonly stops: (() => void)[];
  /** From where a seat is in the first chart to where it is in the second, in chart units, as the views show it now. */
  private gapX = 0;
  private gapY = 0;
  /** The gap that the views glide to. */
  private goalX = 0;
  private goalY = 0;
  private isApplying = false;
  private frame = 0;
  private lastFrame = 0;
  private leader: Side;

  constructor(first: ChartEngine, second: ChartEngine) {
    this.first = sideOf(first);
    this.second = sideOf(second);
    this.leader = this.first;
    this.stops = [...this.follow(this.first), ...this.follow(this.second)];
    this.apply(this.first, () => {
      second.focusSubtree(first.focus, { fit: false });
      this.mirrorFolds(this.first, this.second.folded, this.first.folded);
      this.mirrorSelection(this.first);
      this.jump();
    });
  }

  stop(): void {
    for (const stop of this.stops) stop();
    cancelAnimationFrame(this.frame);
    this.frame = 0;
  }

  private follow(side: Side): (() => void)[] {
    const { engine } = side;
    return [
      engine.on('camera', (view) => {
        if (isSameView(view, side.view)) return;
        this.apply(side, () => this.glide());
      }),
      engine.on('layout', () => this.apply(side, () => {
        const folded = new Set(engine.folds.folded);
        this.mirrorFolds(side, side.folded, folded);
        side.folded = folded;
        this.jump();
      })),
      engine.on('focus', (id) => this.apply(side, () => {
        this.other(side).engine.focusSubtree(id, { fit: false });
        this.jump();
      })),
      engine.on('select', () => this.apply(side, () => this.mirrorSelection(side))),
      engine.on('current', (id) => this.apply(side, () => {
        if (id !== null) this.other(side).engine.setCurrent(id, { reveal: false });
      })),
    ];
  }

  /** Lets one side lead. What the other says meanwhile is its answer, and leads nothing. */
  private apply(leader: Side, run: () => void): void {
    if (this.isApplying) return;
    this.isApplying = true;
    this.leader = leader;
    try {
      run();
    } finally {
      const follower = this.other(leader);
      for (const side of [leader, follower]) side.view = side.engine.viewpoint.view;
      // What the leader folded is known once its `layout` says so, which may still come.
      follower.folded = new Set(follower.engine.folds.folded);
      this.isApplying = false;
    }
  }

  private other(side: Side): Side {
    return side === this.first ? this.second : this.first;
  }

  private mirrorFolds(leader: Side, before: ReadonlySet<string>, after: ReadonlySet<string>): void {
    const fold = [...after].filter((id) => !before.has(id));
    // A seat that is gone was not unfolded.
    const unfold = [...before].filter((id) => !after.has(id) && leader.engine.seat(id) !== undefined);
    this.other(leader).engine.folds.change(fold, unfold);
  }

  private mirrorSelection(leader: Side): void {
    const { engine } = this.other(leader);
    engine.select(leader.engine.selection.filter((id) => engine.seat(id) !== undefined));
  }

  /** Puts the follower where it belongs at once. */
  private jump(): void {
    this.aim();
    [this.gapX, this.gapY] = [this.goalX, this.goalY];
    this.show();
  }

  /** Moves the follower along, and shifts it softly where another seat is now the nearest that both have. */
  private glide(): void {
    this.aim();
    if (!this.leader.engine.viewpoint.mayMove) [this.gapX, this.gapY] = [this.goalX, this.goalY];
    this.show();
    this.nextFrame();
  }

  private nextFrame(): void {
    if (this.frame !== 0 || (this.gapX === this.goalX && this.gapY === this.goalY)) return;
    this.lastFrame = performance.now();
    this.frame = requestAnimationFrame((now) => this.step(now));
  }

  private step(now: number): void {
    this.frame = 0;
    const share = 1 - Math.exp(-Math.max(1, now - this.lastFrame) / GLIDE);
    this.gapX += (this.goalX - this.gapX) * share;
    this.gapY += (this.goalY - this.gapY) * share;
    const { k } = this.leader.engine.viewpoint.view;
    if (Math.hypot(this.goalX - this.gapX, this.goalY - this.gapY) * k < 0.5) [this.gapX, this.gapY] = [this.goalX, this.goalY];
    this.apply(this.leader, () => this.show());
    this.nextFrame();
  }

  /** Finds the gap at the seat nearest to the middle of the leader. Without a common seat the last one stays. */
  private aim(): void {
    const { leader } = this;
    const follower = this.other(leader).engine.viewpoint;
    const id = leader.engine.viewpoint.nearestToCentre((candidate) => follower.middleOf(candidate) !== null);
    if (id === null) return;
    const a = this.first.engine.viewpoint.middleOf(id);
    const b = this.second.engine.viewpoint.middleOf(id);
    if (a === null || b === null) return;
    [this.goalX, this.goalY] = [b.x - a.x, b.y - a.y];
  }

  /** Sets the follower's view from the leader's: the middles of the windows are as far apart as the gap says. */
  private show(): void {
    const { leader } = this;
    const follower = this.other(leader);
    const { x, y, k } = leader.engine.viewpoint.view;
    const from = leader.engine.viewpoint.size;
    const to = follower.engine.viewpoint.size;
    const sign = leader === this.first ? 1 : -1;
    follower.engine.setView({
      k,
      x: to.width / 2 - from.width / 2 + x - sign * this.gapX * k,
      y: to.height / 2 - from.height / 2 + y - sign * this.gapY * k,
    });
  }
}

function sideOf(engine: ChartEngine): Side {
  return { engine, view: engine.viewpoint.view, folded: new Set(engine.folds.folded) };
}

function isSameView(a: View, b: View): boolean {
  return a.x === b.x && a.y === b.y && a.k === b.k;
}
