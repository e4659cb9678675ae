import type { Camera } from '../camera';
import type { Foretold } from '../gestures/drop';
import type { Rect } from '../layout/Layout';
import { seatName } from '../strings';
import { badgeRect } from './badges';
import { CARD } from './cardShape';
import { Detail, detailAt, Frame, type Look } from './Frame';
import { gradeRect } from './grades';
import { BADGE_GLYPHS, type Glyph, GRADE_GLYPHS, traceGlyph } from './glyphs';
import { pillRects } from './marks';
import { drawMoves } from './moves';
import type { Scene } from './Scene';

/** The words at the hand: how wide a line may be, and from one to the next. */
const WORDS_WIDTH = 320;
const WORDS_LINE = 18;

/** A drag in progress, as the overlay shows it. Places are in pixels of the window, except the mark's. */
export interface DragPicture {
  readonly slots: readonly number[];
  readonly x: number;
  readonly y: number;
  /** The card under the pointer, or -1. */
  readonly target: number;
  readonly allowed: boolean;
  /** Why not, or what the drop would change. */
  readonly words: readonly string[];
  /** What somebody who knows more says of it. */
  readonly findings: readonly Foretold[];
  /** Where between siblings the drop would go, in chart units; null for onto the card. */
  readonly mark: Rect | null;
  /** By slot: 1 for cards that refuse what is in hand; all others are lit. */
  readonly refused: Uint8Array;
}

/** What is drawn above the cards and changes often. */
export interface OverlayState {
  readonly selected: ReadonlySet<number>;
  /** The card that the keyboard is on; -1 for none. */
  readonly current: number;
  readonly showCurrent: boolean;
  readonly hovered: number;
  /** The ghost under the pointer; -1 for none. */
  readonly ghost: number;
  readonly lasso: Rect | null;
  readonly drag: DragPicture | null;
}

/** Whether an overlay would be empty. */
export function showsNothing(scene: Scene, look: Look, state: OverlayState): boolean {
  const { selected, showCurrent, current, hovered, ghost, lasso, drag } = state;
  return selected.size === 0 && !(showCurrent && current >= 0) && hovered < 0 && ghost < 0 && lasso === null && drag === null && (look.marks === null || !scene.hasGhosts);
}

/** Draws the overlay anew, in CSS pixels. */
export function drawOverlay(ctx: CanvasRenderingContext2D, dpr: number, scene: Scene, camera: Camera, look: Look, state: OverlayState): void {
  ctx.setTransform(1, 0, 0, 1, 0, 0);
  ctx.clearRect(0, 0, ctx.canvas.width, ctx.canvas.height);
  ctx.setTransform(dpr, 0, 0, dpr, 0, 0);
  const painter = new OverlayPainter(ctx, dpr, scene, camera, look);
  const { theme } = look;
  if (look.marks !== null && scene.hasGhosts && state.drag === null) drawMoves(ctx, scene, camera, look, state);
  if (state.ghost >= 0) painter.ring(state.ghost, theme.textFaint, 1, 0);
  if (state.hovered >= 0 && state.drag === null && !state.selected.has(state.hovered)) painter.ring(state.hovered, theme.textFaint, 1, 0);
  for (const slot of state.selected) painter.ring(slot, theme.accent, 2, 2);
  if (state.showCurrent && state.current >= 0) painter.ring(state.current, theme.text, 2, state.selected.has(state.current) ? 5 : 2);
  painter.freeTags(new Set([...state.selected, state.hovered, state.current]));
  if (state.lasso) painter.lasso(state.lasso);
  if (state.drag) painter.drag(state.drag);
}

class OverlayPainter {
  private readonly ctx: CanvasRenderingContext2D;
  private readonly dpr: number;
  private readonly scene: Scene;
  private readonly camera: Camera;
  private readonly look: Look;

  constructor(ctx: CanvasRenderingContext2D, dpr: number, scene: Scene, camera: Camera, look: Look) {
    this.ctx = ctx;
    this.dpr = dpr;
    this.scene = scene;
    this.camera = camera;
    this.look = look;
  }

  /** A ring around a card, never so small that it is lost. */
  ring(slot: number, color: string, width: number, distance: number): void {
    const rect = this.screenRect(slot);
    if (rect === null) return;
    const { ctx } = this;
    const grow = distance + width / 2;
    const radius = Math.min(CARD.radius * this.camera.view.k + grow, 14);
    ctx.beginPath();
    ctx.roundRect(rect.x - grow, rect.y - grow, rect.width + 2 * grow, rect.height + 2 * grow, radius);
    ctx.strokeStyle = color;
    ctx.lineWidth = width;
    ctx.stroke();
  }

  /** Takes rings off what stands on the edges of cards: the marks and badges below must stay readable. */
  freeTags(slots: ReadonlySet<number>): void {
    const { ctx, scene, look, camera } = this;
    if (look.marks === null && look.badges === null && look.grades === null) return;
    const frame = new Frame(ctx, scene, look, camera.view, camera, this.dpr);
    for (const slot of slots) {
      if (slot < 0 || this.screenRect(slot) === null) continue;
      for (const tag of [badgeRect(frame, slot), gradeRect(frame, slot), ...pillRects(frame, slot)]) {
        if (tag === null) continue;
        const r = camera.toScreen(tag);
        ctx.clearRect(r.x - 1, r.y - 1, r.width + 2, r.height + 2);
      }
    }
  }

  lasso(rect: Rect): void {
    const { ctx, look } = this;
    ctx.fillStyle = look.theme.accent;
    ctx.globalAlpha = 0.1;
    ctx.fillRect(rect.x, rect.y, rect.width, rect.height);
    ctx.globalAlpha = 1;
    ctx.strokeStyle = look.theme.accent;
    ctx.lineWidth = 1;
    ctx.strokeRect(Math.round(rect.x) + 0.5, Math.round(rect.y) + 0.5, Math.round(rect.width), Math.round(rect.height));
  }

  drag(drag: DragPicture): void {
    const { theme } = this.look;
    this.light(drag);
    if (drag.target >= 0) {
      const color = drag.allowed ? theme.accent : theme.refused;
      if (drag.mark === null) {
        this.fillCard(drag.target, color, 0.14);
        this.ring(drag.target, color, 2.5, 2);
      } else this.insertion(drag.mark, color);
    }
    this.ghost(drag);
    if (drag.words.length > 0) this.words(drag);
  }

  private screenRect(slot: number): Rect | null {
    if (this.scene.layout.shown[slot] !== 1) return null;
    const r = this.camera.toScreen(this.scene.rectNow(slot));
    const { width, height } = this.camera;
    if (r.x > width + 20 || r.y > height + 20 || r.x + r.width < -20 || r.y + r.height < -20) return null;
    const growX = Math.max(0, 6 - r.width) / 2;
    const growY = Math.max(0, 6 - r.height) / 2;
    return { x: r.x - growX, y: r.y - growY, width: r.width + 2 * growX, height: r.height + 2 * growY };
  }

  /** Outlines the cards that take what is in hand and pales those that do not; from afar, only what is in hand. */
  private light({ slots, refused }: DragPicture): void {
    const { ctx, scene, camera, look } = this;
    if (detailAt(camera.view.k) < Detail.NAME) {
      for (const slot of slots) this.veil(slot);
      return;
    }
    ctx.beginPath();
    scene.eachCardIn(camera.area(), (slot) => {
      if (slot >= scene.firstGhost || refused[slot] === 1) return;
      const rect = camera.toScreen(scene.rectNow(slot));
      ctx.roundRect(rect.x - 1, rect.y - 1, rect.width + 2, rect.height + 2, CARD.radius * camera.view.k + 1);
    });
    ctx.globalAlpha = 0.7;
    ctx.strokeStyle = look.theme.accent;
    ctx.lineWidth = 1.5;
    ctx.stroke();
    ctx.globalAlpha = 1;
    scene.eachCardIn(camera.area(), (slot) => { if (refused[slot] === 1) this.veil(slot); });
  }

  /** Pales a card that nothing can be dropped on. */
  private veil(slot: number): void {
    this.fillCard(slot, this.look.theme.ground, 0.6);
  }

  private fillCard(slot: number, color: string, alpha: number): void {
    const rect = this.screenRect(slot);
    if (rect === null) return;
    const { ctx } = this;
    ctx.globalAlpha = alpha;
    ctx.fillStyle = color;
    ctx.beginPath();
    ctx.roundRect(rect.x, rect.y, rect.width, rect.height, CARD.radius * this.camera.view.k);
    ctx.fill();
    ctx.globalAlpha = 1;
  }

  private insertion(mark: Rect, color: string): void {
    const { ctx } = this;
    const r = this.camera.toScreen(mark);
    const width = Math.max(3, r.width);
    const height = Math.max(3, r.height);
    ctx.fillStyle = color;
    ctx.beginPath();
    ctx.roundRect(r.x + r.width / 2 - width / 2, r.y + r.height / 2 - height / 2, width, height, 1.5);
    ctx.fill();
  }

  /** The dragged card in small, below the pointer; with how many go with it. */
  private ghost(drag: DragPicture): void {
    const { ctx, look, scene } = this;
    const { theme, strings, fitter } = look;
    const first = drag.slots[0];
    if (first === undefined) return;
    const seat = scene.model.seatAt(first);
    const below = drag.slots.reduce((sum, slot) => sum + scene.model.tree.total[slot]!, 0);
    const font = `600 12px ${theme.fontFamily}`;
    const small = `420 11px ${theme.fontFamily}`;
    const [x, y, width, height] = [drag.x + 12, drag.y + 12, 184, below > 0 || drag.slots.length > 1 ? 46 : 30];
    this.panel(x, y, width, height);
    ctx.fillStyle = theme.tones[look.tones[first]!]!.solid;
    ctx.beginPath();
    ctx.roundRect(x, y, 4, height, [CARD.radius, 0, 0, CARD.radius]);
    ctx.fill();
    ctx.font = font;
    ctx.fillStyle = theme.text;
    ctx.fillText(fitter.fit(drag.slots.length > 1 ? strings.moving(drag.slots.length) : seatName(seat), font, width - 24).text, x + 14, y + 19);
    if (height === 30) return;
    ctx.font = small;
    ctx.fillStyle = theme.textSoft;
    ctx.fillText(below > 0 ? strings.withBelow(below) : seatName(seat), x + 14, y + 35);
  }

  private words(drag: DragPicture): void {
    const { ctx, look } = this;
    const { theme, fitter } = look;
    const font = `420 12px ${theme.fontFamily}`;
    ctx.font = font;
    // What a drop would change is a list of short facts; why it is refused is a sentence, to be read to its end.
    const lines = drag.allowed ? drag.words.map((line) => fitter.fit(line, font, WORDS_WIDTH).text) : drag.words.flatMap((line) => wrapped(ctx, line, WORDS_WIDTH));
    const found = drag.findings.map(({ text }) => fitter.fit(text, font, WORDS_WIDTH).text);
    const width = Math.max(...[...lines, ...found].map((line) => ctx.measureText(line).width)) + 36;
    const height = (lines.length + found.length) * WORDS_LINE + 12;
    const x = Math.min(drag.x + 12, this.camera.width - width - 8);
    const y = drag.y + 66 + height > this.camera.height ? drag.y - height - 8 : drag.y + 66;
    this.panel(x, y, width, height);
    ctx.fillStyle = drag.allowed ? theme.accentText : theme.refused;
    ctx.font = `600 13px ${theme.fontFamily}`;
    ctx.fillText(drag.allowed ? '✓' : '✕', x + 10, y + 19);
    ctx.font = font;
    lines.forEach((line, i) => {
      ctx.fillStyle = i === 0 || !drag.allowed ? theme.text : theme.textSoft;
      ctx.fillText(line, x + 26, y + 19 + i * WORDS_LINE);
    });
    found.forEach((line, i) => this.finding(drag.findings[i]!.tone, line, x, y + 19 + (lines.length + i) * WORDS_LINE));
  }

  /** A finding that a drop would bring, with the shape of its badge, or take away, with a tick. */
  private finding(tone: Foretold['tone'], line: string, x: number, y: number): void {
    const { ctx, look: { theme } } = this;
    ctx.fillStyle = tone === 'plain' ? theme.textSoft : theme.text;
    ctx.fillText(line, x + 26, y);
    if (tone === 'plain') return;
    const glyphs: readonly Glyph[] = tone === 'resolved' ? GRADE_GLYPHS.well : [BADGE_GLYPHS[tone]];
    ctx.fillStyle = tone === 'resolved' ? theme.grades.well.solid : theme.badges[tone].solid;
    ctx.beginPath();
    for (const glyph of glyphs) traceGlyph(ctx, glyph, x + 9, y - 10, 12);
    ctx.fill();
  }

  private panel(x: number, y: number, width: number, height: number): void {
    const { ctx, look } = this;
    ctx.save();
    ctx.shadowColor = 'rgb(0 0 0 / 22%)';
    ctx.shadowBlur = 16;
    ctx.shadowOffsetY = 4;
    ctx.fillStyle = look.theme.popover;
    ctx.beginPath();
    ctx.roundRect(x, y, width, height, CARD.radius);
    ctx.fill();
    ctx.restore();
    ctx.strokeStyle = look.theme.cardBorder;
    ctx.lineWidth = 1;
    ctx.stroke();
  }
}

/** A sentence in lines that are no wider than may be, broken between words. */
function wrapped(ctx: CanvasRenderingContext2D, text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = lines.length === 0 ? word : `${lines[lines.length - 1]} ${word}`;
    if (lines.length > 0 && ctx.measureText(longer).width <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
