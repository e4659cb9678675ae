import { GridIndex, type VisitCard } from '../layout/GridIndex';
import type { Layout, Rect } from '../layout/Layout';
import { LinkIndex, writeReach } from '../layout/LinkIndex';
import type { TreeIndex } from '../layout/TreeIndex';
import type { ChartModel } from '../model/ChartModel';
import type { Ghost } from '../model/GhostTree';
import type { ChartSeat } from '../model/seat';
import { NONE, type SeatTree } from '../model/SeatTree';
import type { ShownTree } from '../model/ShownTree';

/** Where about so many cards are in a part, it is no small one. */
const MANY = 2048;

/** A card that stands for nothing any more and still fades away. */
export interface LeavingCard {
  readonly key: string;
  readonly seat: ChartSeat;
  readonly ghost: Ghost['kind'] | null;
  readonly tone: number;
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
  alpha: number;
}

/** Cards on their way: their slots, and by slot, 1 for each; and the leads whose links they pull along. */
export interface Walkers {
  readonly slots: Int32Array;
  readonly walks: Uint8Array;
  readonly leads: readonly number[];
  readonly pulls: Uint8Array;
}

/**
 * What there is to draw: a model, its layout, and where the cards are just now, which differs from
 * the layout only while they move. Renderers read it and change nothing.
 */
export class Scene {
  readonly model: ChartModel;
  readonly layout: Layout;
  /** The links between the cards, ghosts among them. */
  readonly tree: SeatTree;
  /** The links between the seats that are seen, without ghosts. Their totals are of what is seen. */
  readonly seats: SeatTree;
  /** Slots from this one on are ghosts. */
  readonly firstGhost: number;
  /** By slot: where the cards are now. */
  x: Float64Array;
  y: Float64Array;
  /** The cards that are on their way, of which the indexes do not yet say where they are; null while all are at their places. */
  walkers: Walkers | null = null;
  /** By slot: how far a card has come to be seen, from 0 to 1; null while all are there. */
  alpha: Float32Array | null = null;
  leaving: readonly LeavingCard[] = [];
  /** By slot: what cards say of how many report to them, as far as it was written. */
  readonly counts = new Map<number, string>();
  private readonly shown: ShownTree;
  /** The model's rows and slots as they were when this was made. */
  private rows: readonly (ChartSeat | null)[];
  private readonly slots: ReadonlyMap<string, number>;
  private ghostSlots: Map<string, number> | null = null;
  private grid: GridIndex | null = null;
  private links: LinkIndex | null = null;

  /** `shown` is what the layout was made of, where that is more than the model. */
  constructor(model: ChartModel, layout: Layout, shown: ShownTree = model) {
    this.model = model;
    this.layout = layout;
    this.shown = shown;
    this.tree = shown.tree;
    this.seats = model.seen.tree;
    this.firstGhost = shown.firstGhost;
    this.rows = model.rows;
    this.slots = model.slotsById;
    this.x = layout.x;
    this.y = layout.y;
  }

  /** Takes what the rows of the model say now, where all cards stand as they stood. */
  renewRows(): void {
    this.rows = this.model.rows;
  }

  get moving(): boolean {
    return this.walkers !== null;
  }

  get hasGhosts(): boolean {
    return this.shown.slotCount > this.firstGhost;
  }

  /** Whether a rectangle holds the whole chart. */
  isWhole(area: Rect): boolean {
    return covers(area, this.layout.bounds);
  }

  /** Whether the reports of a seat that could be seen are folded away. */
  isFolded(slot: number): boolean {
    return this.model.folded[slot] === 1 && this.seats.first[slot]! >= 0;
  }

  /** Calls `visit` for the cards that touch a rectangle, as they are now. */
  eachCardIn(area: Rect, visit: VisitCard): void {
    const { walkers } = this;
    if (walkers === null) {
      this.eachSettledIn(area, visit);
      return;
    }
    const { x, y } = this;
    const { w, h } = this.layout;
    this.eachSettledIn(area, (s, left, top, right, bottom) => {
      if (walkers.walks[s] === 0) visit(s, left, top, right, bottom);
    });
    for (const s of walkers.slots) {
      const left = x[s]!;
      const top = y[s]!;
      if (touches(area, left, top, w[s]!, h[s]!)) visit(s, left, top, left + w[s]!, top + h[s]!);
    }
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
    const { walkers } = this;
    this.eachSettledLeadIn(area, (lead) => {
      if (walkers === null || walkers.pulls[lead] === 0) found.push(lead);
    });
    if (walkers === null) return found;
    const reach = new Float64Array(4);
    for (const lead of walkers.leads) {
      writeReach(reach, 0, lead, this.layout, this.tree, this.x, this.y);
      if (touches(area, reach[0]!, reach[1]!, reach[2]! - reach[0]!, reach[3]! - reach[1]!)) found.push(lead);
    }
    return found;
  }

  /** Where a shown slot is now. */
  rectNow(slot: number): Rect {
    return { x: this.x[slot]!, y: this.y[slot]!, width: this.layout.w[slot]!, height: this.layout.h[slot]! };
  }

  /** The ghost in a slot; null for seats. */
  ghostAt(slot: number): Ghost | null {
    return this.shown.ghostAt(slot);
  }

  /** The row of a card, ghost or not, as it was when this was made. */
  seatAt(slot: number): ChartSeat {
    return slot < this.firstGhost ? this.rows[slot]! : this.shown.seatAt(slot);
  }

  /** What a card stands for, the same from scene to scene. */
  keyOf(slot: number): string {
    const { id } = this.seatAt(slot);
    return this.ghostAt(slot)?.kind === 'moved' ? ghostKey(id) : id;
  }

  /** The slot that a card of another scene has here, shown or not; NONE where it stands for nothing here. */
  slotLike(other: Scene, slot: number): number {
    if (slot < other.firstGhost && slot < this.firstGhost && this.rows[slot] != null && this.rows[slot].id === other.rows[slot]?.id) return slot;
    return this.slotOfKey(other.keyOf(slot));
  }

  /** The slot of a key, or NONE. */
  slotOfKey(key: string): number {
    const slot = this.slots.get(key);
    // The map is the model's own, which may have gone on.
    if (slot !== undefined && this.rows[slot]?.id === key) return slot;
    return this.ghostsByKey().get(key) ?? NONE;
  }

  /** The ghost of where a seat moved from, or NONE. */
  movedGhostOf(id: string): number {
    return this.ghostsByKey().get(ghostKey(id)) ?? NONE;
  }

  /** The card at a point, or NONE, as if all were at their places. */
  cardAt(x: number, y: number): number {
    let found = NONE;
    this.eachSettledIn({ x, y, width: 0, height: 0 }, (slot) => {
      found = slot;
    });
    return found;
  }

  /** The cards that touch a rectangle, as if all were at their places. */
  eachSettledIn(area: Rect, visit: VisitCard): void {
    if (this.isWhole(area)) this.eachSettled(visit);
    else if (this.near(area) !== null) this.near(area)!.query(area, visit);
    else (this.grid ??= new GridIndex(this.layout)).query(area, visit);
  }

  private eachSettled(visit: VisitCard): void {
    const { shown, x, y, w, h } = this.layout;
    for (let s = 1; s < shown.length; s++) {
      if (shown[s] === 1) visit(s, x[s]!, y[s]!, x[s]! + w[s]!, y[s]! + h[s]!);
    }
  }

  private eachSettledLeadIn(area: Rect, visit: (lead: number) => void): void {
    const near = this.near(area);
    if (near !== null) near.leads(area, this.layout, this.tree, visit);
    else (this.links ??= new LinkIndex(this.layout, this.tree)).query(area, visit);
  }

  /** What finds the things of a small part; null where an index of all of them, made once for a layout, is faster with many. */
  private near({ width, height }: Rect): TreeIndex | null {
    const { index, bounds, count } = this.layout;
    if (index === null || !index.isCurrent) return null;
    return width * height * count > MANY * bounds.width * bounds.height ? null : index;
  }

  private ghostsByKey(): ReadonlyMap<string, number> {
    if (this.ghostSlots === null) {
      this.ghostSlots = new Map<string, number>();
      for (let s = this.firstGhost; s < this.shown.slotCount; s++) this.ghostSlots.set(this.keyOf(s), s);
    }
    return this.ghostSlots;
  }
}

function ghostKey(id: string): string {
  return `moved ${id}`;
}

function covers(area: Rect, inner: Rect): boolean {
  return touches(area, inner.x, inner.y, 0, 0) && touches(area, inner.x + inner.width, inner.y + inner.height, 0, 0);
}

function touches(area: Rect, x: number, y: number, w: number, h: number): boolean {
  return x <= area.x + area.width && y <= area.y + area.height && x + w >= area.x && y + h >= area.y;
}
