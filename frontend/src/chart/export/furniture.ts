import { BADGE_GLYPHS, GRADE_GLYPHS, MARK_STYLES, traceGlyph } from '../render/glyphs';
import { LINE_STYLES } from '../render/lines';
import type { TextFitter } from '../render/TextFitter';
import { type ChartTheme, TONES } from '../render/theme';
import { LEGEND, type LegendSample, type PlacedLegend, SAMPLE_WIDTH } from './legend';
import type { PaperText } from './PaperText';

/** What furniture is drawn with: a context whose units are those of the page, and how large the furniture is in them. */
export interface FurnitureTools {
  readonly ctx: CanvasRenderingContext2D;
  readonly theme: ChartTheme;
  readonly fitter: TextFitter;
  readonly unit: number;
}

/** Height of the heading, in units of the furniture. */
export const HEADING = { tall: 44, low: 24 } as const;

/** The title, and below it (or, where it is low, beside it) what else is to be known of the picture. */
export function drawHeading({ ctx, theme, fitter, unit }: FurnitureTools, { title, details }: PaperText, x: number, y: number, width: number, isTall: boolean): void {
  const more = details.join('  ·  ');
  ctx.textAlign = 'left';
  ctx.textBaseline = 'alphabetic';
  const family = theme.fontFamily;
  const write = (text: string, font: string, color: string, baseline: number, room: number, side: 'left' | 'right') => {
    const fitted = fitter.fit(text, font, room);
    ctx.font = font;
    ctx.fillStyle = color;
    ctx.textAlign = side;
    ctx.direction = fitted.rtl ? 'rtl' : 'ltr';
    ctx.fillText(fitted.text, side === 'left' ? x : x + width, baseline);
    ctx.textAlign = 'left';
    ctx.direction = 'ltr';
  };
  const [size, small] = isTall ? [17, 10.5] : [11, 9];
  const [titleFont, font] = [`600 ${size * unit}px ${family}`, `420 ${small * unit}px ${family}`];
  const widthOf = (text: string, of: string) => {
    ctx.font = of;
    return ctx.measureText(text).width;
  };
  // Side by side, the title has the larger half at least, and what the rest does not need.
  const free = width - 18 * unit;
  const room = isTall ? width : Math.min(widthOf(title, titleFont) + 1, Math.max(free * 0.55, free - widthOf(more, font)));
  write(title, titleFont, theme.text, y + (isTall ? 16 : 12) * unit, room, 'left');
  write(more, font, theme.textSoft, y + (isTall ? 34 : 12) * unit, isTall ? width : free - room, isTall ? 'left' : 'right');
}

export function drawLegend({ ctx, theme, unit }: FurnitureTools, { entries }: PlacedLegend, left: number, top: number): void {
  ctx.textAlign = 'left';
  ctx.textBaseline = 'alphabetic';
  for (const { sample, label, isHeading, x, y, rtl } of entries) {
    const at = { x: left + x * unit, y: top + y * unit };
    drawSample(ctx, theme, sample, at.x, at.y + 3 * unit, unit);
    const taken = SAMPLE_WIDTH[sample.kind];
    ctx.font = `${isHeading ? 600 : 420} ${LEGEND.size * unit}px ${theme.fontFamily}`;
    ctx.fillStyle = isHeading ? theme.text : theme.textSoft;
    ctx.direction = rtl ? 'rtl' : 'ltr';
    ctx.fillText(label, at.x + (taken > 0 ? taken + LEGEND.sampleGap : 0) * unit, at.y + 12 * unit);
  }
  ctx.direction = 'ltr';
}

function drawSample(ctx: CanvasRenderingContext2D, theme: ChartTheme, sample: LegendSample, x: number, y: number, unit: number): void {
  const glyph = (parts: readonly (readonly number[])[], color: string) => {
    ctx.beginPath();
    for (const part of parts) traceGlyph(ctx, part, x, y, SAMPLE_WIDTH.mark * unit);
    ctx.fillStyle = color;
    ctx.fill();
  };
  switch (sample.kind) {
    case 'none': return;
    case 'tone':
      ctx.beginPath();
      ctx.roundRect(x, y + 0.5 * unit, 10 * unit, 10 * unit, 2 * unit);
      ctx.fillStyle = theme.tones[Math.min(TONES, sample.tone)]!.solid;
      ctx.fill();
      return;
    case 'mark': return glyph([MARK_STYLES[sample.mark].glyph], theme.marks[sample.mark].solid);
    case 'badge': return glyph([BADGE_GLYPHS[sample.tone]], theme.badges[sample.tone].solid);
    case 'grade': return glyph(GRADE_GLYPHS[sample.grade], theme.grades[sample.grade].solid);
    case 'line': return drawLineSample(ctx, theme, sample.line, x, y + 5.5 * unit, unit);
  }
}

function drawLineSample(ctx: CanvasRenderingContext2D, theme: ChartTheme, kind: keyof typeof LINE_STYLES | 'tree', x: number, y: number, unit: number): void {
  const style = kind === 'tree' ? null : LINE_STYLES[kind];
  const end = x + (style ? 31 : 40) * unit;
  ctx.strokeStyle = style ? theme.line : theme.link;
  ctx.fillStyle = theme.line;
  ctx.lineWidth = 1.3 * unit;
  ctx.lineCap = 'round';
  ctx.setLineDash(style ? style.dash.map((length) => length * 0.8 * unit) : []);
  ctx.beginPath();
  ctx.moveTo(x, y);
  ctx.lineTo(end, y);
  ctx.stroke();
  ctx.setLineDash([]);
  if (style === null) return;
  const at = (dx: number, dy: number) => [end + dx * unit, y + dy * unit] as const;
  ctx.beginPath();
  if (style.mark === 'ring') ctx.arc(end + 4 * unit, y, 3 * unit, 0, Math.PI * 2);
  else {
    const corners = style.mark === 'diamond' ? [at(0, 0), at(4, -3.6), at(8, 0), at(4, 3.6)] : style.mark === 'triangle' ? [at(0, -3.8), at(8, 0), at(0, 3.8)] : [at(2, -4), at(8, 0), at(2, 4)];
    corners.forEach(([cx, cy], i) => (i === 0 ? ctx.moveTo(cx, cy) : ctx.lineTo(cx, cy)));
    if (style.mark !== 'chevron') ctx.closePath();
  }
  if (style.mark === 'ring' || style.mark === 'chevron') ctx.stroke();
  else ctx.fill();
  ctx.lineCap = 'butt';
}
