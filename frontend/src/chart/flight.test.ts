import { expect, it } from 'vitest';
import type { View } from './camera';
import { flingFrom } from './flight';

const anywhere = (view: View) => view;

it('glides on in the direction of the hand, ever slower, and comes to rest soon', () => {
  const glide = flingFrom({ x: 10, y: 20, k: 0.5 }, 2, -1, 1000, anywhere);
  const places = [1000, 1100, 1200, 1300, glide.end, glide.end + 5000].map((time) => glide.at(time));
  expect(places[0]).toEqual({ x: 10, y: 20, k: 0.5 });
  const steps = places.slice(1, 5).map((view, i) => Math.hypot(view.x - places[i]!.x, view.y - places[i]!.y));
  expect(steps[0]).toBeGreaterThan(steps[1]!);
  expect(steps[1]).toBeGreaterThan(steps[2]!);
  expect(places[5]).toEqual(places[4]);
  expect((places[4]!.x - 10) / (places[4]!.y - 20)).toBeCloseTo(-2);
  expect(glide.end - 1000).toBeLessThan(1000);
});

it('is where it is at a time, however many frames came before, and stays near the chart', () => {
  const glide = flingFrom({ x: 0, y: 0, k: 1 }, 6, 0, 0, (view) => ({ ...view, x: Math.min(view.x, 300) }));
  for (let time = 0; time < 500; time += 7) glide.at(time);
  expect(glide.at(40)).toEqual(flingFrom({ x: 0, y: 0, k: 1 }, 6, 0, 0, anywhere).at(40));
  expect(glide.at(glide.end).x).toBe(300);
});
