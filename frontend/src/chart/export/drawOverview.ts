import { marksIn } from '../model/comparison';
import { mix } from '../render/color';
import type { Frame, Look } from '../render/Frame';
import { BADGE_GLYPHS, type Glyph, GRADE_GLYPHS, MARK_STYLES, traceGlyph } from '../render/glyphs';
import { drawGroups, groupAreas } from '../render/groups';
import { drawLines } from '../render/lines';
import { drawLinks } from '../render/links';
import { BESIDE_MARKS } from '../render/PixelPainter';
import type { Pace } from './Pace';
import type { OverviewPage } from './PagePlan';
import type { PageTarget } from './PageTarget';
import type { PaperChart } from './PaperChart';

/** From so many points on, the words of a card can still be guessed at in the small picture. */
export const LEGIBLE = 0.2;
/** The side of a sign on a bar, in points; of signs nearer to each other, only the first is drawn. */
const SIGN = 4;
/** So many bars, links or lines at once. */
const PORTION = 400;

/** All that a far view on the screen shows: teams that stand together, links, cards as what colour they have, lines, and signs of marks, grades and badges. `scale` is points for a chart unit. */
export async function drawBars(frame: Frame, chart: PaperChart, scale: number, pace: Pace): Promise<void> {
  const { scene, area } = frame;
  frame.enter();
  drawGroups(frame, groupAreas(frame));
  for (const leads of portions([...scene.leadsIn(area)])) {
    drawLinks(frame, leads);
    await pace.rest();
  }
  for (const [color, slots] of barsByColor(frame)) {
    for (const some of portions(slots)) {
      fillBars(frame, color, some);
      await pace.rest();
    }
  }
  for (const lines of portions(chart.lines)) {
    drawLines(frame, lines, chart.lines.length);
    await pace.rest();
  }
  for (const signs of portions(apart(frame, scale))) {
    drawSigns(frame, signs, SIGN / scale);
    await pace.rest();
  }
}

/** The cards of seats by the colour of their bars, those in the background first. */
function barsByColor({ scene, look }: Frame): Map<string, number[]> {
  const { theme, tones, dimmed, marks } = look;
  // Beside marks, which are small, all else steps back.
  const colors = theme.tones.map(({ solid }) => (marks === null ? solid : mix(solid, theme.ground, BESIDE_MARKS)));
  const bars = new Map<string, number[]>([theme.cardBorder, ...colors].map((color) => [color, []]));
  for (const slot of scene.layout.order) {
    if (slot < scene.firstGhost) bars.get((dimmed?.[slot] ?? 0) > 0 ? theme.cardBorder : colors[tones[slot]!]!)!.push(slot);
  }
  return bars;
}

function fillBars({ ctx, scene }: Frame, color: string, slots: readonly number[]): void {
  const { x, y, w, h } = scene.layout;
  ctx.beginPath();
  for (const slot of slots) ctx.rect(x[slot]!, y[slot]!, w[slot]!, h[slot]!);
  ctx.fillStyle = color;
  ctx.fill();
}

/** What is to be seen of one card, however small it is. */
interface Sign {
  readonly slot: number;
  readonly glyphs: readonly Glyph[];
  readonly color: string;
}

/** The signs of all cards, in the order in which they give way to each other. */
function* signsOf({ scene, look }: Frame): Generator<Sign> {
  const { theme, badges, grades, marks, dimmed } = look;
  for (const [slot, { tone }] of badges ?? []) yield { slot, glyphs: [BADGE_GLYPHS[tone]], color: theme.badges[tone].solid };
  for (const [slot, { grade }] of grades ?? []) {
    // More than those that are looked for could not be told apart.
    if ((grade === 'wanting' || grade === 'top') && (dimmed?.[slot] ?? 0) === 0) yield { slot, glyphs: GRADE_GLYPHS[grade], color: theme.grades[grade].solid };
  }
  const marked = (slot: number, kind: keyof typeof MARK_STYLES): Sign => ({ slot, glyphs: [MARK_STYLES[kind].glyph], color: theme.marks[kind].solid });
  for (const slot of marks?.slots ?? []) yield marked(slot, marksIn(marks!.bits[slot]!)[0]!);
  for (const slot of scene.layout.order) {
    // Where a seat moved from is told by its card.
    if (scene.ghostAt(slot)?.kind === 'closed') yield marked(slot, 'closed');
  }
}

/** The signs of shown cards that can be told from each other. */
function apart(frame: Frame, scale: number): Sign[] {
  const { x, y, shown } = frame.scene.layout;
  const cell = (at: number) => Math.floor((at * scale) / SIGN);
  const taken = new Set<string>();
  return [...signsOf(frame)].filter(({ slot }) => {
    const key = `${cell(x[slot]!)} ${cell(y[slot]!)}`;
    if (shown[slot] !== 1 || taken.has(key)) return false;
    taken.add(key);
    return true;
  });
}

/** Each sign in the middle of its bar, with a rim that sets it off from what is below. */
function drawSigns({ ctx, scene, look }: Frame, signs: readonly Sign[], size: number): void {
  const { x, y, w, h } = scene.layout;
  const trace = (some: readonly Sign[]) => {
    ctx.beginPath();
    for (const { slot, glyphs } of some) for (const glyph of glyphs) traceGlyph(ctx, glyph, x[slot]! + (w[slot]! - size) / 2, y[slot]! + (h[slot]! - size) / 2, size);
  };
  ctx.lineWidth = size / 4;
  ctx.lineJoin = 'round';
  ctx.strokeStyle = look.theme.ground;
  trace(signs);
  ctx.stroke();
  for (const color of new Set(signs.map((sign) => sign.color))) {
    trace(signs.filter((sign) => sign.color === color));
    ctx.fillStyle = color;
    ctx.fill();
  }
}

function* portions<Each>(all: readonly Each[]): Generator<readonly Each[]> {
  for (let start = 0; start < all.length; start += PORTION) yield all.slice(start, start + PORTION);
}

/** The places of the pages, each with its number. */
export function drawCells(target: PageTarget, { theme, strings }: Look, { cells, chart: { window, x, y, scale } }: OverviewPage): void {
  const { ctx } = target;
  target.enterPage();
  const [{ rect: first }] = cells as [OverviewPage['cells'][number]];
  // Small enough that what lies under it is still seen.
  const size = Math.max(2, Math.min(8, first.height * scale * 0.3, first.width * scale * 0.17));
  ctx.strokeStyle = theme.accent;
  ctx.lineWidth = size * 0.07;
  ctx.beginPath();
  const placed = cells.map(({ page, rect }) => ({ page, x: x + (rect.x - window.x) * scale, y: y + (rect.y - window.y) * scale, width: rect.width * scale, height: rect.height * scale }));
  for (const cell of placed) ctx.rect(cell.x, cell.y, cell.width, cell.height);
  ctx.stroke();
  ctx.font = `600 ${size}px ${theme.fontFamily}`;
  ctx.textAlign = 'left';
  const labels = placed.map((cell) => ({ ...cell, text: strings.number(cell.page) })).map((cell) => ({ ...cell, taken: ctx.measureText(cell.text).width + size * 0.8 }));
  ctx.beginPath();
  for (const cell of labels) ctx.rect(cell.x, cell.y, cell.taken, size * 1.45);
  ctx.fillStyle = theme.accent;
  ctx.fill();
  ctx.fillStyle = theme.card;
  for (const cell of labels) ctx.fillText(cell.text, cell.x + size * 0.4, cell.y + size * 1.08);
}
