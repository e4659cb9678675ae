import { sampleSeat } from '../model/sampleOrg';
import { LINE_KINDS } from '../model/seat';
import { englishStrings } from '../strings';
import { parseFont } from './canvasWords';
import type { ChartSnapshot } from './ChartSnapshot';
import { inkOf } from './inkOf';
import { Pace } from './Pace';
import type { PlanInput } from './PagePlan';
import { paperChart, type PaperChoice } from './PaperChart';
import type { PaperText } from './PaperText';
import type { FontStyle } from './pen';
import { paperTheme } from './exportChart';

/** A ruler without a browser: every character is half as wide as high. For tests. */
export const evenRuler = (text: string, { size }: Pick<FontStyle, 'size'>): number => text.length * size * 0.5;

/** An organisation of `count` seats, `span` below each. For tests. */
export function sampleSnapshot(count: number, span = 6, fields: Partial<ChartSnapshot> = {}): ChartSnapshot {
  const seats = Array.from({ length: count }, (_, i) => sampleSeat(`s${i}`, i === 0 ? null : `s${Math.floor((i - 1) / span)}`, { rank: i, title: `Title ${i}` }));
  return {
    seats, lines: [], folded: [], focus: null, selection: [], comparison: null, badges: null, grades: null, highlighted: null, filter: null, guests: [],
    options: { orientation: 'top-down', wrap: true, colorBy: 'team', badgeBy: null, lineKinds: LINE_KINDS, grouped: false, today: '2026-11-29', readOnly: true }, strings: englishStrings, ...fields,
  };
}

export const sampleText: PaperText = {
  title: 'Northlight: whole organisation', details: ['As it is now'], colors: 'Team', badges: null, grades: [], note: null,
  lines: { tree: 'Reports to', DOTTED: 'Dotted line', FUNCTIONAL: 'Functional line', PROJECT: 'Project line', MENTOR: 'Mentor' },
};

/** What pages are planned from, laid out without a browser. For tests. */
export async function samplePlanInput(snapshot: ChartSnapshot, choice: Partial<PaperChoice> = {}): Promise<PlanInput> {
  const chart = paperChart(snapshot, { scope: 'whole', keepFolds: false, theme: paperTheme, ...choice }, (text, font) => evenRuler(text, parseFont(font)));
  const { bounds } = await inkOf(chart, evenRuler, new Pace(new AbortController().signal));
  return { chart, bounds, text: sampleText, measure: evenRuler };
}
