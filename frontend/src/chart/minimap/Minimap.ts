import type { Camera } from '../camera';
import { METRICS } from '../layout/metrics';
import { pixel } from '../render/color';
import type { Look } from '../render/Frame';
import type { Scene } from '../render/Scene';
import type { Surface } from '../render/Surface';

const PADDING = 6;

/**
 * The whole chart in small, with the part that the window shows. A chart much wider than high is stretched, so
 * that it can still be seen: the two scales are independent.
 */
export class Minimap {
  private readonly surface: Surface;
  private picture: ImageData | null = null;
  private isOld = true;
  private scaleX = 1;
  private scaleY = 1;
  private left = 0;
  private top = 0;

  constructor(surface: Surface) {
    this.surface = surface;
  }

  /** The picture of the cards is old. */
  invalidate(): void {
    this.isOld = true;
  }

  /** The map has another size: its picture is lost. */
  resized(): void {
    this.picture = null;
  }

  /**
   * Draws the map, or hides it where the window shows the whole chart anyway. An old picture is made anew where there is
   * time for it. Returns whether it still has to be.
   */
  draw(scene: Scene, look: Look, camera: Camera, hasTime: boolean): boolean {
    const { ctx, dpr } = this.surface;
    const isNeeded = !scene.isWhole(camera.area());
    this.surface.setVisible(isNeeded);
    if (!isNeeded || this.surface.width === 0) return false;
    if (this.picture === null || (this.isOld && hasTime)) {
      this.picture = this.paint(scene, look);
      this.isOld = false;
    }
    ctx.setTransform(1, 0, 0, 1, 0, 0);
    ctx.putImageData(this.picture, 0, 0);
    const area = camera.area();
    const { width, height } = ctx.canvas;
    const x0 = Math.max(1, area.x * this.scaleX + this.left);
    const y0 = Math.max(1, area.y * this.scaleY + this.top);
    const x1 = Math.min(width - 1, (area.x + area.width) * this.scaleX + this.left);
    const y1 = Math.min(height - 1, (area.y + area.height) * this.scaleY + this.top);
    ctx.beginPath();
    ctx.roundRect(x0, y0, Math.max(4, x1 - x0), Math.max(4, y1 - y0), 2 * dpr);
    ctx.globalAlpha = 0.12;
    ctx.fillStyle = look.theme.accent;
    ctx.fill();
    ctx.globalAlpha = 1;
    ctx.strokeStyle = look.theme.accent;
    ctx.lineWidth = 1.5 * dpr;
    ctx.stroke();
    return this.isOld;
  }

  /** The point of the chart under a point of the minimap, both in CSS pixels. */
  toChart(x: number, y: number): { x: number; y: number } {
    const { dpr } = this.surface;
    return { x: (x * dpr - this.left) / this.scaleX, y: (y * dpr - this.top) / this.scaleY };
  }

  private paint(scene: Scene, look: Look): ImageData {
    const { ctx, dpr } = this.surface;
    const { width, height } = ctx.canvas;
    const { shown, bounds, w, h, x, y } = scene.layout;
    const pad = PADDING * dpr;
    const fit = Math.min((width - 2 * pad) / Math.max(1, bounds.width), (height - 2 * pad) / Math.max(1, bounds.height), 0.2 * dpr);
    // A strip thinner than a third of the map is stretched to that.
    this.scaleX = Math.max(fit, Math.min(0.2 * dpr, (width - 2 * pad) / 3 / Math.max(1, bounds.width)));
    this.scaleY = Math.max(fit, Math.min(0.2 * dpr, (height - 2 * pad) / 3 / Math.max(1, bounds.height)));
    this.left = (width - bounds.width * this.scaleX) / 2 - bounds.x * this.scaleX;
    this.top = (height - bounds.height * this.scaleY) / 2 - bounds.y * this.scaleY;
    const image = ctx.createImageData(width, height);
    const pixels = new Uint32Array(image.data.buffer);
    pixels.fill(pixel(look.theme.card));
    const faint = pixel(look.theme.cardBorder);
    const gap = METRICS.gap * this.scaleX < 1 ? 0 : 1;
    for (let slot = 1; slot < Math.min(shown.length, scene.firstGhost); slot++) {
      if (shown[slot] === 0) continue;
      const color = look.dimmed !== null && look.dimmed[slot]! > 0 ? faint : look.theme.tones[look.tones[slot]!]!.solidPixel;
      const x0 = Math.round(x[slot]! * this.scaleX + this.left);
      const y0 = Math.round(y[slot]! * this.scaleY + this.top);
      const x1 = Math.max(x0 + 1, Math.min(width, Math.round((x[slot]! + w[slot]!) * this.scaleX + this.left) - gap));
      const y1 = Math.max(y0 + 1, Math.min(height, Math.round((y[slot]! + h[slot]!) * this.scaleY + this.top)));
      for (let row = y0; row < y1; row++) for (let p = row * width + x0; p < row * width + x1; p++) pixels[p] = color;
    }
    return image;
  }
}
