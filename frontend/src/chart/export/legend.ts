import { BADGE_TONES, type BadgeTone } from '../model/badge';
import type { MarkKind } from '../model/comparison';
import type { Grade } from '../model/grade';
import { LINE_KINDS, type LineKind } from '../model/seat';
import type { Look } from '../render/Frame';
import { isRightToLeft } from '../render/initials';
import type { PaperChart } from './PaperChart';
import type { PaperText } from './PaperText';
import type { MeasureRun } from './pen';

/** What stands before an entry. */
export type LegendSample =
  | { readonly kind: 'none' }
  | { readonly kind: 'tone'; readonly tone: number }
  | { readonly kind: 'line'; readonly line: LineKind | 'tree' }
  | { readonly kind: 'mark'; readonly mark: MarkKind }
  | { readonly kind: 'badge'; readonly tone: BadgeTone }
  | { readonly kind: 'grade'; readonly grade: Grade };

export interface PaperLegendEntry {
  readonly sample: LegendSample;
  readonly label: string;
  readonly isHeading: boolean;
}

/** An entry at its place, in units of the legend. */
interface PlacedLegendEntry extends PaperLegendEntry {
  readonly x: number;
  readonly y: number;
  readonly rtl: boolean;
}

export interface PlacedLegend {
  readonly entries: readonly PlacedLegendEntry[];
  readonly width: number;
  readonly height: number;
}

export const LEGEND = { row: 17, size: 10, gap: 16, sampleGap: 6 } as const;
export const SAMPLE_WIDTH: Readonly<Record<LegendSample['kind'], number>> = { none: 0, tone: 10, line: 40, mark: 11, badge: 11, grade: 11 };

/** More entries than this are counted instead of named. */
const MOST_COLORS = 48;

/** All that the shown chart needs explained, and nothing else; colours beyond some are counted. */
export function legendEntries({ scene, look, legend, markLegend, lines }: PaperChart, text: PaperText, mostColors = MOST_COLORS): PaperLegendEntry[] {
  const entries: PaperLegendEntry[] = [];
  const add = (sample: LegendSample, label: string, isHeading = false) => entries.push({ sample, label, isHeading });
  const isShown = ([slot]: readonly [number, unknown]) => scene.layout.shown[slot] === 1;
  const graded = new Set([...(look.grades ?? [])].filter(isShown).map(([, { grade }]) => grade));
  for (const { grade, label } of text.grades) if (graded.has(grade)) add({ kind: 'grade', grade }, label);
  if (legend.length > 0) {
    add({ kind: 'none' }, text.colors, true);
    for (const { tone, label, count } of legend.slice(0, mostColors)) add({ kind: 'tone', tone }, `${label} ${look.strings.number(count)}`);
    if (legend.length > mostColors) add({ kind: 'none' }, look.strings.more(legend.length - mostColors));
  }
  // Badges say themselves what they are of, but not of which dimension.
  if (look.tags !== null && text.badges !== null) add({ kind: 'none' }, text.badges);
  for (const { mark, label, count } of markLegend) add({ kind: 'mark', mark }, `${label} ${look.strings.number(count)}`);
  const tones = new Set([...(look.badges ?? [])].filter(isShown).map(([, badge]) => badge.tone));
  for (const tone of BADGE_TONES) if (tones.has(tone)) add({ kind: 'badge', tone }, look.strings.badgeTone[tone]);
  if (lines.length > 0) {
    add({ kind: 'line', line: 'tree' }, text.lines.tree);
    for (const kind of LINE_KINDS) if (lines.some((line) => line.kind === kind)) add({ kind: 'line', line: kind }, text.lines[kind]);
  }
  if (text.note !== null) add({ kind: 'none' }, text.note);
  return entries;
}

/** Lets entries flow in rows no wider than `width`: of what is wider than a row, sentences are broken between words and names are shortened. */
export function placeLegend(entries: readonly PaperLegendEntry[], width: number, { fitter, theme: { fontFamily: family } }: Look, measure: MeasureRun): PlacedLegend {
  const placed: PlacedLegendEntry[] = [];
  let [x, y, widest] = [0, 0, 0];
  for (const entry of entries) {
    const weight = entry.isHeading ? 600 : 420;
    const widthOf = (text: string) => measure(text, { family, weight, size: LEGEND.size });
    const fit = (text: string, room: number) => fitter.fit(text, `${weight} ${LEGEND.size}px ${family}`, room).text;
    const sample = SAMPLE_WIDTH[entry.sample.kind];
    const before = sample + (sample > 0 ? LEGEND.sampleGap : 0);
    const lines = entry.sample.kind === 'none' ? broken(entry.label, width, widthOf) : [entry.label];
    for (const line of lines) {
      const label = fit(line, width - before);
      const own = before + widthOf(label);
      if (x > 0 && (x + own > width || lines.length > 1)) [x, y] = [0, y + LEGEND.row];
      placed.push({ ...entry, label, x, y, rtl: isRightToLeft(label) });
      widest = Math.max(widest, x + own);
      x += own + LEGEND.gap;
    }
  }
  return { entries: placed, width: widest, height: entries.length === 0 ? 0 : y + LEGEND.row };
}

/** The legend in rows no wider than `width` and no higher than `height` together, where that can be had by naming fewer colours: the others are counted. */
export function fittingLegend(chart: PaperChart, text: PaperText, width: number, height: number, measure: MeasureRun): PlacedLegend {
  for (let colors = Math.min(MOST_COLORS, chart.legend.length); ; colors--) {
    const placed = placeLegend(legendEntries(chart, text, colors), width, chart.look, measure);
    if (placed.height <= height || colors <= 0) return placed;
  }
}

/** A sentence on lines that are no wider than `width` where words allow it. */
function broken(text: string, width: number, widthOf: (text: string) => number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && widthOf(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
