import { expect, it } from 'vitest';
import { Appearance } from '../Appearance';
import type { View } from '../camera';
import { layoutChart } from '../layout/layoutChart';
import { ChartModel } from '../model/ChartModel';
import { sampleForest, seededRandom } from '../model/sampleOrg';
import { englishStrings } from '../strings';
import { drawScene } from './drawScene';
import { Frame, plainLook } from './Frame';
import { PixelPainter } from './PixelPainter';
import { Scene } from './Scene';
import { TextFitter } from './TextFitter';
import { lightTheme } from './theme';
import { pixel } from './color';

const SIZE = { width: 300, height: 200 };

/** A canvas that keeps what is filled and put. */
function keeping() {
  const pixels = new Uint32Array(SIZE.width * SIZE.height);
  const ctx = {
    canvas: SIZE,
    fillStyle: '',
    setTransform() {},
    fillRect: (_x: number, y: number, width: number, height: number) => pixels.fill(pixel(lightTheme.ground), y * width, (y + height) * width),
    createImageData: (width: number, height: number) => ({ data: { buffer: new ArrayBuffer(width * height * 4) } }),
    putImageData(image: { data: { buffer: ArrayBuffer } }, dx: number, dy: number, _left: number, top: number, _width: number, height: number) {
      const from = new Uint32Array(image.data.buffer);
      for (let y = Math.max(0, dy + top); y < Math.min(SIZE.height, dy + top + height); y++) {
        for (let x = Math.max(0, dx); x < Math.min(SIZE.width, SIZE.width + dx); x++) pixels[y * SIZE.width + x] = from[(y - dy) * SIZE.width + x - dx]!;
      }
    },
  };
  return { ctx: ctx as unknown as CanvasRenderingContext2D, pixels };
}

/** Where two pictures first differ, or -1. */
function firstOther(one: Uint32Array, other: Uint32Array): number {
  return one.findIndex((color, at) => color !== other[at]);
}

it('moves the picture of a whole chart to the pixel where painting it anew would have it', () => {
  const model = new ChartModel();
  model.setSeats(sampleForest(120, seededRandom(7)));
  const scene = new Scene(model, layoutChart(model, { orientation: 'top-down' }));
  const look = new Appearance(model, englishStrings).dressed(plainLook(lightTheme, englishStrings, new TextFitter(() => 0)), { colorBy: 'team', badgeBy: null }, { strings: englishStrings, today: '2026-11-30' });
  const { bounds } = scene.layout;
  const k = Math.min((SIZE.width - 80) / bounds.width, (SIZE.height - 80) / bounds.height);
  const fit: View = { x: 40.3 - bounds.x * k, y: 40 - bounds.y * k, k };
  const moved = { ...fit, x: fit.x - 131.4, y: fit.y + 55 };
  const show = (canvas: ReturnType<typeof keeping>, painter: PixelPainter, view: View, isSame: boolean) =>
    drawScene(new Frame(canvas.ctx, scene, look, view, SIZE, 1), painter, [], isSame);

  const panned = keeping();
  const painter = new PixelPainter();
  show(panned, painter, fit, false);
  const first = panned.pixels.slice();
  show(panned, painter, moved, true);
  const anew = keeping();
  show(anew, new PixelPainter(), moved, false);
  expect(firstOther(panned.pixels, anew.pixels)).toBe(-1);
  expect(firstOther(panned.pixels, first)).not.toBe(-1);

  // Back again: what had left the window is still known.
  show(panned, painter, fit, true);
  expect(firstOther(panned.pixels, first)).toBe(-1);
});

it('leaves nothing behind of where the chart was before', () => {
  const model = new ChartModel();
  model.setSeats(sampleForest(120, seededRandom(7)));
  const scene = new Scene(model, layoutChart(model, { orientation: 'top-down' }));
  const look = { ...plainLook(lightTheme, englishStrings, new TextFitter(() => 0)), tones: new Uint8Array(scene.layout.x.length) };
  const canvas = keeping();
  const painter = new PixelPainter();
  const views: View[] = [{ x: 10, y: 90, k: 0.01 }, { x: 10, y: 20, k: 0.01 }, { x: -60, y: 5, k: 0.05 }, { x: 40, y: 120, k: 0.004 }, { x: 40, y: 400, k: 0.004 }, { x: 20, y: 30, k: 0.02 }];
  for (const [i, view] of views.entries()) {
    drawScene(new Frame(canvas.ctx, scene, look, view, SIZE, 1), painter, [], i % 2 === 1);
    const anew = keeping();
    drawScene(new Frame(anew.ctx, scene, look, view, SIZE, 1), new PixelPainter(), [], false);
    expect(firstOther(canvas.pixels, anew.pixels), `view ${i}`).toBe(-1);
    if (i === 3) {
      // As where cards are drawn with words.
      canvas.pixels.fill(0x12345678);
      painter.leave();
    }
  }
});

it('paints anew what was not all in sight, and after something else changed', () => {
  const model = new ChartModel();
  model.setSeats(sampleForest(120, seededRandom(7)));
  const scene = new Scene(model, layoutChart(model, { orientation: 'top-down' }));
  const painter = new PixelPainter();
  const look = { ...plainLook(lightTheme, englishStrings, new TextFitter(() => 0)), tones: new Uint8Array(scene.layout.x.length) };
  const canvas = keeping();
  const at = (view: View) => new Frame(canvas.ctx, scene, look, view, SIZE, 1);
  const near: View = { x: 0, y: 0, k: 0.2 };
  drawScene(at(near), painter, [], false);
  expect(painter.repaint(at({ ...near, x: -5 }))).toBe(false);
  const far: View = { x: 100, y: 60, k: 0.002 };
  drawScene(at(far), painter, [], false);
  expect(painter.repaint(at({ ...far, x: 90 }))).toBe(true);
  expect(painter.repaint(at({ ...far, k: 0.0021 }))).toBe(false);
  painter.forget();
  expect(painter.repaint(at(far))).toBe(false);
});
