/** A longer array with the same beginning; what is added is `fill`. */
export function longer<Numbers extends Int32Array | Float64Array | Float32Array | Uint8Array>(from: Numbers, length: number, fill = 0): Numbers {
  const to = new (from.constructor as new (length: number) => Numbers)(length);
  to.set(from);
  if (fill !== 0) to.fill(fill, from.length);
  return to;
}

/** Copies numbers into an array of the same length that is not needed any more, made where there is none. */
export function copied<Numbers extends Int32Array | Float64Array | Float32Array | Uint8Array>(from: Numbers, spare: Numbers | undefined): Numbers {
  if (spare === undefined || spare.length !== from.length) return from.slice() as Numbers;
  spare.set(from);
  return spare;
}

/** A list of slots that grows, and is used again and again: one array for all the walks of a layout. */
export class SlotList {
  count = 0;
  private slots = new Int32Array(64);

  at(i: number): number {
    return this.slots[i]!;
  }

  push(slot: number): void {
    if (this.count === this.slots.length) this.slots = longer(this.slots, this.count * 2);
    this.slots[this.count++] = slot;
  }
}
