import type { ChartSnapshot, ExportScope } from '../../../../chart/export/ChartSnapshot';
import type { Paper } from '../../../../chart/export/drawPage';
import type { ExportFormat, PageChoice, PageLayout, PaperSize } from '../../../../chart/export/exportChart';

/** What somebody chose in the dialog. */
export interface PaperChoice extends PageChoice {
  readonly scope: ExportScope;
  readonly keepFolds: boolean;
  readonly look: 'light' | 'screen';
  readonly format: ExportFormat;
  /** How many pixels a picture has for one of the screen, where it is not to be of a width. */
  readonly scale: number;
  /** How wide a picture is to be, in pixels; null where it goes by `scale`. */
  readonly width: number | null;
}

/** Pixels of a picture for one of the screen. */
export const scales = [0.5, 1, 2, 4] as const;

/** How wide a picture may be, in pixels: a strip of it is held in memory while it is drawn. */
export const widths = { least: 200, most: 60_000 } as const;

/** How many pixels a picture of a paper has for one of the screen. */
export function scaleOf({ scale, width }: Pick<PaperChoice, 'scale' | 'width'>, { plan }: Pick<Paper, 'plan'>): number {
  return width === null ? scale : width / plan.pages[0]!.width;
}

/** Where paper is Letter. */
const letterLands = new Set(['US', 'CA', 'MX', 'PH', 'CL', 'CO', 'CR', 'DO', 'GT', 'PA', 'PR', 'SV', 'VE']);

/** The paper of where a language is spoken; A4 where it says nothing of that. */
export function usualPaper(language: string): PaperSize {
  return letterLands.has(regionOf(language) ?? '') ? 'letter' : 'a4';
}

/** A web view without a language says what the system says, as `c`, which is no tag of a language. */
function regionOf(language: string): string | undefined {
  try {
    return new Intl.Locale(language).maximize().region;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** The parts of the chart that can be meant now. */
export function scopesOf({ focus, selection }: ChartSnapshot): readonly ExportScope[] {
  return ['whole', ...(focus === null ? [] : ['focus' as const]), ...(selection.length === 0 ? [] : ['selection' as const])];
}

/** What is most likely meant: several chosen seats, else the focus, else everything. */
export function firstChoice(snapshot: ChartSnapshot, isPrint: boolean, language: string): PaperChoice {
  const scope = snapshot.selection.length > 1 ? 'selection' : snapshot.focus === null ? 'whole' : 'focus';
  return { scope, keepFolds: false, look: 'light', format: 'pdf', scale: 2, width: null, layout: isPrint ? 'fit' : 'sheet', paper: usualPaper(language), isLandscape: true };
}

/** The ways to stand on pages that a format has; printers have no page as large as the chart. */
export function layoutsOf(format: ExportFormat, isPrint: boolean): readonly PageLayout[] {
  if (isPrint || format === 'pptx') return ['fit', 'tiles'];
  return format === 'pdf' ? ['sheet', 'fit', 'tiles'] : ['sheet'];
}

/** The choice with a way to stand on pages that its format has. */
export function settled(choice: PaperChoice, isPrint: boolean): PaperChoice {
  const layouts = layoutsOf(choice.format, isPrint);
  return layouts.includes(choice.layout) ? choice : { ...choice, layout: layouts[0] ?? 'sheet' };
}

/** A name that every system takes for a file. */
export function fileName(text: string, format: ExportFormat): string {
  const safe = text.replace(/[\u0000-\u001f<>:"/\\|?*]/g, ' ').replace(/\s+/g, ' ').replace(/^[. ]+|[. ]+$/g, '').slice(0, 120).trim();
  return `${safe === '' ? 'chart' : safe}.${format}`;
}
