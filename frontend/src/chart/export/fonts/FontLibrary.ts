import { FontSubset } from './FontSubset';
import { INTER_FILES, type LoadFile, STATIC_WEIGHTS, type StaticWeight } from './interFiles';
import { OutlineFont } from './OutlineFont';
import { inRange } from './unicodeRange';

/** Makes subsets of the app's font that can write some text. */
export class FontLibrary {
  private readonly load: LoadFile;

  constructor(load: LoadFile) {
    this.load = load;
  }

  /** A subset for each weight, from the files that the characters are in. Which glyphs it has is for those who write. */
  async subsets(points: ReadonlySet<number>, nameOf = (weight: StaticWeight): string => NAMES[weight]): Promise<Readonly<Record<StaticWeight, FontSubset>>> {
    const files = INTER_FILES.filter(({ range }, i) => i === 0 || [...points].some(inRange(range)));
    const made = await Promise.all(STATIC_WEIGHTS.map(async (weight) => {
      const fonts = await Promise.all(files.map(async ({ weights }) => OutlineFont.read(await this.load(weights[weight]))));
      return [weight, new FontSubset(nameOf(weight), weight, fonts)] as const;
    }));
    return Object.fromEntries(made) as Record<StaticWeight, FontSubset>;
  }
}

const NAMES: Readonly<Record<StaticWeight, string>> = { 400: 'Inter', 500: 'Inter Medium', 600: 'Inter SemiBold' };
