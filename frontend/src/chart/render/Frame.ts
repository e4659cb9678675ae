import type { View } from '../camera';
import type { Rect } from '../layout/Layout';
import type { SeatBadge } from '../model/badge';
import type { SeatGrade } from '../model/grade';
import type { ChartStrings } from '../strings';
import type { Scene } from './Scene';
import type { TextFitter } from './TextFitter';
import type { ChartTheme } from './theme';

/** How much of a card is drawn. */
export const Detail = { DENSITY: 0, NAME: 1, TITLE: 2, FULL: 3 } as const;
export type DetailLevel = (typeof Detail)[keyof typeof Detail];

const NAME_FROM = 0.24;
const TITLE_FROM = 0.44;
const FULL_FROM = 0.64;

/** The level of detail that is readable at a zoom. Below NAME, cards are bars of pixels and then density. */
export function detailAt(zoom: number): DetailLevel {
  if (zoom >= FULL_FROM) return Detail.FULL;
  if (zoom >= TITLE_FROM) return Detail.TITLE;
  return zoom >= NAME_FROM ? Detail.NAME : Detail.DENSITY;
}

/** The zooms from which, and up to which, a level of detail is drawn: as far as one zooms while reading. */
export const READ_AT: Readonly<Record<DetailLevel, readonly [from: number, to: number]>> = {
  [Detail.DENSITY]: [0, 0],
  [Detail.NAME]: [NAME_FROM, TITLE_FROM],
  [Detail.TITLE]: [TITLE_FROM, FULL_FROM],
  [Detail.FULL]: [FULL_FROM, 1],
};

/** How high a text of a size is drawn at a scale, in whole device pixels: letters are made for few heights that way. */
export function textHeight(size: number, scale: number): number {
  return Math.floor(size * scale + 0.25);
}

/** The marks of seats: a set of bits by slot, and the slots that have any. */
export interface SeatMarks {
  readonly bits: Uint8Array;
  readonly slots: readonly number[];
}

/** The badges of seats, by slot. */
export type SeatBadges = ReadonlyMap<number, SeatBadge>;

/** What badges say of seats in words. Tones are by slot. */
export interface SeatTags {
  readonly tones: Uint8Array;
  /** Empty where the seat has no value. */
  readonly labelAt: (slot: number) => string;
}

/** How the seats of a scene look beside what they are. Arrays are by slot. */
export interface Look {
  readonly theme: ChartTheme;
  readonly strings: ChartStrings;
  readonly fitter: TextFitter;
  /** The index of each seat's tone in the theme. */
  readonly tones: Uint8Array;
  /** 1 for seats that are in the background, 2 for leads that are there only for those below them; null where all are in front. */
  readonly dimmed: Uint8Array | null;
  /** What a comparison says of the seats; null where there is none. */
  readonly marks: SeatMarks | null;
  /** What findings say of the seats; null where there are none. */
  readonly badges: SeatBadges | null;
  /** What the badge of each seat says and in which tone; null where cards say their team. */
  readonly tags: SeatTags | null;
  /** How the seats stand in what is shown of all of them, by slot; null while nothing is. */
  readonly grades: ReadonlyMap<number, SeatGrade> | null;
}

/** A look that says nothing of any seat yet. */
export function plainLook(theme: ChartTheme, strings: ChartStrings, fitter: TextFitter): Look {
  return { theme, strings, fitter, tones: new Uint8Array(1), dimmed: null, marks: null, badges: null, tags: null, grades: null };
}

/** One picture to draw. Drawing is in chart units; `px` is one device pixel in them. */
export class Frame {
  readonly ctx: CanvasRenderingContext2D;
  readonly scene: Scene;
  readonly look: Look;
  readonly area: Rect;
  readonly detail: DetailLevel;
  /** Device pixels for one chart unit, and the origin of the chart in device pixels, whole. */
  readonly scale: number;
  readonly originX: number;
  readonly originY: number;
  readonly px: number;
  /** Device pixels for one CSS pixel. */
  readonly dpr: number;
  /** Whether shapes of one colour become one path. */
  readonly joinsShapes: boolean = false;

  constructor(ctx: CanvasRenderingContext2D, scene: Scene, look: Look, view: View, size: { width: number; height: number }, dpr: number) {
    this.ctx = ctx;
    this.scene = scene;
    this.look = look;
    this.dpr = dpr;
    this.scale = view.k * dpr;
    this.originX = Math.round(view.x * dpr);
    this.originY = Math.round(view.y * dpr);
    this.px = 1 / this.scale;
    this.detail = detailAt(view.k);
    this.area = { x: -view.x / view.k, y: -view.y / view.k, width: size.width / view.k, height: size.height / view.k };
  }

  /** Makes the context draw in chart units. */
  enter(): void {
    this.ctx.setTransform(this.scale, 0, 0, this.scale, this.originX, this.originY);
  }

  /**
   * By how much a text of a size is drawn smaller, or a little larger, so that it is whole pixels high. Letters are made
   * for a height once: while somebody zooms, that few heights are met, and each is sharp.
   */
  textShare(size: number): number {
    const height = size * this.scale;
    return this.joinsShapes || height < 1 ? 1 : textHeight(size, this.scale) / height;
  }

  /** The nearest place to a chart coordinate that is the edge of a device pixel: edges drawn there are sharp. */
  snap(value: number): number {
    return Math.round(value * this.scale) * this.px;
  }
}
