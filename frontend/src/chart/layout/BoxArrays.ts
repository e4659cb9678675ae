import { NONE, TOP } from '../model/SeatTree';
import type { PlacedOutline } from './outline';
import { copied, longer } from './slots';

/** What is kept of boxes from layout to layout, as flat arrays that grow. */
export class BoxArrays {
  /** By box: the slot of its card, or of the first one of its stack. */
  slot = new Int32Array(0);
  /** By box: the first and the last of the boxes below it, and the ones beside it. */
  first = new Int32Array(0);
  last = new Int32Array(0);
  next = new Int32Array(0);
  prev = new Int32Array(0);
  /** By box: how many cards a stack has; 0 for the box of a card. */
  stacked = new Int32Array(0);
  /** By slot: the card after it in its stack. */
  nextStacked = new Int32Array(0);
  breadth = new Float32Array(0);
  length = new Float32Array(0);
  /** By box: how far its card stands in, across, where the name of its team stands before it. */
  inset = new Uint8Array(0);
  /** By box of a lead: how many boxes there are from it on downward. */
  total = new Int32Array(0);
  /** By box: the layout in which it, or anything below it, was last another one. */
  changedAt = new Int32Array(0);
  /** By box: the layout in which those below it were last put together. */
  builtAt = new Int32Array(0);
  /** By slot, as {@link Layout} has them. */
  w = new Float32Array(0);
  h = new Float32Array(0);
  arrangement = new Uint8Array(0);
  hung = new Uint8Array(0);
  beside = new Uint8Array(0);
  assisted = new Uint8Array(0);
  /** By lead: its assistants, each with what is shown below it. The box of their lead has room for them. */
  readonly outlines = new Map<number, readonly PlacedOutline[]>();
  readonly topDown: boolean;
  /** By slot: its box, or NONE. */
  protected boxOf = new Int32Array(0);
  private boxes = 0;
  /** By box of a lead: 1 where the boxes below it are known. */
  protected known = new Uint8Array(0);
  protected countedAt = new Int32Array(0);
  /** By box: what it has over the size of its card, for what stands beside the line down from it. */
  protected besideBreadth = new Float32Array(0);
  protected more = new Float32Array(0);
  /** By box: room that its team needs. */
  protected groupRoom = new Uint8Array(0);
  /** What the layout before the last one had, to be written over; empty while nobody has the arrays yet. */
  private spare: Partial<Pick<BoxArrays, 'w' | 'h' | 'arrangement' | 'hung' | 'beside' | 'assisted'>> | null = null;

  constructor(topDown: boolean) {
    this.topDown = topDown;
  }

  /** How many boxes there is room for. */
  get capacity(): number {
    return this.slot.length;
  }

  /** Makes room for slots below `slots`. */
  grow(slots: number): void {
    this.spare = null;
    this.boxOf = longer(this.boxOf, slots, NONE);
    this.nextStacked = longer(this.nextStacked, slots);
    for (const key of ['w', 'h'] as const) this[key] = longer(this[key], slots);
    for (const key of ['arrangement', 'hung', 'beside', 'assisted'] as const) this[key] = longer(this[key], slots);
    // Downward, most cards stand in stacks; sideways, each has a box.
    this.growBoxes(Math.ceil(this.topDown ? slots / 3 : slots) + 1);
    if (this.boxes === 0) this.boxFor(TOP);
  }

  private growBoxes(capacity: number): void {
    if (capacity <= this.capacity) return;
    for (const key of ['first', 'last', 'next', 'prev'] as const) this[key] = longer(this[key], capacity, NONE);
    for (const key of ['slot', 'stacked', 'total', 'changedAt', 'builtAt', 'countedAt'] as const) this[key] = longer(this[key], capacity);
    for (const key of ['breadth', 'length', 'besideBreadth', 'more'] as const) this[key] = longer(this[key], capacity);
    for (const key of ['inset', 'groupRoom', 'known'] as const) this[key] = longer(this[key], capacity);
  }

  /** The box of a slot, which has one from now on. */
  protected boxFor(slot: number): number {
    let box = this.boxOf[slot]!;
    if (box !== NONE) return box;
    if (this.boxes === this.capacity) this.growBoxes(Math.ceil(this.boxes * 1.5));
    box = this.boxes++;
    this.boxOf[slot] = box;
    this.slot[box] = slot;
    return box;
  }

  /** Lets others have the arrays of the last layout, and goes on with copies. */
  protected turn(): void {
    const { spare, w, h, arrangement, hung, beside, assisted } = this;
    if (spare !== null) {
      for (const key of ['w', 'h'] as const) this[key] = copied(this[key], spare[key]);
      for (const key of ['arrangement', 'hung', 'beside', 'assisted'] as const) this[key] = copied(this[key], spare[key]);
    }
    this.spare = spare === null ? {} : { w, h, arrangement, hung, beside, assisted };
  }
}
