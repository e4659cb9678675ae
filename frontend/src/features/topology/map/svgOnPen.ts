import { parseColor } from '../../../chart/export/canvasWords';
import type { PdfPen } from '../../../chart/export/pdf/PdfPen';
import type { MeasureRun, Shape, Step } from '../../../chart/export/pen';
import { pathSteps } from './pathSteps';

/** How far the baseline lies below the middle of letters, in sizes of them. */
const middle = 0.34;
/** Between the lines of a hatched band. */
const hatching = 7;

/** Draws an SVG that stands in the page with a pen, in the measures of that SVG: shapes, lines and words. `hatch` is the colour of what is filled with a pattern. */
export function svgOnPen(svg: SVGSVGElement, pen: PdfPen, measure: MeasureRun, hatch: string): void {
  for (const element of svg.querySelectorAll<SVGGraphicsElement>('rect, circle, line, path, text')) {
    if (element.closest('defs') !== null) continue;
    const look = getComputedStyle(element);
    const alpha = opacityOf(element, svg);
    if (element instanceof SVGTextElement) words(element, look, alpha, pen, measure);
    else drawn(element, look, alpha, pen, hatch);
  }
}

/** What is left of a colour through all groups around it. */
function opacityOf(element: Element, root: Element): number {
  let alpha = 1;
  for (let at: Element | null = element; at !== null && at !== root; at = at.parentElement) alpha *= Number(at.getAttribute('opacity') ?? 1);
  return alpha;
}

const paint = (value: string) => (value === 'none' || value === '' || value.endsWith('(0, 0, 0, 0)') || value === 'transparent' ? null : value);

function drawn(element: SVGGraphicsElement, look: CSSStyleDeclaration, alpha: number, pen: PdfPen, hatch: string): void {
  const at = element.getCTM();
  if (at === null) return;
  const shape: Shape = { kind: 'trace', steps: stepsOf(element).map((step) => moved(step, at)) };
  const fill = paint(look.fill);
  if (fill?.startsWith('url(')) hatched(shape, alpha, pen, hatch);
  else if (fill !== null && !(element instanceof SVGLineElement)) {
    const ink = parseColor(fill);
    pen.fill([shape], { color: ink.color, alpha: ink.alpha * alpha * Number(look.fillOpacity) });
  }
  const stroke = paint(look.stroke);
  if (stroke === null) return;
  const scale = Math.sqrt(Math.abs(at.a * at.d - at.b * at.c));
  const isHatched = stroke.startsWith('url(');
  const ink = parseColor(isHatched ? hatch : stroke);
  const dash = isHatched ? [4, 3] : look.strokeDasharray === 'none' ? [] : look.strokeDasharray.split(/[\s,]+/).map((part) => Number.parseFloat(part));
  pen.stroke([shape], {
    color: ink.color, alpha: ink.alpha * alpha * Number(look.strokeOpacity), width: Number.parseFloat(look.strokeWidth) * scale, dash: dash.map((part) => part * scale),
    cap: isHatched ? 'butt' : (look.strokeLinecap as CanvasLineCap), join: look.strokeLinejoin === 'round' ? 'round' : 'miter',
  });
}

/** Slanted lines within a shape. */
function hatched(shape: Shape & { kind: 'trace' }, alpha: number, pen: PdfPen, color: string): void {
  const points = shape.steps.filter((step) => step.to !== 'start');
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [left, top, right, bottom] = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
  const high = bottom - top;
  pen.clip([shape]);
  pen.fill([shape], { color: '#ffffff', alpha });
  for (let x = left - high; x < right; x += hatching) {
    pen.stroke([{ kind: 'trace', steps: [{ to: 'move', x, y: bottom }, { to: 'line', x: x + high, y: top }] }], { color: parseColor(color).color, alpha, width: 3, dash: [], cap: 'butt', join: 'miter' });
  }
  pen.endClip();
}

const numberOf = (element: Element, name: string) => Number(element.getAttribute(name) ?? 0);

function stepsOf(element: SVGGraphicsElement): Step[] {
  if (element instanceof SVGPathElement) return pathSteps(element.getAttribute('d') ?? '');
  if (element instanceof SVGLineElement) return [{ to: 'move', x: numberOf(element, 'x1'), y: numberOf(element, 'y1') }, { to: 'line', x: numberOf(element, 'x2'), y: numberOf(element, 'y2') }];
  if (element instanceof SVGCircleElement) {
    const [x, y, r] = [numberOf(element, 'cx'), numberOf(element, 'cy'), numberOf(element, 'r')];
    return pathSteps(`M${x - r} ${y}a${r} ${r} 0 0 1 ${2 * r} 0a${r} ${r} 0 0 1 ${-2 * r} 0Z`);
  }
  const [x, y, width, height] = [numberOf(element, 'x'), numberOf(element, 'y'), numberOf(element, 'width'), numberOf(element, 'height')];
  const r = Math.min(numberOf(element, 'rx'), width / 2, height / 2);
  return r === 0
    ? pathSteps(`M${x} ${y}h${width}v${height}h${-width}Z`)
    : pathSteps(`M${x + r} ${y}h${width - 2 * r}a${r} ${r} 0 0 1 ${r} ${r}v${height - 2 * r}a${r} ${r} 0 0 1 ${-r} ${r}h${2 * r - width}a${r} ${r} 0 0 1 ${-r} ${-r}v${2 * r - height}a${r} ${r} 0 0 1 ${r} ${-r}Z`);
}

function moved(step: Step, m: DOMMatrix): Step {
  if (step.to === 'start') return step;
  const place = (x: number, y: number) => ({ x: m.a * x + m.c * y + m.e, y: m.b * x + m.d * y + m.f });
  const end = place(step.x, step.y);
  if (step.to !== 'curve') return { to: step.to, ...end };
  const [one, two] = [place(step.x1, step.y1), place(step.x2, step.y2)];
  return { to: 'curve', x1: one.x, y1: one.y, x2: two.x, y2: two.y, ...end };
}

function words(element: SVGTextElement, look: CSSStyleDeclaration, alpha: number, pen: PdfPen, measure: MeasureRun): void {
  const at = element.getCTM();
  const text = element.textContent;
  if (at === null || text === '') return;
  const scale = Math.hypot(at.a, at.b);
  const font = { family: look.fontFamily, weight: Number(look.fontWeight), size: Number.parseFloat(look.fontSize) * scale };
  const width = measure(text, font);
  const [x, y] = [numberOf(element, 'x'), numberOf(element, 'y')];
  const place = { x: at.a * x + at.c * y + at.e, y: at.b * x + at.d * y + at.f };
  const down = element.getAttribute('dominant-baseline') === 'central' ? font.size * middle : 0;
  const angle = (Math.atan2(at.b, at.a) * 180) / Math.PI;
  const ink = parseColor(look.fill);
  if (angle !== 0) pen.turn(angle, place.x, place.y);
  pen.text({ text, x: place.x - (element.getAttribute('text-anchor') === 'middle' ? width / 2 : 0), y: place.y + down, width, font, rtl: false, align: 'left', color: ink.color, alpha: ink.alpha * alpha });
  if (angle !== 0) pen.endTurn();
}
