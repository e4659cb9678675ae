import { expect, it } from 'vitest';
import { evenRuler } from '../paperSample';
import type { TextRun } from '../pen';
import type { PdfFonts } from './PdfFonts';
import type { PdfMasks } from './PdfMasks';
import { PdfPen } from './PdfPen';

const HEIGHT = 800;

/** A pen on a page, whose fonts say the words and where they go. */
function penOn() {
  const fonts = {
    canWrite: (sign: string) => sign.codePointAt(0)! < 0x500,
    show: (text: string, _font: unknown, x: number, y: number) => `(${text}) ${x} ${y} Tj\n`,
    hide: (signs: readonly string[], _size: number, x: number, y: number) => `(${signs.join('')}) ${x} ${y} hidden\n`,
  };
  const masks = { maskOf: () => null };
  return new PdfPen(HEIGHT, { fonts: fonts as unknown as PdfFonts, masks: masks as unknown as PdfMasks, alphas: new Set(), measure: evenRuler });
}

const run = (text: string, fields: Partial<TextRun> = {}): TextRun => ({ text, x: 100, y: 300, width: evenRuler(text, { size: 10 }), font: { family: 'Inter', weight: 400, size: 10 }, rtl: false, align: 'left', color: '#000000', alpha: 1, ...fields });
const linesOf = (pen: PdfPen) => pen.content.parts().join('').trim().split('\n');

/** Where the operators put a point of the user's space: through all matrices that are in force there. */
function placeOf(pen: PdfPen, x: number, y: number): { x: number; y: number } {
  const matrices = linesOf(pen).filter((line) => line.endsWith(' cm')).map((line) => line.split(' ').slice(0, 6).map(Number) as [number, number, number, number, number, number]);
  return matrices.reduceRight((at, [a, b, c, d, e, f]) => ({ x: a * at.x + c * at.y + e, y: b * at.x + d * at.y + f }), { x, y });
}

it.each([90, -90, 45, 180, 0])('turns texts by %s degrees, as the clock goes, around a point that stays where it is', (degrees) => {
  const pen = penOn();
  pen.turn(degrees, 100, 300);
  pen.text(run('turned'));
  pen.endTurn();
  const around = placeOf(pen, 100, HEIGHT - 300);
  expect(around.x).toBeCloseTo(100, 1);
  expect(around.y).toBeCloseTo(HEIGHT - 300, 1);
  // The end of a text of 30 points that runs to the right: clockwise on the page is downwards, and PDF counts from the bottom.
  const end = placeOf(pen, 130, HEIGHT - 300);
  const angle = (degrees * Math.PI) / 180;
  expect(end.x).toBeCloseTo(100 + 30 * Math.cos(angle), 1);
  expect(end.y).toBeCloseTo(HEIGHT - 300 - 30 * Math.sin(angle), 1);
});

it('ends a turn with what it began with: the next text stands upright, in a colour that is said again', () => {
  const pen = penOn();
  pen.text(run('before'));
  pen.turn(90, 10, 10);
  pen.text(run('turned', { color: '#ff0000' }));
  pen.endTurn();
  pen.text(run('after', { color: '#ff0000' }));
  const lines = linesOf(pen);
  expect(lines.filter((line) => line === 'q' || line === 'Q')).toEqual(['q', 'Q']);
  const after = lines.slice(lines.indexOf('Q') + 1);
  expect(after).toEqual(['1 0 0 rg', '(after) 100 500 Tj']);
});

it('turns within a turn and within a clip, and comes back from each', () => {
  const pen = penOn();
  pen.clip([{ kind: 'rect', x: 0, y: 0, width: 50, height: 50, radii: null }]);
  pen.turn(90, 100, 300);
  pen.turn(-90, 100, 300);
  pen.text(run('upright'));
  const end = placeOf(pen, 130, HEIGHT - 300);
  expect(end.x).toBeCloseTo(130, 1);
  expect(end.y).toBeCloseTo(HEIGHT - 300, 1);
  pen.endTurn();
  pen.endTurn();
  pen.endClip();
  const lines = linesOf(pen);
  expect(lines.filter((line) => line === 'q')).toHaveLength(3);
  expect(lines.slice(-3)).toEqual(['Q', 'Q', 'Q']);
});

it('writes words that fonts have as they are, and hides those that they have not behind a stencil', () => {
  const pen = penOn();
  pen.text(run('ab漢字'));
  pen.text(run('שלום', { rtl: true }));
  expect(linesOf(pen)).toEqual(['0 0 0 rg', '(ab) 100 500 Tj', '(漢) 110 500 hidden', '(字) 115 500 hidden', '(םולש) 100 500 hidden']);
});
