import { drawUpwards } from '../../render/drawScene';
import { drawFurniture, type Paper } from '../drawPage';
import type { Pace } from '../Pace';
import { canvasPage } from '../PageTarget';
import { PngStream } from './PngStream';

/** The largest canvas that is drawn at once: small enough to draw between two frames of the window. */
const TILE = { width: 2048, height: 256 } as const;
const INCH = 0.0254;

/** How large the picture of a paper is, in pixels. */
export function pngSize({ plan }: Pick<Paper, 'plan'>, scale: number): { width: number; height: number } {
  const page = plan.pages[0]!;
  return { width: Math.max(1, Math.round(page.width * scale)), height: Math.max(1, Math.round(page.height * scale)) };
}

/** Draws the one page of a paper as a PNG, by the same renderer as on the screen, strip by strip. */
export async function writePng(paper: Paper, scale: number, pace: Pace): Promise<Blob> {
  const { width, height } = pngSize(paper, scale);
  const out = new PngStream(width, height, Math.round((96 / INCH) * scale));
  const strips = Math.ceil(height / TILE.height);
  const columns = Math.ceil(width / TILE.width);
  pace.begin(strips * columns);
  try {
    for (let top = 0; top < height; top += TILE.height) {
      const rows = Math.min(TILE.height, height - top);
      const strip = new Uint8Array(width * rows * 3);
      for (let left = 0; left < width; left += TILE.width) {
        const tile = drawTile(paper, scale, left, top, Math.min(TILE.width, width - left), rows);
        await pace.rest();
        takePixels(tile, strip, width, left);
        await pace.step();
      }
      await out.rows(strip);
      await pace.rest();
    }
    return await out.end();
  } catch (error) {
    await out.cancel();
    throw error;
  }
}

function drawTile(paper: Paper, scale: number, left: number, top: number, width: number, height: number): CanvasRenderingContext2D {
  const page = paper.plan.pages[0]!;
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const ctx = canvas.getContext('2d', { alpha: false, willReadFrequently: true });
  if (ctx === null) throw new Error('this browser has no 2D canvas');
  ctx.fillStyle = paper.chart.look.theme.ground;
  ctx.fillRect(0, 0, width, height);
  const target = canvasPage(ctx, scale, left, top);
  const frame = target.frameOf(paper.chart, page.chart);
  // Marks, badges and edges of cards reach into a tile that the cards are not in.
  const area = { x: frame.area.x - 40, y: frame.area.y - 40, width: frame.area.width + 80, height: frame.area.height + 80 };
  const cards = frame.scene.cardsIn(area);
  frame.enter();
  const steps = drawUpwards(frame, paper.chart.lines, cards, Math.max(1, cards.length));
  while (steps.next().done !== true);
  drawFurniture(target, paper, page);
  return ctx;
}

/** Copies a tile to its columns of a strip, without the alpha that is always whole. */
function takePixels(ctx: CanvasRenderingContext2D, strip: Uint8Array, stripWidth: number, left: number): void {
  const { width, height } = ctx.canvas;
  const { data } = ctx.getImageData(0, 0, width, height);
  for (let row = 0, from = 0; row < height; row++) {
    let to = (row * stripWidth + left) * 3;
    for (let x = 0; x < width; x++, from += 4, to += 3) {
      strip[to] = data[from]!;
      strip[to + 1] = data[from + 1]!;
      strip[to + 2] = data[from + 2]!;
    }
  }
}
