import { NONE, TOP } from '../model/SeatTree';
import type { ShownTree } from '../model/ShownTree';
import { Boxes } from './boxes';
import { findGroups } from './groupBoxes';
import { byPlace, type Layout, type Rect } from './Layout';
import { cardSize, GROUP, type Orientation, type SizeOf } from './metrics';
import { Packing } from './packed';
import { type BoxPlaces, Placing } from './places';
import { ShownChanges } from './ShownChanges';
import { Tidying } from './tidy';
import { TreeIndex } from './TreeIndex';

/** Up to this width a chart stands as everybody draws one: a row a level. */
const WIDEST_TIDY = 8000;
/** From so many boxes on, a chart is too wide for one row a level in any case. */
const SURELY_WIDE = 2000;

/** What a layout is made with. */
export interface LayoutOptions {
  readonly orientation: Orientation;
  /** Whether rows that are far too wide are broken. Only a chart that grows downward has such rows. */
  readonly wrap: boolean;
  readonly sizeOf: SizeOf;
}

/** How much was done for a layout. */
export interface LayoutWork {
  /** Leads whose reports were put together to boxes. */
  readonly built: number;
  /** Leads below which boxes were arranged. */
  readonly arranged: number;
  /** Cards that were given a place. */
  readonly placed: number;
}

/**
 * Lays out what is shown, again and again. What is known of a subtree is told from within it, so that it holds wherever the
 * subtree stands, and is kept: after an edit only what the edit touched is arranged anew, with the leads above it; then those
 * cards are placed that get another place. Whatever was laid out before, the result is that of a first layout, bit for bit,
 * since both are made by the same steps.
 */
export class Layouter {
  work: LayoutWork = { built: 0, arranged: 0, placed: 0 };
  private orientation: Orientation | null = null;
  private sizeOf: SizeOf = cardSize;
  private capacity = 0;
  private focus = TOP;
  private changes!: ShownChanges;
  private boxes!: Boxes;
  private placing!: Placing;
  private packing: Packing | null = null;
  private tidying: Tidying | null = null;
  /** What cards were placed by. */
  private places: BoxPlaces | null = null;

  /** Lays out what is shown. The layout before stays as it is; those before that are written over. */
  layOut(shown: ShownTree, { orientation, wrap = true, sizeOf = cardSize }: Partial<LayoutOptions> & Pick<LayoutOptions, 'orientation'>): Layout {
    if (orientation !== this.orientation || sizeOf !== this.sizeOf) this.reset(orientation, sizeOf);
    if (shown.slotCount > this.capacity) this.grow(this.capacity === 0 ? shown.slotCount : Math.ceil(shown.slotCount * 1.25));
    const { boxes, placing, changes } = this;
    boxes.begin(shown, changes.assistant);
    placing.begin();
    this.takeChanges(shown);
    boxes.update();
    const arranged = this.arrange(wrap && boxes.topDown);
    if (arranged !== this.places) placing.hideAll();
    this.places = arranged;
    placing.update(arranged);
    changes.keep(shown);
    this.work = { built: boxes.built, arranged: arranged.done, placed: placing.placed };
    return this.layoutOf(shown);
  }

  private reset(orientation: Orientation, sizeOf: SizeOf): void {
    this.orientation = orientation;
    this.sizeOf = sizeOf;
    this.capacity = 0;
    this.focus = TOP;
    this.changes = new ShownChanges();
    this.boxes = new Boxes(orientation, sizeOf);
    this.placing = new Placing(this.boxes);
    this.packing = null;
    this.tidying = null;
    this.places = null;
  }

  private grow(capacity: number): void {
    this.capacity = capacity;
    for (const part of [this.changes, this.boxes, this.placing]) part.grow(capacity);
  }

  /** Forgets what does not hold any more, and hides what is not shown any more. */
  private takeChanges(shown: ShownTree): void {
    const { boxes, placing, changes } = this;
    const leads = new Set<number>();
    changes.tell(shown, { otherReports: (lead) => leads.add(lead), isAsLarge: (slot) => boxes.isAsLarge(slot) });
    const { focus } = shown;
    const above = shown.tree.parent[focus]!;
    if (focus !== this.focus) {
      // A card that is shown alone has no siblings.
      for (const lead of [above, shown.tree.parent[this.focus] ?? NONE]) if (lead !== NONE) leads.add(lead);
      leads.add(TOP);
      placing.hideAll();
      this.focus = focus;
    }
    // A card that is shown alone hangs from TOP.
    if (leads.has(above)) leads.add(TOP);
    for (const lead of leads) boxes.touch(lead);
    for (const lead of leads) changes.eachGone(lead, shown, (slot) => placing.hide(slot));
  }

  /** Outlines fitted close where the chart stays narrow enough to see, else rows broken. */
  private arrange(wrap: boolean): BoxPlaces {
    if (!wrap || this.boxes.total[0]! <= SURELY_WIDE) {
      this.tidying ??= new Tidying(this.boxes);
      this.tidying.update();
      if (!wrap || this.tidying.width <= WIDEST_TIDY) return this.tidying;
    }
    this.packing ??= new Packing(this.boxes);
    this.packing.update();
    return this.packing;
  }

  private layoutOf(shown: ShownTree): Layout {
    const { boxes: { w, h, arrangement, hung, beside, assisted, spacing, topDown }, placing } = this;
    const { x, y, rowTop, spine, count } = placing;
    const groups = findGroups(shown, { shown: placing.shown, hung, rowTop });
    let order: Int32Array | null = null;
    const layout: Layout = {
      orientation: topDown ? 'top-down' : 'left-to-right',
      get order() {
        return (order ??= byPlace(layout));
      },
      shown: placing.shown, count, x, y, w, h, arrangement, hung, beside, assisted, rowTop, spine, spacing, groups,
      bounds: widened(placing.bounds, groups.first.length > 0 ? GROUP.pad : 0),
      index: new TreeIndex(this.boxes, placing),
    };
    return layout;
  }
}

/** With room for the edges of the boxes around cards. */
function widened({ x, y, width, height }: Rect, pad: number): Rect {
  return { x: x - pad, y, width: width + 2 * pad, height: height + pad };
}
