import type { FontSubset } from '../fonts/FontSubset';
import { staticWeight, STATIC_WEIGHTS, type StaticWeight } from '../fonts/interFiles';
import { short } from '../numbers';
import type { FontStyle, MeasureRun } from '../pen';
import { type PdfFile, utf16 } from './PdfFile';

/** The fonts of one PDF: a subset of the app's font for each weight, and one that is never seen, for words behind stencils. */
export class PdfFonts {
  private readonly subsets: Readonly<Record<StaticWeight, FontSubset>>;
  private readonly measure: MeasureRun;
  private readonly kerns = new Map<string, number>();
  private readonly unseen = new Map<string, number>();

  constructor(subsets: Readonly<Record<StaticWeight, FontSubset>>, measure: MeasureRun) {
    this.subsets = subsets;
    this.measure = measure;
  }

  /** Whether a character can be written with outlines. Marks that must be placed on letters cannot. */
  canWrite(sign: string): boolean {
    for (const part of sign) if (!this.subsets[400].has(part.codePointAt(0)!) || /\p{M}/u.test(part)) return false;
    return true;
  }

  /** The operators that show a text, at a place from the bottom left of the page. */
  show(text: string, { family, weight, size }: FontStyle, x: number, y: number): string {
    const own = staticWeight(weight);
    const subset = this.subsets[own];
    let shown = '';
    let before = '';
    for (const sign of text) {
      const glyph = subset.take(sign.codePointAt(0)!);
      if (glyph === null) continue;
      const kern = before === '' ? 0 : this.kernOf(before, sign, family, weight);
      if (kern !== 0) shown += `>${short(-kern)}<`;
      shown += glyph.id.toString(16).padStart(4, '0');
      before = sign;
    }
    return `BT /W${own} ${short(size)} Tf ${short(x)} ${short(y)} Td [<${shown}>] TJ ET\n`;
  }

  /** The operators that put a text where it can be found and copied, but not seen. */
  hide(signs: readonly string[], size: number, x: number, y: number, width: number): string {
    if (signs.length === 0 || width <= 0) return '';
    const codes = signs.map((sign) => {
      let code = this.unseen.get(sign);
      if (code === undefined) {
        code = this.unseen.size + 1;
        this.unseen.set(sign, code);
      }
      return code.toString(16).padStart(4, '0');
    });
    return `q BT 3 Tr /W0 ${short(size)} Tf ${short((width / (size * 0.5 * signs.length)) * 100)} Tz ${short(x)} ${short(y)} Td <${codes.join('')}> Tj ET Q\n`;
  }

  /** Writes the fonts that were used, and answers the entries by which pages know them. */
  async write(file: PdfFile): Promise<string> {
    const entries: string[] = [];
    for (const weight of STATIC_WEIGHTS) {
      const subset = this.subsets[weight];
      const taken = subset.taken();
      if (taken.length === 0) continue;
      const characters = taken.map(({ point, glyph }) => [glyph.id, String.fromCodePoint(point)] as const);
      const id = await writeFont(file, { name: `${tagOf(weight)}+${subset.name.replaceAll(' ', '')}`, font: subset.build(), widths: `/W [0 [${subset.advances().map(short).join(' ')}]]`, ascent: subset.ascent, descent: subset.descent, map: '/Identity', characters });
      entries.push(`/W${weight} ${id} 0 R`);
    }
    if (this.unseen.size > 0) entries.push(`/W0 ${await this.writeUnseen(file)} 0 R`);
    return entries.join(' ');
  }

  /** A font whose every character is the same empty glyph, half as wide as high. */
  private async writeUnseen(file: PdfFile): Promise<number> {
    const subset = this.subsets[400];
    subset.take(0x20);
    const space = subset.take(0x20)?.id ?? 0;
    const map = new Uint8Array((this.unseen.size + 1) * 2);
    for (let code = 0; code <= this.unseen.size; code++) new DataView(map.buffer).setUint16(code * 2, space);
    const mapId = file.reserve();
    await file.stream(mapId, '', map);
    return writeFont(file, { name: 'CADREX+Unseen', font: subset.build(), widths: '/DW 500', ascent: subset.ascent, descent: subset.descent, map: `${mapId} 0 R`, characters: [...this.unseen].map(([sign, code]) => [code, sign] as const) });
  }

  /** How much nearer two characters stand than their widths say, in thousandths of the size: as the browser sets them. */
  private kernOf(first: string, second: string, family: string, weight: number): number {
    const key = `${weight}${first}${second}`;
    const known = this.kerns.get(key);
    if (known !== undefined) return known;
    const font = { family, weight, size: 1000 };
    const kern = this.measure(first + second, font) - this.measure(first, font) - this.measure(second, font);
    // What is less than a hundredth is how the browser rounds.
    const told = Math.abs(kern) < 4 || Math.abs(kern) > 300 ? 0 : Math.round(kern);
    this.kerns.set(key, told);
    return told;
  }
}

const tagOf = (weight: StaticWeight) => ({ 400: 'CADREA', 500: 'CADREB', 600: 'CADREC' })[weight];

interface FontParts {
  readonly name: string;
  readonly font: Uint8Array<ArrayBuffer>;
  readonly widths: string;
  readonly ascent: number;
  readonly descent: number;
  readonly map: string;
  readonly characters: readonly (readonly [number, string])[];
}

async function writeFont(file: PdfFile, { name, font, widths, ascent, descent, map, characters }: FontParts): Promise<number> {
  const [id, descendant, descriptor, data, unicode] = [file.reserve(), file.reserve(), file.reserve(), file.reserve(), file.reserve()];
  await file.stream(data, `/Length1 ${font.length}`, font);
  await file.stream(unicode, '', [toUnicode(characters)]);
  file.object(descriptor, `<</Type /FontDescriptor /FontName /${name} /Flags 4 /FontBBox [-800 -300 2200 1100] /ItalicAngle 0 /Ascent ${short(ascent)} /Descent ${short(descent)} /CapHeight 727 /StemV 80 /FontFile2 ${data} 0 R>>`);
  file.object(descendant, `<</Type /Font /Subtype /CIDFontType2 /BaseFont /${name} /CIDSystemInfo <</Registry (Adobe) /Ordering (Identity) /Supplement 0>> /FontDescriptor ${descriptor} 0 R ${widths} /CIDToGIDMap ${map}>>`);
  file.object(id, `<</Type /Font /Subtype /Type0 /BaseFont /${name} /Encoding /Identity-H /DescendantFonts [${descendant} 0 R] /ToUnicode ${unicode} 0 R>>`);
  return id;
}

function toUnicode(characters: readonly (readonly [number, string])[]): string {
  const lines: string[] = [];
  for (let start = 0; start < characters.length; start += 100) {
    const some = characters.slice(start, start + 100);
    lines.push(`${some.length} beginbfchar`, ...some.map(([code, text]) => `<${code.toString(16).padStart(4, '0')}> <${utf16(text)}>`), 'endbfchar');
  }
  return ['/CIDInit /ProcSet findresource begin', '12 dict begin', 'begincmap', '/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def', '/CMapName /Adobe-Identity-UCS def', '/CMapType 2 def',
    '1 begincodespacerange', '<0000> <ffff>', 'endcodespacerange', ...lines, 'endcmap', 'CMapName currentdict /CMap defineresource pop', 'end', 'end'].join('\n');
}
