import { drawCards } from './cards';
import { Detail, type Frame } from './Frame';
import { drawGroupNames, drawGroups, groupAreas } from './groups';
import { drawLines, type PlacedLine } from './lines';
import { drawLinks } from './links';
import type { PixelPainter } from './PixelPainter';

/** Draws the whole picture of a frame on its canvas: ground, teams that stand together, links, the lines beside the tree, and cards. */
export function drawScene(frame: Frame, painter: PixelPainter, lines: readonly PlacedLine[]): void {
  const { ctx, look } = frame;
  ctx.setTransform(1, 0, 0, 1, 0, 0);
  if (frame.detail === Detail.DENSITY) {
    painter.paint(frame);
    frame.enter();
    drawLines(frame, lines);
  } else {
    ctx.fillStyle = look.theme.ground;
    ctx.fillRect(0, 0, ctx.canvas.width, ctx.canvas.height);
    frame.enter();
    const groups = groupAreas(frame);
    drawGroups(frame, groups);
    drawLinks(frame);
    drawGroupNames(frame, groups);
    drawLines(frame, lines);
    drawCards(frame, frame.scene.cardsIn(frame.area));
  }
}
