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
  { name: 'Blue', light: '#2f6fde', dark: '#5b93ff' },
  { name: 'Amber', light: '#b26a00', dark: '#f0a63a' },
  { name: 'Teal', light: '#00847a', dark: '#2cc5b6' },
  { name: 'Pink', light: '#c63d8f', dark: '#f77fc4' },
  { name: 'Olive', light: '#66711a', dark: '#b3c24d' },
  { name: 'Violet', light: '#7446c9', dark: '#a983f5' },
  { name: 'Sky', light: '#0b87b8', dark: '#58c7f3' },
  { name: 'Rust', light: '#a33a1f', dark: '#e8775a' },
  { name: 'Green', light: '#2a7d3f', dark: '#63c77c' },
  { name: 'Plum', light: '#7d2b62', dark: '#c975ab' },
  { name: 'Navy', light: '#1f3f8a', dark: '#7a95d8' },
  { name: 'Slate', light: '#5d6b7e', dark: '#a2b1c6' },
] as const satisfies readonly TeamColor[];

/** The colour of a stored index; anything out of range wraps, so that a newer palette never breaks an older client. */
export function teamColor(index: number, scheme: 'light' | 'dark'): string {
  const at = ((Math.trunc(index) % teamColors.length) + teamColors.length) % teamColors.length;
  return teamColors[at]?.[scheme] ?? teamColors[0][scheme];
}
