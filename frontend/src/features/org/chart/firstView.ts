import type { ChartEngine } from '../../../chart/engine';

/** At this zoom names can still be read. */
const readable = 0.4;

/**
 * What is shown before anybody has looked: as many levels as can be read at once, and at least two. It begins at the
 * top, so that a very large organisation is never laid out whole just to be folded again.
 */
export function showFirstView(engine: ChartEngine): void {
  engine.folds.showLevels(2);
  for (let levels = 3; levels <= engine.folds.levels + 1; levels++) {
    engine.folds.showLevels(levels);
    engine.viewpoint.fit(false);
    if (engine.viewpoint.view.k < readable) {
      engine.folds.showLevels(levels - 1);
      break;
    }
  }
  engine.viewpoint.fit(false);
}
