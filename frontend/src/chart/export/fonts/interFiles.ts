import cyrillic400 from '@fontsource/inter/files/inter-cyrillic-400-normal.woff?url';
import cyrillic500 from '@fontsource/inter/files/inter-cyrillic-500-normal.woff?url';
import cyrillic600 from '@fontsource/inter/files/inter-cyrillic-600-normal.woff?url';
import cyrillicExt400 from '@fontsource/inter/files/inter-cyrillic-ext-400-normal.woff?url';
import cyrillicExt500 from '@fontsource/inter/files/inter-cyrillic-ext-500-normal.woff?url';
import cyrillicExt600 from '@fontsource/inter/files/inter-cyrillic-ext-600-normal.woff?url';
import greek400 from '@fontsource/inter/files/inter-greek-400-normal.woff?url';
import greek500 from '@fontsource/inter/files/inter-greek-500-normal.woff?url';
import greek600 from '@fontsource/inter/files/inter-greek-600-normal.woff?url';
import greekExt400 from '@fontsource/inter/files/inter-greek-ext-400-normal.woff?url';
import greekExt500 from '@fontsource/inter/files/inter-greek-ext-500-normal.woff?url';
import greekExt600 from '@fontsource/inter/files/inter-greek-ext-600-normal.woff?url';
import latin400 from '@fontsource/inter/files/inter-latin-400-normal.woff?url';
import latin500 from '@fontsource/inter/files/inter-latin-500-normal.woff?url';
import latin600 from '@fontsource/inter/files/inter-latin-600-normal.woff?url';
import latinExt400 from '@fontsource/inter/files/inter-latin-ext-400-normal.woff?url';
import latinExt500 from '@fontsource/inter/files/inter-latin-ext-500-normal.woff?url';
import latinExt600 from '@fontsource/inter/files/inter-latin-ext-600-normal.woff?url';
import vietnamese400 from '@fontsource/inter/files/inter-vietnamese-400-normal.woff?url';
import vietnamese500 from '@fontsource/inter/files/inter-vietnamese-500-normal.woff?url';
import vietnamese600 from '@fontsource/inter/files/inter-vietnamese-600-normal.woff?url';
import cyrillic from '@fontsource-variable/inter/files/inter-cyrillic-wght-normal.woff2?url';
import cyrillicExt from '@fontsource-variable/inter/files/inter-cyrillic-ext-wght-normal.woff2?url';
import greek from '@fontsource-variable/inter/files/inter-greek-wght-normal.woff2?url';
import greekExt from '@fontsource-variable/inter/files/inter-greek-ext-wght-normal.woff2?url';
import latin from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url';
import latinExt from '@fontsource-variable/inter/files/inter-latin-ext-wght-normal.woff2?url';
import vietnamese from '@fontsource-variable/inter/files/inter-vietnamese-wght-normal.woff2?url';
import ranges from '@fontsource-variable/inter/unicode.json';

/** The weights that are embedded as outlines of their own: files take no variable font. */
export const STATIC_WEIGHTS = [400, 500, 600] as const;
export type StaticWeight = (typeof STATIC_WEIGHTS)[number];

/** The files of the app's font for one part of Unicode. */
export interface InterFiles {
  /** As `unicode-range` has it. */
  readonly range: string;
  /** All weights in one, for what reads web fonts. */
  readonly variable: string;
  readonly weights: Readonly<Record<StaticWeight, string>>;
}

/** The most usual first: where two have a character, the first counts. */
export const INTER_FILES: readonly InterFiles[] = [
  { range: ranges.latin, variable: latin, weights: { 400: latin400, 500: latin500, 600: latin600 } },
  { range: ranges['latin-ext'], variable: latinExt, weights: { 400: latinExt400, 500: latinExt500, 600: latinExt600 } },
  { range: ranges.vietnamese, variable: vietnamese, weights: { 400: vietnamese400, 500: vietnamese500, 600: vietnamese600 } },
  { range: ranges.greek, variable: greek, weights: { 400: greek400, 500: greek500, 600: greek600 } },
  { range: ranges['greek-ext'], variable: greekExt, weights: { 400: greekExt400, 500: greekExt500, 600: greekExt600 } },
  { range: ranges.cyrillic, variable: cyrillic, weights: { 400: cyrillic400, 500: cyrillic500, 600: cyrillic600 } },
  { range: ranges['cyrillic-ext'], variable: cyrillicExt, weights: { 400: cyrillicExt400, 500: cyrillicExt500, 600: cyrillicExt600 } },
];

/** Reads a file of the app. Throws where it cannot. */
export type LoadFile = (url: string) => Promise<Uint8Array<ArrayBuffer>>;

/** The nearest weight that there are outlines of. */
export function staticWeight(weight: number): StaticWeight {
  return weight >= 550 ? 600 : weight >= 460 ? 500 : 400;
}
