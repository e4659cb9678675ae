/** A canvas that is as sharp as the screen: CSS pixels outside, device pixels inside. */
export class Surface {
  readonly ctx: CanvasRenderingContext2D;
  width = 0;
  height = 0;
  dpr = 1;
  private readonly canvas: HTMLCanvasElement;
  /** Null until it was said: to ask the canvas costs more than a frame has to spare. */
  private isVisible: boolean | null = null;

  /** An opaque surface is cheaper to put on the screen. Throws where the browser has no 2D canvas. */
  constructor(canvas: HTMLCanvasElement, opaque: boolean) {
    const ctx = canvas.getContext('2d', { alpha: !opaque });
    if (ctx === null) throw new Error('this browser has no 2D canvas');
    this.canvas = canvas;
    this.ctx = ctx;
  }

  /** Shows the canvas, or takes it and its clicks away. */
  setVisible(visible: boolean): void {
    if (this.isVisible === visible) return;
    this.isVisible = visible;
    this.canvas.style.visibility = visible ? 'visible' : 'hidden';
  }

  setCursor(cursor: string): void {
    if (this.canvas.style.cursor !== cursor) this.canvas.style.cursor = cursor;
  }

  /** Sets the size; the picture is lost where that changes anything. */
  resize(width: number, height: number, dpr: number): void {
    const [deviceWidth, deviceHeight] = [Math.max(1, Math.round(width * dpr)), Math.max(1, Math.round(height * dpr))];
    if (this.canvas.width !== deviceWidth) this.canvas.width = deviceWidth;
    if (this.canvas.height !== deviceHeight) this.canvas.height = deviceHeight;
    this.width = width;
    this.height = height;
    this.dpr = dpr;
  }
}
