import { describe, expect, it } from 'vitest';
import { teamColor, teamColors } from './palette';

type Rgb = readonly [number, number, number];

const surfaces = { light: '#ffffff', dark: '#1a1a1d' } as const;

function linear(hex: string): Rgb {
  const channel = (at: number) => {
    const value = parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

const luminance = ([r, g, b]: Rgb) => 0.2126 * r + 0.7152 * g + 0.0722 * b;

function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(linear(a)), luminance(linear(b))].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

/** What eyes without one kind of cone see, in linear light (Viénot, Brettel and Mollon, 1999). */
const eyes: Record<string, (color: Rgb) => Rgb> = {
  trichromat: (color) => color,
  protanope: ([r, g, b]) => [0.11238 * r + 0.88762 * g, 0.11238 * r + 0.88762 * g, 0.00401 * r - 0.00401 * g + b],
  deuteranope: ([r, g, b]) => [0.29275 * r + 0.70725 * g, 0.29275 * r + 0.70725 * g, -0.02234 * r + 0.02234 * g + b],
};

/** CIE Lab, in which distances are about as far as they look. */
function lab([r, g, b]: Rgb): Rgb {
  const f = (t: number) => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);
  const x = f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505);
  const y = f(0.2126 * r + 0.7152 * g + 0.0722 * b);
  const z = f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

const distance = (a: Rgb, b: Rgb) => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);

describe.each(['light', 'dark'] as const)('team colours in the %s theme', (scheme) => {
  it('stand out from the surface', () => {
    for (const color of teamColors) expect(contrast(color[scheme], surfaces[scheme]), color.name).toBeGreaterThanOrEqual(3);
  });

  it.each(Object.entries(eyes))('stay apart for a %s', (_name, see) => {
    const close: string[] = [];
    teamColors.forEach((a, at) => teamColors.slice(at + 1).forEach((b) => {
      const apart = distance(lab(see(linear(a[scheme]))), lab(see(linear(b[scheme]))));
      if (apart < 10) close.push(`${a.name} and ${b.name}: ${apart.toFixed(1)}`);
    }));
    expect(close).toEqual([]);
  });
});

it('wraps an index that it does not know', () => {
  expect(teamColor(12, 'light')).toBe(teamColors[0].light);
  expect(teamColor(-1, 'light')).toBe(teamColors[11].light);
  expect(teamColor(Number.NaN, 'light')).toBe(teamColors[0].light);
});
