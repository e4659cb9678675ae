import { pixel } from './color';
import type { Frame } from './Frame';
import { isNear, routeBetween } from './lineRoutes';
import { farAlpha, LINE_STYLES, type PlacedLine, weightOf } from './lines';

/** How long the straight parts of a curve are, in device pixels. */
const PART = 10;
const MOST_PARTS = 48;

/**
 * Writes the lines beside the tree as pixels, where cards are too small for words: a canvas path for each would cost
 * more than all cards together. The cost is bounded by the lines, and by the window.
 */
export class PixelLines {
  private pixels = new Uint32Array(0);
  private width = 0;
  private height = 0;
  private color = 0;
  /** How much of its colour a line has over what is below. */
  private alpha = 1;
  /** In device pixels: how much is drawn and left out in turns, where a dash can be told at all; else empty. */
  private dash: readonly number[] = [];
  private period = 0;
  private travelled = 0;

  paint(frame: Frame, lines: readonly PlacedLine[], pixels: Uint32Array<ArrayBuffer>, width: number, height: number): void {
    this.pixels = pixels;
    this.width = width;
    this.height = height;
    this.color = pixel(frame.look.theme.line);
    const { scene, area } = frame;
    for (const line of lines) {
      this.alpha = farAlpha(line, lines.length);
      if (this.alpha === 0) continue;
      const way = routeBetween(scene.rectNow(line.from), scene.rectNow(line.to));
      if (!isNear(way, area)) continue;
      this.setDash(LINE_STYLES[line.kind].dash, weightOf(frame), frame.scale);
      const [x0, cx0, cx1, x1] = [way.x0, way.cx0, way.cx1, way.x1].map((x) => x * frame.scale + frame.originX) as [number, number, number, number];
      this.curve(x0, way.y0 * frame.scale + frame.originY, cx0, cx1, x1, way.y1 * frame.scale + frame.originY);
    }
  }

  /** Round ends make each dash longer by the weight of the line, and each gap shorter. */
  private setDash(dash: readonly number[], weight: number, scale: number): void {
    const grown = dash.map((length, i) => (length + (i % 2 === 0 ? weight : -weight)) * scale);
    this.dash = grown.every((length) => length >= 1) ? grown : [];
    this.period = this.dash.reduce((sum, length) => sum + length, 0);
    this.travelled = 0;
  }

  /** A curve that leaves and arrives level, in straight parts. */
  private curve(x0: number, y0: number, cx0: number, cx1: number, x1: number, y1: number): void {
    const length = Math.abs(cx0 - x0) + Math.hypot(cx1 - cx0, y1 - y0) + Math.abs(x1 - cx1);
    const parts = Math.max(2, Math.min(MOST_PARTS, Math.ceil(length / PART)));
    let [fromX, fromY] = [x0, y0];
    for (let i = 1; i <= parts; i++) {
      const t = i / parts;
      const u = 1 - t;
      const toX = u * u * u * x0 + 3 * u * u * t * cx0 + 3 * u * t * t * cx1 + t * t * t * x1;
      const toY = (u * u * u + 3 * u * u * t) * y0 + (3 * u * t * t + t * t * t) * y1;
      this.part(fromX, fromY, toX, toY);
      [fromX, fromY] = [toX, toY];
    }
  }

  /** A straight part, without its last pixel, smooth across: two pixels share each step along it. */
  private part(x0: number, y0: number, x1: number, y1: number): void {
    const length = Math.hypot(x1 - x0, y1 - y0);
    const isFlat = Math.abs(x1 - x0) >= Math.abs(y1 - y0);
    const [from, to, start, end] = isFlat ? [x0, x1, y0, y1] : [y0, y1, x0, x1];
    const count = Math.abs(Math.round(to) - Math.round(from));
    const forward = to > from ? 1 : -1;
    const slope = to === from ? 0 : (end - start) / (to - from);
    const limit = isFlat ? this.width : this.height;
    // Steps that are outside of the window are not walked.
    const first = Math.round(from);
    const skipped = forward > 0 ? Math.max(0, -first) : Math.max(0, first - limit + 1);
    const last = Math.min(count, forward > 0 ? limit - first : first + 1);
    for (let i = skipped; i < last; i++) {
      const along = first + i * forward;
      if (!this.isDrawn(this.travelled + (i * length) / count)) continue;
      const across = start + (along - from) * slope;
      const whole = Math.floor(across);
      this.dot(isFlat, along, whole, 1 - (across - whole));
      this.dot(isFlat, along, whole + 1, across - whole);
    }
    this.travelled += length;
  }

  private isDrawn(at: number): boolean {
    if (this.period === 0) return true;
    let rest = at % this.period;
    for (let i = 0; i < this.dash.length; i++) {
      if (rest < this.dash[i]!) return i % 2 === 0;
      rest -= this.dash[i]!;
    }
    return false;
  }

  private dot(isFlat: boolean, along: number, across: number, share: number): void {
    const x = isFlat ? along : across;
    const y = isFlat ? across : along;
    if (x < 0 || y < 0 || x >= this.width || y >= this.height) return;
    const at = y * this.width + x;
    this.pixels[at] = blended(this.pixels[at]!, this.color, Math.round(share * this.alpha * 256));
  }
}

/** Lays one pixel over another; `share` is of 256. Two channels at a time, since this runs for every dot. */
function blended(below: number, above: number, share: number): number {
  const redAndBlue = below & 0xff00ff;
  const green = below & 0x00ff00;
  const mixed = (redAndBlue + (Math.imul((above & 0xff00ff) - redAndBlue, share) >>> 8)) & 0xff00ff;
  return (0xff000000 | mixed | ((green + (Math.imul((above & 0x00ff00) - green, share) >>> 8)) & 0x00ff00)) >>> 0;
}
