/** One team colour: the bar and dot in each theme. Index 0 to 11 is what the server stores. */
export interface TeamColor {
  readonly name: string;
  readonly light: string;
  readonly dark: string;
}

/**
 * Twelve colours that stay apart for colour-blind eyes: neighbours in hue differ in lightness as well, and each has a
 * contrast of 3:1 or more on the surface of its theme. palette.test.ts measures both.
 */
export const teamColors = [
  { name: 'Blue', light: '#2f8ae3', dark: '#4f87fe' },
  { name: 'Amber', light: '#985206', dark: '#f4ba2d' },
  { name: 'Teal', light: '#008776', dark: '#2dd3a8' },
  { name: 'Pink', light: '#c74aa1', dark: '#f34c8e' },
  { name: 'Olive', light: '#858b1d', dark: '#b4c45b' },
  { name: 'Violet', light: '#703fcc', dark: '#b38af9' },
  { name: 'Sky', light: '#0989b6', dark: '#4ac8f3' },
  { name: 'Rust', light: '#963925', dark: '#e66e4f' },
  { name: 'Green', light: '#287c4b', dark: '#64c77c' },
  { name: 'Plum', light: '#7a2e56', dark: '#c883a4' },
  { name: 'Navy', light: '#1f4288', dark: '#6a8cd3' },
  { name: 'Slate', light: '#5a6a7c', dark: '#aab7c9' },
] as const satisfies readonly TeamColor[];

/** The colour of a stored index; anything out of range wraps, so that a newer palette never breaks an older client. */
export function teamColor(index: number, scheme: 'light' | 'dark'): string {
  const at = ((Math.trunc(index) % teamColors.length) + teamColors.length) % teamColors.length;
  return teamColors[at]?.[scheme] ?? teamColors[0][scheme];
}
