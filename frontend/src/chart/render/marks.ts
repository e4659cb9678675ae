import type { Rect } from '../layout/Layout';
import { type MarkKind, marksIn, type SeatMark } from '../model/comparison';
import type { CardDraw } from './cards';
import { CARD } from './cardShape';
import { Detail, type Frame } from './Frame';
import { MARK_STYLES, traceGlyph } from './glyphs';

/** A small label on the upper edge of a card, in chart units. */
interface Pill {
  readonly kind: MarkKind;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly text: string;
}

/** Sizes of pills at each level of detail: words fit at the larger two, a shape alone at the smallest. */
const PILL = {
  [Detail.FULL]: { height: 16, glyph: 8, font: 10, pad: 6, left: 12, above: 0.5 },
  [Detail.TITLE]: { height: 22, glyph: 12, font: 14, pad: 8, left: 14, above: 0.58 },
  [Detail.NAME]: { height: 24, glyph: 17, font: 0, pad: 3.5, left: 10, above: 0.5 },
} as const;

/** Marks what a comparison says of cards: an outline of its own style, and a pill with a shape and, where it can be read, a word. */
export function drawMarks(frame: Frame, cards: readonly CardDraw[]): void {
  const bits = frame.look.marks?.bits;
  if (bits === undefined) return;
  const marked = cards.filter((card) => card.slot >= 0 && bits[card.slot]! > 0);
  if (marked.length === 0) return;
  const firstOf = (card: CardDraw) => marksIn(bits[card.slot]!)[0];
  for (const kind of ['opened', 'moved', 'changed'] as const) drawOutlines(frame, kind, marked.filter((card) => firstOf(card) === kind));
  drawPills(frame, marked.flatMap((card) => pillsOf(frame, card, marksIn(bits[card.slot]!))));
}

/** The pill that says that a seat is closed, on its ghost. */
export function drawClosedPills(frame: Frame, cards: readonly CardDraw[]): void {
  drawPills(frame, cards.flatMap((card) => pillsOf(frame, card, ['closed'])));
}

/** Where the pills of a shown slot are, in chart units: what is drawn over the card must leave them free. */
export function pillRects(frame: Frame, slot: number): Rect[] {
  const bits = frame.look.marks?.bits[slot] ?? 0;
  if (bits === 0 || frame.detail === Detail.DENSITY) return [];
  const { height } = PILL[frame.detail];
  return pillsOf(frame, frame.scene.rectNow(slot), marksIn(bits)).map(({ x, y, width }) => ({ x, y, width, height }));
}

function drawOutlines(frame: Frame, kind: SeatMark, cards: readonly CardDraw[]): void {
  if (cards.length === 0) return;
  const { ctx, look } = frame;
  const width = Math.max(2, 1.5 * frame.dpr * frame.px);
  const { outline } = MARK_STYLES[kind];
  ctx.beginPath();
  for (const { x, y, w, h } of cards) {
    if (outline === 'corners') corners(ctx, x, y, w, h);
    else ctx.roundRect(x, y, w, h, CARD.radius);
  }
  ctx.strokeStyle = look.theme.marks[kind].solid;
  ctx.lineWidth = outline === 'corners' ? width * 1.5 : width;
  if (outline === 'dotted') {
    ctx.lineCap = 'round';
    ctx.setLineDash([0.01, width * 2.2]);
  }
  ctx.stroke();
  ctx.setLineDash([]);
  ctx.lineCap = 'butt';
}

/** The four corners of a card, as of something put in its place. */
function corners(ctx: CanvasRenderingContext2D, x: number, y: number, w: number, h: number): void {
  const r = CARD.radius;
  const arm = r + 10;
  const [right, bottom] = [x + w, y + h];
  for (const [cornerX, cornerY, toX, toY] of [[x, y, 1, 1], [right, y, -1, 1], [right, bottom, -1, -1], [x, bottom, 1, -1]] as const) {
    ctx.moveTo(cornerX, cornerY + toY * arm);
    ctx.lineTo(cornerX, cornerY + toY * r);
    ctx.quadraticCurveTo(cornerX, cornerY, cornerX + toX * r, cornerY);
    ctx.lineTo(cornerX + toX * arm, cornerY);
  }
}

function pillsOf(frame: Frame, card: Pick<CardDraw, 'x' | 'y'>, kinds: readonly MarkKind[]): Pill[] {
  const { ctx, look, detail } = frame;
  if (detail === Detail.DENSITY) return [];
  const size = PILL[detail];
  // Two words are more than the larger type has room for.
  const hasWords = size.font > 0 && (detail === Detail.FULL || kinds.length === 1);
  if (hasWords) ctx.font = pillFont(frame);
  let x = card.x + size.left;
  return kinds.map((kind) => {
    const text = hasWords ? look.strings.mark[kind] : '';
    const width = hasWords ? size.pad * 2 + size.glyph + 4 + Math.ceil(ctx.measureText(text).width) : size.height;
    const pill = { kind, x, y: card.y - size.height * size.above, width, text };
    x += width + 4;
    return pill;
  });
}

function drawPills(frame: Frame, pills: readonly Pill[]): void {
  const { ctx, look, detail } = frame;
  if (detail === Detail.DENSITY || pills.length === 0) return;
  const size = PILL[detail];
  ctx.lineWidth = Math.max(1, frame.px);
  ctx.font = pillFont(frame);
  for (const kind of ['opened', 'moved', 'changed', 'closed'] as const) {
    const own = pills.filter((pill) => pill.kind === kind);
    if (own.length === 0) continue;
    const ink = look.theme.marks[kind];
    ctx.beginPath();
    for (const { x, y, width } of own) ctx.roundRect(x, y, width, size.height, size.height / 2);
    ctx.fillStyle = ink.tint;
    ctx.fill();
    ctx.strokeStyle = ink.solid;
    ctx.stroke();
    ctx.fillStyle = ink.ink;
    ctx.beginPath();
    for (const { x, y, text } of own) {
      const left = text === '' ? x + (size.height - size.glyph) / 2 : x + size.pad;
      traceGlyph(ctx, MARK_STYLES[kind].glyph, left, y + (size.height - size.glyph) / 2, size.glyph);
    }
    ctx.fill();
    for (const { x, y, text } of own) if (text !== '') ctx.fillText(text, x + size.pad + size.glyph + 4, y + size.height / 2 + size.font * 0.36);
  }
}

function pillFont({ look, detail }: Frame): string {
  return `600 ${detail === Detail.FULL ? PILL[Detail.FULL].font : PILL[Detail.TITLE].font}px ${look.theme.fontFamily}`;
}
