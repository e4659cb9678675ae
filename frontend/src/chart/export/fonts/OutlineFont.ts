/** One glyph of a font file as it is stored, and the glyphs that it is put together of. */
export interface StoredGlyph {
  readonly data: Uint8Array;
  /** Where in `data` the numbers of its parts stand. */
  readonly parts: readonly number[];
}

/** Reads a font of TrueType outlines in a WOFF file: characters, widths and outlines. Nothing else of it is needed. */
export class OutlineFont {
  readonly unitsPerEm: number;
  readonly ascent: number;
  readonly descent: number;
  readonly glyphCount: number;
  private readonly tables: ReadonlyMap<string, DataView>;
  private readonly points = new Map<number, number>();
  private readonly longMetrics: number;
  private readonly isLong: boolean;

  /** Unpacks the file. Throws where it is none. */
  static async read(file: Uint8Array): Promise<OutlineFont> {
    const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
    if (file.byteLength < 44 || view.getUint32(0) !== 0x774f4646) throw new Error('a font file is no WOFF file');
    const tables = new Map<string, DataView>();
    for (let i = 0, at = 44; i < view.getUint16(12); i++, at += 20) {
      const tag = String.fromCharCode(...file.subarray(at, at + 4));
      const packed = file.slice(view.getUint32(at + 4), view.getUint32(at + 4) + view.getUint32(at + 8));
      const bytes = packed.length < view.getUint32(at + 12) ? await inflate(packed) : packed;
      tables.set(tag, new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    }
    return new OutlineFont(tables);
  }

  private constructor(tables: ReadonlyMap<string, DataView>) {
    this.tables = tables;
    const head = this.table('head');
    const hhea = this.table('hhea');
    this.unitsPerEm = head.getUint16(18);
    this.isLong = head.getInt16(50) === 1;
    this.ascent = hhea.getInt16(4);
    this.descent = hhea.getInt16(6);
    this.longMetrics = hhea.getUint16(34);
    this.glyphCount = this.table('maxp').getUint16(4);
    this.readCharacters();
  }

  /** The code points that it has glyphs for. */
  get characters(): Iterable<number> {
    return this.points.keys();
  }

  /** The glyph of a code point; undefined where there is none. */
  glyphOf(point: number): number | undefined {
    return this.points.get(point);
  }

  advanceOf(glyph: number): number {
    return this.table('hmtx').getUint16(Math.min(glyph, this.longMetrics - 1) * 4);
  }

  bearingOf(glyph: number): number {
    const hmtx = this.table('hmtx');
    return glyph < this.longMetrics ? hmtx.getInt16(glyph * 4 + 2) : hmtx.getInt16(this.longMetrics * 4 + (glyph - this.longMetrics) * 2);
  }

  /** The outline of a glyph, without the hints for coarse screens, whose programs stay behind. */
  outlineOf(glyph: number): StoredGlyph {
    const loca = this.table('loca');
    const offset = (i: number) => (this.isLong ? loca.getUint32(i * 4) : loca.getUint16(i * 2) * 2);
    const [from, to] = [offset(glyph), offset(glyph + 1)];
    if (from === to) return { data: new Uint8Array(0), parts: [] };
    const glyf = this.table('glyf');
    const view = new DataView(glyf.buffer, glyf.byteOffset + from, to - from);
    return view.getInt16(0) >= 0 ? simple(view) : compound(view);
  }

  private table(tag: string): DataView {
    const table = this.tables.get(tag);
    if (table === undefined) throw new Error(`a font file has no table ${tag}`);
    return table;
  }

  /** Reads the map of the Basic Multilingual Plane, which is all that the files of the app have. */
  private readCharacters(): void {
    const cmap = this.table('cmap');
    for (let i = 0; i < cmap.getUint16(2); i++) {
      const at = cmap.getUint32(8 + i * 8);
      if (cmap.getUint16(at) !== 4) continue;
      const double = cmap.getUint16(at + 6);
      for (let segment = 0; segment < double; segment += 2) {
        const end = cmap.getUint16(at + 14 + segment);
        const start = cmap.getUint16(at + 16 + double + segment);
        const delta = cmap.getUint16(at + 16 + double * 2 + segment);
        const place = at + 16 + double * 3 + segment;
        const range = cmap.getUint16(place);
        for (let point = start; point <= end && point < 0xffff; point++) {
          const raw = range === 0 ? point : cmap.getUint16(place + range + (point - start) * 2);
          const glyph = raw === 0 ? 0 : (raw + delta) & 0xffff;
          if (glyph !== 0) this.points.set(point, glyph);
        }
      }
      return;
    }
  }
}

function simple(view: DataView): StoredGlyph {
  const contours = view.getInt16(0);
  const at = 10 + contours * 2;
  const hints = view.getUint16(at);
  const bytes = new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
  const data = new Uint8Array(bytes.length - hints);
  data.set(bytes.subarray(0, at));
  data.set(bytes.subarray(at + 2 + hints), at + 2);
  return { data, parts: [] };
}

const WORDS = 1;
const SCALE = 8;
const MORE = 0x20;
const SCALES = 0x40;
const MATRIX = 0x80;
const HINTS = 0x100;

function compound(view: DataView): StoredGlyph {
  const data = new Uint8Array(view.buffer, view.byteOffset, view.byteLength).slice();
  const own = new DataView(data.buffer);
  const parts: number[] = [];
  let at = 10;
  for (let flags = MORE; (flags & MORE) !== 0;) {
    flags = own.getUint16(at);
    own.setUint16(at, flags & ~HINTS);
    parts.push(at + 2);
    at += 4 + ((flags & WORDS) !== 0 ? 4 : 2) + ((flags & SCALE) !== 0 ? 2 : (flags & SCALES) !== 0 ? 4 : (flags & MATRIX) !== 0 ? 8 : 0);
  }
  return { data: data.subarray(0, at), parts };
}

async function inflate(packed: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await new Response(new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate'))).arrayBuffer());
}
