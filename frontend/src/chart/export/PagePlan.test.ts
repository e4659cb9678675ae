import { describe, expect, it } from 'vitest';
import { rectOfSlot } from '../layout/Layout';
import { drawPage } from './drawPage';
import { BoundsPen } from './inkOf';
import { Pace } from './Pace';
import { type PagePlan, planFit, planSheet, planTiles, startsOf, type TilePage } from './PagePlan';
import { recordedPage } from './PageTarget';
import { evenRuler, samplePlanInput, sampleSnapshot, sampleText } from './paperSample';
import { RecordingContext } from './RecordingContext';

const A4 = { width: 841.89, height: 595.28 };
const tilesOf = ({ pages }: PagePlan) => pages.filter((page): page is TilePage => page.kind === 'tile');

describe('startsOf', () => {
  it('covers a length by windows that share what is asked for', () => {
    for (const [length, window, overlap] of [[1000, 300, 50], [301, 300, 250], [5000, 260, 254], [900, 300, 0]] as const) {
      const starts = startsOf(10, length, window, overlap);
      expect(starts[0]).toBe(10);
      expect(starts.at(-1)! + window).toBeCloseTo(10 + length);
      for (let i = 1; i < starts.length; i++) expect(starts[i]! - starts[i - 1]!).toBeLessThanOrEqual(window - Math.min(overlap, window * 0.9) + 1e-9);
    }
  });

  it('has one window around what is shorter', () => {
    expect(startsOf(10, 100, 300, 50)).toEqual([-90]);
  });
});

describe('pages for 10,000 seats', () => {
  it('have every card whole on some page, no card cut on any, and every reference leads to where it is whole', async () => {
    const input = await samplePlanInput(sampleSnapshot(10_000));
    const plan = planTiles(input, A4);
    const { layout } = input.chart.scene;
    const whole = new Map<number, Set<number>>();
    for (const page of tilesOf(plan)) {
      const { window, x, y, scale } = page.chart;
      for (const slot of page.cards) {
        const card = rectOfSlot(layout, slot);
        const left = x + (card.x - window.x) * scale;
        const top = y + (card.y - window.y) * scale;
        expect(left >= plan.margin - 1e-6 && left + card.width * scale <= page.width - plan.margin + 1e-6).toBe(true);
        expect(top >= plan.margin - 1e-6 && top + card.height * scale <= page.height - plan.margin + 1e-6).toBe(true);
        whole.set(slot, (whole.get(slot) ?? new Set()).add(page.number));
      }
    }
    expect(whole.size).toBe(10_000);
    for (const page of tilesOf(plan)) for (const [slot, other] of page.elsewhere) expect(whole.get(slot)?.has(other)).toBe(true);
    expect(plan.pages.map((page) => page.number)).toEqual(plan.pages.map((_, i) => i + 1));
    for (const page of tilesOf(plan)) {
      const { right, down } = page.neighbours;
      if (right !== null) expect(tilesOf(plan).find((other) => other.number === right)?.neighbours.left).toBe(page.number);
      if (down !== null) expect(tilesOf(plan).find((other) => other.number === down)?.neighbours.up).toBe(page.number);
    }
  }, 60_000);
});

describe('one page', () => {
  it.each([['sheet', () => planSheet], ['fit', () => (input: Parameters<typeof planSheet>[0]) => planFit(input, A4)]] as const)('has all of the drawing inside, %s', async (_, planOf) => {
    const lines = [{ id: 'l', kind: 'DOTTED' as const, from: 's40', to: 's8' }];
    const badges = new Map([['s5', { tone: 'warn' as const, text: 'Too many', count: 12 }]]);
    const input = await samplePlanInput(sampleSnapshot(60, 4, { lines, badges }));
    const plan = planOf()(input);
    const [page] = plan.pages;
    const pen = new BoundsPen();
    await drawPage(recordedPage(new RecordingContext(pen, evenRuler)), { chart: input.chart, text: sampleText, plan }, page!, new Pace(new AbortController().signal));
    const { x, y, width, height } = pen.exact();
    expect(x).toBeGreaterThanOrEqual(0);
    expect(y).toBeGreaterThanOrEqual(0);
    expect(x + width).toBeLessThanOrEqual(page!.width);
    expect(y + height).toBeLessThanOrEqual(page!.height);
  });

  it('takes tiles to be one page where one is enough', async () => {
    const plan = planTiles(await samplePlanInput(sampleSnapshot(3)), A4);
    expect(plan.pages.map((page) => page.kind)).toEqual(['whole']);
  });
});

describe('what is drawn', () => {
  it('is the chosen seats, each under the nearest chosen one above it', async () => {
    const { chart } = await samplePlanInput(sampleSnapshot(60, 4, { selection: ['s1', 's21', 's2'] }), { scope: 'selection' });
    expect(chart.seats).toBe(3);
    const { model } = chart.scene;
    expect(model.seat('s21')?.reportsTo).toBe('s1');
    expect(model.seat('s2')?.reportsTo).toBeNull();
  });

  it('is the focus with all below it, or what is unfolded of it', async () => {
    const focused = sampleSnapshot(85, 4, { focus: 's1', folded: ['s5'] });
    expect((await samplePlanInput(focused, { scope: 'focus' })).chart.seats).toBe(21);
    expect((await samplePlanInput(focused, { scope: 'focus', keepFolds: true })).chart.seats).toBe(17);
  });

  it('says whether some of it is folded away, not whether something is anywhere', async () => {
    const isFolded = async (...choice: Parameters<typeof samplePlanInput>) => (await samplePlanInput(...choice)).chart.folded;
    expect(await isFolded(sampleSnapshot(85, 4, { folded: ['s5'] }), { keepFolds: true })).toBe(true);
    expect(await isFolded(sampleSnapshot(85, 4, { folded: ['s5'] }))).toBe(false);
    expect(await isFolded(sampleSnapshot(85, 4, { folded: ['s9'], focus: 's1' }), { scope: 'focus', keepFolds: true })).toBe(false);
    expect(await isFolded(sampleSnapshot(85, 4, { folded: ['s1'], focus: 's1' }), { scope: 'focus', keepFolds: true })).toBe(false);
  });

  it('has those in it whom somebody went to though the filter leaves them out', async () => {
    const hidden = sampleSnapshot(21, 4, { filter: { seats: { text: 'Title 20', picks: {} }, mode: 'hide' } });
    const shown = async (guests: readonly string[]) => {
      const { scene } = (await samplePlanInput({ ...hidden, guests })).chart;
      return [...scene.layout.order].map((slot) => scene.model.idOf(slot));
    };
    expect(await shown([])).toEqual(['s0', 's4', 's20']);
    expect(await shown(['s13'])).toEqual(['s0', 's3', 's4', 's13', 's20']);
  });

  it('stops when it is no longer wanted', async () => {
    const input = await samplePlanInput(sampleSnapshot(3));
    const stop = new AbortController();
    stop.abort();
    const plan = planSheet(input);
    const drawing = drawPage(recordedPage(new RecordingContext(new BoundsPen(), evenRuler)), { chart: input.chart, text: sampleText, plan }, plan.pages[0]!, new Pace(stop.signal));
    await expect(drawing).rejects.toThrow(/abort/i);
  });
});
