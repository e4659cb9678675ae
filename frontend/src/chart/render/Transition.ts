import { easeInOut, easeOut } from '../flight';
import { Arrangement, type Rect } from '../layout/Layout';
import { NONE } from '../model/SeatTree';
import type { LeavingCard, Scene, Walkers } from './Scene';

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

/** What a transition starts from. */
export interface Departure {
  readonly before: Scene;
  /** The cards of it that were in sight. */
  readonly inSight: readonly number[];
  readonly tones: Uint8Array;
  /** How the whole picture before is moved, so that the card one looks at stays where it is. */
  readonly shiftX: number;
  readonly shiftY: number;
  /** What is seen, in the scene to come. */
  readonly area: Rect;
}

/**
 * Cards on their way from one scene to the next: those that are seen before or after. Cards that a fold hid come out of
 * their lead; seats that were not there come to be seen beside it, and seats that are gone fade where they stood. It can be
 * left at any moment: what the cards are then is where the next one starts.
 */
export class Transition {
  readonly pace: Pace;
  private readonly scene: Scene;
  private readonly start: number;
  private readonly slots: Int32Array;
  private readonly from: Places;
  private readonly goneAlpha: readonly number[];
  /** Whether it took over from another: what is on its way goes on, and does not start again. */
  private readonly takesOver: boolean;

  /** The transition between two scenes; null where more cards than `most` are in sight: nobody could follow them. */
  static between(scene: Scene, departure: Departure, pace: Pace, now: number, most = Infinity): Transition | null {
    const slots = seenBeforeOrAfter(scene, departure, most);
    return slots && new Transition(scene, departure, pace, now, slots);
  }

  private constructor(scene: Scene, departure: Departure, pace: Pace, now: number, slots: Int32Array) {
    this.scene = scene;
    this.pace = pace;
    this.start = now;
    this.takesOver = departure.before.moving;
    this.slots = slots;
    this.from = new Origins(scene, departure).of(slots);
    scene.leaving = leavingCards(scene, departure);
    this.goneAlpha = scene.leaving.map((card) => card.alpha);
    scene.x = scene.layout.x.slice();
    scene.y = scene.layout.y.slice();
    scene.alpha = new Float32Array(scene.layout.x.length).fill(1);
    scene.walkers = walkersOf(scene, slots);
    this.step(now);
  }

  /** Puts the cards of the scene where they are at `now`; returns false, and leaves the scene settled, once they have arrived. */
  step(now: number): boolean {
    const { scene, pace, slots, from } = this;
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
    for (let i = 0; i < slots.length; i++) {
      const slot = slots[i]!;
      x[slot] = from.x[i]! + (layout.x[slot]! - from.x[i]!) * walked;
      y[slot] = from.y[i]! + (layout.y[slot]! - from.y[i]!) * walked;
      alpha[slot] = from.alpha[i]! + (1 - from.alpha[i]!) * (from.alpha[i]! > 0 ? goesOn : come);
    }
    const left = 1 - within(part, 0, pace.goneAt);
    scene.leaving.forEach((card, i) => {
      card.alpha = this.goneAlpha[i]! * left;
    });
    return true;
  }
}

/** Where cards are, in the order of a list of slots. */
interface Places {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly alpha: Float32Array;
}

/** Finds where cards of a scene start from. */
class Origins {
  private readonly scene: Scene;
  private readonly departure: Departure;
  private readonly gone: ReadonlyMap<string, LeavingCard>;
  /** Those of leads that others come out of. */
  private readonly known = new Map<number, Origin>();

  constructor(scene: Scene, departure: Departure) {
    this.scene = scene;
    this.departure = departure;
    this.gone = new Map(departure.before.leaving.map((card) => [card.key, card]));
  }

  of(slots: Int32Array): Places {
    const places = { x: new Float64Array(slots.length), y: new Float64Array(slots.length), alpha: new Float32Array(slots.length) };
    slots.forEach((slot, i) => {
      const { x, y, alpha } = this.origin(slot);
      places.x[i] = x;
      places.y[i] = y;
      places.alpha[i] = alpha;
    });
    return places;
  }

  private origin(slot: number): Origin {
    const { scene, departure: { before, shiftX, shiftY } } = this;
    const known = before.slotLike(scene, slot);
    if (known !== NONE && before.layout.shown[known] === 1) return { x: before.x[known]! + shiftX, y: before.y[known]! + shiftY, alpha: before.alpha?.[known] ?? 1 };
    const old = known === NONE && this.gone.size > 0 ? this.gone.get(scene.keyOf(slot)) : undefined;
    return old === undefined ? this.besideLead(slot, known !== NONE) : { x: old.x + shiftX, y: old.y + shiftY, alpha: old.alpha };
  }

  /** Where a card starts that was not shown before: it comes out of its lead where a fold hid it, else it comes to be seen beside it. */
  private besideLead(slot: number, comesOut: boolean): Origin {
    const { layout, tree } = this.scene;
    const alpha = comesOut ? 1 : 0;
    const lead = tree.parent[slot]!;
    if (lead <= 0 || layout.shown[lead] !== 1) return { x: layout.x[slot]!, y: layout.y[slot]!, alpha };
    const { x, y } = this.leadOrigin(lead);
    if (comesOut) return { x: x + (layout.w[lead]! - layout.w[slot]!) / 2, y, alpha };
    return { x: x + layout.x[slot]! - layout.x[lead]!, y: y + layout.y[slot]! - layout.y[lead]!, alpha };
  }

  private leadOrigin(lead: number): Origin {
    let origin = this.known.get(lead);
    if (origin === undefined) this.known.set(lead, (origin = this.origin(lead)));
    return origin;
  }
}

interface Origin {
  readonly x: number;
  readonly y: number;
  readonly alpha: number;
}

/** The cards of a scene that are in sight there or were before; null where they are more than `most`. */
function seenBeforeOrAfter(scene: Scene, { before, inSight, area }: Departure, most: number): Int32Array | null {
  const slots: number[] = [];
  const isIn = new Uint8Array(scene.layout.x.length);
  const add = (slot: number) => {
    if (slot === NONE || isIn[slot] === 1 || scene.layout.shown[slot] !== 1) return;
    isIn[slot] = 1;
    slots.push(slot);
  };
  scene.eachCardIn(area, add);
  if (slots.length > most) return null;
  for (const slot of inSight) add(scene.slotLike(before, slot));
  return slots.length > most ? null : Int32Array.from(slots);
}

/** What is needed to find cards while some are on their way. */
function walkersOf({ layout, tree }: Scene, slots: Int32Array): Walkers {
  const walks = new Uint8Array(layout.x.length);
  const pulls = new Uint8Array(layout.x.length);
  const leads: number[] = [];
  const pull = (lead: number) => {
    if (lead <= 0 || pulls[lead] === 1 || layout.arrangement[lead] === Arrangement.NONE || layout.shown[lead] !== 1) return;
    pulls[lead] = 1;
    leads.push(lead);
  };
  for (const slot of slots) {
    walks[slot] = 1;
    pull(slot);
    pull(tree.parent[slot]!);
  }
  return { slots, walks, leads, pulls };
}

/** The cards in sight that a scene has no place for any more, and those that were fading before. */
function leavingCards(scene: Scene, { before, inSight, tones, shiftX, shiftY }: Departure): LeavingCard[] {
  const leaving: LeavingCard[] = [];
  for (const slot of inSight) {
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
  scene.walkers = null;
}

/** How much of [from, to] a part has passed, from 0 to 1. */
function within(part: number, from: number, to: number): number {
  return Math.max(0, Math.min(1, (part - from) / (to - from)));
}
