import type { View } from './camera';
import { type Rect, rectOfSlot } from './layout/Layout';
import type { ChartModel } from './model/ChartModel';
import type { ChartSeat } from './model/seat';
import { NONE, TOP } from './model/SeatTree';
import { nearestSlot } from './render/nearest';
import type { Stage } from './Stage';

/** Where a flight to a card ends, where one was farther away. */
const READABLE = 0.8;

/** Where one looks at the chart from: fit, zoom, and ways to seats. */
export class ChartViewpoint {
  private readonly model: ChartModel;
  private readonly stage: Stage;
  private readonly unfoldTo: (id: string) => number;

  /** `unfoldTo` makes a seat shown, wherever it is, and returns its slot, or NONE. */
  constructor(model: ChartModel, stage: Stage, unfoldTo: (id: string) => number) {
    this.model = model;
    this.stage = stage;
    this.unfoldTo = unfoldTo;
  }

  /** Shows everything that is unfolded. */
  fit(animate = true): void {
    this.stage.goTo(this.stage.camera.viewOf(this.stage.scene.layout.bounds), animate);
  }

  /** Shows a seat and what is unfolded below it. */
  fitSubtree(id: string): void {
    const root = this.unfoldTo(id);
    if (root === NONE) return;
    const { layout } = this.stage.scene;
    const { tree } = this.model.seen;
    let rect: Rect = rectOfSlot(layout, root);
    for (let s = root; s !== NONE; s = tree.following(s, root, this.model.seen.isUnfolded(s))) rect = union(rect, rectOfSlot(layout, s));
    this.stage.goTo(this.stage.camera.viewOf(rect));
  }

  /** Shows several seats, each where it is or as the lead that it is folded into. */
  fitSeats(ids: readonly string[]): void {
    const { layout } = this.stage.scene;
    const slots = ids.map((id) => this.model.slotOf(id)).filter((slot) => slot !== NONE).map((slot) => this.model.shownFor(slot));
    const rects = slots.filter((slot) => layout.shown[slot] === 1).map((slot) => rectOfSlot(layout, slot));
    if (rects.length > 0) this.stage.goTo(this.stage.camera.viewOf(rects.reduce(union)));
  }

  /** Unfolds the way to a seat and goes there, near enough to read. */
  flyTo(id: string, zoom = Math.max(READABLE, this.stage.camera.view.k)): void {
    const slot = this.unfoldTo(id);
    if (slot !== NONE) this.stage.goTo(this.stage.camera.viewAround(rectOfSlot(this.stage.scene.layout, slot), zoom));
  }

  /** Brings a shown seat into the window, if it is not there. */
  reveal(slot: number): void {
    const { layout } = this.stage.scene;
    if (layout.shown[slot] === 1) this.stage.goTo(this.stage.camera.viewRevealing(rectOfSlot(layout, slot)));
  }

  /** Flies to a view. */
  goTo(view: View): void {
    this.stage.goTo(view);
  }

  /** Zooms around the middle of the window. */
  zoomBy(factor: number): void {
    this.stage.zoomAt(factor, this.stage.camera.width / 2, this.stage.camera.height / 2);
  }

  panBy(dx: number, dy: number): void {
    this.stage.panBy(dx, dy);
  }

  get view(): View {
    return this.stage.camera.view;
  }

  /** The size of the window in CSS pixels. */
  get size(): { readonly width: number; readonly height: number } {
    return this.stage.camera;
  }

  /** Whether what moves by itself is wanted. */
  get mayMove(): boolean {
    return this.stage.mayMove();
  }

  /** The middle of a seat's card in chart units, where it belongs; null where it is not shown. */
  middleOf(id: string): { readonly x: number; readonly y: number } | null {
    const slot = this.model.slotOf(id);
    const { layout } = this.stage.scene;
    return slot === NONE || layout.shown[slot] !== 1 ? null : { x: layout.x[slot]! + layout.w[slot]! / 2, y: layout.y[slot]! + layout.h[slot]! / 2 };
  }

  /** Where a seat's card is, in CSS pixels of the window; null where it is not shown. */
  rectOf(id: string): Rect | null {
    const slot = this.model.slotOf(id);
    return slot === NONE || this.stage.scene.layout.shown[slot] !== 1 ? null : this.stage.screenRect(slot);
  }

  /** The slot of the card that stays in place when others move: the current one if it is in sight, else the first root. */
  anchor(current: number): number {
    return this.isInSight(current) ? current : this.model.seen.tree.first[TOP]!;
  }

  /** The seat that stays in place on the way to other rows: the current one, else the nearest to the middle that stays, else a root. */
  travelAnchor(current: number, seats: readonly ChartSeat[]): string | null {
    const { model } = this;
    const stays = new Set(seats.map((seat) => seat.id));
    if (this.isInSight(current) && stays.has(model.idOf(current))) return model.idOf(current);
    if (!this.showsAll) return this.nearestToCentre((id) => stays.has(id));
    const root = model.tree.childrenOf(TOP).find((slot) => stays.has(model.idOf(slot)));
    return root === undefined ? null : model.idOf(root);
  }

  /** Whether the window shows all that is unfolded. */
  get showsAll(): boolean {
    return this.stage.scene.isWhole(this.stage.camera.area());
  }

  /** The shown seat nearest to the middle of the window among those that `accept` takes; null where there is none. */
  nearestToCentre(accept: (id: string) => boolean): string | null {
    const { camera, scene } = this.stage;
    const middle = camera.toChart(camera.width / 2, camera.height / 2);
    const slot = nearestSlot(scene, middle, (s) => accept(scene.seatAt(s).id));
    return slot === NONE ? null : scene.seatAt(slot).id;
  }

  /** Whether any of a shown slot's card is in the window. */
  isInSight(slot: number): boolean {
    if (slot === NONE || this.stage.scene.layout.shown[slot] !== 1) return false;
    const rect = this.stage.screenRect(slot);
    return rect.x < this.stage.camera.width && rect.y < this.stage.camera.height && rect.x + rect.width > 0 && rect.y + rect.height > 0;
  }
}

function union(a: Rect, b: Rect): Rect {
  const x = Math.min(a.x, b.x);
  const y = Math.min(a.y, b.y);
  return { x, y, width: Math.max(a.x + a.width, b.x + b.width) - x, height: Math.max(a.y + a.height, b.y + b.height) - y };
}
