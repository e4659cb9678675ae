import { GridIndex } from '../layout/GridIndex';
import type { Layout, Rect } from '../layout/Layout';
import { LinkIndex, reachOf } from '../layout/LinkIndex';
import type { ChartModel } from '../model/ChartModel';

/**
 * What there is to draw: a model, its layout, and where the cards are just now, which differs from
 * the layout only while they move. Renderers read it and change nothing.
 */
export class Scene {
  readonly model: ChartModel;
  readonly layout: Layout;
  readonly index: GridIndex;
  readonly links: LinkIndex;
  /** By slot: where the cards are now. */
  x: Float64Array;
  y: Float64Array;
  /** Whether cards are on their way, so that the indexes do not yet say where they are. */
  moving = false;

  constructor(model: ChartModel, layout: Layout) {
    this.model = model;
    this.layout = layout;
    this.index = new GridIndex(layout);
    this.links = new LinkIndex(layout, model.tree);
    this.x = layout.x;
    this.y = layout.y;
  }

  /** Whether a rectangle holds the whole chart. */
  isWhole(area: Rect): boolean {
    return covers(area, this.layout.bounds);
  }

  /** Calls `visit` for the cards that touch a rectangle, as they are now. */
  eachCardIn(area: Rect, visit: (slot: number) => void): void {
    const { order, w, h } = this.layout;
    if (this.isWhole(area) && !this.moving) for (const s of order) visit(s);
    else if (!this.moving) this.index.query(area, visit);
    else for (const s of order) if (touches(area, this.x[s]!, this.y[s]!, w[s]!, h[s]!)) visit(s);
  }

  /** The cards that touch a rectangle, as they are now. */
  cardsIn(area: Rect): number[] {
    const found: number[] = [];
    this.eachCardIn(area, (slot) => found.push(slot));
    return found;
  }

  /** The leads that may have a link in a rectangle. */
  leadsIn(area: Rect): Iterable<number> {
    const found: number[] = [];
    if (this.moving) {
      for (const lead of this.links.leads) {
        const [left, top, right, bottom] = reachOf(lead, this.layout, this.model.tree, this.x, this.y);
        if (touches(area, left, top, right - left, bottom - top)) found.push(lead);
      }
      return found;
    }
    this.links.query(area, (lead) => found.push(lead));
    return found;
  }

  /** Where a shown slot is now. */
  rectNow(slot: number): Rect {
    return { x: this.x[slot]!, y: this.y[slot]!, width: this.layout.w[slot]!, height: this.layout.h[slot]! };
  }
}

function covers(area: Rect, inner: Rect): boolean {
  return touches(area, inner.x, inner.y, 0, 0) && touches(area, inner.x + inner.width, inner.y + inner.height, 0, 0);
}

function touches(area: Rect, x: number, y: number, w: number, h: number): boolean {
  return x <= area.x + area.width && y <= area.y + area.height && x + w >= area.x && y + h >= area.y;
}
