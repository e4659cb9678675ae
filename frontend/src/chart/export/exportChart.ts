import { lightTheme, type ChartTheme } from '../render/theme';
import { type ExportTools, fontsFor } from './browserTools';
import { parseFont } from './canvasWords';
import type { ChartSnapshot, ExportScope } from './ChartSnapshot';
import type { Paper } from './drawPage';
import { type Ink, inkOf } from './inkOf';
import { legendEntries } from './legend';
import { Pace } from './Pace';
import { type PagePlan, type PageSize, planFit, planSheet, planTiles } from './PagePlan';
import { type PaperChart, paperChart } from './PaperChart';
import type { PaperText } from './PaperText';
import { writePdf } from './pdf/writePdf';
import { pngSize, writePng } from './png/writePng';
import { writePptx } from './pptx/writePptx';
import { svgElement, writeSvg } from './svg/writeSvg';

export const EXPORT_FORMATS = ['pdf', 'svg', 'png', 'pptx'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** How the chart stands on pages: one as large as the chart, one of the paper's size, or as many as can be read. */
export type PageLayout = 'sheet' | 'fit' | 'tiles';

export const PAPER_SIZES = ['a4', 'letter'] as const;
export type PaperSize = (typeof PAPER_SIZES)[number];

export interface PageChoice {
  readonly layout: PageLayout;
  readonly paper: PaperSize;
  readonly isLandscape: boolean;
}

/** Light, on white: for paper. */
export const paperTheme: ChartTheme = { ...lightTheme, ground: '#ffffff', cardBorder: '#cfcfc9' };

const POINTS: Readonly<Record<PaperSize | 'slide', PageSize>> = { a4: { width: 595.28, height: 841.89 }, letter: { width: 612, height: 792 }, slide: { width: 540, height: 960 } };
/** More seats than these are too much for one slide that can still be worked with. */
export const MOST_ON_SLIDE = 1500;
/** Larger pictures than this are files that few programs can open. */
export const LARGE_PICTURE = 400_000_000;

/** A chart that is ready to be put on pages. */
export interface PreparedChart {
  readonly chart: PaperChart;
  readonly ink: Ink;
}

/** Lays a part of the chart out apart from the screen, and finds out how far it reaches. */
export async function prepareChart(snapshot: ChartSnapshot, choice: { readonly scope: ExportScope; readonly keepFolds: boolean; readonly theme: ChartTheme }, tools: ExportTools, pace: Pace): Promise<PreparedChart> {
  const { family, measureFont } = rulerOf(choice.theme, tools);
  await fontsFor(charactersOf(snapshot), family);
  const chart = paperChart(snapshot, choice, measureFont);
  await pace.rest();
  return { chart, ink: await inkOf(chart, tools.measure, pace) };
}

/** Puts a prepared chart on pages. */
export function planPaper({ chart, ink }: PreparedChart, format: ExportFormat, { layout, paper, isLandscape }: PageChoice, text: PaperText, tools: ExportTools): Paper {
  const input = { chart, bounds: ink.bounds, text, measure: tools.measure };
  return { chart, text, plan: plan() };

  function plan(): PagePlan {
    if (format === 'svg' || format === 'png') return planSheet(input);
    const upright = POINTS[format === 'pptx' ? 'slide' : paper];
    const size = isLandscape || format === 'pptx' ? { width: upright.height, height: upright.width } : upright;
    if (layout === 'tiles') return planTiles(input, size);
    return layout === 'sheet' && format === 'pdf' ? planSheet(input) : planFit(input, size);
  }
}

export interface WriteChoice {
  readonly format: ExportFormat;
  readonly layout: PageLayout;
  /** Pixels of a PNG for one chart unit. */
  readonly scale: number;
}

/** Writes a paper as a file. Rejects with the reason of the pace's signal where that was aborted. */
export function writePaper(paper: Paper, { ink }: PreparedChart, { format, layout, scale }: WriteChoice, tools: ExportTools, pace: Pace): Promise<Blob> {
  const files = { ...tools, points: new Set([...ink.points, ...wordsOn(paper)]), now: new Date() };
  switch (format) {
    case 'svg': return writeSvg(paper, tools.measure, tools.load, pace);
    case 'png': return writePng(paper, scale, pace);
    case 'pdf': return writePdf(paper, layout === 'sheet', files, pace);
    case 'pptx': return writePptx(paper, files, pace);
  }
}

/** The pages of a paper as SVG elements, for a document that prints them. */
export async function printPages(paper: Paper, tools: ExportTools, pace: Pace, put: (svg: string) => void): Promise<void> {
  pace.begin(paper.plan.pages.length);
  for (const page of paper.plan.pages) {
    put(await svgElement(paper, page, tools.measure, pace, `p${page.number}-`));
    await pace.step();
  }
}

export { Pace, pngSize };

/** A ruler for fonts as a canvas has them. */
function rulerOf({ fontFamily }: ChartTheme, { measure }: ExportTools): { family: string; measureFont: (text: string, font: string) => number } {
  return {
    family: fontFamily,
    measureFont: (text, font) => measure(text, parseFont(font)),
  };
}

function charactersOf({ seats, filter }: ChartSnapshot): Set<number> {
  const points = new Set<number>();
  const take = (text: string | null | undefined) => { if (text != null) for (const sign of text) points.add(sign.codePointAt(0)!); };
  take(filter?.seats.text);
  for (const seat of seats) {
    take(seat.title);
    take(seat.team?.name);
    take(seat.location);
    for (const holder of seat.holders) take(holder.name);
  }
  return points;
}

/** The characters of what stands around the chart. */
function wordsOn({ chart, text }: Paper): Set<number> {
  const { strings } = chart.look;
  const words = [text.title, ...text.details, ...legendEntries(chart, text).map((entry) => entry.label), strings.page(1_234_567_890, 2), strings.overview(2), strings.onPage(2), '…·'];
  return new Set(words.flatMap((word) => Array.from(word, (sign) => sign.codePointAt(0)!)));
}
