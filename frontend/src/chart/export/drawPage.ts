import { drawUpwards } from '../render/drawScene';
import type { Frame } from '../render/Frame';
import { CARD } from '../render/cardShape';
import { drawHeading, drawLegend, type FurnitureTools } from './furniture';
import { drawBars, drawCells, LEGIBLE } from './drawOverview';
import type { OverviewPage, PagePlan, PaperPage, TilePage } from './PagePlan';
import type { PageTarget } from './PageTarget';
import type { Pace } from './Pace';
import { CARD_OVERHANG, type PaperChart } from './PaperChart';
import type { PaperText } from './PaperText';

/** What pages are made of. */
export interface Paper {
  readonly chart: PaperChart;
  readonly text: PaperText;
  readonly plan: PagePlan;
}

/** Draws a page on a target, in steps that leave the window its time. The ground is the target's business. */
export async function drawPage(target: PageTarget, paper: Paper, page: PaperPage, pace: Pace): Promise<void> {
  if (page.kind === 'whole') await drawWhole(target, paper, page, pace);
  else if (page.kind === 'overview') await drawSmall(target, paper, page, pace);
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

/** The whole in small, with its cards as bars where no word could be read. */
async function drawSmall(target: PageTarget, { chart }: Paper, page: OverviewPage, pace: Pace): Promise<void> {
  if (page.chart.scale >= LEGIBLE) await drawAll(target, target.frameOf(chart, page.chart), chart, [...chart.scene.layout.order], pace);
  else await drawBars(target.smallFrameOf(chart, page.chart), chart, page.chart.scale, pace);
  drawCells(target, chart.look, page);
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
