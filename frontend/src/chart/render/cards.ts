import type { Ghost } from '../model/GhostTree';
import { GRADES } from '../model/grade';
import type { ChartSeat } from '../model/seat';
import { NONE } from '../model/SeatTree';
import { drawBadges } from './badges';
import { CARD, isInterim, isShared, isVacant } from './cardShape';
import { drawCardText } from './cardText';
import { Detail, type Frame } from './Frame';
import { drawGrades } from './grades';
import { drawGhosts } from './ghostCards';
import { drawClosedPills, drawMarks } from './marks';
import type { LeavingCard } from './Scene';
import { fillEach } from './shapes';

/** One card to draw: its seat and its rectangle on whole device pixels, in chart units. */
export interface CardDraw {
  readonly slot: number;
  readonly seat: ChartSeat;
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
  readonly tone: number;
  readonly vacant: boolean;
  readonly interim: boolean;
  readonly shared: boolean;
  readonly ghost: Ghost['kind'] | null;
}

/** Beyond this many, cards on their way are drawn level by level instead of one by one. */
const MOST_ONE_BY_ONE = 160;
/** How much of a card is left in the background, by what puts it there. */
const DIMMED = [1, 0.28, 0.55] as const;

/** Draws cards in passes of one style each: ghosts below all others, dimmed ones first and faint. */
export function drawCards(frame: Frame, slots: readonly number[]): void {
  const { dimmed } = frame.look;
  if (frame.scene.moving) {
    drawMoving(frame, slots);
    return;
  }
  if (dimmed === null) {
    drawPasses(frame, slots.map((slot) => cardOf(frame, slot)));
    return;
  }
  for (const level of [1, 2, 0] as const) {
    frame.ctx.globalAlpha = DIMMED[level];
    drawPasses(frame, slots.filter((s) => (dimmed[s] ?? 0) === level).map((slot) => cardOf(frame, slot)));
  }
}

/** Cards on their way pass over each other: each is drawn whole, what goes first, leads over what comes out from under them. */
function drawMoving(frame: Frame, slots: readonly number[]): void {
  const { scene, look } = frame;
  for (const card of scene.leaving) drawFaded(frame, leavingCard(frame, card), card.alpha, card.alpha);
  const alphaOf = (slot: number) => scene.alpha?.[slot] ?? 1;
  const dimOf = (slot: number) => DIMMED[(look.dimmed?.[slot] ?? 0) as 0 | 1 | 2];
  const isPlain = (slot: number) => alphaOf(slot) === 1 && dimOf(slot) === 1;
  const { depth } = scene.tree;
  const sorted = slots.toSorted((a, b) => depth[b]! - depth[a]!);
  const isCrowded = sorted.length > MOST_ONE_BY_ONE;
  for (let i = 0; i < sorted.length; ) {
    const level = [sorted[i++]!];
    if (isCrowded) while (i < sorted.length && depth[sorted[i]!] === depth[level[0]!]) level.push(sorted[i++]!);
    const plain = level.filter(isPlain);
    if (plain.length > 0) drawPasses(frame, plain.map((slot) => cardOf(frame, slot)));
    for (const slot of level) if (!isPlain(slot)) drawFaded(frame, cardOf(frame, slot), alphaOf(slot) * dimOf(slot), alphaOf(slot));
  }
}

/** A card that comes grows a little, and one that goes shrinks. */
function drawFaded(frame: Frame, card: CardDraw, alpha: number, come: number): void {
  if (alpha <= 0.01) return;
  const { ctx } = frame;
  const size = 0.9 + 0.1 * come;
  ctx.save();
  ctx.globalAlpha = alpha;
  ctx.translate(card.x + card.w / 2, card.y + card.h / 2);
  ctx.scale(size, size);
  ctx.translate(-card.x - card.w / 2, -card.y - card.h / 2);
  drawPasses(frame, [card]);
  ctx.restore();
}

function leavingCard(frame: Frame, { seat, ghost, tone, x, y, w, h }: LeavingCard): CardDraw {
  const [left, top] = [frame.snap(x), frame.snap(y)];
  return drawOf(seat, NONE, left, top, frame.snap(x + w) - left, frame.snap(y + h) - top, tone, ghost);
}

function cardOf(frame: Frame, slot: number): CardDraw {
  const { scene } = frame;
  const seat = scene.seatAt(slot);
  const x = frame.snap(scene.x[slot]!);
  const y = frame.snap(scene.y[slot]!);
  const { w, h } = scene.layout;
  return drawOf(seat, slot, x, y, frame.snap(scene.x[slot]! + w[slot]!) - x, frame.snap(scene.y[slot]! + h[slot]!) - y, frame.look.tones[slot] ?? 0, scene.ghostAt(slot)?.kind ?? null);
}

/** One shape of object, made for every card of every frame. */
function drawOf(seat: ChartSeat, slot: number, x: number, y: number, w: number, h: number, tone: number, ghost: Ghost['kind'] | null): CardDraw {
  return { slot, seat, x, y, w, h, tone, vacant: isVacant(seat), interim: isInterim(seat), shared: isShared(seat), ghost };
}

function drawPasses(frame: Frame, all: readonly CardDraw[]): void {
  if (all.length === 0) return;
  const ghosts = all.filter((card) => card.ghost !== null);
  drawGhosts(frame, ghosts);
  const cards = ghosts.length === 0 ? all : all.filter((card) => card.ghost === null);
  const held = cards.filter((card) => !card.vacant);
  drawDecks(frame, cards);
  drawHeld(frame, held);
  drawWashes(frame, held);
  drawVacant(frame, cards.filter((card) => card.vacant));
  drawBars(frame, cards);
  if (frame.detail === Detail.FULL) drawFaces(frame, held);
  drawCardText(frame, cards);
  // A ghost lies below the cards, but what it is called must not go under the deck of the one above it.
  drawClosedPills(frame, ghosts.filter((card) => card.ghost === 'closed'));
  drawMarks(frame, cards);
  drawGrades(frame, cards);
  drawBadges(frame, cards);
}

/** A folded lead looks like the top of a deck. */
function drawDecks(frame: Frame, cards: readonly CardDraw[]): void {
  const { ctx, scene, look } = frame;
  const folded = cards.filter((card) => scene.isFolded(card.slot));
  if (folded.length === 0) return;
  ctx.fillStyle = look.theme.card;
  ctx.strokeStyle = look.theme.cardBorder;
  ctx.lineWidth = frame.px;
  for (const [inset, drop] of [[10, 8], [5, 4]] as const) {
    ctx.beginPath();
    for (const { x, y, w, h } of folded) ctx.roundRect(x + inset, y + h - CARD.radius * 2 + drop, w - 2 * inset, CARD.radius * 2, CARD.radius);
    ctx.fill();
    ctx.stroke();
  }
}

/** The border is what is seen of a larger shape below, since to stroke it would cost much more; the edge, of a lower one. */
function drawHeld(frame: Frame, cards: readonly CardDraw[]): void {
  const { ctx, look, px } = frame;
  const { theme } = look;
  if (frame.detail >= Detail.TITLE) fillEach(frame, theme.cardEdge, cards, ({ x, y, w, h }) => ctx.roundRect(x, y + h - 2 * CARD.radius, w, 2 * CARD.radius + 2, CARD.radius));
  fillEach(frame, theme.cardBorder, cards, ({ x, y, w, h }) => ctx.roundRect(x, y, w, h, CARD.radius));
  fillEach(frame, theme.card, cards, ({ x, y, w, h }) => ctx.roundRect(x + px, y + px, w - 2 * px, h - 2 * px, Math.max(0, CARD.radius - px)));
}

/** The ground of a card in the tint of its grade. */
function drawWashes(frame: Frame, cards: readonly CardDraw[]): void {
  const { ctx, look, px } = frame;
  const { grades } = look;
  if (grades === null) return;
  for (const grade of GRADES) {
    const own = cards.filter((card) => grades.get(card.slot)?.grade === grade);
    fillEach(frame, look.theme.grades[grade].tint, own, ({ x, y, w, h }) => ctx.roundRect(x + px, y + px, w - 2 * px, h - 2 * px, CARD.radius));
  }
}

function drawVacant(frame: Frame, cards: readonly CardDraw[]): void {
  if (cards.length === 0) return;
  const { ctx, look } = frame;
  const width = Math.max(frame.px, 1.25);
  ctx.beginPath();
  for (const { x, y, w, h } of cards) ctx.roundRect(x + width / 2, y + width / 2, w - width, h - width, CARD.radius);
  ctx.fillStyle = look.theme.vacantCard;
  ctx.fill();
  ctx.strokeStyle = look.theme.vacantBorder;
  ctx.lineWidth = width;
  ctx.setLineDash([5, 4]);
  ctx.stroke();
  ctx.setLineDash([]);
}

/** The bar at the left edge in the colour of the tone; hatched where somebody holds the seat for the time being. */
function drawBars(frame: Frame, cards: readonly CardDraw[]): void {
  const { ctx, look, detail } = frame;
  const width = frame.snap(detail === Detail.FULL ? CARD.bar : detail === Detail.TITLE ? 6 : 8);
  const corners = [CARD.radius, 0, 0, CARD.radius];
  byTone(cards).forEach((own, tone) => fillEach(frame, look.theme.tones[tone]!.solid, own, ({ x, y, h }) => ctx.roundRect(x, y, width, h, corners)));
  for (const card of cards) if (card.interim) hatch(frame, card, width);
}

function byTone(cards: readonly CardDraw[]): ReadonlyMap<number, readonly CardDraw[]> {
  const groups = new Map<number, CardDraw[]>();
  for (const card of cards) {
    const group = groups.get(card.tone);
    if (group === undefined) groups.set(card.tone, [card]);
    else group.push(card);
  }
  return groups;
}

function hatch(frame: Frame, { x, y, h }: CardDraw, width: number): void {
  const { ctx, look } = frame;
  ctx.save();
  ctx.beginPath();
  ctx.rect(x, y, width, h);
  ctx.clip();
  ctx.beginPath();
  for (let at = y - width; at < y + h + width; at += width * 2) {
    ctx.moveTo(x - 1, at + width + 1);
    ctx.lineTo(x + width + 1, at - 1);
  }
  ctx.strokeStyle = look.theme.card;
  ctx.lineWidth = width * 0.6;
  ctx.stroke();
  ctx.restore();
}

/** The grounds of the initials; a job share has a second one before the first. */
function drawFaces(frame: Frame, cards: readonly CardDraw[]): void {
  const { ctx, look } = frame;
  const radius = CARD.face / 2;
  const circle = (x: number, y: number, r: number) => {
    ctx.moveTo(x + r, y);
    ctx.arc(x, y, r, 0, Math.PI * 2);
  };
  const paint = (offset: number, among: readonly CardDraw[]) => {
    byTone(among).forEach((own, tone) => fillEach(frame, look.theme.tones[tone]!.tint, own, ({ x, y }) => circle(x + CARD.padding + radius + offset, y + CARD.faceTop + radius, radius)));
  };
  paint(0, cards);
  const shared = cards.filter((card) => card.shared);
  fillEach(frame, look.theme.card, shared, ({ x, y }) => circle(x + CARD.padding + radius + CARD.faceStep, y + CARD.faceTop + radius, radius + 1.5));
  paint(CARD.faceStep, shared);
}
