import type { ChartSeat } from '../model/seat';
import { type ChartStrings, seatName, vacancyOf } from '../strings';
import { isVacant } from './cardShape';
import { initialsOf, isRightToLeft, splitGraphemes } from './initials';

/** A text made to fit, and which way it runs. */
export interface FittedText {
  readonly text: string;
  readonly rtl: boolean;
}

/** The first and the second line of a card. */
export interface Headline {
  readonly first: string;
  readonly second: string;
}

/** Measures a text in a font, in CSS pixels. */
export type MeasureText = (text: string, font: string) => number;

const ELLIPSIS = '…';
/** Beyond this many texts a cache starts anew: memory stays bounded whatever is looked at. */
const CACHE_LIMIT = 30_000;

/** Shortens texts to a width, each once: what was fitted is remembered by font, width and text. */
export class TextFitter {
  /** By font, and within it by width, below zero for two lines: what each text became. */
  private readonly caches = new Map<string, Map<number, Map<string, readonly FittedText[]>>>();
  private readonly initials = new Map<string, string>();
  private readonly measure: MeasureText;
  private headlines = new WeakMap<ChartSeat, Headline>();
  private remembered = 0;

  constructor(measure: MeasureText) {
    this.measure = measure;
  }

  /** Forgets everything, as when a font has loaded. */
  clear(): void {
    this.caches.clear();
    this.headlines = new WeakMap();
    this.remembered = 0;
  }

  /** The words that a card leads with, and those below: a vacant seat is known by its title. */
  headlineOf(seat: ChartSeat, strings: ChartStrings): Headline {
    let headline = this.headlines.get(seat);
    if (headline === undefined) {
      headline = isVacant(seat) ? { first: seat.title, second: vacancyOf(seat, strings) } : { first: seatName(seat), second: seat.title };
      this.headlines.set(seat, headline);
    }
    return headline;
  }

  /** The text, or as much of it as fits with an ellipsis. Never splits a character. */
  fit(text: string, font: string, width: number): FittedText {
    return this.cached(font, width, text, () => [this.shorten(text, font, width)])[0]!;
  }

  /** The text on one or two lines, broken at a space; the second line ends in an ellipsis where it must. */
  fitTwoLines(text: string, font: string, width: number): readonly FittedText[] {
    return this.cached(font, -width, text, () => {
      if (this.measure(text, font) <= width) return [fitted(text, text)];
      const words = text.split(' ');
      let count = words.length - 1;
      while (count > 1 && this.measure(words.slice(0, count).join(' '), font) > width) count--;
      if (count === 0) return [this.shorten(text, font, width)];
      return [this.shorten(words.slice(0, count).join(' '), font, width), this.shorten(words.slice(count).join(' '), font, width)];
    });
  }

  /** What stands for a name where there is no picture. */
  initialsOf(name: string): string {
    let initials = this.initials.get(name);
    if (initials === undefined) {
      if (this.initials.size >= CACHE_LIMIT) this.initials.clear();
      initials = initialsOf(name);
      this.initials.set(name, initials);
    }
    return initials;
  }

  private cached(font: string, width: number, text: string, make: () => readonly FittedText[]): readonly FittedText[] {
    const cache = this.cacheOf(font, width);
    const known = cache.get(text);
    if (known !== undefined) return known;
    if (this.remembered++ > CACHE_LIMIT) {
      this.clear();
      return this.cached(font, width, text, make);
    }
    const made = make();
    cache.set(text, made);
    return made;
  }

  private cacheOf(font: string, width: number): Map<string, readonly FittedText[]> {
    let widths = this.caches.get(font);
    if (widths === undefined) this.caches.set(font, (widths = new Map<number, Map<string, readonly FittedText[]>>()));
    let cache = widths.get(width);
    if (cache === undefined) widths.set(width, (cache = new Map<string, readonly FittedText[]>()));
    return cache;
  }

  private shorten(text: string, font: string, width: number): FittedText {
    if (this.measure(text, font) <= width) return fitted(text, text);
    const parts = splitGraphemes(text);
    let low = 0;
    let high = parts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.measure(parts.slice(0, middle).join('') + ELLIPSIS, font) <= width) low = middle;
      else high = middle - 1;
    }
    return fitted(parts.slice(0, low).join('').trimEnd() + ELLIPSIS, text);
  }
}

function fitted(text: string, whole: string): FittedText {
  return { text, rtl: isRightToLeft(whole) };
}
