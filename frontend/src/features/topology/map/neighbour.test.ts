import { expect, it } from 'vitest';
import { neighbour } from './neighbour';

const box = (x: number, y: number, width = 100, height = 40) => ({ x, y, width, height });
const a = box(0, 0);
const b = box(0, 60);
const c = box(0, 120);
const far = box(400, 58);
const all = [a, b, c, far];

it('goes to the nearest shape in a direction, and stays at the edge', () => {
  expect(neighbour(all, a, 'ArrowDown')).toBe(b);
  expect(neighbour(all, b, 'ArrowDown')).toBe(c);
  expect(neighbour(all, c, 'ArrowUp')).toBe(b);
  expect(neighbour(all, b, 'ArrowRight')).toBe(far);
  expect(neighbour(all, far, 'ArrowLeft')).toBe(b);
  expect(neighbour(all, a, 'ArrowUp')).toBeNull();
  expect(neighbour([a], a, 'ArrowLeft')).toBeNull();
});
