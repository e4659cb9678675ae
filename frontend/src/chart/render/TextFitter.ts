import { initialsOf, isRightToLeft, splitGraphemes } from './initials';

/** A text made to fit, and which way it runs. */
export interface FittedText {
  readonly text: string;
  readonly rtl: boolean;
}

/** Measures a text in a font, in CSS pixels. */
export type MeasureText = (text: string, font: string) => number;

const ELLIPSIS = '…';
/** Beyond this many texts a cache starts anew: memory stays bounded whatever is looked at. */
const CACHE_LIMIT = 30_000;

/** Shortens texts to a width, each once: what was fitted is remembered by font, width and text. */
export class TextFitter {
  private readonly caches = new Map<string, Map<string, readonly FittedText[]>>();
  private readonly initials = new Map<string, string>();
  private readonly measure: MeasureText;
  private remembered = 0;

  constructor(measure: MeasureText) {
    this.measure = measure;
  }

  /** Forgets everything, as when a font has loaded. */
  clear(): void {
    this.caches.clear();
    this.remembered = 0;
  }

  /** The text, or as much of it as fits with an ellipsis. Never splits a character. */
  fit(text: string, font: string, width: number): FittedText {
    return this.cached(`1|${width}|${font}`, text, () => [this.shorten(text, font, width)])[0]!;
  }

  /** The text on one or two lines, broken at a space; the second line ends in an ellipsis where it must. */
  fitTwoLines(text: string, font: string, width: number): readonly FittedText[] {
    return this.cached(`2|${width}|${font}`, text, () => {
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

  private cached(style: string, text: string, make: () => readonly FittedText[]): readonly FittedText[] {
    let cache = this.caches.get(style);
    if (cache === undefined) {
      cache = new Map<string, readonly FittedText[]>();
      this.caches.set(style, cache);
    }
    const known = cache.get(text);
    if (known !== undefined) return known;
    if (this.remembered++ > CACHE_LIMIT) {
      this.clear();
      return this.cached(style, text, make);
    }
    const made = make();
    cache.set(text, made);
    return made;
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
