import { METRICS } from '../layout/metrics';
import { NONE } from '../model/SeatTree';
import { seatName } from '../strings';
import type { CardDraw } from './cards';
import { CARD } from './cardShape';
import { Detail, type DetailLevel, type Frame } from './Frame';

/** Where the words of a ghost stand, and how large they are. */
interface GhostType {
  readonly first: number;
  readonly second: number;
  readonly left: number;
}

const TYPE: Readonly<Record<Exclude<DetailLevel, 0>, GhostType>> = {
  [Detail.FULL]: { first: 13, second: 12, left: 14 },
  [Detail.TITLE]: { first: 18, second: 16, left: 16 },
  [Detail.NAME]: { first: 24, second: 0, left: 16 },
};

/** Draws what stands for another world: quiet, dashed, see-through; the title of a closed seat struck, the place of a moved one with where it went. */
export function drawGhosts(frame: Frame, cards: readonly CardDraw[]): void {
  if (cards.length === 0 || frame.detail === Detail.DENSITY) return;
  const closed = cards.filter((card) => card.ghost === 'closed');
  const moved = cards.filter((card) => card.ghost === 'moved');
  outline(frame, closed, frame.look.theme.marks.closed.solid, [6, 5]);
  outline(frame, moved, frame.look.theme.marks.moved.solid, [2.5, 4]);
  const type = TYPE[frame.detail];
  for (const card of closed) drawClosed(frame, card, type);
  for (const card of moved) drawMoved(frame, card, type);
}

function outline(frame: Frame, cards: readonly CardDraw[], color: string, dash: readonly number[]): void {
  if (cards.length === 0) return;
  const { ctx } = frame;
  const width = Math.max(frame.px, 1.25);
  const stretch = Math.max(1, 0.4 * frame.dpr * frame.px);
  ctx.beginPath();
  for (const { x, y, w, h } of cards) ctx.roundRect(x + width / 2, y + width / 2, w - width, h - width, CARD.radius);
  ctx.strokeStyle = color;
  ctx.lineWidth = width;
  ctx.setLineDash(dash.map((length) => length * stretch));
  ctx.stroke();
  ctx.setLineDash([]);
}

function drawClosed(frame: Frame, card: CardDraw, type: GhostType): void {
  const { theme } = frame.look;
  const { seat } = card;
  const isHeld = !card.vacant;
  const middle = card.y + card.h / 2;
  if (type.second === 0 || !isHeld) {
    write(frame, card, isHeld ? seatName(seat) : seat.title, `600 ${type.first}px ${theme.fontFamily}`, type, middle + type.first * 0.38, true);
    return;
  }
  write(frame, card, seatName(seat), `500 ${type.first}px ${theme.fontFamily}`, type, middle - type.first * 0.1, false);
  write(frame, card, seat.title, `420 ${type.second}px ${theme.fontFamily}`, type, middle + type.second * 1.25, true);
}

function drawMoved(frame: Frame, card: CardDraw, type: GhostType): void {
  const { look, scene } = frame;
  const { theme } = look;
  const middle = card.y + card.h / 2;
  const name = card.vacant ? card.seat.title : seatName(card.seat);
  if (frame.detail !== Detail.FULL) {
    write(frame, card, `→ ${name}`, `500 ${type.first}px ${theme.fontFamily}`, type, middle + type.first * 0.38, false);
    return;
  }
  const own = card.slot === NONE ? null : scene.ghostAt(card.slot);
  const lead = own === null ? NONE : scene.model.tree.parent[own.card]!;
  write(frame, card, name, `500 ${type.second}px ${theme.fontFamily}`, type, middle - 4, false);
  const words = look.strings.movedTo(lead > 0 ? scene.model.seatAt(lead) : null);
  write(frame, card, `→ ${words}`, `420 11px ${theme.fontFamily}`, type, middle + 12, false, theme.marks.moved.ink);
}

/** Writes a line as far as it fits, struck through where it is no longer so. */
function write(frame: Frame, card: CardDraw, text: string, font: string, { left }: GhostType, baseline: number, isStruck: boolean, color = frame.look.theme.textFaint): void {
  const { ctx, look } = frame;
  const fitted = look.fitter.fit(text, font, METRICS.leafWidth - left - 12);
  ctx.font = font;
  ctx.fillStyle = color;
  ctx.direction = fitted.rtl ? 'rtl' : 'ltr';
  ctx.textAlign = 'left';
  ctx.textBaseline = 'alphabetic';
  ctx.fillText(fitted.text, card.x + left, baseline);
  ctx.direction = 'ltr';
  if (!isStruck) return;
  const size = Number.parseInt(font.split(' ')[1]!, 10);
  ctx.fillRect(card.x + left - 2, baseline - size * 0.36, ctx.measureText(fitted.text).width + 4, Math.max(1, size / 14));
}
