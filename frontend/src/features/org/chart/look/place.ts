import type { ChartEngine } from '../../../../chart/engine';
import type { FoldRule } from '../../../../chart/model/foldRule';
import type { LookedAt } from './lookSearch';

/** What the middle of the window shows, told by a seat, so that it is found again where others have come and gone; null while all is in sight. */
export function placeOf({ viewpoint }: ChartEngine): LookedAt | null {
  if (viewpoint.showsAll) return null;
  const seat = viewpoint.nearestToCentre((id) => viewpoint.middleOf(id) !== null);
  const middle = seat === null ? null : viewpoint.middleOf(seat);
  if (seat === null || middle === null) return null;
  const { view: { x, y, k }, size } = viewpoint;
  return { seat, dx: Math.round((size.width / 2 - x) / k - middle.x), dy: Math.round((size.height / 2 - y) / k - middle.y), zoom: Math.round(k * 1000) / 1000 };
}

/** Goes to where a link leads. Answers whether that is there: where it is not, all is shown. */
export function goToPlace(engine: ChartEngine, folds: FoldRule | null, at: LookedAt | null): boolean {
  if (folds !== null) engine.folds.followInFocus(folds);
  const middle = at && engine.viewpoint.middleOf(at.seat);
  if (!at || !middle) {
    engine.viewpoint.fit(false);
    return at === null;
  }
  const { width, height } = engine.viewpoint.size;
  engine.setView({ k: at.zoom, x: width / 2 - (middle.x + at.dx) * at.zoom, y: height / 2 - (middle.y + at.dy) * at.zoom });
  return true;
}
