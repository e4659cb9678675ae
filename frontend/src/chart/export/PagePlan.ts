import type { Rect } from '../layout/Layout';
import { HEADING } from './furniture';
import { fittingLegend, legendEntries, placeLegend, type PlacedLegend } from './legend';
import { CARD_OVERHANG, type PaperChart } from './PaperChart';
import type { PaperText } from './PaperText';
import type { MeasureRun } from './pen';

/** A piece of the chart at a place of a page. */
export interface ChartWindow {
  /** What is seen, in chart units. */
  readonly window: Rect;
  /** Where its corner is, in page units, and how many of them one chart unit takes. */
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

/** The pages on each side of one, by number; null where there is none. */
export interface Neighbours {
  readonly left: number | null;
  readonly right: number | null;
  readonly up: number | null;
  readonly down: number | null;
}

interface AnyPage {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly chart: ChartWindow;
}

/** Everything on one page. */
export interface WholePage extends AnyPage {
  readonly kind: 'whole';
  readonly legend: PlacedLegend;
  readonly legendAt: { readonly x: number; readonly y: number };
}

/** The whole in small, with the places of the pages in it. */
export interface OverviewPage extends AnyPage {
  readonly kind: 'overview';
  readonly legend: PlacedLegend;
  readonly legendAt: { readonly x: number; readonly y: number };
  readonly cells: readonly { readonly page: number; readonly rect: Rect }[];
}

/** One of many: the cards that lie in it whole. */
export interface TilePage extends AnyPage {
  readonly kind: 'tile';
  readonly cards: readonly number[];
  /** Cards that the edge would cut, with the page that each is whole on. */
  readonly elsewhere: ReadonlyMap<number, number>;
  readonly neighbours: Neighbours;
}

export type PaperPage = WholePage | OverviewPage | TilePage;

export interface PagePlan {
  readonly pages: readonly PaperPage[];
  /** How large furniture is, in page units. */
  readonly unit: number;
  readonly margin: number;
}

/** The size of a page, in points or chart units. */
export interface PageSize {
  readonly width: number;
  readonly height: number;
}

/** Points for one chart unit where nothing asks for less: a chart unit is a CSS pixel. */
export const NATURAL = 0.75;
/** At this, the names on cards are in 8 points: as small as print is read with ease. */
export const TILE_SCALE = 0.6;
const MARGIN = 28;
const FOOT = 14;

export interface PlanInput {
  readonly chart: PaperChart;
  /** Everything that is drawn, marks and lines included, in chart units. */
  readonly bounds: Rect;
  readonly text: PaperText;
  readonly measure: MeasureRun;
}

/** One page as large as the chart, in chart units. */
export function planSheet({ chart, bounds, text, measure }: PlanInput): PagePlan {
  const unit = Math.max(1, Math.sqrt(Math.max(bounds.width, 480) * Math.max(bounds.height, 320)) / 1500);
  const margin = 24 * unit;
  const width = Math.ceil(Math.max(bounds.width, 440 * unit) + 2 * margin);
  const legend = placeLegend(legendEntries(chart, text), (width - 2 * margin) / unit, chart.look, measure);
  const top = margin + (HEADING.tall + 16) * unit;
  const under = legend.height === 0 ? 0 : (legend.height + 20) * unit;
  const height = Math.ceil(top + bounds.height + under + margin);
  const x = Math.round((width - bounds.width) / 2);
  const window: ChartWindow = { window: bounds, x, y: Math.round(top), scale: 1 };
  const page: WholePage = { kind: 'whole', number: 1, width, height, chart: window, legend, legendAt: { x: margin, y: height - margin - legend.height * unit } };
  return { pages: [page], unit, margin };
}

/** One page of a given size; the chart is made smaller until it fits. */
export function planFit(input: PlanInput, size: PageSize): PagePlan {
  return { pages: [wholeOn(input, size, 'whole', [])], unit: 1, margin: MARGIN };
}

/** As many pages of a given size as names need to be read, and before them one that shows the whole. */
export function planTiles(input: PlanInput, size: PageSize, scale = TILE_SCALE): PagePlan {
  const area = tileArea(size, scale);
  const across = startsOf(input.bounds.x, input.bounds.width, area.width, input.chart.largest.width + CARD_OVERHANG.width);
  const down = startsOf(input.bounds.y, input.bounds.height, area.height, input.chart.largest.height + CARD_OVERHANG.height);
  if (across.length * down.length === 1) return planFit(input, size);
  const grid = new TileGrid(input.chart, across, down, area);
  const pages: PaperPage[] = [wholeOn(input, size, 'overview', grid.cells())];
  for (const tile of grid.tiles()) pages.push({ ...tile, width: size.width, height: size.height, chart: { ...tile.chart, x: MARGIN, y: MARGIN + HEADING.low, scale } });
  return { pages, unit: 1, margin: MARGIN };
}

/** The largest part of a page that a piece of the chart can take, in chart units. */
function tileArea(size: PageSize, scale: number): PageSize {
  return { width: (size.width - 2 * MARGIN) / scale, height: (size.height - 2 * MARGIN - HEADING.low - FOOT) / scale };
}

/** Where windows begin that cover a length, each sharing at least `overlap` with the next, so that no card is in none of them whole. */
export function startsOf(from: number, length: number, window: number, overlap: number): number[] {
  if (length <= window) return [from - (window - length) / 2];
  // On a page hardly larger than a card there is still a way to go on.
  const shared = Math.min(overlap, window * 0.9);
  const count = Math.ceil((length - shared) / (window - shared));
  return Array.from({ length: count }, (_, i) => from + (i * (length - window)) / (count - 1));
}

function wholeOn({ chart, bounds, text, measure }: PlanInput, size: PageSize, kind: 'whole' | 'overview', cells: readonly { page: number; rect: Rect }[]): WholePage | OverviewPage {
  const width = size.width - 2 * MARGIN;
  const legend = fittingLegend(chart, text, width, size.height * 0.35, measure);
  const top = MARGIN + HEADING.tall + 6;
  const bottom = size.height - MARGIN - FOOT - (legend.height > 0 ? legend.height + 8 : 0);
  const scale = Math.min(NATURAL, width / bounds.width, (bottom - top) / bounds.height);
  const place: ChartWindow = { window: bounds, scale, x: MARGIN + (width - bounds.width * scale) / 2, y: top + (bottom - top - bounds.height * scale) / 2 };
  const shared = { number: 1, width: size.width, height: size.height, chart: place, legend, legendAt: { x: MARGIN, y: bottom + 8 } };
  return kind === 'whole' ? { ...shared, kind } : { ...shared, kind, cells };
}

type Tile = Omit<TilePage, 'width' | 'height'>;

/** The pages that have cards, in rows from the top left. */
class TileGrid {
  private readonly chart: PaperChart;
  private readonly across: readonly number[];
  private readonly down: readonly number[];
  private readonly area: PageSize;
  /** By slot, the place in the grid of the page that a card is at home on; it is whole there. */
  private readonly home = new Map<number, number>();
  /** By place in the grid: the number of the page. */
  private readonly numbers = new Map<number, number>();

  constructor(chart: PaperChart, across: readonly number[], down: readonly number[], area: PageSize) {
    this.chart = chart;
    this.across = across;
    this.down = down;
    this.area = area;
    const { order, x, y, w, h } = chart.scene.layout;
    for (const slot of order) {
      const column = nearestHolding(across, area.width, x[slot]! + CARD_OVERHANG.x, w[slot]! + CARD_OVERHANG.width);
      const row = nearestHolding(down, area.height, y[slot]! + CARD_OVERHANG.y, h[slot]! + CARD_OVERHANG.height);
      this.home.set(slot, row * across.length + column);
    }
    const used = [...new Set(this.home.values())].sort((a, b) => a - b);
    used.forEach((place, i) => this.numbers.set(place, i + 2));
  }

  *tiles(): Generator<Tile> {
    for (const [place, number] of this.numbers) {
      const window = this.windowOf(place);
      const cards: number[] = [];
      const elsewhere = new Map<number, number>();
      for (const slot of this.chart.scene.cardsIn(window)) {
        if (this.isWholeIn(window, slot)) cards.push(slot);
        else elsewhere.set(slot, this.numbers.get(this.home.get(slot)!)!);
      }
      yield { kind: 'tile', number, chart: { window, x: 0, y: 0, scale: 1 }, cards, elsewhere, neighbours: this.neighboursOf(place) };
    }
  }

  /** What each page covers that is nearer to it than to the next. */
  cells(): { page: number; rect: Rect }[] {
    const edges = (starts: readonly number[], size: number, i: number): [number, number] => [
      i === 0 ? starts[0]! : (starts[i]! + starts[i - 1]! + size) / 2,
      i === starts.length - 1 ? starts[i]! + size : (starts[i + 1]! + starts[i]! + size) / 2,
    ];
    return [...this.numbers].map(([place, page]) => {
      const [left, right] = edges(this.across, this.area.width, place % this.across.length);
      const [top, bottom] = edges(this.down, this.area.height, Math.floor(place / this.across.length));
      return { page, rect: { x: left, y: top, width: right - left, height: bottom - top } };
    });
  }

  private windowOf(place: number): Rect {
    return { x: this.across[place % this.across.length]!, y: this.down[Math.floor(place / this.across.length)]!, ...this.area };
  }

  /** The edge of the page leaves room for what overhangs. */
  private isWholeIn(window: Rect, slot: number): boolean {
    const { x, y, w, h } = this.chart.scene.layout;
    return x[slot]! >= window.x && y[slot]! >= window.y && x[slot]! + w[slot]! <= window.x + window.width && y[slot]! + h[slot]! <= window.y + window.height;
  }

  private neighboursOf(place: number): Neighbours {
    const { across } = this;
    const column = place % across.length;
    const at = (there: boolean, other: number) => (there ? this.numbers.get(other) ?? null : null);
    return { left: at(column > 0, place - 1), right: at(column < across.length - 1, place + 1), up: at(place >= across.length, place - across.length), down: at(true, place + across.length) };
  }
}

/** Which of the windows that hold a length whole has it nearest to its middle. */
function nearestHolding(starts: readonly number[], window: number, from: number, length: number): number {
  let best = 0;
  let least = Infinity;
  starts.forEach((start, i) => {
    const outside = Math.max(0, start - from, from + length - start - window);
    const away = outside * 1e6 + Math.abs(start + window / 2 - from - length / 2);
    if (away < least) [best, least] = [i, away];
  });
  return best;
}
