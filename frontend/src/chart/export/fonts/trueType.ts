/** A glyph as it goes into a file. */
export interface BuiltGlyph {
  readonly outline: Uint8Array;
  readonly advance: number;
  readonly bearing: number;
}

export interface FontFacts {
  readonly family: string;
  readonly weight: number;
  readonly unitsPerEm: number;
  readonly ascent: number;
  readonly descent: number;
}

/** Writes a TrueType font from outlines, and from which character has which glyph. */
export function buildTrueType(facts: FontFacts, glyphs: readonly BuiltGlyph[], characters: ReadonlyMap<number, number>): Uint8Array<ArrayBuffer> {
  const { glyf, loca } = outlines(glyphs);
  const box = boxOf(glyphs);
  const tables: [string, Uint8Array][] = [
    ['OS/2', os2(facts, characters)],
    ['cmap', cmap(characters)],
    ['glyf', glyf],
    ['head', head(facts, box)],
    ['hhea', hhea(facts, glyphs)],
    ['hmtx', bytes(glyphs.length * 4, (view) => glyphs.forEach(({ advance, bearing }, i) => { view.setUint16(i * 4, advance); view.setInt16(i * 4 + 2, bearing); }))],
    ['loca', loca],
    ['maxp', maxp(glyphs)],
    ['name', names(facts)],
    ['post', bytes(32, (view) => view.setUint32(0, 0x00030000))],
  ];
  return assemble(tables);
}

function bytes(length: number, write: (view: DataView) => void): Uint8Array {
  const made = new Uint8Array(length);
  write(new DataView(made.buffer));
  return made;
}

function outlines(glyphs: readonly BuiltGlyph[]): { glyf: Uint8Array; loca: Uint8Array } {
  const padded = (length: number) => (length + 3) & ~3;
  const glyf = new Uint8Array(glyphs.reduce((sum, { outline }) => sum + padded(outline.length), 0));
  const loca = new Uint8Array((glyphs.length + 1) * 4);
  const places = new DataView(loca.buffer);
  let at = 0;
  glyphs.forEach(({ outline }, i) => {
    places.setUint32(i * 4, at);
    glyf.set(outline, at);
    at += padded(outline.length);
  });
  places.setUint32(glyphs.length * 4, at);
  return { glyf, loca };
}

/** Left, bottom, right and top of all outlines. */
function boxOf(glyphs: readonly BuiltGlyph[]): [number, number, number, number] {
  const box: [number, number, number, number] = [0, 0, 0, 0];
  for (const { outline } of glyphs) {
    if (outline.length === 0) continue;
    const view = new DataView(outline.buffer, outline.byteOffset, outline.byteLength);
    box[0] = Math.min(box[0], view.getInt16(2));
    box[1] = Math.min(box[1], view.getInt16(4));
    box[2] = Math.max(box[2], view.getInt16(6));
    box[3] = Math.max(box[3], view.getInt16(8));
  }
  return box;
}

function head({ unitsPerEm, weight }: FontFacts, box: readonly number[]): Uint8Array {
  return bytes(54, (view) => {
    view.setUint32(0, 0x00010000);
    view.setUint32(4, 0x00010000);
    view.setUint32(12, 0x5f0f3cf5);
    view.setUint16(16, 0b1011);
    view.setUint16(18, unitsPerEm);
    box.forEach((value, i) => view.setInt16(36 + i * 2, value));
    view.setUint16(44, weight >= 600 ? 1 : 0);
    view.setUint16(46, 6);
    view.setInt16(48, 2);
    view.setInt16(50, 1);
  });
}

function hhea({ ascent, descent }: FontFacts, glyphs: readonly BuiltGlyph[]): Uint8Array {
  return bytes(36, (view) => {
    view.setUint32(0, 0x00010000);
    view.setInt16(4, ascent);
    view.setInt16(6, descent);
    view.setUint16(10, Math.max(...glyphs.map(({ advance }) => advance)));
    view.setInt16(18, 1);
    view.setUint16(34, glyphs.length);
  });
}

function maxp(glyphs: readonly BuiltGlyph[]): Uint8Array {
  return bytes(32, (view) => {
    view.setUint32(0, 0x00010000);
    view.setUint16(4, glyphs.length);
    // How much a reader must be ready for. More than there is does no harm.
    for (const [at, most] of [[6, 512], [8, 64], [10, 1024], [12, 128], [14, 2], [28, 16], [30, 4]] as const) view.setUint16(at, most);
  });
}

function os2({ weight, ascent, descent }: FontFacts, characters: ReadonlyMap<number, number>): Uint8Array {
  const points = [...characters.keys()].filter((point) => point < 0xffff);
  return bytes(96, (view) => {
    view.setUint16(0, 4);
    view.setInt16(2, Math.round(ascent / 2));
    view.setUint16(4, weight);
    view.setUint16(6, 5);
    view.setUint32(42, 1); // Latin, and more that readers find out
    view.setUint32(58, 0x4e4f4e45);
    view.setUint16(62, weight >= 600 ? 0x20 : 0x40);
    view.setUint16(64, Math.min(0xffff, ...points));
    view.setUint16(66, Math.max(0, ...points));
    view.setInt16(68, ascent);
    view.setInt16(70, descent);
    view.setUint16(74, ascent);
    view.setUint16(76, -descent);
    view.setUint32(78, 1);
    view.setInt16(86, Math.round(ascent * 0.56));
    view.setInt16(88, Math.round(ascent * 0.75));
    view.setUint16(92, 32);
  });
}

/** One segment for each run of characters whose glyphs follow each other. */
function cmap(characters: ReadonlyMap<number, number>): Uint8Array {
  const points = [...characters].filter(([point]) => point < 0xffff).sort(([a], [b]) => a - b);
  const segments: { start: number; end: number; delta: number }[] = [];
  for (const [point, glyph] of points) {
    const last = segments.at(-1);
    if (last !== undefined && last.end === point - 1 && last.delta === ((glyph - point) & 0xffff)) last.end = point;
    else segments.push({ start: point, end: point, delta: (glyph - point) & 0xffff });
  }
  segments.push({ start: 0xffff, end: 0xffff, delta: 1 });
  const double = segments.length * 2;
  const power = 2 ** Math.floor(Math.log2(segments.length));
  return bytes(28 + double * 4, (view) => {
    view.setUint16(2, 1);
    view.setUint16(4, 3);
    view.setUint16(6, 1);
    view.setUint32(8, 12);
    view.setUint16(12, 4);
    view.setUint16(14, 16 + double * 4);
    view.setUint16(18, double);
    view.setUint16(20, power * 2);
    view.setUint16(22, Math.log2(power));
    view.setUint16(24, double - power * 2);
    segments.forEach(({ start, end, delta }, i) => {
      view.setUint16(26 + i * 2, end);
      view.setUint16(28 + double + i * 2, start);
      view.setUint16(28 + double * 2 + i * 2, delta);
    });
  });
}

function names({ family, weight }: FontFacts): Uint8Array {
  const style = weight >= 600 ? 'Bold' : 'Regular';
  const entries: [number, string][] = [[1, family], [2, style], [3, `${family} ${style}`], [4, `${family} ${style}`], [5, 'Version 1.000'], [6, `${family.replaceAll(' ', '')}-${style}`]];
  const length = entries.reduce((sum, [, text]) => sum + text.length * 2, 0);
  return bytes(6 + entries.length * 12 + length, (view) => {
    view.setUint16(2, entries.length);
    view.setUint16(4, 6 + entries.length * 12);
    let offset = 0;
    entries.forEach(([id, text], i) => {
      const at = 6 + i * 12;
      [3, 1, 0x409, id, text.length * 2, offset].forEach((value, field) => view.setUint16(at + field * 2, value));
      for (let c = 0; c < text.length; c++) view.setUint16(6 + entries.length * 12 + offset + c * 2, text.charCodeAt(c));
      offset += text.length * 2;
    });
  });
}

function assemble(tables: readonly [string, Uint8Array][]): Uint8Array<ArrayBuffer> {
  const padded = (length: number) => (length + 3) & ~3;
  const start = 12 + tables.length * 16;
  const file = new Uint8Array(tables.reduce((sum, [, table]) => sum + padded(table.length), start));
  const view = new DataView(file.buffer);
  const power = 2 ** Math.floor(Math.log2(tables.length));
  view.setUint32(0, 0x00010000);
  view.setUint16(4, tables.length);
  view.setUint16(6, power * 16);
  view.setUint16(8, Math.log2(power));
  view.setUint16(10, (tables.length - power) * 16);
  let at = start;
  let headAt = 0;
  tables.forEach(([tag, table], i) => {
    const entry = 12 + i * 16;
    for (let c = 0; c < 4; c++) file[entry + c] = tag.charCodeAt(c);
    file.set(table, at);
    view.setUint32(entry + 4, sumOf(view, at, padded(table.length)));
    view.setUint32(entry + 8, at);
    view.setUint32(entry + 12, table.length);
    if (tag === 'head') headAt = at;
    at += padded(table.length);
  });
  view.setUint32(headAt + 8, (0xb1b0afba - sumOf(view, 0, file.length)) >>> 0);
  return file;
}

function sumOf(view: DataView, from: number, length: number): number {
  let sum = 0;
  for (let i = 0; i < length; i += 4) sum = (sum + view.getUint32(from + i)) >>> 0;
  return sum;
}
