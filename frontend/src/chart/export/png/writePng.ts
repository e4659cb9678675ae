import { drawUpwards } from '../../render/drawScene';
import { drawFurniture, type Paper } from '../drawPage';
import type { Pace } from '../Pace';
import { canvasPage } from '../PageTarget';
import { PngStream } from './PngStream';

const INCH = 0.0254;

/** How much is drawn at once, in pixels: no more cards than can be drawn between two frames of the window. */
function tileSize(scale: number): { width: number; height: number } {
  const clamp = (least: number, value: number, most: number) => Math.round(Math.max(least, Math.min(most, value)));
  return { width: clamp(256, 1400 * scale, 2048), height: clamp(64, 220 * scale, 256) };
}

/** How large the picture of a paper is, in pixels. */
export function pngSize({ plan }: Pick<Paper, 'plan'>, scale: number): { width: number; height: number } {
  const page = plan.pages[0]!;
  return { width: Math.max(1, Math.round(page.width * scale)), height: Math.max(1, Math.round(page.height * scale)) };
}

/** Draws the one page of a paper as a PNG, by the same renderer as on the screen, strip by strip. */
export async function writePng(paper: Paper, scale: number, pace: Pace): Promise<Blob> {
  const { width, height } = pngSize(paper, scale);
  const tile = tileSize(scale);
  pace.begin(Math.ceil(height / tile.height) * Math.ceil(width / tile.width));
  const out = new PngStream(width, height, Math.round((96 / INCH) * scale));
  const canvas = newCanvas(tile);
  try {
    for (let top = 0; top < height; top += tile.height) {
      const rows = Math.min(tile.height, height - top);
      const strip = new Uint8Array(width * rows * 3);
      for (let left = 0; left < width; left += tile.width) {
        drawTile(canvas, paper, scale, left, top);
        await pace.rest();
        takePixels(canvas, strip, { stripWidth: width, left, columns: Math.min(tile.width, width - left), rows });
        await pace.step();
      }
      await out.rows(strip, () => pace.rest());
    }
    return await out.end();
  } catch (error) {
    await out.cancel();
    throw error;
  }
}

function newCanvas({ width, height }: { width: number; height: number }): CanvasRenderingContext2D {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const ctx = canvas.getContext('2d', { alpha: false, willReadFrequently: true });
  if (ctx === null) throw new Error('this browser has no 2D canvas');
  return ctx;
}

function drawTile(ctx: CanvasRenderingContext2D, paper: Paper, scale: number, left: number, top: number): void {
  const page = paper.plan.pages[0]!;
  ctx.setTransform(1, 0, 0, 1, 0, 0);
  ctx.fillStyle = paper.chart.look.theme.ground;
  ctx.fillRect(0, 0, ctx.canvas.width, ctx.canvas.height);
  const target = canvasPage(ctx, scale, left, top);
  const frame = target.frameOf(paper.chart, page.chart);
  // Marks, badges and edges of cards reach into a tile that the cards are not in.
  const area = { x: frame.area.x - 40, y: frame.area.y - 40, width: frame.area.width + 80, height: frame.area.height + 80 };
  const cards = frame.scene.cardsIn(area);
  frame.enter();
  const steps = drawUpwards(frame, paper.chart.lines, cards, Math.max(1, cards.length));
  while (steps.next().done !== true);
  drawFurniture(target, paper, page);
}

/** Copies what a tile has of a strip to its place there, without the alpha that is always whole. */
function takePixels(ctx: CanvasRenderingContext2D, strip: Uint8Array, { stripWidth, left, columns, rows }: { stripWidth: number; left: number; columns: number; rows: number }): void {
  const { data } = ctx.getImageData(0, 0, columns, rows);
  for (let row = 0, from = 0; row < rows; row++) {
    let to = (row * stripWidth + left) * 3;
    for (let x = 0; x < columns; x++, from += 4, to += 3) {
      strip[to] = data[from]!;
      strip[to + 1] = data[from + 1]!;
      strip[to + 2] = data[from + 2]!;
    }
  }
}
