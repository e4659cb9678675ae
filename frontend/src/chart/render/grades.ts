import type { Rect } from '../layout/Layout';
import { type Grade, GRADES, type SeatGrade } from '../model/grade';
import type { CardDraw } from './cards';
import { Detail, type DetailLevel, type Frame } from './Frame';
import { GRADE_GLYPHS, traceGlyph } from './glyphs';
import { pillRects } from './marks';

/** Sizes of the pill at each level of detail: words fit at the larger two, no wider than leaves the corner to a badge, and a shape alone at the smallest. */
const SIZE: Readonly<Record<Exclude<DetailLevel, 0>, { height: number; glyph: number; font: number; pad: number; left: number; above: number; widest: number }>> = {
  [Detail.FULL]: { height: 16, glyph: 10, font: 10, pad: 6, left: 12, above: 0.55, widest: 150 },
  [Detail.TITLE]: { height: 22, glyph: 14, font: 14, pad: 8, left: 14, above: 0.72, widest: 136 },
  [Detail.NAME]: { height: 24, glyph: 18, font: 0, pad: 3, left: 10, above: 0.5, widest: 0 },
};

/** From the pills of a comparison to this one. */
const GAP = 4;

interface PlacedGrade {
  readonly grade: Grade;
  readonly box: Rect;
  readonly text: string;
}

/** Draws how seats stand on the upper edge of their cards: a shape by grade, and in words where they can be read. */
export function drawGrades(frame: Frame, cards: readonly CardDraw[]): void {
  const { look, ctx } = frame;
  if (look.grades === null || frame.detail === Detail.DENSITY) return;
  const placed = cards.flatMap((card) => {
    const grade = card.slot >= 0 ? look.grades?.get(card.slot) : undefined;
    return grade === undefined ? [] : [placeGrade(frame, card.slot, grade, card.x, card.y)];
  });
  const size = SIZE[frame.detail];
  ctx.lineWidth = Math.max(1, frame.px);
  ctx.font = fontOf(frame);
  for (const grade of GRADES) drawPills(frame, grade, placed.filter((each) => each.grade === grade), size);
}

/** Where the pill of a shown slot is, in chart units; null where it has none. */
export function gradeRect(frame: Frame, slot: number): Rect | null {
  const grade = frame.look.grades?.get(slot);
  if (grade === undefined || frame.detail === Detail.DENSITY) return null;
  const { x, y } = frame.scene.rectNow(slot);
  return placeGrade(frame, slot, grade, x, y).box;
}

function placeGrade(frame: Frame, slot: number, { grade, label }: SeatGrade, x: number, y: number): PlacedGrade {
  const size = SIZE[frame.detail === Detail.DENSITY ? Detail.NAME : frame.detail];
  const marks = pillRects(frame, slot);
  const right = marks.reduce((most, mark) => Math.max(most, mark.x + mark.width), 0);
  // Beside what a comparison says there is room for the shape alone.
  const text = size.font === 0 || marks.length > 0 ? '' : frame.look.fitter.fit(label, fontOf(frame), size.widest).text;
  frame.ctx.font = fontOf(frame);
  const width = text === '' ? size.height : size.pad * 2 + size.glyph + 4 + Math.ceil(frame.ctx.measureText(text).width);
  return { grade, text, box: { x: marks.length > 0 ? right + GAP : x + size.left, y: y - size.height * size.above, width, height: size.height } };
}

function drawPills({ ctx, look }: Frame, grade: Grade, own: readonly PlacedGrade[], { height, glyph, font, pad }: { height: number; glyph: number; font: number; pad: number }): void {
  if (own.length === 0) return;
  const ink = look.theme.grades[grade];
  ctx.beginPath();
  for (const { box } of own) ctx.roundRect(box.x, box.y, box.width, height, height / 2);
  ctx.fillStyle = look.theme.card;
  ctx.fill();
  ctx.strokeStyle = ink.solid;
  ctx.stroke();
  ctx.beginPath();
  for (const { box, text } of own) for (const part of GRADE_GLYPHS[grade]) traceGlyph(ctx, part, box.x + (text === '' ? (height - glyph) / 2 : pad), box.y + (height - glyph) / 2, glyph);
  ctx.fillStyle = ink.solid;
  ctx.fill();
  ctx.fillStyle = ink.ink;
  for (const { box, text } of own) if (text !== '') ctx.fillText(text, box.x + pad + glyph + 4, box.y + height / 2 + font * 0.36);
}

function fontOf({ look, detail }: Frame): string {
  return `600 ${SIZE[detail === Detail.TITLE ? Detail.TITLE : Detail.FULL].font}px ${look.theme.fontFamily}`;
}
