import { easeInOut, easeOut } from '../flight';
import { NONE } from '../model/SeatTree';
import type { LeavingCard, Scene } from './Scene';

/** How cards get from one picture to the next. Parts are of the duration, from 0 to 1. */
export interface Pace {
  readonly duration: number;
  readonly ease: (part: number) => number;
  /** When the cards walk. */
  readonly walk: readonly [from: number, to: number];
  readonly comeFrom: number;
  readonly goneAt: number;
  /** Whether cards move that are too small for words. */
  readonly whenFar: boolean;
}

/** After an edit or a fold: short, so that nobody waits for it. */
export const EDIT_PACE: Pace = { duration: 220, ease: easeOut, walk: [0, 1], comeFrom: 0, goneAt: 0.7, whenFar: false };

/** From one state of the organisation to another: what is gone goes, what stays walks, what is new comes, each with time to be seen. */
export const TRAVEL_PACE: Pace = { duration: 560, ease: easeInOut, walk: [0.1, 0.8], comeFrom: 0.35, goneAt: 0.4, whenFar: true };

/**
 * Cards on their way from one scene to the next. Cards that a fold hid come out of their lead; seats that were not
 * there come to be seen beside it, and seats that are gone fade where they stood. It can be left at any moment: what
 * the cards are then is where the next one starts.
 */
export class Transition {
  readonly pace: Pace;
  private readonly scene: Scene;
  private readonly start: number;
  private readonly fromX: Float64Array;
  private readonly fromY: Float64Array;
  private readonly fromAlpha: Float32Array;
  private readonly goneAlpha: readonly number[];
  /** Whether it took over from another: what is on its way goes on, and does not start again. */
  private readonly takesOver: boolean;

  /** `shiftX` and `shiftY` move the whole picture before, so that the card one looks at stays where it is. */
  constructor(scene: Scene, before: Scene, tonesBefore: Uint8Array, shiftX: number, shiftY: number, pace: Pace, now: number) {
    const slots = scene.layout.x.length;
    this.scene = scene;
    this.pace = pace;
    this.start = now;
    this.takesOver = before.moving;
    this.fromX = new Float64Array(slots);
    this.fromY = new Float64Array(slots);
    this.fromAlpha = new Float32Array(slots).fill(1);
    this.depart(before, shiftX, shiftY);
    scene.leaving = leavingCards(scene, before, tonesBefore, shiftX, shiftY);
    this.goneAlpha = scene.leaving.map((card) => card.alpha);
    scene.x = new Float64Array(slots);
    scene.y = new Float64Array(slots);
    scene.alpha = new Float32Array(slots);
    scene.moving = this.step(now);
  }

  /** Puts the cards of the scene where they are at `now`; returns false, and leaves the scene settled, once they have arrived. */
  step(now: number): boolean {
    const { scene, pace, fromX, fromY, fromAlpha } = this;
    const part = Math.max(0, (now - this.start) / pace.duration);
    if (part >= 1) {
      settle(scene);
      return false;
    }
    const { layout, x, y } = scene;
    const alpha = scene.alpha!;
    const walked = this.takesOver ? easeOut(within(part, 0, pace.walk[1])) : pace.ease(within(part, pace.walk[0], pace.walk[1]));
    const come = within(part, pace.comeFrom, 1);
    const goesOn = within(part, 0, 1 - pace.comeFrom);
    for (const slot of layout.order) {
      x[slot] = fromX[slot]! + (layout.x[slot]! - fromX[slot]!) * walked;
      y[slot] = fromY[slot]! + (layout.y[slot]! - fromY[slot]!) * walked;
      alpha[slot] = fromAlpha[slot]! + (1 - fromAlpha[slot]!) * (fromAlpha[slot]! > 0 ? goesOn : come);
    }
    const left = 1 - within(part, 0, pace.goneAt);
    scene.leaving.forEach((card, i) => {
      card.alpha = this.goneAlpha[i]! * left;
    });
    return true;
  }

  /** Where each card of the scene starts from. */
  private depart(before: Scene, shiftX: number, shiftY: number): void {
    const { scene, fromX, fromY, fromAlpha } = this;
    const { layout, tree } = scene;
    const gone = new Map(before.leaving.map((card) => [card.key, card]));
    for (const slot of layout.order) {
      const known = before.slotLike(scene, slot);
      const old = known === NONE && gone.size > 0 ? gone.get(scene.keyOf(slot)) : undefined;
      if (known !== NONE && before.layout.shown[known] === 1) {
        fromX[slot] = before.x[known]! + shiftX;
        fromY[slot] = before.y[known]! + shiftY;
        fromAlpha[slot] = before.alpha?.[known] ?? 1;
      } else if (old !== undefined) {
        fromX[slot] = old.x + shiftX;
        fromY[slot] = old.y + shiftY;
        fromAlpha[slot] = old.alpha;
      } else {
        const lead = tree.parent[slot]!;
        const hasLead = lead > 0 && layout.shown[lead] === 1;
        const comesOut = known !== NONE;
        fromX[slot] = !hasLead ? layout.x[slot]! : fromX[lead]! + (comesOut ? (layout.w[lead]! - layout.w[slot]!) / 2 : layout.x[slot]! - layout.x[lead]!);
        fromY[slot] = !hasLead ? layout.y[slot]! : fromY[lead]! + (comesOut ? 0 : layout.y[slot]! - layout.y[lead]!);
        fromAlpha[slot] = comesOut ? 1 : 0;
      }
    }
  }
}

/** The cards that a scene has no place for any more, and those that were fading before. */
function leavingCards(scene: Scene, before: Scene, tones: Uint8Array, shiftX: number, shiftY: number): LeavingCard[] {
  const leaving: LeavingCard[] = [];
  for (const slot of before.layout.order) {
    if (scene.slotLike(before, slot) !== NONE) continue;
    leaving.push({
      key: before.keyOf(slot),
      seat: before.seatAt(slot),
      ghost: before.ghostAt(slot)?.kind ?? null,
      tone: tones[slot] ?? 0,
      x: before.x[slot]! + shiftX,
      y: before.y[slot]! + shiftY,
      w: before.layout.w[slot]!,
      h: before.layout.h[slot]!,
      alpha: before.alpha?.[slot] ?? 1,
    });
  }
  for (const card of before.leaving) {
    if (card.alpha > 0 && scene.slotOfKey(card.key) === NONE) leaving.push({ ...card, x: card.x + shiftX, y: card.y + shiftY });
  }
  return leaving;
}

function settle(scene: Scene): void {
  scene.x = scene.layout.x;
  scene.y = scene.layout.y;
  scene.alpha = null;
  scene.leaving = [];
  scene.moving = false;
}

/** How much of [from, to] a part has passed, from 0 to 1. */
function within(part: number, from: number, to: number): number {
  return Math.max(0, Math.min(1, (part - from) / (to - from)));
}
