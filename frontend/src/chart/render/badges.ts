import type { Rect } from '../layout/Layout';
import { BADGE_TONES, type BadgeTone, type SeatBadge } from '../model/badge';
import type { CardDraw } from './cards';
import { Detail, type DetailLevel, type Frame } from './Frame';
import { BADGE_GLYPHS, traceGlyph } from './glyphs';

/** How far a badge reaches over the right edge of its card. */
const OVER = 6;

const SIZE: Readonly<Record<Exclude<DetailLevel, 0>, { height: number; glyph: number; font: number }>> = {
  [Detail.FULL]: { height: 18, glyph: 12, font: 10 },
  [Detail.TITLE]: { height: 24, glyph: 17, font: 14 },
  [Detail.NAME]: { height: 28, glyph: 24, font: 0 },
};

interface PlacedBadge {
  readonly tone: BadgeTone;
  readonly box: Rect;
  /** How many findings, where there is room and need to say so. */
  readonly count: string;
}

/** Draws what findings say, small on the upper right corner of cards: a shape by tone, and how many where there are several. */
export function drawBadges(frame: Frame, cards: readonly CardDraw[]): void {
  const { badges } = frame.look;
  if (badges === null || frame.detail === Detail.DENSITY) return;
  const size = SIZE[frame.detail];
  const placed = cards.flatMap((card) => {
    const badge = badges.get(card.slot);
    return badge === undefined ? [] : [placeBadge(frame, badge, card.x + card.w, card.y, size)];
  });
  for (const tone of BADGE_TONES) for (const badge of placed) if (badge.tone === tone) drawBadge(frame, badge, size);
}

/** Where the badge of a shown slot is, in chart units; null where it has none. */
export function badgeRect(frame: Frame, slot: number): Rect | null {
  const badge = frame.look.badges?.get(slot);
  if (badge === undefined || frame.detail === Detail.DENSITY) return null;
  const { x, y, width } = frame.scene.rectNow(slot);
  return placeBadge(frame, badge, x + width, y, SIZE[frame.detail]).box;
}

function placeBadge({ ctx, look }: Frame, badge: SeatBadge, right: number, top: number, size: { height: number; glyph: number; font: number }): PlacedBadge {
  const count = size.font > 0 && badge.count > 1 ? String(badge.count) : '';
  ctx.font = `600 ${size.font}px ${look.theme.fontFamily}`;
  const width = size.height + (count === '' ? 0 : ctx.measureText(count).width + (size.height - size.glyph) / 2 + 1);
  return { tone: badge.tone, count, box: { x: right + OVER - width, y: top - size.height / 2 + 1, width, height: size.height } };
}

function drawBadge(frame: Frame, { tone, box, count }: PlacedBadge, { height, glyph, font }: { height: number; glyph: number; font: number }): void {
  const { ctx, look } = frame;
  const ink = look.theme.badges[tone];
  const pad = (height - glyph) / 2;
  ctx.beginPath();
  ctx.roundRect(box.x, box.y, box.width, height, height / 2);
  ctx.fillStyle = ink.tint;
  ctx.fill();
  ctx.strokeStyle = ink.solid;
  ctx.lineWidth = Math.max(1, frame.px);
  ctx.stroke();
  drawGlyph(frame, tone, box.x + pad, box.y + pad, glyph);
  if (count === '') return;
  ctx.font = `600 ${font}px ${look.theme.fontFamily}`;
  ctx.fillStyle = ink.ink;
  ctx.fillText(count, box.x + height - 1, box.y + height / 2 + font * 0.36);
}

/** The shape of a tone with a sign in it: an i, or an exclamation mark. */
function drawGlyph({ ctx, look }: Frame, tone: BadgeTone, x: number, y: number, size: number): void {
  const ink = look.theme.badges[tone];
  ctx.beginPath();
  traceGlyph(ctx, BADGE_GLYPHS[tone], x, y, size);
  ctx.fillStyle = ink.solid;
  ctx.fill();
  const unit = size / 16;
  const left = x + size / 2 - 1.1 * unit;
  const [dot, bar, length] = tone === 'info' ? [4, 7.2, 5] : tone === 'warn' ? [10.8, 5, 4.8] : [9.4, 3.6, 4.8];
  ctx.fillStyle = ink.tint;
  ctx.fillRect(left, y + dot * unit, 2.2 * unit, 2.2 * unit);
  ctx.fillRect(left, y + bar * unit, 2.2 * unit, length * unit);
}
