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
  /** How much of its colour a line has over what is below, of 256. */
  private strength = 256;
  /** In device pixels: how much is drawn and left out in turns, where a dash can be told at all; else empty. */
  private dash: readonly number[] = [];
  private period = 0;
  private travelled = 0;
  /** The piece of the dash that the line is in, whether it is one that is drawn, and how much of it is left. */
  private inDash = 0;
  private isDrawn = true;
  private left = Infinity;

  paint(frame: Frame, lines: readonly PlacedLine[], pixels: Uint32Array<ArrayBuffer>, width: number, height: number): void {
    this.pixels = pixels;
    this.width = width;
    this.height = height;
    this.color = pixel(frame.look.theme.line);
    const { scene, area } = frame;
    for (const line of lines) {
      this.strength = Math.round(farAlpha(line, lines.length) * 256);
      if (this.strength === 0) continue;
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
    const travelled = this.travelled;
    this.travelled += length;
    const isFlat = Math.abs(x1 - x0) >= Math.abs(y1 - y0);
    const [from, to, start, end] = isFlat ? [x0, x1, y0, y1] : [y0, y1, x0, x1];
    const [limit, beside] = isFlat ? [this.width, this.height] : [this.height, this.width];
    if (Math.max(start, end) < -1 || Math.min(start, end) > beside) return;
    const first = Math.round(from);
    const count = Math.abs(Math.round(to) - first);
    const forward = to > from ? 1 : -1;
    const slope = to === from ? 0 : (end - start) / (to - from);
    // Steps that are outside of the window are not walked.
    const skipped = forward > 0 ? Math.max(0, -first) : Math.max(0, first - limit + 1);
    const last = Math.min(count, forward > 0 ? limit - first : first + 1);
    if (skipped >= last) return;
    const stepped = length / count;
    this.enterDash(travelled + skipped * stepped);
    // One step along, and one across, in the array of pixels.
    const [ahead, aside] = isFlat ? [1, this.width] : [this.width, 1];
    for (let i = skipped; i < last; i++) {
      if (this.isDrawn) {
        const along = first + i * forward;
        const across = start + (along - from) * slope;
        const whole = Math.floor(across);
        const share = Math.round((across - whole) * this.strength);
        const at = along * ahead + whole * aside;
        if (whole >= 0 && whole < beside) this.blend(at, this.strength - share);
        if (whole >= -1 && whole < beside - 1) this.blend(at + aside, share);
      }
      this.stepDash(stepped);
    }
  }

  /** Finds where in the dash the line is after a length. */
  private enterDash(at: number): void {
    this.inDash = 0;
    this.isDrawn = true;
    if (this.period === 0) this.left = Infinity;
    else {
      this.left = this.dash[0]!;
      this.stepDash(at % this.period);
    }
  }

  private stepDash(by: number): void {
    this.left -= by;
    while (this.left <= 0) {
      this.inDash = (this.inDash + 1) % this.dash.length;
      this.isDrawn = !this.isDrawn;
      this.left += this.dash[this.inDash]!;
    }
  }

  /** Lays the colour over a pixel; `share` is of 256. Two channels at a time, since this runs for every dot. */
  private blend(at: number, share: number): void {
    const below = this.pixels[at]!;
    const redAndBlue = below & 0xff00ff;
    const green = below & 0x00ff00;
    const mixed = (redAndBlue + (Math.imul((this.color & 0xff00ff) - redAndBlue, share) >>> 8)) & 0xff00ff;
    this.pixels[at] = (0xff000000 | mixed | ((green + (Math.imul((this.color & 0x00ff00) - green, share) >>> 8)) & 0x00ff00)) >>> 0;
  }
}
