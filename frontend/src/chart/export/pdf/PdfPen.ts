import { splitGraphemes } from '../../render/initials';
import { short } from '../numbers';
import { TextBuffer } from '../TextBuffer';
import { type FontStyle, type Ink, type MeasureRun, type Pen, type Shape, stepsOf, type Stroke, type TextRun } from '../pen';
import type { PdfFonts } from './PdfFonts';
import type { PdfMasks } from './PdfMasks';
import { hasRightToLeft, visualOrder } from './visualOrder';

/** What pages of one PDF share. */
export interface PdfResources {
  readonly fonts: PdfFonts;
  readonly masks: PdfMasks;
  /** Alphas that were used, as names of graphics states. */
  readonly alphas: Set<string>;
  readonly measure: MeasureRun;
}

interface Now {
  fill: string;
  stroke: string;
  line: string;
  alpha: string;
}

const nothing = (): Now => ({ fill: '', stroke: '', line: '', alpha: '1' });
const CAPS = { butt: 0, round: 1, square: 2 } as const;
const JOINS = { miter: 0, round: 1, bevel: 2 } as const;
/** Scripts that are written one character beside the other, so that each needs only one stencil. */
const SQUARE = /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}/u;

/** Writes one page as PDF operators; points, from the bottom left. */
export class PdfPen implements Pen {
  readonly content = new TextBuffer();
  private readonly height: number;
  private readonly shared: PdfResources;
  private now = nothing();
  private readonly before: Now[] = [];

  constructor(height: number, shared: PdfResources) {
    this.height = height;
    this.shared = shared;
  }

  fill(path: readonly Shape[], ink: Ink): void {
    this.ink(ink);
    this.trace(path);
    this.content.add('f\n');
  }

  stroke(path: readonly Shape[], stroke: Stroke): void {
    this.alpha(stroke.alpha);
    const color = `${channels(stroke.color)} RG\n`;
    if (color !== this.now.stroke) this.content.add((this.now.stroke = color));
    const line = `${short(stroke.width)} w ${CAPS[stroke.cap]} J ${JOINS[stroke.join]} j [${stroke.dash.map(short).join(' ')}] 0 d\n`;
    if (line !== this.now.line) this.content.add((this.now.line = line));
    this.trace(path);
    this.content.add('S\n');
  }

  text(run: TextRun): void {
    this.ink(run);
    const { fonts, measure } = this.shared;
    const { text } = run;
    const y = this.height - run.y;
    if (run.rtl || hasRightToLeft(text)) {
      this.stencil(text, run.font, run.x, y, run.width, run.rtl);
      return;
    }
    let at = 0;
    for (const part of partsOf(text, (sign) => fonts.canWrite(sign))) {
      const x = run.x + (at === 0 ? 0 : measure(text.slice(0, at), run.font));
      at += part.text.length;
      if (part.isWritten) this.content.add(fonts.show(part.text, run.font, x, y));
      else this.stencil(part.text, run.font, x, y, measure(part.text, run.font), false);
    }
  }

  clip(path: readonly Shape[]): void {
    this.content.add('q\n');
    this.before.push({ ...this.now });
    this.trace(path);
    this.content.add('W n\n');
  }

  endClip(): void {
    this.content.add('Q\n');
    this.now = this.before.pop() ?? nothing();
  }

  /** Draws turned around a point from now on, by degrees as the clock goes, until `endTurn`. */
  turn(degrees: number, x: number, y: number): void {
    const angle = (-degrees * Math.PI) / 180;
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    const up = this.height - y;
    this.content.add('q\n');
    this.before.push({ ...this.now });
    this.content.add(`${fine(cos)} ${fine(sin)} ${fine(-sin)} ${fine(cos)} ${short(x - cos * x + sin * up)} ${short(up - sin * x - cos * up)} cm\n`);
  }

  endTurn(): void { this.endClip(); }

  /** Dots that are seen, and before them words that are found. */
  private stencil(text: string, font: FontStyle, x: number, y: number, width: number, rtl: boolean): void {
    const { fonts, masks } = this.shared;
    this.content.add(fonts.hide(visualOrder(text, rtl), font.size, x, y, width));
    const mask = masks.maskOf(text, font, rtl);
    if (mask === null) return;
    const { size } = font;
    this.content.add(`q ${short(mask.width * size)} 0 0 ${short(mask.height * size)} ${short(x + mask.left * size)} ${short(y + mask.bottom * size)} cm /${mask.name} Do Q\n`);
  }

  private ink({ color, alpha }: Ink): void {
    this.alpha(alpha);
    const fill = `${channels(color)} rg\n`;
    if (fill !== this.now.fill) this.content.add((this.now.fill = fill));
  }

  private alpha(alpha: number): void {
    const name = short(alpha);
    if (name === this.now.alpha) return;
    this.now.alpha = name;
    this.shared.alphas.add(name);
    this.content.add(`/A${alphaName(name)} gs\n`);
  }

  private trace(path: readonly Shape[]): void {
    const { height } = this;
    for (const shape of path) {
      if (shape.kind === 'rect' && shape.radii === null) {
        this.content.add(`${short(shape.x)} ${short(height - shape.y - shape.height)} ${short(shape.width)} ${short(shape.height)} re\n`);
        continue;
      }
      let steps = '';
      for (const step of stepsOf(shape)) {
        if (step.to === 'start') steps += 'h\n';
        else if (step.to === 'curve') steps += `${short(step.x1)} ${short(height - step.y1)} ${short(step.x2)} ${short(height - step.y2)} ${short(step.x)} ${short(height - step.y)} c\n`;
        else steps += `${short(step.x)} ${short(height - step.y)} ${step.to === 'move' ? 'm' : 'l'}\n`;
      }
      this.content.add(steps);
    }
  }
}

const fine = (value: number) => String(Math.round(value * 100_000) / 100_000);

/** The name of the graphics state for an alpha. */
export function alphaName(alpha: string): string {
  return alpha.replace('.', '_');
}

const known = new Map<string, string>();

function channels(color: string): string {
  let text = known.get(color);
  if (text === undefined) {
    const value = Number.parseInt(color.slice(1), 16);
    text = [value >> 16, (value >> 8) & 255, value & 255].map((channel) => String(Math.round((channel / 255) * 1000) / 1000)).join(' ');
    known.set(color, text);
  }
  return text;
}

/** Cuts a text where what can be written ends or begins; square characters each by itself. */
function partsOf(text: string, canWrite: (sign: string) => boolean): { text: string; isWritten: boolean }[] {
  const parts: { text: string; isWritten: boolean }[] = [];
  for (const sign of splitGraphemes(text)) {
    const isWritten = canWrite(sign);
    const last = parts.at(-1);
    if (last !== undefined && last.isWritten === isWritten && (isWritten || !SQUARE.test(sign))) last.text += sign;
    else parts.push({ text: sign, isWritten });
  }
  return parts;
}
