import { describe, expect, it } from 'vitest';
import { Camera } from './camera';
import { flyBetween } from './flight';

function camera() {
  const made = new Camera();
  made.resize(800, 600);
  made.setBounds({ x: 0, y: 0, width: 4000, height: 1000 });
  made.view = { x: 0, y: 0, k: 1 };
  return made;
}

describe('Camera', () => {
  it('zooms around the pointer: what is under it stays there', () => {
    const c = camera();
    const before = c.toChart(300, 200);
    c.zoomAt(0.5, 300, 200);
    expect(c.view.k).toBe(0.5);
    expect(c.toChart(300, 200)).toEqual(before);
  });

  it('zooms no further out than a little below the whole, and no further in than readable', () => {
    const c = camera();
    for (let i = 0; i < 50; i++) c.zoomAt(0.5, 400, 300);
    expect(c.view.k).toBeGreaterThan(0.05);
    for (let i = 0; i < 50; i++) c.zoomAt(2, 400, 300);
    expect(c.view.k).toBe(3);
  });

  it('fits the whole with room around it, and never enlarges', () => {
    const c = camera();
    c.view = c.viewOf({ x: 0, y: 0, width: 4000, height: 1000 });
    const shown = c.toScreen({ x: 0, y: 0, width: 4000, height: 1000 });
    expect(shown.x).toBeCloseTo(32);
    expect(shown.x + shown.width).toBeCloseTo(768);
    expect(c.viewOf({ x: 0, y: 0, width: 10, height: 10 }).k).toBe(1);
  });

  it('keeps some of the chart in the window', () => {
    const c = camera();
    c.panBy(-100_000, -100_000);
    const { x, y, width, height } = c.toScreen({ x: 0, y: 0, width: 4000, height: 1000 });
    expect(x + width).toBeCloseTo(96);
    expect(y + height).toBeCloseTo(96);
  });

  it('moves only as far as needed to show a card', () => {
    const c = camera();
    expect(c.viewRevealing({ x: 100, y: 100, width: 200, height: 80 })).toEqual(c.view);
    expect(c.viewRevealing({ x: 900, y: 100, width: 200, height: 80 }).x).toBe(-324);
  });

  it('keeps the middle in the middle when the window grows', () => {
    const c = camera();
    const middle = c.toChart(400, 300);
    c.resize(1000, 900);
    expect(c.toChart(500, 450)).toEqual(middle);
  });
});

describe('flyBetween', () => {
  const from = { x: 0, y: 0, k: 1 };
  const to = { x: -20_000, y: -3000, k: 0.8 };

  it('begins where one is and ends exactly where one wants to be', () => {
    const flight = flyBetween(from, to, 800, 600, 1000);
    const start = flight.at(1000);
    expect(start.x).toBeCloseTo(0);
    expect(start.k).toBeCloseTo(1);
    expect(flight.at(flight.end)).toEqual(to);
    expect(flight.at(flight.end - 0.001).x).toBeCloseTo(to.x, 0);
  });

  it('rises on a long way', () => {
    const flight = flyBetween(from, to, 800, 600, 0);
    expect(flight.at(flight.end / 2).k).toBeLessThan(0.3);
  });

  it('takes a moment at most', () => {
    expect(flyBetween(from, to, 800, 600, 0).end).toBeLessThanOrEqual(600);
    expect(flyBetween(from, { ...from, k: 1.2 }, 800, 600, 0).at(50).k).toBeGreaterThan(1);
    expect(flyBetween(from, from, 800, 600, 0).at(80)).toEqual(expect.objectContaining({ k: 1 }));
  });
});
