import type { Rect } from '../../layout/Layout';
import { type Ink, type Pen, type Shape, stepsOf, type Stroke, type TextRun } from '../pen';
import { escapeXml } from '../xml';
import { BoundsPen } from '../inkOf';
import { clipStroke } from './clipPath';

/** The units of a presentation for one point. */
const EMU = 12_700;
/** Beyond this many shapes at once, they become one: nobody takes ten thousand bars up one by one. */
const MOST_APART = 60;
/** How far below the top of a line the baseline of the app's font is, in sizes of it. */
const ASCENT = 0.969;
const LINE = 1.21;

interface Item {
  readonly xml: string;
  readonly box: Rect;
  readonly words: string;
}

/** Writes one slide as shapes and text boxes that can be edited. What is drawn between two calls of `group` is moved together. */
export class PptxPen implements Pen {
  private readonly done: string[] = [];
  private items: Item[] = [];
  private nextId = 2;
  private readonly clips: Rect[] = [];

  fill(path: readonly Shape[], ink: Ink): void {
    const seen = this.clipped(path);
    if (path.length > MOST_APART) {
      this.add(seen, freeform(seen), solid(ink), '<a:ln><a:noFill/></a:ln>');
      return;
    }
    for (const part of apart(seen)) this.add(part, geometry(part), solid(ink), '<a:ln><a:noFill/></a:ln>');
  }

  stroke(path: readonly Shape[], stroke: Stroke): void {
    const clip = this.clips.at(-1);
    if (clip === undefined && path.every((shape) => shape.kind !== 'trace') && path.length <= MOST_APART) {
      for (const shape of path) this.add([shape], geometry([shape]), '<a:noFill/>', lineOf(stroke));
      return;
    }
    const seen = clip === undefined ? path : clipStroke(path, clip);
    this.add(seen, freeform(seen), '<a:noFill/>', lineOf(stroke));
  }

  text({ text, x, y, width, font, rtl, align, color, alpha }: TextRun): void {
    const box = { x, y: y - font.size * ASCENT, width, height: font.size * LINE };
    const clip = this.clips.at(-1);
    if (clip !== undefined && !overlaps(box, clip)) return;
    const side = align === 'center' ? 'ctr' : rtl || align === 'right' ? 'r' : 'l';
    const bold = font.weight >= 550 ? ' b="1"' : '';
    const words = escapeXml(text);
    this.items.push({
      box,
      words: text,
      xml: `<p:sp><p:nvSpPr><p:cNvPr id="${this.nextId++}" name="${words}"/><p:cNvSpPr txBox="1"/><p:nvPr/></p:nvSpPr><p:spPr>${place('a:xfrm', box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/></p:spPr>`
        + `<p:txBody><a:bodyPr wrap="none" lIns="0" tIns="0" rIns="0" bIns="0" anchor="t"><a:noAutofit/></a:bodyPr><a:p><a:pPr algn="${side}"${rtl ? ' rtl="1"' : ''}/>`
        + `<a:r><a:rPr sz="${Math.max(100, Math.round(font.size * 100))}"${bold}>${solid({ color, alpha })}<a:latin typeface="Inter" pitchFamily="34" charset="0"/></a:rPr><a:t>${words}</a:t></a:r></a:p></p:txBody></p:sp>`,
    });
  }

  clip(path: readonly Shape[]): void {
    const bounds = new BoundsPen();
    bounds.fill(path);
    const outer = this.clips.at(-1);
    const own = bounds.exact();
    this.clips.push(outer === undefined ? own : intersection(own, outer) ?? { x: own.x, y: own.y, width: 0, height: 0 });
  }

  endClip(): void {
    this.clips.pop();
  }

  /** What was drawn since the last time belongs together. */
  group(): void {
    const { items } = this;
    this.items = [];
    if (items.length < 2) {
      for (const { xml } of items) this.done.push(xml);
      return;
    }
    const box = items.map((item) => item.box).reduce(union);
    const name = [...new Set(items.map((item) => item.words).filter((words) => words !== ''))].sort((a, b) => b.length - a.length).slice(0, 2).join(', ');
    this.done.push(`<p:grpSp><p:nvGrpSpPr><p:cNvPr id="${this.nextId++}" name="${escapeXml(name)}"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr>${place('a:xfrm', box, true)}</p:grpSpPr>${items.map((item) => item.xml).join('')}</p:grpSp>`);
  }

  /** All shapes of the slide. */
  end(): readonly string[] {
    for (const { xml } of this.items) this.done.push(xml);
    this.items = [];
    return this.done;
  }

  private add(path: readonly Shape[], shape: string, fill: string, line: string): void {
    if (path.length === 0) return;
    this.items.push({
      box: boxOf(path),
      words: '',
      xml: `<p:sp><p:nvSpPr><p:cNvPr id="${this.nextId++}" name=""/><p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr>${place('a:xfrm', boxOf(path))}${shape}${fill}${line}</p:spPr></p:sp>`,
    });
  }

  /** A filled path as far as it is in the clip: slides have none, so it is cut to straight edges. */
  private clipped(path: readonly Shape[]): readonly Shape[] {
    const clip = this.clips.at(-1);
    if (clip === undefined) return path;
    return path.flatMap((shape): Shape[] => {
      const box = boxOf([shape]);
      const cut = intersection(box, clip);
      if (cut === null) return [];
      return cut.width === box.width && cut.height === box.height ? [shape] : [{ kind: 'rect', ...cut, radii: null }];
    });
  }
}

/** Shapes that stand alone each by itself; traces stay together, since one may be the hole of another. */
function apart(path: readonly Shape[]): (readonly Shape[])[] {
  const traces = path.filter((shape) => shape.kind === 'trace');
  const alone = path.filter((shape) => shape.kind !== 'trace').map((shape) => [shape]);
  return traces.length > 0 ? [...alone, traces] : alone;
}

function geometry(path: readonly Shape[]): string {
  const [shape] = path;
  if (shape === undefined || path.length > 1 || shape.kind === 'trace') return freeform(path);
  if (shape.kind === 'circle') return '<a:prstGeom prst="ellipse"><a:avLst/></a:prstGeom>';
  const { radii, width, height } = shape;
  if (radii === null) return '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>';
  if (radii.some((radius) => radius !== radii[0])) return freeform(path);
  const round = Math.min(50_000, Math.round((radii[0] / Math.min(width, height)) * 100_000));
  return `<a:prstGeom prst="roundRect"><a:avLst><a:gd name="adj" fmla="val ${round}"/></a:avLst></a:prstGeom>`;
}

function freeform(path: readonly Shape[]): string {
  const box = boxOf(path);
  const point = (x: number, y: number) => `<a:pt x="${Math.round((x - box.x) * EMU)}" y="${Math.round((y - box.y) * EMU)}"/>`;
  const steps = path.flatMap((shape) => stepsOf(shape).map((step) => {
    if (step.to === 'start') return '<a:close/>';
    if (step.to === 'curve') return `<a:cubicBezTo>${point(step.x1, step.y1)}${point(step.x2, step.y2)}${point(step.x, step.y)}</a:cubicBezTo>`;
    return step.to === 'move' ? `<a:moveTo>${point(step.x, step.y)}</a:moveTo>` : `<a:lnTo>${point(step.x, step.y)}</a:lnTo>`;
  }));
  return `<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="0" t="0" r="r" b="b"/><a:pathLst><a:path w="${Math.round(box.width * EMU)}" h="${Math.round(box.height * EMU)}">${steps.join('')}</a:path></a:pathLst></a:custGeom>`;
}

function solid({ color, alpha }: Ink): string {
  const hex = color.slice(1).toUpperCase();
  return `<a:solidFill><a:srgbClr val="${hex}"${alpha < 1 ? `><a:alpha val="${Math.round(alpha * 100_000)}"/></a:srgbClr>` : '/>'}</a:solidFill>`;
}

function lineOf(stroke: Stroke): string {
  const { width, dash, cap, join } = stroke;
  const even = dash.length % 2 === 0 ? dash : [...dash, ...dash];
  const percent = (length: number) => Math.max(1000, Math.round((length / width) * 100_000));
  const pairs = even.flatMap((length, i) => (i % 2 === 0 ? [`<a:ds d="${percent(length)}" sp="${percent(even[i + 1]!)}"/>`] : []));
  const caps = { butt: 'flat', round: 'rnd', square: 'sq' } as const;
  return `<a:ln w="${Math.max(1, Math.round(width * EMU))}" cap="${caps[cap]}">${solid(stroke)}${pairs.length > 0 ? `<a:custDash>${pairs.join('')}</a:custDash>` : ''}${join === 'miter' ? '<a:miter lim="800000"/>' : '<a:round/>'}</a:ln>`;
}

function place(tag: string, { x, y, width, height }: Rect, isGroup = false): string {
  const [left, top, w, h] = [x, y, width, height].map((value) => Math.round(value * EMU));
  const inner = isGroup ? `<a:chOff x="${left}" y="${top}"/><a:chExt cx="${w}" cy="${h}"/>` : '';
  return `<${tag}><a:off x="${left}" y="${top}"/><a:ext cx="${w}" cy="${h}"/>${inner}</${tag}>`;
}

function boxOf(path: readonly Shape[]): Rect {
  const bounds = new BoundsPen();
  bounds.fill(path);
  return bounds.exact();
}

function union(a: Rect, b: Rect): Rect {
  const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)];
  return { x, y, width: Math.max(a.x + a.width, b.x + b.width) - x, height: Math.max(a.y + a.height, b.y + b.height) - y };
}

function overlaps(a: Rect, b: Rect): boolean {
  return a.x < b.x + b.width && a.y < b.y + b.height && a.x + a.width > b.x && a.y + a.height > b.y;
}

function intersection(a: Rect, b: Rect): Rect | null {
  if (!overlaps(a, b)) return null;
  const [x, y] = [Math.max(a.x, b.x), Math.max(a.y, b.y)];
  return { x, y, width: Math.min(a.x + a.width, b.x + b.width) - x, height: Math.min(a.y + a.height, b.y + b.height) - y };
}
