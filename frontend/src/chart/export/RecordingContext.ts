import type { Ink, MeasureRun, Pen, Radii, Shape, Step, TextRun } from './pen';
import { parseColor, parseFont, radiiOf } from './canvasWords';

/** From what is drawn to the page: a scale and a shift. */
export interface Placement {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

/** The part of a canvas context that the chart draws with. */
type Offered = Pick<CanvasRenderingContext2D,
  | 'save' | 'restore' | 'setTransform' | 'translate' | 'scale' | 'beginPath' | 'closePath' | 'moveTo' | 'lineTo' | 'quadraticCurveTo' | 'bezierCurveTo' | 'rect' | 'roundRect' | 'arc'
  | 'clip' | 'fill' | 'stroke' | 'fillRect' | 'strokeRect' | 'fillText' | 'setLineDash' | 'getLineDash'
  | 'fillStyle' | 'strokeStyle' | 'globalAlpha' | 'lineWidth' | 'lineCap' | 'lineJoin' | 'font' | 'textAlign' | 'textBaseline' | 'direction'>;

/** How far the baseline of the app's font is below the middle of its letters, in sizes of it. */
const MIDDLE = 0.34;

interface State {
  fillStyle: string;
  strokeStyle: string;
  globalAlpha: number;
  lineWidth: number;
  lineCap: CanvasLineCap;
  lineJoin: CanvasLineJoin;
  dash: readonly number[];
  font: string;
  textAlign: CanvasTextAlign;
  textBaseline: CanvasTextBaseline;
  direction: CanvasDirection;
  at: Matrix;
  clips: number;
}

/** A scale for each axis and a shift: the chart never turns anything. */
interface Matrix {
  readonly sx: number;
  readonly sy: number;
  readonly dx: number;
  readonly dy: number;
}

/**
 * A canvas context that draws nothing, but hands what would be drawn to a pen: so that every renderer of the chart
 * also writes files. What it does not offer throws, so that nothing is left out in silence.
 */
export class RecordingContext implements Offered {
  /** Where the origin and the units of the drawing are on the page. */
  placement: Placement = { scale: 1, x: 0, y: 0 };
  /** Renderers that fill the whole ground ask how large it is. */
  readonly canvas: HTMLCanvasElement;
  private readonly pen: Pen;
  private readonly measure: MeasureRun;
  private state: State = firstState();
  private readonly stack: State[] = [];
  private path: Shape[] = [];
  private trace: Step[] = [];

  constructor(pen: Pen, measure: MeasureRun) {
    this.pen = pen;
    this.measure = measure;
    this.canvas = { width: 0, height: 0 } as HTMLCanvasElement;
    Object.preventExtensions(this);
  }

  /** The same, for those who take a canvas context. */
  get asCanvas(): CanvasRenderingContext2D {
    return this as unknown as CanvasRenderingContext2D;
  }

  save(): void {
    this.stack.push({ ...this.state });
  }

  restore(): void {
    const before = this.stack.pop();
    if (before === undefined) return;
    for (let clips = this.state.clips; clips > before.clips; clips--) this.pen.endClip();
    this.state = before;
  }

  setTransform(a: number | DOMMatrix2DInit = 1, b = 0, c = 0, d = 1, e = 0, f = 0): void {
    if (typeof a !== 'number' || b !== 0 || c !== 0) throw new Error('a recording only moves and scales');
    this.state.at = { sx: a, sy: d, dx: e, dy: f };
  }

  translate(x: number, y: number): void {
    const { sx, sy, dx, dy } = this.state.at;
    this.state.at = { sx, sy, dx: dx + x * sx, dy: dy + y * sy };
  }

  scale(x: number, y: number): void {
    const { sx, sy, dx, dy } = this.state.at;
    this.state.at = { sx: sx * x, sy: sy * y, dx, dy };
  }

  beginPath(): void {
    this.path = [];
    this.trace = [];
  }

  closePath(): void {
    if (this.trace.length > 0) this.trace.push({ to: 'start' });
  }

  moveTo(x: number, y: number): void {
    this.endTrace();
    this.trace.push({ to: 'move', x: this.px(x), y: this.py(y) });
  }

  lineTo(x: number, y: number): void {
    this.trace.push({ to: this.trace.length === 0 ? 'move' : 'line', x: this.px(x), y: this.py(y) });
  }

  quadraticCurveTo(cx: number, cy: number, x: number, y: number): void {
    const from = this.lastPoint(cx, cy);
    const [mx, my, tx, ty] = [this.px(cx), this.py(cy), this.px(x), this.py(y)];
    this.trace.push({ to: 'curve', x1: from.x + ((mx - from.x) * 2) / 3, y1: from.y + ((my - from.y) * 2) / 3, x2: tx + ((mx - tx) * 2) / 3, y2: ty + ((my - ty) * 2) / 3, x: tx, y: ty });
  }

  bezierCurveTo(x1: number, y1: number, x2: number, y2: number, x: number, y: number): void {
    this.lastPoint(x1, y1);
    this.trace.push({ to: 'curve', x1: this.px(x1), y1: this.py(y1), x2: this.px(x2), y2: this.py(y2), x: this.px(x), y: this.py(y) });
  }

  rect(x: number, y: number, width: number, height: number): void {
    this.addRect(x, y, width, height, null);
  }

  roundRect(x: number, y: number, width: number, height: number, radii?: number | DOMPointInit | (number | DOMPointInit)[]): void {
    this.addRect(x, y, width, height, radiiOf(radii, width, height));
  }

  arc(x: number, y: number, radius: number, from: number, to: number, isBackwards = false): void {
    if (isBackwards || to < from) throw new Error('a recording draws arcs clockwise only');
    if (to - from >= Math.PI * 2 - 1e-6) {
      // The move to where a circle begins belongs to the circle.
      if (this.trace.length > 1) this.endTrace();
      this.trace = [];
      this.path.push({ kind: 'circle', x: this.px(x), y: this.py(y), radius: radius * this.unit });
      return;
    }
    const count = Math.ceil((to - from) / (Math.PI / 2));
    const turn = (to - from) / count;
    const reach = (4 / 3) * Math.tan(turn / 4) * radius;
    this.lineTo(x + radius * Math.cos(from), y + radius * Math.sin(from));
    for (let i = 0; i < count; i++) {
      const [a, b] = [from + turn * i, from + turn * (i + 1)];
      const [ax, ay, bx, by] = [x + radius * Math.cos(a), y + radius * Math.sin(a), x + radius * Math.cos(b), y + radius * Math.sin(b)];
      this.bezierCurveTo(ax - reach * Math.sin(a), ay + reach * Math.cos(a), bx + reach * Math.sin(b), by - reach * Math.cos(b), bx, by);
    }
  }

  clip(rule?: unknown): void {
    if (rule !== undefined) throw new Error('a recording clips by its own path and the usual rule only');
    this.endTrace();
    this.pen.clip(this.path);
    this.state.clips++;
  }

  fill(rule?: unknown): void {
    if (rule !== undefined) throw new Error('a recording fills its own path, by the usual rule only');
    this.endTrace();
    if (this.path.length > 0) this.pen.fill(this.path, this.inkOf(this.state.fillStyle));
  }

  stroke(path?: unknown): void {
    if (path !== undefined) throw new Error('a recording strokes its own path only');
    this.endTrace();
    const { lineWidth, dash, lineCap, lineJoin } = this.state;
    const { unit } = this;
    if (this.path.length > 0) this.pen.stroke(this.path, { ...this.inkOf(this.state.strokeStyle), width: lineWidth * unit, dash: dash.map((length) => length * unit), cap: lineCap, join: lineJoin });
  }

  fillRect(x: number, y: number, width: number, height: number): void {
    this.pen.fill([this.rectShape(x, y, width, height, null)], this.inkOf(this.state.fillStyle));
  }

  strokeRect(x: number, y: number, width: number, height: number): void {
    const { lineWidth, dash, lineCap, lineJoin } = this.state;
    const { unit } = this;
    this.pen.stroke([this.rectShape(x, y, width, height, null)], { ...this.inkOf(this.state.strokeStyle), width: lineWidth * unit, dash: dash.map((length) => length * unit), cap: lineCap, join: lineJoin });
  }

  fillText(given: string, x: number, y: number, most?: number): void {
    if (most !== undefined) throw new Error('a recording does not squeeze texts');
    // As fonts have it: letters with their marks are one character where there is one.
    const text = given.normalize('NFC');
    if (text.trim() === '') return;
    const font = parseFont(this.state.font);
    const width = this.measure(text, font);
    const { textAlign, textBaseline, direction } = this.state;
    const rtl = direction === 'rtl';
    const fromRight = textAlign === 'right' || (textAlign === 'start' && rtl) || (textAlign === 'end' && !rtl);
    const left = textAlign === 'center' ? x - width / 2 : fromRight ? x - width : x;
    const baseline = textBaseline === 'middle' ? y + font.size * MIDDLE : y;
    const { unit } = this;
    const align = textAlign === 'center' ? 'center' : fromRight ? 'right' : 'left';
    const run: TextRun = { text, align, x: this.px(left), y: this.py(baseline), width: width * unit, font: { ...font, size: font.size * unit }, rtl, ...this.inkOf(this.state.fillStyle) };
    this.pen.text(run);
  }

  measureText(text: string): TextMetrics {
    return { width: this.measure(text, parseFont(this.state.font)) } as TextMetrics;
  }

  setLineDash(dash: Iterable<number>): void {
    this.state.dash = [...dash];
  }

  getLineDash(): number[] {
    return [...this.state.dash];
  }

  get fillStyle(): string { return this.state.fillStyle; }
  set fillStyle(style: string | CanvasGradient | CanvasPattern) { this.state.fillStyle = colorOnly(style); }
  get strokeStyle(): string { return this.state.strokeStyle; }
  set strokeStyle(style: string | CanvasGradient | CanvasPattern) { this.state.strokeStyle = colorOnly(style); }
  get globalAlpha(): number { return this.state.globalAlpha; }
  set globalAlpha(alpha: number) { this.state.globalAlpha = alpha; }
  get lineWidth(): number { return this.state.lineWidth; }
  set lineWidth(width: number) { this.state.lineWidth = width; }
  get lineCap(): CanvasLineCap { return this.state.lineCap; }
  set lineCap(cap: CanvasLineCap) { this.state.lineCap = cap; }
  get lineJoin(): CanvasLineJoin { return this.state.lineJoin; }
  set lineJoin(join: CanvasLineJoin) { this.state.lineJoin = join; }
  get font(): string { return this.state.font; }
  set font(font: string) { this.state.font = font; }
  get textAlign(): CanvasTextAlign { return this.state.textAlign; }
  set textAlign(align: CanvasTextAlign) { this.state.textAlign = align; }
  get textBaseline(): CanvasTextBaseline { return this.state.textBaseline; }
  set textBaseline(baseline: CanvasTextBaseline) {
    if (baseline !== 'alphabetic' && baseline !== 'middle') throw new Error(`a recording knows no text baseline ${baseline}`);
    this.state.textBaseline = baseline;
  }
  get direction(): CanvasDirection { return this.state.direction; }
  set direction(direction: CanvasDirection) { this.state.direction = direction; }

  /** Page units for one unit of the drawing. */
  private get unit(): number {
    return this.state.at.sx * this.placement.scale;
  }

  private px(x: number): number {
    return (x * this.state.at.sx + this.state.at.dx) * this.placement.scale + this.placement.x;
  }

  private py(y: number): number {
    return (y * this.state.at.sy + this.state.at.dy) * this.placement.scale + this.placement.y;
  }

  private lastPoint(x: number, y: number): { x: number; y: number } {
    for (let i = this.trace.length - 1; i >= 0; i--) {
      const step = this.trace[i]!;
      if (step.to !== 'start') return step;
    }
    this.moveTo(x, y);
    return { x: this.px(x), y: this.py(y) };
  }

  private addRect(x: number, y: number, width: number, height: number, radii: Radii | null): void {
    this.endTrace();
    this.path.push(this.rectShape(x, y, width, height, radii));
  }

  private rectShape(x: number, y: number, width: number, height: number, radii: Radii | null): Shape {
    const { unit } = this;
    const scaled: Radii | null = radii && [radii[0] * unit, radii[1] * unit, radii[2] * unit, radii[3] * unit];
    return { kind: 'rect', x: this.px(x), y: this.py(y), width: width * unit, height: height * this.state.at.sy * this.placement.scale, radii: scaled };
  }

  private endTrace(): void {
    if (this.trace.length > 1) this.path.push({ kind: 'trace', steps: this.trace });
    this.trace = [];
  }

  private inkOf(style: string): Ink {
    const { color, alpha } = parseColor(style);
    return { color, alpha: alpha * this.state.globalAlpha };
  }
}

function firstState(): State {
  return {
    fillStyle: '#000000', strokeStyle: '#000000', globalAlpha: 1, lineWidth: 1, lineCap: 'butt', lineJoin: 'miter', dash: [], font: '10px sans-serif',
    textAlign: 'start', textBaseline: 'alphabetic', direction: 'ltr', at: { sx: 1, sy: 1, dx: 0, dy: 0 }, clips: 0,
  };
}

function colorOnly(style: string | CanvasGradient | CanvasPattern): string {
  if (typeof style !== 'string') throw new Error('a recording knows colours only, no gradient and no pattern');
  return style;
}
