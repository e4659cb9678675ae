import type { FontStyle, Ink, Radii } from './pen';

const fonts = new Map<string, FontStyle>();

/** A font as a canvas takes it: "600 13px family". */
export function parseFont(font: string): FontStyle {
  const known = fonts.get(font);
  if (known !== undefined) return known;
  const found = /^(?:(\d+|bold|normal) )?([\d.]+)px (.+)$/.exec(font);
  if (found === null) throw new Error(`cannot export the font ${font}`);
  const [, weight = '400', size, family] = found;
  const style = { family: family!, size: Number(size), weight: weight === 'bold' ? 700 : weight === 'normal' ? 400 : Number(weight) };
  fonts.set(font, style);
  return style;
}

/** A colour as a canvas takes it: `#rgb`, `#rrggbb`, `rgb(…)` or `rgba(…)`. */
export function parseColor(color: string): Ink {
  if (/^#[0-9a-f]{6}$/i.test(color)) return { color: color.toLowerCase(), alpha: 1 };
  if (/^#[0-9a-f]{3}$/i.test(color)) return { color: `#${[...color.slice(1)].map((digit) => digit + digit).join('')}`.toLowerCase(), alpha: 1 };
  const parts = /^rgba?\(([^)]+)\)$/.exec(color)?.[1]?.split(/[\s,/]+/).filter((part) => part !== '');
  if (parts === undefined || parts.length < 3) throw new Error(`cannot export the colour ${color}`);
  const hex = parts.slice(0, 3).map((part) => Math.round(Number(part)).toString(16).padStart(2, '0')).join('');
  const alpha = parts[3] ?? '1';
  return { color: `#${hex}`, alpha: alpha.endsWith('%') ? Number.parseFloat(alpha) / 100 : Number(alpha) };
}

/** Corner radii as a canvas takes them, made to fit the rectangle as a canvas does; null for none. */
export function radiiOf(given: number | DOMPointInit | readonly (number | DOMPointInit)[] | undefined, width: number, height: number): Radii | null {
  const list = (Array.isArray(given) ? given as readonly (number | DOMPointInit)[] : [given ?? 0] as readonly (number | DOMPointInit)[]).map((radius) => (typeof radius === 'number' ? radius : radius.x ?? 0));
  const [a = 0, b = a, c = a, d = b] = list;
  if (a === 0 && b === 0 && c === 0 && d === 0) return null;
  const most = Math.max((a + b) / width, (c + d) / width, (a + d) / height, (b + c) / height, 1);
  return [a / most, b / most, c / most, d / most];
}
