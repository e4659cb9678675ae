import { type DropPlace, type DropVerdict, type Foretold, movedSlots, placeAt, previewOf, refusal, refusedSlots } from './gestures/drop';
import { edgeVelocity } from './gestures/edgeScroll';
import type { DragPicture } from './render/drawOverlay';
import type { Scene } from './render/Scene';
import type { Stage } from './Stage';
import type { ChartStrings } from './strings';

/** Where a drop would put seats, by id. */
export interface ChartMove {
  readonly seatIds: readonly string[];
  readonly newParentId: string;
  /** The place among the new siblings, not counting the moved seats. */
  readonly index: number;
}

/** A move that is not made yet, and what the tree can say of it. */
export interface AimedMove {
  readonly move: ChartMove;
  readonly words: readonly string[];
}

/** What the app found out about such a move. */
export interface ForetoldMove {
  readonly move: ChartMove;
  readonly findings: readonly Foretold[];
}

/** Asks the app whether a move may be made, and what it would change. */
export type CanDrop = (move: ChartMove) => DropVerdict;

/** Whether something stands over the chart at a place of the window. */
export type IsCovered = (x: number, y: number) => boolean;

/** The drag of one or more cards, from the first move to the drop. */
export class DragSession {
  readonly slots: readonly number[];
  private readonly moved: ReadonlySet<number>;
  private readonly stage: Stage;
  private readonly strings: ChartStrings;
  private readonly canDrop: CanDrop | undefined;
  private readonly isCovered: IsCovered;
  private x = 0;
  private y = 0;
  private place: DropPlace | null = null;
  private verdict: DropVerdict = { allowed: false };
  private foretold: ForetoldMove | null = null;
  private lastTick = 0;
  private refused: { readonly in: Scene; readonly slots: Uint8Array } | null = null;

  constructor(picked: Iterable<number>, stage: Stage, strings: ChartStrings, canDrop: CanDrop | undefined, isCovered: IsCovered) {
    this.isCovered = isCovered;
    this.slots = movedSlots(stage.scene.model, picked);
    this.moved = new Set(this.slots);
    this.stage = stage;
    this.strings = strings;
    this.canDrop = canDrop;
  }

  /** The move that a drop would make now; null where it would make none. */
  get move(): ChartMove | null {
    return this.place !== null && this.verdict.allowed ? this.moveTo(this.place) : null;
  }

  /** The move, and what it would change as far as the tree knows; null where there is none. */
  get aim(): AimedMove | null {
    const { move } = this;
    return move && { move, words: this.verdict.preview ?? [] };
  }

  /** Why a drop would make no move here; null where it would make one, over the ground, and where it only puts a card back. */
  get refusal(): string | null {
    const isBack = this.place !== null && this.moved.has(this.place.over);
    return this.verdict.allowed || isBack ? null : (this.verdict.reason ?? null);
  }

  /** Takes what was found out about a move; it shows while that is still the one that a drop would make. */
  foretell(foretold: ForetoldMove | null): void {
    this.foretold = foretold;
  }

  /** The seats in hand. */
  get seatIds(): readonly string[] {
    return this.slots.map((slot) => this.stage.scene.model.idOf(slot));
  }

  get picture(): DragPicture {
    const { place, verdict } = this;
    const words = verdict.allowed ? (verdict.preview ?? []) : verdict.reason === undefined ? [] : [verdict.reason];
    const isForetold = this.foretold !== null && this.foretold.move.newParentId === this.move?.newParentId;
    return { slots: this.slots, x: this.x, y: this.y, target: place?.over ?? -1, allowed: verdict.allowed, words, findings: isForetold ? this.foretold!.findings : [], mark: place?.mark ?? null, refused: this.refusedNow() };
  }

  to(x: number, y: number): void {
    this.x = x;
    this.y = y;
    const { scene, camera } = this.stage;
    const at = camera.toChart(x, y);
    const place = this.isCovered(x, y) ? null : placeAt(scene, at.x, at.y, this.moved);
    if (place !== null && this.place !== null && place.lead === this.place.lead && place.index === this.place.index && place.over === this.place.over) return;
    this.place = place;
    this.verdict = place === null ? { allowed: false } : this.judge(place);
  }

  /** Scrolls where the pointer is near the edge. Returns whether it did. */
  scroll(now: number): boolean {
    const { camera } = this.stage;
    const { vx, vy } = edgeVelocity(this.x, this.y, camera.width, camera.height);
    const passed = Math.min(50, this.lastTick === 0 ? 16 : now - this.lastTick);
    this.lastTick = now;
    if (vx === 0 && vy === 0) return false;
    this.stage.panBy(vx * passed, vy * passed);
    this.to(this.x, this.y);
    return true;
  }

  /** The cards that refuse what is in hand; told anew only where the seats are others. */
  private refusedNow(): Uint8Array {
    const { scene } = this.stage;
    if (this.refused?.in !== scene) this.refused = { in: scene, slots: refusedSlots(scene.model, this.slots) };
    return this.refused.slots;
  }

  private judge(place: DropPlace): DropVerdict {
    const { model } = this.stage.scene;
    const reason = refusal(model, this.slots, place, this.strings);
    if (reason !== null) return { allowed: false, reason };
    const own = previewOf(model, this.slots, place, this.strings);
    const asked = this.canDrop?.(this.moveTo(place)) ?? { allowed: true };
    return { ...asked, preview: [...own, ...(asked.preview ?? [])] };
  }

  private moveTo(place: DropPlace): ChartMove {
    const { model } = this.stage.scene;
    return { seatIds: this.slots.map((slot) => model.idOf(slot)), newParentId: model.idOf(place.lead), index: place.index };
  }
}
