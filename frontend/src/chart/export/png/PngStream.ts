import { buf as crc32 } from 'crc-32';

/** Bytes that are packed at once. */
const PORTION = 1 << 17;
const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** Writes a PNG of any size, some rows at a time: neither the picture nor the file is ever in memory as a whole. */
export class PngStream {
  private readonly width: number;
  private readonly parts: Blob[] = [];
  private readonly deflate = new CompressionStream('deflate');
  private readonly input = this.deflate.writable.getWriter();
  private readonly drained: Promise<void>;
  private last: Uint8Array;

  /** `dotsPerMetre` says how large the picture is on paper. */
  constructor(width: number, height: number, dotsPerMetre: number) {
    this.width = width;
    this.last = new Uint8Array(width * 3);
    const header = new DataView(new ArrayBuffer(13));
    header.setUint32(0, width);
    header.setUint32(4, height);
    header.setUint8(8, 8); // bits of a channel
    header.setUint8(9, 2); // red, green, blue
    const dots = new DataView(new ArrayBuffer(9));
    dots.setUint32(0, dotsPerMetre);
    dots.setUint32(4, dotsPerMetre);
    dots.setUint8(8, 1);
    this.parts.push(new Blob([new Uint8Array(SIGNATURE)]), chunk('IHDR', new Uint8Array(header.buffer)), chunk('sRGB', new Uint8Array(1)), chunk('pHYs', new Uint8Array(dots.buffer)));
    this.drained = this.drain();
    // A failure is told by whoever waits for the rows or the end.
    this.drained.catch(() => undefined);
  }

  /** Takes rows from the top on, three bytes for each pixel; calls `rest` between portions, since browsers pack what they are given at once. */
  async rows(pixels: Uint8Array, rest: () => Promise<void>): Promise<void> {
    const stride = this.width * 3;
    const portion = Math.max(1, Math.floor(PORTION / stride)) * stride;
    for (let start = 0; start < pixels.length; start += portion) {
      await this.input.write(this.filtered(pixels.subarray(start, Math.min(pixels.length, start + portion))));
      await rest();
    }
    this.last = this.last.slice();
  }

  /** The file, once all rows have come. */
  async end(): Promise<Blob> {
    await this.input.close();
    await this.drained;
    return new Blob([...this.parts, chunk('IEND', new Uint8Array(0))], { type: 'image/png' });
  }

  /** Lets go of what is unfinished. */
  async cancel(): Promise<void> {
    await this.input.abort().catch(() => undefined);
  }

  /** Rows as what differs from the row above: nearly nothing, in a picture of straight lines and even grounds. */
  private filtered(pixels: Uint8Array): Uint8Array<ArrayBuffer> {
    const stride = this.width * 3;
    const count = pixels.length / stride;
    const filtered = new Uint8Array(pixels.length + count);
    for (let row = 0; row < count; row++) {
      const at = row * (stride + 1);
      const own = pixels.subarray(row * stride, (row + 1) * stride);
      filtered[at] = 2;
      const { last } = this;
      for (let i = 0; i < stride; i++) filtered[at + 1 + i] = own[i]! - last[i]!;
      this.last = own;
    }
    return filtered;
  }

  private async drain(): Promise<void> {
    const reader = this.deflate.readable.getReader();
    let held: Uint8Array[] = [];
    let size = 0;
    const flush = () => {
      if (size === 0) return;
      const data = new Uint8Array(size);
      let at = 0;
      for (const piece of held) {
        data.set(piece, at);
        at += piece.length;
      }
      this.parts.push(chunk('IDAT', data));
      [held, size] = [[], 0];
    };
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      const piece = next.value as Uint8Array;
      held.push(piece);
      size += piece.length;
      if (size > 1 << 19) flush();
    }
    flush();
  }
}

function chunk(type: string, data: Uint8Array): Blob {
  const whole = new Uint8Array(12 + data.length);
  const view = new DataView(whole.buffer);
  view.setUint32(0, data.length);
  for (let i = 0; i < 4; i++) whole[4 + i] = type.charCodeAt(i);
  whole.set(data, 8);
  view.setUint32(8 + data.length, crc32(whole.subarray(4, 8 + data.length)) >>> 0);
  return new Blob([whole]);
}
