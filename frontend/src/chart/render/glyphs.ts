import type { BadgeTone } from '../model/badge';
import type { Grade } from '../model/grade';
import type { MarkKind } from '../model/comparison';

/** A shape as one polygon: x and y of its corners, in turn, in a box of 16 by 16. */
export type Glyph = readonly number[];

/** How the card of a marked seat is outlined. */
export type MarkOutline = 'solid' | 'corners' | 'dotted' | 'dashed';

/** How a mark is told apart without colour, on the chart and in its key. */
export interface MarkStyle {
  readonly glyph: Glyph;
  readonly outline: MarkOutline;
}

export const MARK_STYLES: Readonly<Record<MarkKind, MarkStyle>> = {
  /** A plus. */
  opened: { glyph: [6.5, 2, 9.5, 2, 9.5, 6.5, 14, 6.5, 14, 9.5, 9.5, 9.5, 9.5, 14, 6.5, 14, 6.5, 9.5, 2, 9.5, 2, 6.5, 6.5, 6.5], outline: 'solid' },
  /** An arrow. */
  moved: { glyph: [1, 6.5, 8, 6.5, 8, 2, 15, 8, 8, 14, 8, 9.5, 1, 9.5], outline: 'corners' },
  /** A pencil. */
  changed: { glyph: [1.5, 14.5, 2.5, 9.5, 10, 2, 14, 6, 6.5, 13.5], outline: 'dotted' },
  /** A cross. */
  closed: { glyph: [4, 2, 8, 6, 12, 2, 14, 4, 10, 8, 14, 12, 12, 14, 8, 10, 4, 14, 2, 12, 6, 8, 2, 4], outline: 'dashed' },
};

/** The shapes of badges: a disc, a triangle that stands on its side, a square on its tip. */
export const BADGE_GLYPHS: Readonly<Record<BadgeTone, Glyph>> = {
  info: Array.from({ length: 16 }, (_, i) => [8 + 6 * Math.cos((i * Math.PI) / 8), 8 + 6 * Math.sin((i * Math.PI) / 8)]).flat(),
  warn: [8, 1, 15.5, 14, 0.5, 14],
  error: [8, 0, 16, 8, 8, 16, 0, 8],
};

const circle = (radius: number, from = 0, to = 2, turn = 1): Glyph =>
  Array.from({ length: 25 }, (_, i) => {
    const angle = (from + ((to - from) * i) / 24) * Math.PI * turn;
    return [8 + radius * Math.cos(angle), 8 + radius * Math.sin(angle)];
  }).flat();
const bars = (count: number): readonly Glyph[] => [0, 1, 2, 3].map((i) => {
  const [left, top] = [0.5 + i * 4, i < count ? 11 - i * 3.4 : 13.4];
  return [left, top, left + 3, top, left + 3, 15, left, 15];
});

/** The shapes of grades: a ring, a tick, a half of a disc in a ring, a bar over a dot; and one to four bars that rise. */
export const GRADE_GLYPHS: Readonly<Record<Grade, readonly Glyph[]>> = {
  open: [circle(6.5), circle(4.5, 0, 2, -1)],
  well: [[1.5, 8.5, 3.6, 6.4, 6.4, 9.2, 12.6, 3, 14.6, 5.1, 6.4, 13.4]],
  partly: [circle(6.5), circle(5, 0, 2, -1), circle(5, 0.5, 1.5)],
  wanting: [[6.4, 1, 9.6, 1, 9.2, 10, 6.8, 10], [6.5, 12, 9.5, 12, 9.5, 15, 6.5, 15]],
  low: bars(1),
  mid: bars(2),
  high: bars(3),
  top: bars(4),
};

/** Adds a glyph to the path of a context, at a place and in a size. */
export function traceGlyph(ctx: CanvasRenderingContext2D, glyph: Glyph, x: number, y: number, size: number): void {
  const unit = size / 16;
  for (let i = 0; i < glyph.length; i += 2) {
    const [px, py] = [x + glyph[i]! * unit, y + glyph[i + 1]! * unit];
    if (i === 0) ctx.moveTo(px, py);
    else ctx.lineTo(px, py);
  }
  ctx.closePath();
}

/** A glyph as the data of an SVG path in a view box of 16 by 16, for whoever draws a key. */
export function glyphPath(glyph: Glyph): string {
  const corners: string[] = [];
  for (let i = 0; i < glyph.length; i += 2) corners.push(`${glyph[i]!.toFixed(2)} ${glyph[i + 1]!.toFixed(2)}`);
  return `M${corners.join('L')}Z`;
}
