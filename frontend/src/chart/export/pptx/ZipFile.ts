import { crc32 } from '../crc32';

const encoder = new TextEncoder();
/** The first day that a ZIP file can name: what is written at any time is the same file. */
const DATE = 0x0021;

/** Writes a ZIP file, entry by entry. */
export class ZipFile {
  private readonly parts: Blob[] = [];
  private readonly directory: Uint8Array<ArrayBuffer>[] = [];
  private size = 0;

  async add(name: string, content: Uint8Array<ArrayBuffer> | readonly string[]): Promise<void> {
    const bytes = content instanceof Uint8Array ? content : new Uint8Array(await new Blob([...content]).arrayBuffer());
    const packed = new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate-raw'))).arrayBuffer());
    const path = encoder.encode(name);
    const shared = new Uint8Array(26);
    const view = new DataView(shared.buffer);
    view.setUint16(0, 20, true);
    view.setUint16(2, 0x0800, true); // names are UTF-8
    view.setUint16(4, 8, true); // deflated
    view.setUint16(8, DATE, true);
    view.setUint32(10, crc32(bytes), true);
    view.setUint32(14, packed.length, true);
    view.setUint32(18, bytes.length, true);
    view.setUint16(22, path.length, true);
    const entry = new Uint8Array(46 + path.length);
    entry.set([0x50, 0x4b, 1, 2, 20, 0]);
    entry.set(shared, 6);
    new DataView(entry.buffer).setUint32(42, this.size, true);
    entry.set(path, 46);
    this.directory.push(entry);
    this.parts.push(new Blob([new Uint8Array([0x50, 0x4b, 3, 4]), shared, path, packed]));
    this.size += 30 + path.length + packed.length;
  }

  end(type: string): Blob {
    const length = this.directory.reduce((sum, entry) => sum + entry.length, 0);
    const end = new Uint8Array(22);
    end.set([0x50, 0x4b, 5, 6]);
    const view = new DataView(end.buffer);
    view.setUint16(8, this.directory.length, true);
    view.setUint16(10, this.directory.length, true);
    view.setUint32(12, length, true);
    view.setUint32(16, this.size, true);
    return new Blob([...this.parts, ...this.directory, end], { type });
  }
}
