import type { LoadFile } from './fonts/interFiles';
import type { MeasureRun } from './pen';

/** What an export needs of the browser. */
export interface ExportTools {
  readonly measure: MeasureRun;
  readonly load: LoadFile;
  /** A canvas to draw on that nobody sees. */
  readonly newCanvas: () => CanvasRenderingContext2D;
}

/** Widths that were measured are kept: most words stand on many cards. */
const MOST_KEPT = 100_000;

export function browserTools(): ExportTools {
  const newCanvas = () => {
    const ctx = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    if (ctx === null) throw new Error('this browser has no 2D canvas');
    return ctx;
  };
  const ruler = newCanvas();
  const kept = new Map<string, number>();
  return {
    newCanvas,
    measure(text, { family, weight, size }) {
      const font = `${weight} ${size}px ${family}`;
      const key = `${font}|${text}`;
      const known = kept.get(key);
      if (known !== undefined) return known;
      if (ruler.font !== font) ruler.font = font;
      const { width } = ruler.measureText(text);
      if (kept.size > MOST_KEPT) kept.clear();
      kept.set(key, width);
      return width;
    },
    async load(url) {
      const answer = await fetch(url);
      if (!answer.ok) throw new Error(`a font could not be read: ${answer.status}`);
      return new Uint8Array(await answer.arrayBuffer());
    },
  };
}

/** Lets the browser read all fonts that some characters need: what is measured before would be measured in another. */
export async function fontsFor(points: Iterable<number>, family: string): Promise<void> {
  const text = [...points].map((point) => String.fromCodePoint(point)).join('');
  await Promise.all([420, 500, 600].map((weight) => document.fonts.load(`${weight} 13px ${family}`, text)));
}
