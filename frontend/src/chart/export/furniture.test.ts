import { expect, it } from 'vitest';
import { lightTheme } from '../render/theme';
import { TextFitter } from '../render/TextFitter';
import { parseFont } from './canvasWords';
import { drawHeading } from './furniture';
import { evenRuler, sampleText } from './paperSample';
import type { Pen, TextRun } from './pen';
import { RecordingContext } from './RecordingContext';

/** What a heading beside its details says on a page of 800 units: where each begins and ends. */
function lowHeading(title: string, details: readonly string[]) {
  const runs: TextRun[] = [];
  const pen: Pen = { fill: () => undefined, stroke: () => undefined, text: (run) => void runs.push(run), clip: () => undefined, endClip: () => undefined };
  const { asCanvas: ctx } = new RecordingContext(pen, evenRuler);
  drawHeading({ ctx, theme: lightTheme, fitter: new TextFitter((text, font) => evenRuler(text, parseFont(font))), unit: 1 }, { ...sampleText, title, details }, 0, 0, 800, false);
  return runs.map(({ text, x, width }) => ({ text, from: x, to: x + width }));
}

it('gives the title and its details the room that the other does not need, and never the same', () => {
  const details = ['As it is now', 'Filtered: Location Nairobi', 'Made on 30 November 2026', '156 seats, 20 of them as filtered'];
  expect(lowHeading('Northlight', details).map(({ text }) => text)).toEqual(['Northlight', details.join('  ·  ')]);
  for (const [title, more] of [['A very long title '.repeat(12), ['Short']], ['Short', ['Very long details '.repeat(20)]], ['A very long title '.repeat(12), ['Very long details '.repeat(20)]]] as const) {
    const [left, right] = lowHeading(title, more);
    expect(left!.from).toBe(0);
    expect(right!.from - left!.to).toBeGreaterThanOrEqual(17);
    expect(right!.to).toBe(800);
    expect(left!.text.endsWith('…')).toBe(title.length > 100);
    expect(right!.text.endsWith('…')).toBe(more[0].length > 100);
  }
});
