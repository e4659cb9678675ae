/** A colour with how much of it there is. */
export interface Ink {
  /** `#rrggbb`. */
  readonly color: string;
  readonly alpha: number;
}

export interface Stroke extends Ink {
  readonly width: number;
  readonly dash: readonly number[];
  readonly cap: CanvasLineCap;
  readonly join: CanvasLineJoin;
}

/** Corner radii: top left, top right, bottom right, bottom left. */
export type Radii = readonly [number, number, number, number];

/** One part of a path. What a format knows by name stays what it is; all else is a trace. */
export type Shape =
  | { readonly kind: 'rect'; readonly x: number; readonly y: number; readonly width: number; readonly height: number; readonly radii: Radii | null }
  | { readonly kind: 'circle'; readonly x: number; readonly y: number; readonly radius: number }
  | { readonly kind: 'trace'; readonly steps: readonly Step[] };

export type Step =
  | { readonly to: 'move' | 'line'; readonly x: number; readonly y: number }
  | { readonly to: 'curve'; readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number; readonly x: number; readonly y: number }
  | { readonly to: 'start' };

export interface FontStyle {
  readonly family: string;
  readonly weight: number;
  readonly size: number;
}

/** A text on one line. `x` is its left end whatever its direction, `y` its baseline. */
export interface TextRun extends Ink {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly font: FontStyle;
  readonly rtl: boolean;
  /** Which end of it stays in place where its width turns out another. */
  readonly align: 'left' | 'center' | 'right';
}

/** Takes a picture as shapes and words, in the units of a page, y downwards. Each format has its own. */
export interface Pen {
  fill(path: readonly Shape[], ink: Ink): void;
  stroke(path: readonly Shape[], stroke: Stroke): void;
  text(run: TextRun): void;
  /** Draws only inside of the path from now on, until `endClip`. Clips lie in each other. */
  clip(path: readonly Shape[]): void;
  endClip(): void;
}

/** The width of a text in a font, in the units of its size. */
export type MeasureRun = (text: string, font: FontStyle) => number;

/** How far from its corner the two middle points of a cubic curve lie that stands for a quarter of a circle. */
export const QUARTER = 0.5522847498;

/** The steps that draw any shape. */
export function stepsOf(shape: Shape): readonly Step[] {
  if (shape.kind === 'trace') return shape.steps;
  if (shape.kind === 'circle') {
    const { x, y, radius } = shape;
    return roundedSteps(x - radius, y - radius, radius * 2, radius * 2, [radius, radius, radius, radius]);
  }
  return roundedSteps(shape.x, shape.y, shape.width, shape.height, shape.radii ?? [0, 0, 0, 0]);
}

function roundedSteps(x: number, y: number, width: number, height: number, [a, b, c, d]: Radii): Step[] {
  const [right, bottom] = [x + width, y + height];
  const steps: Step[] = [{ to: 'move', x: x + a, y }, { to: 'line', x: right - b, y }];
  const corner = (radius: number, x1: number, y1: number, x2: number, y2: number, toX: number, toY: number) => {
    if (radius > 0) steps.push({ to: 'curve', x1, y1, x2, y2, x: toX, y: toY });
  };
  const rest = 1 - QUARTER;
  corner(b, right - b * rest, y, right, y + b * rest, right, y + b);
  steps.push({ to: 'line', x: right, y: bottom - c });
  corner(c, right, bottom - c * rest, right - c * rest, bottom, right - c, bottom);
  steps.push({ to: 'line', x: x + d, y: bottom });
  corner(d, x + d * rest, bottom, x, bottom - d * rest, x, bottom - d);
  steps.push({ to: 'line', x, y: y + a });
  corner(a, x, y + a * rest, x + a * rest, y, x + a, y);
  steps.push({ to: 'start' });
  return steps;
}
