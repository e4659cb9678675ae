import type { OutlineFont } from './OutlineFont';
import { buildTrueType, type BuiltGlyph } from './trueType';

/** One character of a text in a subset. */
export interface SubsetGlyph {
  readonly id: number;
  /** In thousandths of the font's size. */
  readonly advance: number;
}

/** A font of its own, made of those glyphs of several files that are used. Glyph 0 stands for what is missing. */
export class FontSubset {
  readonly name: string;
  private readonly sources: readonly OutlineFont[];
  private readonly glyphs: { font: OutlineFont; glyph: number }[] = [];
  private readonly ids = new Map<OutlineFont, Map<number, number>>();
  private readonly characters = new Map<number, SubsetGlyph | null>();
  private readonly weight: number;

  constructor(name: string, weight: number, sources: readonly OutlineFont[]) {
    this.name = name;
    this.weight = weight;
    this.sources = sources;
    const [first] = sources;
    if (first === undefined) throw new Error('a font needs a file');
    this.idOf(first, 0);
  }

  /** The glyph of a code point, taken in when first asked for; null where no file has it. */
  take(point: number): SubsetGlyph | null {
    const known = this.characters.get(point);
    if (known !== undefined) return known;
    const font = this.sources.find((source) => source.glyphOf(point) !== undefined);
    const glyph = font?.glyphOf(point);
    const taken = font === undefined || glyph === undefined ? null : { id: this.idOf(font, glyph), advance: (font.advanceOf(glyph) * 1000) / font.unitsPerEm };
    this.characters.set(point, taken);
    return taken;
  }

  /** Whether some file has the code point. */
  has(point: number): boolean {
    return this.sources.some((source) => source.glyphOf(point) !== undefined);
  }

  /** The characters of the first file. */
  mainCharacters(): Iterable<number> {
    return this.sources[0]!.characters;
  }

  /** The characters that were taken, with their glyphs. */
  taken(): { point: number; glyph: SubsetGlyph }[] {
    return [...this.characters].flatMap(([point, glyph]) => (glyph === null ? [] : [{ point, glyph }]));
  }

  /** In thousandths of the size. */
  get ascent(): number {
    return (this.sources[0]!.ascent * 1000) / this.sources[0]!.unitsPerEm;
  }

  get descent(): number {
    return (this.sources[0]!.descent * 1000) / this.sources[0]!.unitsPerEm;
  }

  /** By glyph, in thousandths of the size. Parts of glyphs are taken in first, so that none is missing. */
  advances(): number[] {
    this.outlines();
    return this.glyphs.map(({ font, glyph }) => (font.advanceOf(glyph) * 1000) / font.unitsPerEm);
  }

  /** The font as a TrueType file. */
  build(): Uint8Array<ArrayBuffer> {
    const outlines = this.outlines();
    const { ascent, descent, unitsPerEm } = this.sources[0]!;
    const map = new Map(this.taken().map(({ point, glyph }) => [point, glyph.id]));
    return buildTrueType({ family: this.name, weight: this.weight, unitsPerEm, ascent, descent }, outlines, map);
  }

  private idOf(font: OutlineFont, glyph: number): number {
    let ids = this.ids.get(font);
    if (ids === undefined) {
      ids = new Map<number, number>();
      this.ids.set(font, ids);
    }
    let id = ids.get(glyph);
    if (id === undefined) {
      id = this.glyphs.length;
      ids.set(glyph, id);
      this.glyphs.push({ font, glyph });
    }
    return id;
  }

  /** All outlines; the parts of a glyph get places of their own behind it. */
  private outlines(): BuiltGlyph[] {
    const built: BuiltGlyph[] = [];
    for (let id = 0; id < this.glyphs.length; id++) {
      const { font, glyph } = this.glyphs[id]!;
      const { data, parts } = font.outlineOf(glyph);
      const own = data.slice();
      const view = new DataView(own.buffer);
      for (const at of parts) view.setUint16(at, this.idOf(font, view.getUint16(at)));
      built.push({ outline: own, advance: font.advanceOf(glyph), bearing: font.bearingOf(glyph) });
    }
    return built;
  }
}
