import { drawCards } from './cards';
import { Detail, type Frame } from './Frame';
import { drawGroupNames, drawGroups, groupAreas } from './groups';
import { drawLines, type PlacedLine } from './lines';
import { drawLinks } from './links';
import type { PixelPainter } from './PixelPainter';

/**
 * Draws the whole picture of a frame on its canvas: ground, teams that stand together, links, the lines beside the tree, and
 * cards. `isSame` says that it differs from the last one in nothing but the view.
 */
export function drawScene(frame: Frame, painter: PixelPainter, lines: readonly PlacedLine[], isSame = false): void {
  const { ctx, look } = frame;
  ctx.setTransform(1, 0, 0, 1, 0, 0);
  if (!isSame) painter.forget();
  if (frame.detail === Detail.DENSITY) {
    if (!painter.repaint(frame)) painter.paint(frame, lines);
  } else {
    painter.leave();
    ctx.fillStyle = look.theme.ground;
    ctx.fillRect(0, 0, ctx.canvas.width, ctx.canvas.height);
    frame.enter();
    const cards = frame.scene.cardsIn(frame.area);
    const steps = drawUpwards(frame, lines, cards, cards.length);
    while (steps.next().done !== true);
  }
}

/** Draws groups, links, lines and the given cards, from the lowest up, so many cards at a time: whoever draws very much can pause in between. */
export function* drawUpwards(frame: Frame, lines: readonly PlacedLine[], cards: readonly number[], batch: number): Generator<void> {
  const groups = groupAreas(frame);
  drawGroups(frame, groups);
  yield;
  const leads = [...frame.scene.leadsIn(frame.area)];
  for (const some of batches(leads, batch)) {
    drawLinks(frame, some);
    yield;
  }
  drawGroupNames(frame, groups);
  yield;
  for (const some of batches(lines, batch)) {
    drawLines(frame, some);
    yield;
  }
  for (const some of batches(cards, batch)) {
    drawCards(frame, some);
    yield;
  }
}

function* batches<Each>(all: readonly Each[], size: number): Generator<readonly Each[]> {
  for (let start = 0; start < all.length; start += Math.max(1, size)) yield size >= all.length ? all : all.slice(start, start + size);
}
