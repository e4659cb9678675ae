import { Frame } from '../render/Frame';
import type { ChartWindow } from './PagePlan';
import type { PaperChart } from './PaperChart';
import type { RecordingContext } from './RecordingContext';

/** Where a page is drawn: on a pen, or on a real canvas that shows a part of it. */
export interface PageTarget {
  readonly ctx: CanvasRenderingContext2D;
  /** From now on the units are those of the page. */
  enterPage(): void;
  /** The frame of a piece of the chart, at full detail, with hairlines as fine as the format is. Its `enter` makes the units those of the chart. */
  frameOf(chart: PaperChart, window: ChartWindow): Frame;
  /** A frame for the whole in small: lines are as thick as on the page, not as on the chart. */
  smallFrameOf(chart: PaperChart, window: ChartWindow): Frame;
  /** How many cards are drawn together. */
  readonly batch: number;
  /** What belongs together has been drawn: one card, where `batch` is 1. */
  stepped(): void;
}

/** Cards that are drawn without a pause in between. */
const BATCH = 40;

/** Lines on cards are half a unit fine, as on a sharp screen. */
const FINE = 2;

/** A page that becomes shapes and words. */
export function recordedPage(recording: RecordingContext, { batch = BATCH, stepped = () => undefined }: Partial<Pick<PageTarget, 'batch' | 'stepped'>> = {}): PageTarget {
  const ctx = recording.asCanvas;
  const frame = (chart: PaperChart, { window, x, y, scale }: ChartWindow, zoom: number) => {
    const { x: left, y: top, width, height } = window;
    recording.placement = { scale: scale / (FINE * zoom), x: x - left * scale, y: y - top * scale };
    // The chart's origin is where the placement puts it, so that nothing is rounded on the way.
    return new RecordedFrame(ctx, chart, { x: left, y: top, width, height }, zoom);
  };
  return {
    ctx,
    batch,
    stepped,
    enterPage() {
      recording.placement = { scale: 1, x: 0, y: 0 };
      ctx.setTransform(1, 0, 0, 1, 0, 0);
    },
    frameOf: (chart, window) => frame(chart, window, 1),
    smallFrameOf: (chart, window) => frame(chart, window, window.scale),
  };
}

class RecordedFrame extends Frame {
  override readonly joinsShapes = true;
  private readonly zoom: number;

  constructor(ctx: CanvasRenderingContext2D, { scene, look }: PaperChart, area: Frame['area'], zoom: number) {
    super(ctx, scene, look, { x: -area.x * zoom, y: -area.y * zoom, k: zoom }, { width: area.width * zoom, height: area.height * zoom }, FINE);
    this.zoom = zoom;
  }

  override enter(): void {
    this.ctx.setTransform(FINE * this.zoom, 0, 0, FINE * this.zoom, 0, 0);
  }
}

/** A part of a page on a canvas: `scale` pixels for one unit, beginning at a whole pixel. */
export function canvasPage(ctx: CanvasRenderingContext2D, scale: number, left: number, top: number): PageTarget {
  const { canvas } = ctx;
  const frame = (chart: PaperChart, { window, x, y }: ChartWindow) =>
    new Frame(ctx, chart.scene, chart.look, { x: x - window.x - left / scale, y: y - window.y - top / scale, k: 1 }, { width: canvas.width / scale, height: canvas.height / scale }, scale);
  return {
    ctx,
    batch: BATCH,
    stepped: () => undefined,
    enterPage: () => ctx.setTransform(scale, 0, 0, scale, -left, -top),
    frameOf: frame,
    smallFrameOf: frame,
  };
}
