import { drawUpwards } from '../render/drawScene';
import type { Frame } from '../render/Frame';
import { drawLinks } from '../render/links';
import { CARD } from '../render/cardShape';
import { drawHeading, drawLegend, type FurnitureTools } from './furniture';
import type { OverviewPage, PagePlan, PaperPage, TilePage } from './PagePlan';
import type { PageTarget } from './PageTarget';
import type { Pace } from './Pace';
import { CARD_OVERHANG, type PaperChart } from './PaperChart';
import type { PaperText } from './PaperText';

/** From so many points on, the words of a card can still be guessed at in the small picture. */
const LEGIBLE = 0.2;

/** What pages are made of. */
export interface Paper {
  readonly chart: PaperChart;
  readonly text: PaperText;
  readonly plan: PagePlan;
}

/** Draws a page on a target, in steps that leave the window its time. The ground is the target's business. */
export async function drawPage(target: PageTarget, paper: Paper, page: PaperPage, pace: Pace): Promise<void> {
  if (page.kind === 'whole') await drawWhole(target, paper, page, pace);
  else if (page.kind === 'overview') await drawOverview(target, paper, page, pace);
  else await drawTile(target, paper, page, pace);
  drawFurniture(target, paper, page);
}

/** Draws what stands around the chart. */
export function drawFurniture(target: PageTarget, paper: Paper, page: PaperPage): void {
  const { plan, text, chart } = paper;
  const tools = toolsOf(target, paper);
  const { margin } = plan;
  target.enterPage();
  drawHeading(tools, text, margin, margin, page.width - 2 * margin, page.kind !== 'tile');
  if (page.kind !== 'tile') drawLegend(tools, page.legend, page.legendAt.x, page.legendAt.y);
  const { strings } = chart.look;
  const pages = plan.pages.length;
  if (pages === 1) return;
  const y = page.height - margin + 2;
  const words = page.kind === 'overview' ? `${strings.page(page.number, pages)}  ·  ${strings.overview(pages)}` : strings.page(page.number, pages);
  writeSmall(tools, words, page.width - margin, y, 'right');
  if (page.kind === 'tile') drawNeighbours(tools, page);
}

async function drawWhole(target: PageTarget, { chart }: Paper, page: PaperPage, pace: Pace): Promise<void> {
  const frame = target.frameOf(chart, page.chart);
  await drawAll(target, frame, chart, chart.scene.cardsIn(frame.area), pace);
}

async function drawAll(target: PageTarget, frame: Frame, chart: PaperChart, cards: readonly number[], pace: Pace): Promise<void> {
  frame.enter();
  const steps = drawUpwards(frame, chart.lines, cards, target.batch);
  while (steps.next().done !== true) {
    target.stepped();
    await pace.rest();
  }
}

async function drawTile(target: PageTarget, { chart }: Paper, page: TilePage, pace: Pace): Promise<void> {
  const { ctx } = target;
  const frame = target.frameOf(chart, page.chart);
  const { x, y, width, height } = page.chart.window;
  ctx.save();
  frame.enter();
  ctx.beginPath();
  // Marks and badges may reach over the edge; nothing else does.
  ctx.rect(x + CARD_OVERHANG.x, y + CARD_OVERHANG.y, width + CARD_OVERHANG.width, height + CARD_OVERHANG.height);
  ctx.clip();
  await drawAll(target, frame, chart, page.cards, pace);
  drawElsewhere(frame, page);
  ctx.restore();
}

/** In the place of a card that the edge would cut: its outline, and the page that it is whole on. */
function drawElsewhere({ ctx, look, scene }: Frame, { elsewhere, chart: { window } }: TilePage): void {
  if (elsewhere.size === 0) return;
  const { theme, strings } = look;
  const { x, y, w, h } = scene.layout;
  ctx.beginPath();
  for (const slot of elsewhere.keys()) ctx.roundRect(x[slot]!, y[slot]!, w[slot]!, h[slot]!, CARD.radius);
  ctx.fillStyle = theme.ground;
  ctx.fill();
  ctx.strokeStyle = theme.cardBorder;
  ctx.lineWidth = 0.75;
  ctx.stroke();
  ctx.font = `500 11px ${theme.fontFamily}`;
  ctx.fillStyle = theme.textFaint;
  ctx.textAlign = 'center';
  ctx.textBaseline = 'middle';
  for (const [slot, page] of elsewhere) {
    const left = Math.max(x[slot]!, window.x);
    const top = Math.max(y[slot]!, window.y);
    const right = Math.min(x[slot]! + w[slot]!, window.x + window.width);
    const bottom = Math.min(y[slot]! + h[slot]!, window.y + window.height);
    const words = strings.onPage(page);
    if (right - left > ctx.measureText(words).width + 8 && bottom - top > 16) ctx.fillText(words, (left + right) / 2, (top + bottom) / 2);
  }
  ctx.textAlign = 'left';
  ctx.textBaseline = 'alphabetic';
}

async function drawOverview(target: PageTarget, paper: Paper, page: OverviewPage, pace: Pace): Promise<void> {
  const { chart } = paper;
  if (page.chart.scale >= LEGIBLE) await drawAll(target, target.frameOf(chart, page.chart), chart, [...chart.scene.layout.order], pace);
  else await drawBars(target.smallFrameOf(chart, page.chart), pace);
  drawCells(target, paper, page);
}

/** Links, and cards as what colour they have. */
async function drawBars(frame: Frame, pace: Pace): Promise<void> {
  const { ctx, scene, look } = frame;
  const { order, x, y, w, h } = scene.layout;
  frame.enter();
  for (const leads of portions([...scene.leadsIn(frame.area)])) {
    drawLinks(frame, leads);
    await pace.rest();
  }
  for (const [tone, { solid }] of look.theme.tones.entries()) {
    for (const slots of portions([...order].filter((slot) => slot < scene.firstGhost && look.tones[slot] === tone))) {
      ctx.beginPath();
      for (const slot of slots) ctx.rect(x[slot]!, y[slot]!, w[slot]!, h[slot]!);
      ctx.fillStyle = solid;
      ctx.fill();
      await pace.rest();
    }
  }
}

/** So many bars or links at once. */
const PORTION = 400;

function* portions(all: readonly number[]): Generator<readonly number[]> {
  for (let start = 0; start < all.length; start += PORTION) yield all.slice(start, start + PORTION);
}

/** The places of the pages, each with its number. */
function drawCells(target: PageTarget, paper: Paper, { cells, chart: { window, x, y, scale } }: OverviewPage): void {
  const { ctx } = target;
  const { theme } = paper.chart.look;
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
  const labels = placed.map((cell) => ({ ...cell, text: paper.chart.look.strings.number(cell.page) })).map((cell) => ({ ...cell, taken: ctx.measureText(cell.text).width + size * 0.8 }));
  ctx.beginPath();
  for (const cell of labels) ctx.rect(cell.x, cell.y, cell.taken, size * 1.45);
  ctx.fillStyle = theme.accent;
  ctx.fill();
  ctx.fillStyle = theme.card;
  for (const cell of labels) ctx.fillText(cell.text, cell.x + size * 0.4, cell.y + size * 1.08);
}

/** In the margins: a tip towards each page beside this one, and its number. */
function drawNeighbours(tools: FurnitureTools, { neighbours, chart: { window, x, y, scale }, height }: TilePage): void {
  const { ctx, theme } = tools;
  const [right, bottom] = [x + window.width * scale, y + window.height * scale];
  const [middle, centre] = [(x + right) / 2, (y + bottom) / 2];
  const tip = (cx: number, cy: number, dx: number, dy: number) => {
    ctx.beginPath();
    ctx.moveTo(cx + dx * 4, cy + dy * 4);
    ctx.lineTo(cx - dx * 2 - dy * 3.5, cy - dy * 2 - dx * 3.5);
    ctx.lineTo(cx - dx * 2 + dy * 3.5, cy - dy * 2 + dx * 3.5);
    ctx.closePath();
    ctx.fillStyle = theme.accent;
    ctx.fill();
  };
  const write = (page: number, cx: number, cy: number) => writeSmall(tools, String(page), cx, cy, 'center', theme.accentText);
  if (neighbours.left !== null) { tip(x - 9, centre - 6, -1, 0); write(neighbours.left, x - 11, centre + 9); }
  if (neighbours.right !== null) { tip(right + 9, centre - 6, 1, 0); write(neighbours.right, right + 11, centre + 9); }
  if (neighbours.up !== null) { tip(middle - 8, y - 6, 0, -1); write(neighbours.up, middle + 6, y - 3.5); }
  if (neighbours.down !== null) { tip(middle - 8, Math.min(bottom + 8, height - 8), 0, 1); write(neighbours.down, middle + 6, Math.min(bottom + 11, height - 5)); }
}

function writeSmall({ ctx, theme, unit }: FurnitureTools, words: string, x: number, y: number, align: CanvasTextAlign, color = theme.textSoft): void {
  ctx.font = `${color === theme.textSoft ? 420 : 600} ${8 * unit}px ${theme.fontFamily}`;
  ctx.fillStyle = color;
  ctx.textAlign = align;
  ctx.fillText(words, x, y);
  ctx.textAlign = 'left';
}

function toolsOf({ ctx }: PageTarget, { chart, plan }: Paper): FurnitureTools {
  return { ctx, theme: chart.look.theme, fitter: chart.look.fitter, unit: plan.unit };
}
