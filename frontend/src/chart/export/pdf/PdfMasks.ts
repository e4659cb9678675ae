import type { FontStyle, MeasureRun } from '../pen';

/** Pixels for the size of a font: at 12 points, 700 dots an inch. */
const EM = 116;

/** A text as a stencil of dots, for scripts that no embedded font has. In sizes of its font, from the left end of its baseline. */
export interface Mask {
  readonly name: string;
  readonly left: number;
  readonly bottom: number;
  readonly width: number;
  readonly height: number;
  readonly columns: number;
  readonly rows: number;
  /** One bit a dot, rows padded to bytes; 1 is ink. */
  readonly bits: Uint8Array<ArrayBuffer>;
}

/** Lets the browser, which has fonts for what ours has not, draw texts as stencils; each once. */
export class PdfMasks {
  private readonly made = new Map<string, Mask | null>();
  private readonly measure: MeasureRun;
  private readonly newCanvas: () => CanvasRenderingContext2D;

  constructor(measure: MeasureRun, newCanvas: () => CanvasRenderingContext2D) {
    this.measure = measure;
    this.newCanvas = newCanvas;
  }

  /** The stencil of a text; null where nothing of it can be seen. */
  maskOf(text: string, { family, weight }: FontStyle, rtl: boolean): Mask | null {
    const key = `${weight}|${rtl}|${text}`;
    const known = this.made.get(key);
    if (known !== undefined) return known;
    const mask = this.draw(text, { family, weight, size: EM }, rtl, `M${this.made.size + 1}`);
    this.made.set(key, mask);
    return mask;
  }

  get all(): Mask[] {
    return [...this.made.values()].filter((mask) => mask !== null);
  }

  private draw(text: string, font: FontStyle, rtl: boolean, name: string): Mask | null {
    const ctx = this.newCanvas();
    const pad = Math.ceil(EM * 0.3);
    const [width, height, baseline] = [Math.ceil(this.measure(text, font)) + 2 * pad, Math.ceil(EM * 2), Math.ceil(EM * 1.35)];
    ctx.canvas.width = width;
    ctx.canvas.height = height;
    ctx.font = `${font.weight} ${EM}px ${font.family}`;
    ctx.direction = rtl ? 'rtl' : 'ltr';
    ctx.textAlign = 'left';
    ctx.fillText(text, pad, baseline);
    const { data } = ctx.getImageData(0, 0, width, height);
    const isInk = (x: number, y: number) => data[(y * width + x) * 4 + 3]! > 127;
    const box = inkBox(isInk, width, height);
    if (box === null) return null;
    const [columns, rows] = [box.right - box.left + 1, box.bottom - box.top + 1];
    const stride = Math.ceil(columns / 8);
    const bits = new Uint8Array(stride * rows);
    for (let y = 0; y < rows; y++) for (let x = 0; x < columns; x++) if (isInk(box.left + x, box.top + y)) bits[y * stride + (x >> 3)]! |= 128 >> (x & 7);
    return { name, columns, rows, bits, left: (box.left - pad) / EM, bottom: (baseline - box.bottom - 1) / EM, width: columns / EM, height: rows / EM };
  }
}

function inkBox(isInk: (x: number, y: number) => boolean, width: number, height: number): { left: number; top: number; right: number; bottom: number } | null {
  let [left, top, right, bottom] = [width, height, -1, -1];
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      if (!isInk(x, y)) continue;
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = y;
    }
  }
  return right < 0 ? null : { left, top, right, bottom };
}
