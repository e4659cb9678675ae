import { expect, it } from 'vitest';
import type { Frame } from './Frame';
import { PixelLines } from './PixelLines';
import { lightTheme } from './theme';

const [WIDTH, HEIGHT] = [120, 80];

/** The pixels of one line between two cards, at a zoom: where anything was drawn. */
function drawn(to: { x: number; y: number }, isRemote = false): { x: number; y: number; value: number }[] {
  const pixels = new Uint32Array(WIDTH * HEIGHT);
  const scale = 0.05;
  const rects = [{ x: 0, y: 0, width: 200, height: 100 }, { ...to, width: 200, height: 100 }];
  const frame = { scale, px: 1 / scale, originX: 0, originY: 0, area: { x: 0, y: 0, width: WIDTH / scale, height: HEIGHT / scale }, look: { theme: lightTheme }, scene: { rectNow: (slot: number) => rects[slot] } };
  new PixelLines().paint(frame as unknown as Frame, [{ kind: 'DOTTED', from: 0, to: 1, count: 1, isRemote }], pixels, WIDTH, HEIGHT);
  return [...pixels].flatMap((value, i) => (value === 0 ? [] : [{ x: i % WIDTH, y: Math.floor(i / WIDTH), value }]));
}

it('goes from card to card without a gap', () => {
  const dots = drawn({ x: 1800, y: 900 });
  for (let x = 11; x < 88; x++) expect(dots.some((dot) => dot.x === x), `column ${x}`).toBe(true);
  expect(Math.min(...dots.map((dot) => dot.x))).toBeGreaterThanOrEqual(10);
  expect(Math.max(...dots.map((dot) => dot.x))).toBeLessThanOrEqual(90);
});

it('draws what is in the window of a line that leaves it, and nothing else', () => {
  const dots = drawn({ x: 900_000, y: -500_000 });
  expect(dots.length).toBeGreaterThan(0);
  expect(dots.length).toBeLessThan(3 * (WIDTH + HEIGHT));
});

it('is fainter where it only says that something below has a line', () => {
  const strength = (isRemote: boolean) => Math.max(...drawn({ x: 1800, y: 0 }, isRemote).map(({ value }) => value & 255));
  expect(strength(true)).toBeLessThan(strength(false));
});
