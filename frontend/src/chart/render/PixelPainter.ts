import { Arrangement } from '../layout/Layout';
import { METRICS } from '../layout/metrics';
import { pixel } from './color';
import type { Frame } from './Frame';

/** From this width in device pixels a bar shows a stripe, and lines in place of its words. */
const STRIPE_FROM = 7;
const LINES_FROM = 22;

/**
 * Draws cards that are too small for words by writing pixels: at that size a canvas path costs more than
 * the picture. The cost is bounded by the pixels of the window and one step for each card in sight.
 */
export class PixelPainter {
  private image: ImageData | null = null;
  private pixels = new Uint32Array(0);
  private width = 0;
  private height = 0;

  /** Paints ground, links and cards onto the whole canvas of the frame. */
  paint(frame: Frame): void {
    const { width, height } = frame.ctx.canvas;
    if (this.image === null || this.width !== width || this.height !== height) {
      this.image = frame.ctx.createImageData(width, height);
      this.pixels = new Uint32Array(this.image.data.buffer);
      this.width = width;
      this.height = height;
    }
    this.pixels.fill(pixel(frame.look.theme.ground));
    this.paintLinks(frame);
    this.paintCards(frame);
    frame.ctx.putImageData(this.image, 0, 0);
  }

  private paintLinks(frame: Frame): void {
    const { scene, scale, originX, originY } = frame;
    const { tree } = scene.model;
    const { w, h, arrangement, orientation } = scene.layout;
    const color = pixel(frame.look.theme.link);
    const topDown = orientation === 'top-down';
    const gap = METRICS.levelGap / 2;
    for (const lead of scene.leadsIn(frame.area)) {
      const cx = scene.x[lead]! + w[lead]! / 2;
      const cy = scene.y[lead]! + h[lead]! / 2;
      const first = tree.first[lead]!;
      const last = tree.last[lead]!;
      if (arrangement[lead] === Arrangement.STACK) {
        if (scale < 0.02) continue;
        const spine = scene.x[first]! - METRICS.stackIndent + METRICS.spine;
        this.line(spine * scale + originX, (scene.y[lead]! + h[lead]!) * scale + originY, spine * scale + originX, (scene.y[last]! + h[last]! / 2) * scale + originY, color);
        continue;
      }
      const bus = topDown ? (scene.y[first]! - gap) * scale + originY : (scene.x[first]! - gap) * scale + originX;
      const from = topDown ? (scene.x[first]! + w[first]! / 2) * scale + originX : (scene.y[first]! + h[first]! / 2) * scale + originY;
      const to = topDown ? (scene.x[last]! + w[last]! / 2) * scale + originX : (scene.y[last]! + h[last]! / 2) * scale + originY;
      if (topDown) {
        this.line(from, bus, to, bus, color);
        this.line(cx * scale + originX, (scene.y[lead]! + h[lead]!) * scale + originY, cx * scale + originX, bus, color);
      } else {
        this.line(bus, from, bus, to, color);
        this.line((scene.x[lead]! + w[lead]!) * scale + originX, cy * scale + originY, bus, cy * scale + originY, color);
      }
      if (scale < 0.05) continue;
      for (let s = first; s >= 0; s = tree.next[s]!) {
        const mid = topDown ? (scene.x[s]! + w[s]! / 2) * scale + originX : (scene.y[s]! + h[s]! / 2) * scale + originY;
        if (topDown) this.line(mid, bus, mid, scene.y[s]! * scale + originY, color);
        else this.line(bus, mid, scene.x[s]! * scale + originX, mid, color);
      }
    }
  }

  private paintCards(frame: Frame): void {
    const { scene, look, scale, originX, originY } = frame;
    const { w, h } = scene.layout;
    const { tones } = look.theme;
    const ground = pixel(look.theme.ground);
    const faint = pixel(look.theme.cardBorder);
    for (const slot of scene.cardsIn(frame.area)) {
      const left = Math.round(scene.x[slot]! * scale + originX);
      const top = Math.round(scene.y[slot]! * scale + originY);
      const right = Math.max(left + 1, Math.round((scene.x[slot]! + w[slot]!) * scale + originX));
      const bottom = Math.max(top + 1, Math.round((scene.y[slot]! + h[slot]!) * scale + originY));
      const tone = tones[look.tones[slot]!]!;
      const isDimmed = look.dimmed !== null && look.dimmed[slot] === 1;
      const width = right - left;
      if (width < STRIPE_FROM) {
        this.rect(left, top, right, bottom, isDimmed ? faint : tone.solidPixel);
        continue;
      }
      this.rect(left, top, right, bottom, isDimmed ? faint : tone.tintPixel);
      if (bottom - top > 4) this.softenCorners(left, top, right, bottom, ground);
      if (isDimmed) continue;
      const stripe = Math.max(1, Math.round(width / 16));
      this.rect(left, top, left + stripe, bottom, tone.solidPixel);
      if (width >= LINES_FROM && !scene.model.seatAt(slot).vacant) this.paintWords(left + stripe, top, right, scale, tone.inkPixel);
    }
  }

  /** Two lines in place of name and title. */
  private paintWords(left: number, top: number, right: number, scale: number, color: number): void {
    const height = Math.max(1, Math.round(9 * scale));
    const x = left + Math.round(10 * scale) + 1;
    const y = top + Math.round(16 * scale);
    this.rect(x, y, x + Math.round((right - x) * 0.6), y + height, color);
  }

  private softenCorners(left: number, top: number, right: number, bottom: number, ground: number): void {
    this.rect(left, top, left + 1, top + 1, ground);
    this.rect(right - 1, top, right, top + 1, ground);
    this.rect(left, bottom - 1, left + 1, bottom, ground);
    this.rect(right - 1, bottom - 1, right, bottom, ground);
  }

  /** A horizontal or vertical line one pixel wide. */
  private line(x0: number, y0: number, x1: number, y1: number, color: number): void {
    const left = Math.round(Math.min(x0, x1));
    const top = Math.round(Math.min(y0, y1));
    this.rect(left, top, Math.max(left + 1, Math.round(Math.max(x0, x1))), Math.max(top + 1, Math.round(Math.max(y0, y1))), color);
  }

  private rect(left: number, top: number, right: number, bottom: number, color: number): void {
    const { pixels, width } = this;
    const fromX = left < 0 ? 0 : left;
    const toX = right > width ? width : right;
    if (fromX >= toX) return;
    const fromY = top < 0 ? 0 : top;
    const toY = bottom > this.height ? this.height : bottom;
    const isNarrow = toX - fromX < 16;
    for (let y = fromY; y < toY; y++) {
      const row = y * width;
      if (isNarrow) for (let p = row + fromX; p < row + toX; p++) pixels[p] = color;
      else pixels.fill(color, row + fromX, row + toX);
    }
  }
}
