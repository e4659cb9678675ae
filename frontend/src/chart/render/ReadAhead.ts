import type { Camera } from '../camera';
import { fitCardText } from './cardText';
import { Detail, type DetailLevel, detailAt, type Look, READ_AT, textHeight } from './Frame';
import type { Scene } from './Scene';

/** No more cards than this are read ahead: as many as can be read in a large window. */
const MOST_CARDS = 600;
/** So many are fitted in one step. */
const CARDS_A_STEP = 16;
/** Letters are drawn in lines of so many, a line in one step. */
const LETTERS_A_LINE = 24;
/** Where within a pixel a letter may begin: each is another picture of it. */
const PHASES = [0, 0.25, 0.5, 0.75];

/** From each level of detail, in which order the others are met. */
const ORDER: Readonly<Record<number, readonly DetailLevel[]>> = {
  [Detail.NAME]: [Detail.NAME, Detail.TITLE, Detail.FULL],
  [Detail.TITLE]: [Detail.TITLE, Detail.NAME, Detail.FULL],
  [Detail.FULL]: [Detail.FULL, Detail.TITLE, Detail.NAME],
};

/**
 * Prepares, in short steps, what the next frames need if somebody zooms: the words of the cards around are fitted for all levels
 * of detail, and letters are made for all heights that they are drawn in. It draws nothing that is seen. Where nobody can read, there is nothing to do.
 */
export class ReadAhead {
  private readonly ctx: CanvasRenderingContext2D;
  /** By font and height: the letters that were made. */
  private readonly made = new Map<string, Set<string>>();

  /** Letters are made on a canvas of its own. It must be of the kind that cards are drawn on. */
  constructor(ctx: CanvasRenderingContext2D) {
    this.ctx = ctx;
  }

  /** Forgets what was made, as when a font has loaded. */
  clear(): void {
    this.made.clear();
  }

  *steps(scene: Scene, look: Look, camera: Camera, dpr: number): Generator<void> {
    const detail = detailAt(camera.view.k);
    if (detail === Detail.DENSITY || scene.moving) return;
    const cards = scene.cardsIn(around(camera)).filter((slot) => slot < scene.firstGhost).slice(0, MOST_CARDS);
    for (const level of ORDER[detail]!) {
      const letters = new Map<string, Set<string>>();
      const note = (font: string, text: string) => {
        let known = letters.get(font);
        if (known === undefined) letters.set(font, (known = new Set()));
        for (const letter of text) known.add(letter);
      };
      for (let start = 0; start < cards.length; start += CARDS_A_STEP) {
        for (const slot of cards.slice(start, start + CARDS_A_STEP)) fitCardText(level, scene, look, slot, note);
        yield;
      }
      for (const [font, all] of letters) yield* this.makeAll(font, all, level, dpr);
    }
  }

  private *makeAll(font: string, letters: ReadonlySet<string>, level: DetailLevel, dpr: number): Generator<void> {
    const size = Number.parseFloat(font.slice(font.indexOf(' ')));
    const [from, to] = READ_AT[level];
    for (let height = textHeight(size, to * dpr); height >= Math.max(1, textHeight(size, from * dpr)); height--) {
      const missing = this.notMade(`${height} ${font}`, letters);
      for (let start = 0; start < missing.length; start += LETTERS_A_LINE) {
        this.make(font, height / size, missing.slice(start, start + LETTERS_A_LINE).join(''), size);
        yield;
      }
    }
  }

  /** The letters that were not made before, which now are. */
  private notMade(key: string, letters: ReadonlySet<string>): string[] {
    let made = this.made.get(key);
    if (made === undefined) this.made.set(key, (made = new Set()));
    const missing = [...letters].filter((letter) => !made.has(letter));
    for (const letter of missing) made.add(letter);
    return missing;
  }

  private make(font: string, share: number, line: string, baseline: number): void {
    const { ctx } = this;
    ctx.setTransform(share, 0, 0, share, 0, 0);
    ctx.font = font;
    for (const phase of PHASES) ctx.fillText(line, phase / share, baseline);
    // What is drawn is put off until somebody looks at it.
    ctx.getImageData(0, 0, 1, 1);
  }
}

/** What the window shows once somebody has zoomed out as far as names can be read. */
function around(camera: Camera) {
  const { x, y, width, height } = camera.area();
  const grow = Math.max(1, camera.view.k / READ_AT[Detail.NAME][0]);
  return { x: x - (width * (grow - 1)) / 2, y: y - (height * (grow - 1)) / 2, width: width * grow, height: height * grow };
}
