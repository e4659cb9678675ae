import { expect, it } from 'vitest';
import { Camera } from '../camera';
import { layoutChart } from '../layout/layoutChart';
import { ChartModel } from '../model/ChartModel';
import { sampleForest, seededRandom } from '../model/sampleOrg';
import { plainLook } from '../render/Frame';
import { Scene } from '../render/Scene';
import type { Surface } from '../render/Surface';
import { TextFitter } from '../render/TextFitter';
import { lightTheme } from '../render/theme';
import { englishStrings } from '../strings';
import { Minimap } from './Minimap';

/** A surface that counts the pictures that are made, and keeps those that are put. */
function counting() {
  const pictures: unknown[] = [];
  let made = 0;
  const canvas = { width: 200, height: 120 };
  const ctx = {
    canvas, setTransform() {}, beginPath() {}, roundRect() {}, fill() {}, stroke() {},
    createImageData: (width: number, height: number) => ({ number: ++made, data: { buffer: new ArrayBuffer(width * height * 4) } }),
    putImageData: ({ number }: { number: number }) => pictures.push(number),
  };
  return { surface: { ctx, dpr: 1, width: 200, height: 120, setVisible() {} } as unknown as Surface, pictures };
}

it('shows the picture before while there is no time for another, and says that it is behind', () => {
  const model = new ChartModel();
  model.setSeats(sampleForest(60, seededRandom(3)));
  const scene = new Scene(model, layoutChart(model, { orientation: 'top-down' }));
  const look = { ...plainLook(lightTheme, englishStrings, new TextFitter(() => 0)), tones: new Uint8Array(scene.layout.x.length) };
  const camera = new Camera();
  camera.resize(300, 200);
  camera.setBounds(scene.layout.bounds);
  camera.view = { x: 0, y: 0, k: 1 };
  const { surface, pictures } = counting();
  const map = new Minimap(surface);
  expect(map.draw(scene, look, camera, false)).toBe(false);
  map.invalidate();
  expect(map.draw(scene, look, camera, false)).toBe(true);
  expect(map.draw(scene, look, camera, true)).toBe(false);
  map.resized();
  expect(map.draw(scene, look, camera, false)).toBe(false);
  expect(pictures).toEqual([1, 1, 2, 3]);
});
