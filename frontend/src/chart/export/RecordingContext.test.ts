import { describe, expect, it } from 'vitest';
import { evenRuler } from './paperSample';
import type { Ink, Pen, Shape, Stroke, TextRun } from './pen';
import { RecordingContext } from './RecordingContext';

/** A pen that remembers what it was given. */
class Notes implements Pen {
  readonly fills: { path: readonly Shape[]; ink: Ink }[] = [];
  readonly strokes: { path: readonly Shape[]; stroke: Stroke }[] = [];
  readonly texts: TextRun[] = [];
  depth = 0;
  fill(path: readonly Shape[], ink: Ink): void { this.fills.push({ path, ink }); }
  stroke(path: readonly Shape[], stroke: Stroke): void { this.strokes.push({ path, stroke }); }
  text(run: TextRun): void { this.texts.push(run); }
  clip(): void { this.depth++; }
  endClip(): void { this.depth--; }
}

function record(): { ctx: RecordingContext; notes: Notes } {
  const notes = new Notes();
  return { ctx: new RecordingContext(notes, evenRuler), notes };
}

describe('RecordingContext', () => {
  it('places shapes by its transform and its placement on the page', () => {
    const { ctx, notes } = record();
    ctx.placement = { scale: 0.5, x: 100, y: 10 };
    ctx.setTransform(2, 0, 0, 2, 4, 6);
    ctx.fillStyle = '#ABC';
    ctx.globalAlpha = 0.5;
    ctx.beginPath();
    ctx.roundRect(10, 20, 30, 40, [8, 0, 0, 8]);
    ctx.moveTo(0, 0);
    ctx.lineTo(1, 1);
    ctx.fill();
    expect(notes.fills).toEqual([{ ink: { color: '#aabbcc', alpha: 0.5 }, path: [
      { kind: 'rect', x: 112, y: 33, width: 30, height: 40, radii: [8, 0, 0, 8] },
      { kind: 'trace', steps: [{ to: 'move', x: 102, y: 13 }, { to: 'line', x: 103, y: 14 }] },
    ] }]);
  });

  it('takes a circle for a circle, and keeps the look of lines', () => {
    const { ctx, notes } = record();
    ctx.placement = { scale: 2, x: 0, y: 0 };
    ctx.beginPath();
    ctx.moveTo(15, 5);
    ctx.arc(10, 5, 5, 0, Math.PI * 2);
    ctx.lineWidth = 1.5;
    ctx.lineCap = 'round';
    ctx.setLineDash([3, 1]);
    ctx.stroke();
    expect(notes.strokes).toEqual([{ path: [{ kind: 'circle', x: 20, y: 10, radius: 10 }], stroke: { color: '#000000', alpha: 1, width: 3, dash: [6, 2], cap: 'round', join: 'miter' } }]);
  });

  it('says where a text begins at its left, whatever its direction and where it was aligned', () => {
    const { ctx, notes } = record();
    ctx.font = '600 10px Inter';
    for (const [align, direction] of [['left', 'rtl'], ['start', 'rtl'], ['center', 'ltr'], ['right', 'ltr']] as const) {
      ctx.textAlign = align;
      ctx.direction = direction;
      ctx.fillText('abcd', 100, 50);
    }
    expect(notes.texts.map(({ x, rtl, width }) => [x, rtl, width])).toEqual([[100, true, 20], [80, true, 20], [90, false, 20], [80, false, 20]]);
  });

  it('writes a letter and its mark as one character where there is one', () => {
    const { ctx, notes } = record();
    ctx.fillText('Zoe\u0308', 0, 10);
    expect(notes.texts.map(({ text, width }) => [text, width])).toEqual([['Zo\u00eb', 15]]);
  });

  it('ends clips with what they were saved in', () => {
    const { ctx, notes } = record();
    ctx.save();
    ctx.rect(0, 0, 5, 5);
    ctx.clip();
    ctx.fillStyle = '#ffffff';
    expect(notes.depth).toBe(1);
    ctx.restore();
    expect(notes.depth).toBe(0);
    expect(ctx.fillStyle).toBe('#000000');
  });

  it('leaves nothing out in silence', () => {
    const canvas = record().ctx.asCanvas;
    expect(() => { canvas.shadowBlur = 3; }).toThrow();
    expect(() => canvas.setTransform(0, 1, -1, 0, 0, 0)).toThrow(/moves and scales/);
    expect(() => canvas.arc(0, 0, 5, 0, Math.PI, true)).toThrow(/clockwise/);
    expect(() => canvas.fill('evenodd')).toThrow(/rule/);
    expect(() => canvas.clip('evenodd')).toThrow(/rule/);
    expect(() => canvas.fillText('abc', 0, 0, 10)).toThrow(/squeeze/);
    expect(() => { canvas.textBaseline = 'top'; }).toThrow(/baseline/);
    expect(() => { canvas.fillStyle = 'hsl(1 2% 3%)'; canvas.fillRect(0, 0, 1, 1); }).toThrow(/colour/);
  });
});
