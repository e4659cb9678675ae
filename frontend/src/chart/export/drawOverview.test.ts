import { expect, it } from 'vitest';
import { mix } from '../render/color';
import { drawPage } from './drawPage';
import { Pace } from './Pace';
import { planTiles } from './PagePlan';
import { recordedPage } from './PageTarget';
import { evenRuler, samplePlanInput, sampleSnapshot, sampleText } from './paperSample';
import { paperTheme } from './exportChart';
import type { Pen, Shape, Stroke } from './pen';
import { RecordingContext } from './RecordingContext';

/** What the overview page of a snapshot fills and strokes: how many shapes, by colour. */
async function colorsOf(fields: Parameters<typeof sampleSnapshot>[2]) {
  const input = await samplePlanInput(sampleSnapshot(3000, 6, fields));
  const plan = planTiles(input, { width: 841.89, height: 595.28 });
  expect(plan.pages[0]!.kind).toBe('overview');
  const fills = new Map<string, number>();
  const strokes: Stroke[] = [];
  const pen: Pen = {
    fill: (path: readonly Shape[], { color }) => fills.set(color, (fills.get(color) ?? 0) + path.length),
    stroke: (_, stroke) => strokes.push(stroke), text: () => undefined, clip: () => undefined, endClip: () => undefined,
  };
  await drawPage(recordedPage(new RecordingContext(pen, evenRuler)), { chart: input.chart, text: sampleText, plan }, plan.pages[0]!, new Pace(new AbortController().signal));
  return { fills, strokes };
}

it('shows in small who is in the background, and the lines', async () => {
  const plain = await colorsOf({});
  expect(paperTheme.tones.some(({ solid }) => (plain.fills.get(solid) ?? 0) >= 3000)).toBe(true);
  const lines = [{ id: 'l', kind: 'DOTTED' as const, from: 's40', to: 's900' }];
  const { fills, strokes } = await colorsOf({ highlighted: new Set(['s1', 's2']), lines });
  expect(fills.get(paperTheme.cardBorder)).toBe(2998);
  expect(strokes.some(({ color, alpha }) => color === paperTheme.line && alpha === 0.45)).toBe(true);
  expect(plain.strokes.some(({ color, alpha }) => color === paperTheme.line && alpha === 0.45)).toBe(false);
});

it('shows in small what is marked, while all else steps back', async () => {
  const comparison = { opened: new Set(['s7']), moved: new Map(), changed: new Set<string>(), closed: [{ ...sampleSnapshot(1).seats[0]!, id: 'gone', reportsTo: 's9' }] };
  const { fills } = await colorsOf({ comparison });
  expect(fills.get(paperTheme.marks.opened.solid)).toBeGreaterThan(0);
  expect(fills.get(paperTheme.marks.closed.solid)).toBeGreaterThan(0);
  expect([...fills].some(([color, count]) => count === 3000 && paperTheme.tones.some((tone) => mix(tone.solid, paperTheme.ground, 0.3) === color))).toBe(true);
});
