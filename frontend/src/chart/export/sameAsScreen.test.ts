// @vitest-environment happy-dom
import fc from 'fast-check';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ChartEngine } from '../engine';
import { recorder } from '../headless';
import type { ChartComparison } from '../model/comparison';
import { DIMENSION_IDS } from '../model/dimensions';
import { noFilter } from '../model/filter';
import { sampleForest, sampleId, sampleSeat, seededRandom } from '../model/sampleOrg';
import { type ChartSeat, LINE_KINDS } from '../model/seat';
import { lightTheme } from '../render/theme';
import type { ChartSnapshot } from './ChartSnapshot';
import { drawFurniture, drawPage, type Paper } from './drawPage';
import { inkOf } from './inkOf';
import { Pace } from './Pace';
import { planSheet } from './PagePlan';
import { recordedPage } from './PageTarget';
import { paperChart } from './PaperChart';
import { evenRuler, sampleText } from './paperSample';
import type { Ink, Pen, Shape, Stroke, TextRun } from './pen';
import { RecordingContext } from './RecordingContext';
import { parseFont } from './canvasWords';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['requestAnimationFrame', 'cancelAnimationFrame', 'performance', 'setTimeout', 'clearTimeout', 'Date'] });
});
afterEach(() => {
  vi.useRealTimers();
});

/** A pen that keeps each shape and word with its look, whoever drew it together with others. */
class Kept implements Pen {
  readonly parts: { readonly x: number; readonly y: number; readonly told: (dx: number, dy: number) => string }[] = [];
  fill(path: readonly Shape[], { color, alpha }: Ink): void { for (const shape of path) this.shape(shape, `fill ${color} ${round(alpha)}`); }
  stroke(path: readonly Shape[], { color, alpha, width, dash }: Stroke): void { for (const shape of path) this.shape(shape, `stroke ${color} ${round(alpha)} ${round(width)} ${dash.map(round).join()}`); }
  text({ text, x, y, font, color, alpha, rtl }: TextRun): void {
    this.parts.push({ x, y, told: (dx, dy) => `${text} ${font.weight} ${round(font.size)} ${color} ${round(alpha)} ${rtl} at ${round(x - dx)} ${round(y - dy)}` });
  }
  clip(path: readonly Shape[]): void { for (const shape of path) this.shape(shape, 'clip'); }
  endClip(): void { /* Where it began says enough. */ }

  private shape(shape: Shape, look: string): void {
    const steps = shape.kind === 'trace' ? shape.steps.filter((step) => step.to !== 'start') : [shape];
    const { x, y } = steps[0]!;
    this.parts.push({ x, y, told: (dx, dy) => `${look} ${shape.kind} ${steps.map((step) => numbersOf(step).map(([name, value]) => `${name}${round(/^x/.test(name) ? value - dx : /^y/.test(name) ? value - dy : value)}`).join(' ')).join(', ')}` });
  }
}

/** What lies between two numbers that are told goes one way, however it was added up. */
const round = (value: number) => Math.round(value * 100 + 1e-4) / 100 + 0;
const numbersOf = (step: object) => Object.entries(step).flatMap(([name, value]) => (typeof value === 'number' ? [[name, value] as const] : []));

/** What was drawn, wherever on the page, in no order. */
function told(parts: Kept['parts']): string[] {
  const [dx, dy] = [Math.min(...parts.map(({ x }) => x)), Math.min(...parts.map(({ y }) => y))];
  return parts.map((part) => part.told(dx, dy)).sort();
}

const TEAMS = [null, { id: 'x', name: 'Design', color: 1 }, { id: 'y', name: 'Data', color: 2 }];
const dressed = (seats: readonly ChartSeat[]) => seats.map((seat, i) => ({ ...seat, team: TEAMS[i % 3]!, location: ['Oslo', null, 'Rome'][i % 3]!, vacant: i % 7 === 3, holders: i % 7 === 3 ? [] : seat.holders, assistant: i % 11 === 5 }));

const seat = fc.nat({ max: 29 }).map(sampleId);
const some = fc.uniqueArray(seat, { maxLength: 5 });
const shownAs = fc.record({
  seed: fc.nat({ max: 999 }),
  grouped: fc.boolean(),
  orientation: fc.constantFrom('top-down' as const, 'left-to-right' as const),
  colorBy: fc.constantFrom(...DIMENSION_IDS),
  badgeBy: fc.constantFrom(null, ...DIMENSION_IDS),
  lineKinds: fc.subarray([...LINE_KINDS]),
  filter: fc.constantFrom(null, { seats: { ...noFilter, picks: { location: ['Oslo'] } }, mode: 'dim' as const }, { seats: { ...noFilter, picks: { team: ['x'] } }, mode: 'hide' as const }, { seats: { text: 'title pos_00001', picks: {} }, mode: 'hide' as const }),
  highlighted: fc.option(some, { freq: 4 }),
  badges: some, graded: fc.option(some, { freq: 4 }), opened: some, changed: some, moved: some, folded: some,
  compared: fc.boolean(),
  focus: fc.option(seat, { freq: 4 }),
});

type Shown = typeof shownAs extends fc.Arbitrary<infer Value> ? Value : never;

/** The picture on the screen, with room for all of it at its natural size on a sharp screen; and what is exported of it. */
function onScreen(shown: Shown): { parts: Kept['parts']; snapshot: ChartSnapshot } {
  const pen = new Kept();
  const recording = new RecordingContext(pen, evenRuler);
  recording.placement = { scale: 0.5, x: 0, y: 0 };
  const canvas = (ctx: CanvasRenderingContext2D) => Object.defineProperty(document.createElement('canvas'), 'getContext', { value: () => ctx });
  const engine = new ChartEngine({ canvases: { static: canvas(recording.asCanvas), overlay: canvas(recorder({ width: 1, height: 1 }).ctx) }, theme: lightTheme, today: '2026-11-29' });
  const { grouped, orientation, colorBy, badgeBy, lineKinds, filter, highlighted, badges, graded, compared, opened, changed, moved, folded, focus } = shown;
  engine.resize({ width: 60_000, height: 60_000 }, null, 2);
  engine.setSeats(dressed(sampleForest(30, seededRandom(shown.seed))));
  engine.setLines(LINE_KINDS.map((kind, i) => ({ id: kind, kind, from: sampleId(i + 4), to: sampleId(29 - i) })));
  engine.setOptions({ grouped, orientation, colorBy, badgeBy, lineKinds });
  engine.setBadges(new Map(badges.map((id) => [id, { tone: 'warn', text: 'Too many', count: 2 }])));
  engine.setGrades(graded && new Map(graded.map((id) => [id, { grade: 'partly', label: 'Partly', text: 'Partly' }])));
  engine.setHighlighted(highlighted);
  const comparison: ChartComparison = { opened: new Set(opened), changed: new Set(changed), moved: new Map(moved.map((id) => [id, id === sampleId(2) ? sampleId(3) : sampleId(2)])), closed: [sampleSeat('gone', sampleId(1))] };
  engine.setComparison(compared ? comparison : null);
  engine.folds.restore(folded);
  engine.focusSubtree(focus);
  engine.setFilter(filter);
  engine.viewpoint.fit();
  vi.advanceTimersByTime(3000);
  pen.parts.length = 0;
  engine.fontsLoaded();
  vi.advanceTimersByTime(100);
  expect(engine.viewpoint.view.k).toBe(1);
  const snapshot = engine.snapshot();
  engine.destroy();
  return { snapshot, parts: pen.parts.slice(1) };
}

/** What stands on the sheet, but for what stands around the chart. */
async function onPaper(snapshot: ChartSnapshot): Promise<Kept['parts']> {
  const pace = new Pace(new AbortController().signal);
  const chart = paperChart(snapshot, { scope: snapshot.focus === null ? 'whole' : 'focus', keepFolds: true, theme: lightTheme }, (text, font) => evenRuler(text, parseFont(font)));
  const { bounds } = await inkOf(chart, evenRuler, pace);
  const paper: Paper = { chart, text: sampleText, plan: planSheet({ chart, bounds, text: sampleText, measure: evenRuler }) };
  const [all, around] = [new Kept(), new Kept()];
  await drawPage(recordedPage(new RecordingContext(all, evenRuler)), paper, paper.plan.pages[0]!, pace);
  drawFurniture(recordedPage(new RecordingContext(around, evenRuler)), paper, paper.plan.pages[0]!);
  return all.parts.slice(0, all.parts.length - around.parts.length);
}

it('draws on paper what is drawn on the screen: boxes of teams, filters, lines, colours, badges, grades, marks, ghosts, folds', async () => {
  let most = 0;
  await fc.assert(fc.asyncProperty(shownAs, async (shown) => {
    const { parts, snapshot } = onScreen(shown);
    const paper = await onPaper(snapshot);
    most = Math.max(most, parts.length);
    expect(told(paper)).toEqual(told(parts));
  }), { numRuns: 60 });
  expect(most).toBeGreaterThan(150);
}, 60_000);
