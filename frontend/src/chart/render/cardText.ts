import { METRICS } from '../layout/metrics';
import { type ChartSeat, isOnNotice } from '../model/seat';
import { NONE } from '../model/SeatTree';
import type { ChartStrings } from '../strings';
import type { CardDraw } from './cards';
import { CARD, isShared, isVacant } from './cardShape';
import { Detail, type DetailLevel, type Frame, type Look, type SeatTags } from './Frame';
import type { Scene } from './Scene';
import { fillEach, strokeEach } from './shapes';
import type { FittedText } from './TextFitter';

const fullFonts = (family: string) => ({ face: `600 12px ${family}`, name: `600 13px ${family}`, small: `420 12px ${family}`, tiny: `420 11px ${family}`, badge: `500 10px ${family}` });
const titleFonts = (family: string) => ({ name: `600 19px ${family}`, title: `420 16px ${family}` });
const nameFont = (family: string) => `600 25px ${family}`;

/** What the room for words on a card depends on. */
type Measured = Pick<CardDraw, 'vacant' | 'shared' | 'w'>;

const leftOf = ({ vacant, shared }: Measured) => (vacant ? CARD.padding : CARD.padding + CARD.face + CARD.textGap + (shared ? CARD.faceStep : 0));
const fullRoom = (card: Measured) => widthOf(card) - leftOf(card) - 10;
const titleRoom = (card: Measured) => widthOf(card) - 26;
const nameRoom = (card: Measured) => widthOf(card) - 28;
const footRoom = (scene: Scene, slot: number) => METRICS.leadWidth - CARD.padding - 34 - (scene.isFolded(slot) ? 30 : 0);
const placeOf = (seat: ChartSeat) => seat.team?.name ?? seat.location ?? '';
const titleCount = (scene: Scene, slot: number, strings: ChartStrings) => (scene.isFolded(slot) ? strings.more(scene.seats.total[slot]!) : countsOf(scene, slot, strings));

/** Takes a font, and a text that is drawn in it. */
export type NoteWords = (font: string, text: string) => void;

/** Fits the words of a card as they are at a level of detail, and says in which font each will be drawn: what is fitted before it is drawn costs no time then. */
export function fitCardText(detail: DetailLevel, scene: Scene, { theme, strings, fitter }: Look, slot: number, note: NoteWords): void {
  const seat = scene.seatAt(slot);
  const card: Measured = { vacant: isVacant(seat), shared: isShared(seat), w: scene.layout.w[slot]! };
  const { first, second } = fitter.headlineOf(seat, strings);
  const leads = scene.model.tree.first[slot]! >= 0;
  const fit = (font: string, text: string, room: number) => text !== '' && note(font, fitter.fit(text, font, room).text);
  if (detail === Detail.FULL) {
    const fonts = fullFonts(theme.fontFamily);
    // What badges leave of it is found when they are drawn: few cards have any.
    fit(fonts.name, first, fullRoom(card));
    fit(fonts.small, second, fullRoom(card));
    fit(fonts.tiny, placeOf(seat), fullRoom(card));
    if (leads) fit(fonts.tiny, countsOf(scene, slot, strings), footRoom(scene, slot));
    for (const { name } of seat.holders.slice(0, 2)) note(fonts.face, fitter.initialsOf(name));
  } else if (detail === Detail.TITLE) {
    const fonts = titleFonts(theme.fontFamily);
    fit(fonts.name, first, titleRoom(card));
    fit(fonts.title, second, titleRoom(card));
    if (leads) fit(fonts.title, titleCount(scene, slot, strings), titleRoom(card));
  } else {
    const font = nameFont(theme.fontFamily);
    for (const line of fitter.fitTwoLines(first, font, nameRoom(card))) note(font, line.text);
  }
}

/** Draws all words of the cards, one font and colour after the other. */
export function drawCardText(frame: Frame, cards: readonly CardDraw[]): void {
  frame.ctx.textBaseline = 'alphabetic';
  frame.ctx.textAlign = 'left';
  if (frame.detail === Detail.FULL) drawFull(frame, cards);
  else if (frame.detail === Detail.TITLE) drawNameAndTitle(frame, cards);
  else drawName(frame, cards);
}

/** At most two short words about what is unusual in how a seat is held. */
function badgesOf(seat: ChartSeat, strings: ChartStrings): string[] {
  const badges: string[] = [];
  if (seat.holders.some((holder) => holder.kind === 'INTERIM')) badges.push(strings.interim);
  if (isOnNotice(seat)) badges.push(strings.onNotice);
  if (seat.headcount > 1) badges.push(strings.people(seat.headcount));
  if (seat.fte !== 1 && seat.headcount <= 1) badges.push(strings.fte(seat.fte));
  return badges.slice(0, 2);
}

function drawFull(frame: Frame, cards: readonly CardDraw[]): void {
  const { ctx, look } = frame;
  const { theme, strings, fitter } = look;
  const fonts = fullFonts(theme.fontFamily);
  drawInitials(frame, cards, fonts.face);
  const badgeSpace = drawBadges(frame, cards, fonts.badge);
  const left = leftOf;
  const room = fullRoom;
  pass(frame, fonts.name, theme.text, cards, (card, at, i) => {
    put(ctx, fitter.fit(fitter.headlineOf(card.seat, strings).first, fonts.name, room(card) - badgeSpace[i]!), at(card.x + left(card)), at(card.y + CARD.nameLine));
  });
  pass(frame, fonts.small, theme.textSoft, cards, (card, at) => {
    put(ctx, fitter.fit(fitter.headlineOf(card.seat, strings).second, fonts.small, room(card)), at(card.x + left(card)), at(card.y + CARD.titleLine));
  });
  if (look.tags !== null) drawTags(frame, cards, look.tags, fonts.badge, left, room);
  else {
    pass(frame, fonts.tiny, theme.textFaint, cards, (card, at) => {
      const team = placeOf(card.seat);
      if (team !== '') put(ctx, fitter.fit(team, fonts.tiny, room(card)), at(card.x + left(card)), at(card.y + CARD.teamLine));
    });
  }
  drawFeet(frame, cards.filter((card) => isLead(frame, card)), fonts.tiny);
}

/** Draws what is said beside the colour, in the line of the team: each value in its own tone, and in words. */
function drawTags(frame: Frame, cards: readonly CardDraw[], { tones, labelAt }: SeatTags, font: string, left: (card: CardDraw) => number, room: (card: CardDraw) => number): void {
  const { ctx, look } = frame;
  const { theme, fitter } = look;
  ctx.font = font;
  for (const card of cards) {
    const label = card.slot === NONE || card.ghost !== null ? '' : labelAt(card.slot);
    if (label === '') continue;
    const fitted = fitter.fit(label, font, room(card) - 12);
    const width = Math.ceil(ctx.measureText(fitted.text).width) + 12;
    const [x, y] = [card.x + left(card), card.y + CARD.teamLine - 11.5];
    const tone = theme.tones[tones[card.slot]!];
    ctx.beginPath();
    ctx.roundRect(x, y, width, 16, 4);
    ctx.fillStyle = tone?.tint ?? theme.badge;
    ctx.fill();
    ctx.fillStyle = tone?.ink ?? theme.badgeText;
    put(ctx, fitted, x + 6, y + 11.5);
  }
  ctx.direction = 'ltr';
}

/** Draws the badges at the right end of the name, and returns how much room they take from it on each card. */
function drawBadges(frame: Frame, cards: readonly CardDraw[], font: string): number[] {
  const { ctx, look } = frame;
  const boxes: { text: string; x: number; y: number; width: number }[] = [];
  ctx.font = font;
  const taken = cards.map((card) => {
    let right = card.x + widthOf(card) - 10;
    for (const text of badgesOf(card.seat, look.strings)) {
      const width = Math.ceil(ctx.measureText(text).width) + 10;
      boxes.push({ text, x: right - width, y: card.y + CARD.nameLine - 12, width });
      right -= width + 4;
    }
    return card.x + widthOf(card) - 10 - right;
  });
  if (boxes.length === 0) return taken;
  ctx.beginPath();
  for (const box of boxes) ctx.roundRect(box.x, box.y, box.width, 15, 7.5);
  ctx.fillStyle = look.theme.badge;
  ctx.fill();
  ctx.fillStyle = look.theme.badgeText;
  for (const box of boxes) ctx.fillText(box.text, box.x + 5, box.y + 11);
  return taken;
}

function drawInitials(frame: Frame, cards: readonly CardDraw[], font: string): void {
  const { ctx, look } = frame;
  const { fitter, theme } = look;
  inWholePixels(frame, font, (at) => {
    ctx.textAlign = 'center';
    for (const card of cards) {
      if (card.vacant) continue;
      const [first, second] = card.seat.holders;
      const x = card.x + CARD.padding + CARD.face / 2;
      const y = at(card.y + CARD.faceTop + CARD.face / 2 + 4.25);
      ctx.fillStyle = theme.tones[card.tone]!.ink;
      // The first of two faces shows only its left part: one character is what fits.
      if (first) ctx.fillText(card.shared ? fitter.initialsOf(first.name).slice(0, 1) : fitter.initialsOf(first.name), at(card.shared ? x - 8 : x), y);
      if (second) ctx.fillText(fitter.initialsOf(second.name), at(x + CARD.faceStep), y);
    }
  });
}

/** The foot of a lead: how many report, and whether they are folded away. */
function drawFeet(frame: Frame, leads: readonly CardDraw[], font: string): void {
  if (leads.length === 0) return;
  const { ctx, look, scene, px } = frame;
  const { theme, strings } = look;
  fillEach(frame, theme.hairline, leads, ({ x, y }) => ctx.rect(x + CARD.padding, frame.snap(y + CARD.footTop), METRICS.leadWidth - CARD.padding - 10, px));
  pass(frame, font, theme.textSoft, leads, ({ slot, x, y }, at) => {
    put(ctx, look.fitter.fit(countsOf(scene, slot, strings), font, footRoom(scene, slot)), at(x + CARD.padding), at(y + CARD.footLine));
  });
  const closed = leads.filter(({ slot }) => scene.isFolded(slot));
  drawHiddenPills(frame, closed, font);
  drawChevrons(frame, leads.filter(({ slot }) => scene.seats.first[slot]! >= 0));
}

/** The number of seats behind a folded card, beside its chevron. */
function drawHiddenPills(frame: Frame, closed: readonly CardDraw[], font: string): void {
  if (closed.length === 0) return;
  const { ctx, look, scene } = frame;
  ctx.font = font;
  const pills = closed.map((card) => {
    const text = look.strings.more(scene.seats.total[card.slot]!);
    const width = Math.ceil(ctx.measureText(text).width) + 32;
    return { text, x: card.x + widthOf(card) - 8 - width, y: card.y + 71, width };
  });
  ctx.beginPath();
  for (const pill of pills) ctx.roundRect(pill.x, pill.y, pill.width, 20, 10);
  ctx.fillStyle = look.theme.accentSoft;
  ctx.fill();
  ctx.fillStyle = look.theme.accentText;
  for (const pill of pills) ctx.fillText(pill.text, pill.x + 9, pill.y + 14);
}

function drawChevrons(frame: Frame, leads: readonly CardDraw[]): void {
  const { ctx, look, scene } = frame;
  ctx.lineCap = 'round';
  ctx.lineWidth = 1.5;
  for (const isClosed of [true, false]) {
    ctx.strokeStyle = isClosed ? look.theme.accentText : look.theme.textFaint;
    const rise = isClosed ? 2 : -2;
    strokeEach(frame, leads.filter(({ slot }) => scene.isFolded(slot) === isClosed), (card) => {
      const x = card.x + widthOf(card) - 20;
      const y = card.y + 81;
      ctx.moveTo(x - 4, y - rise);
      ctx.lineTo(x, y + rise);
      ctx.lineTo(x + 4, y - rise);
    });
  }
  ctx.lineCap = 'butt';
}

function drawNameAndTitle(frame: Frame, cards: readonly CardDraw[]): void {
  const { ctx, look, scene } = frame;
  const { theme, strings, fitter } = look;
  const fonts = titleFonts(theme.fontFamily);
  const room = titleRoom;
  pass(frame, fonts.name, theme.text, cards, (card, at) => {
    put(ctx, fitter.fit(fitter.headlineOf(card.seat, strings).first, fonts.name, room(card)), at(card.x + 16), at(card.y + 28));
  });
  pass(frame, fonts.title, theme.textSoft, cards, (card, at) => {
    put(ctx, fitter.fit(fitter.headlineOf(card.seat, strings).second, fonts.title, room(card)), at(card.x + 16), at(card.y + 50));
    if (!isLead(frame, card)) return;
    const count = titleCount(scene, card.slot, strings);
    put(ctx, fitter.fit(count, fonts.title, room(card)), at(card.x + 16), at(card.y + 82));
  });
}

function drawName(frame: Frame, cards: readonly CardDraw[]): void {
  const { ctx, look } = frame;
  const font = nameFont(look.theme.fontFamily);
  const draw = (card: CardDraw, at: At) => {
    const lines = look.fitter.fitTwoLines(look.fitter.headlineOf(card.seat, look.strings).first, font, nameRoom(card));
    const top = card.y + card.h / 2 + (lines.length === 1 ? 9 : -4.5);
    lines.forEach((line, i) => put(ctx, line, at(card.x + 18), at(top + i * 27)));
  };
  pass(frame, font, look.theme.text, cards.filter((card) => !card.vacant), draw);
  pass(frame, font, look.theme.textFaint, cards.filter((card) => card.vacant), draw);
}

function pass(frame: Frame, font: string, color: string, cards: readonly CardDraw[], draw: (card: CardDraw, at: At, i: number) => void): void {
  inWholePixels(frame, font, (at) => {
    frame.ctx.fillStyle = color;
    cards.forEach((card, i) => draw(card, at, i));
    frame.ctx.direction = 'ltr';
  });
}

/** From a chart coordinate to one of a text. */
type At = (coordinate: number) => number;

/** Lets texts in a font be drawn in heights of whole pixels. */
function inWholePixels(frame: Frame, font: string, draw: (at: At) => void): void {
  const { ctx } = frame;
  const share = frame.textShare(Number.parseFloat(font.slice(font.indexOf(' '))));
  ctx.save();
  ctx.scale(share, share);
  ctx.font = font;
  draw((coordinate) => coordinate / share);
  ctx.restore();
}

/** Writes a text at the left; its direction only puts the ellipsis and signs on the right side of it. */
function put(ctx: CanvasRenderingContext2D, fitted: FittedText, x: number, y: number): void {
  const direction = fitted.rtl ? 'rtl' : 'ltr';
  if (ctx.direction !== direction) ctx.direction = direction;
  ctx.fillText(fitted.text, x, y);
}

/** The unsnapped width: what texts are fitted to must not change with the zoom. */
function widthOf(card: Pick<CardDraw, 'w'>): number {
  return Math.round(card.w) >= METRICS.leadWidth - 4 ? METRICS.leadWidth : METRICS.leafWidth;
}

/** How many report to a lead, and how many of those below a filter leaves out: numbers are written once for a scene. */
function countsOf(scene: Scene, slot: number, strings: ChartStrings): string {
  let counts = scene.counts.get(slot);
  if (counts === undefined) scene.counts.set(slot, (counts = countsIn(scene, slot, strings)));
  return counts;
}

function countsIn({ model, seats }: Scene, slot: number, strings: ChartStrings): string {
  const { direct, total } = model.tree;
  const leftOut = total[slot]! - seats.total[slot]!;
  return leftOut > 0 ? strings.countsSeen(seats.direct[slot]!, direct[slot]!, leftOut) : strings.counts(direct[slot]!, total[slot]!);
}

function isLead(frame: Frame, card: CardDraw): boolean {
  return frame.scene.model.tree.first[card.slot]! >= 0;
}
