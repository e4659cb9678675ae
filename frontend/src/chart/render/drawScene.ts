import { drawCards } from './cards';
import { Detail, type Frame } from './Frame';
import { drawLines, type PlacedLine } from './lines';
import { drawLinks } from './links';
import type { PixelPainter } from './PixelPainter';

/** Draws the whole picture of a frame on its canvas: ground, links, the lines beside the tree, and cards. */
export function drawScene(frame: Frame, painter: PixelPainter, lines: readonly PlacedLine[]): void {
  const { ctx, look } = frame;
  ctx.setTransform(1, 0, 0, 1, 0, 0);
  if (frame.detail === Detail.DENSITY) {
    painter.paint(frame, lines);
  } else {
    ctx.fillStyle = look.theme.ground;
    ctx.fillRect(0, 0, ctx.canvas.width, ctx.canvas.height);
    frame.enter();
    drawLinks(frame);
    drawLines(frame, lines);
    drawCards(frame, frame.scene.cardsIn(frame.area));
  }
}
