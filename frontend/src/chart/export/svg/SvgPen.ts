import { short } from '../numbers';
import { type Ink, type Pen, type Shape, stepsOf, type Stroke, type TextRun } from '../pen';
import { escapeXml } from '../xml';

/** Writes a picture as SVG elements. Everything is said in attributes, which a page may show whatever styles it forbids. */
export class SvgPen implements Pen {
  private readonly write: (svg: string) => void;
  /** Told of every text, so that its font can come along. */
  private readonly heard: (run: TextRun) => void;
  private readonly prefix: string;
  private clips = 0;

  /** `prefix` keeps the names of one picture apart from those of others in the same document. */
  constructor(write: (svg: string) => void, heard: (run: TextRun) => void = () => undefined, prefix = '') {
    this.write = write;
    this.heard = heard;
    this.prefix = prefix;
  }

  fill(path: readonly Shape[], { color, alpha }: Ink): void {
    this.put(path, `fill="${color}"${alpha < 1 ? ` fill-opacity="${short(alpha)}"` : ''}`);
  }

  stroke(path: readonly Shape[], { color, alpha, width, dash, cap, join }: Stroke): void {
    const more = [
      alpha < 1 ? ` stroke-opacity="${short(alpha)}"` : '',
      dash.length > 0 ? ` stroke-dasharray="${dash.map(short).join(' ')}"` : '',
      cap === 'butt' ? '' : ` stroke-linecap="${cap}"`,
      join === 'miter' ? '' : ` stroke-linejoin="${join}"`,
    ];
    this.put(path, `fill="none" stroke="${color}" stroke-width="${short(width)}"${more.join('')}`);
  }

  text(run: TextRun): void {
    const { text, x, y, width, font, rtl, color, alpha } = run;
    this.heard(run);
    // The length keeps words on their cards where a program has not the font.
    this.write(`<text x="${short(x)}" y="${short(y)}" font-size="${short(font.size)}" font-weight="${font.weight}" fill="${color}"${alpha < 1 ? ` fill-opacity="${short(alpha)}"` : ''}${rtl ? ' direction="rtl" text-anchor="end"' : ''} textLength="${short(width)}" lengthAdjust="spacingAndGlyphs">${escapeXml(text)}</text>\n`);
  }

  clip(path: readonly Shape[]): void {
    const id = `${this.prefix}clip${++this.clips}`;
    this.write(`<clipPath id="${id}">`);
    this.put(path, '');
    this.write(`</clipPath><g clip-path="url(#${id})">\n`);
  }

  endClip(): void {
    this.write('</g>\n');
  }

  private put(path: readonly Shape[], look: string): void {
    const elements = path.flatMap((shape) => elementOf(shape) ?? []);
    const rest = path.filter((shape) => elementOf(shape) === null);
    // Parts that may cut holes into each other stay one path.
    if (rest.length > 0) elements.push(`<path d="${rest.map(pathData).join('')}"/>`);
    if (elements.length === 1 || look === '') this.write(`${elements.join('').replace('/>', `${look === '' ? '' : ` ${look}`}/>`)}\n`);
    else this.write(`<g ${look}>${elements.join('')}</g>\n`);
  }
}

/** The element that is this shape by name; null where there is none. */
function elementOf(shape: Shape): string | null {
  if (shape.kind === 'circle') return `<circle cx="${short(shape.x)}" cy="${short(shape.y)}" r="${short(shape.radius)}"/>`;
  if (shape.kind === 'trace') return null;
  const { x, y, width, height, radii } = shape;
  const round = radii?.[0] ?? 0;
  if (radii !== null && radii.some((radius) => radius !== round)) return null;
  return `<rect x="${short(x)}" y="${short(y)}" width="${short(width)}" height="${short(height)}"${round > 0 ? ` rx="${short(round)}"` : ''}/>`;
}

function pathData(shape: Shape): string {
  return stepsOf(shape).map((step) => {
    if (step.to === 'start') return 'Z';
    if (step.to === 'curve') return `C${short(step.x1)} ${short(step.y1)} ${short(step.x2)} ${short(step.y2)} ${short(step.x)} ${short(step.y)}`;
    return `${step.to === 'move' ? 'M' : 'L'}${short(step.x)} ${short(step.y)}`;
  }).join('');
}
