import { describe, expect, it } from 'vitest';
import { Camera } from '../camera';
import { recorder } from '../headless';
import { layoutChart } from '../layout/layoutChart';
import { ChartModel } from '../model/ChartModel';
import { sampleForest, seededRandom } from '../model/sampleOrg';
import { englishStrings } from '../strings';
import { drawScene } from './drawScene';
import { Frame, plainLook } from './Frame';
import { PixelPainter } from './PixelPainter';
import { ReadAhead } from './ReadAhead';
import { Scene } from './Scene';
import { TextFitter } from './TextFitter';
import { lightTheme } from './theme';

const SIZE = { width: 1000, height: 700 };

/** A chart in a window, and how often a text was measured for it. */
function chart() {
  const model = new ChartModel();
  model.setSeats(sampleForest(120, seededRandom(4)).map((seat) => ({ ...seat, title: `${seat.title}, whose title is far too long for any card that there is` })));
  const scene = new Scene(model, layoutChart(model, { orientation: 'top-down' }));
  const state = { measured: 0 };
  const look = {
    ...plainLook(lightTheme, englishStrings, new TextFitter((text) => {
      state.measured++;
      return text.length * 6;
    })),
    tones: new Uint8Array(model.slotCount),
  };
  const camera = new Camera();
  camera.resize(SIZE.width, SIZE.height);
  camera.setBounds(scene.layout.bounds);
  camera.view = { x: -800, y: 0, k: 1 };
  const draw = (k: number) => {
    const { ctx, words } = recorder(SIZE);
    const [x, y] = [SIZE.width / 2, SIZE.height / 2];
    const view = { k, x: x - (x - camera.view.x) * k, y: y - (y - camera.view.y) * k };
    drawScene(new Frame(ctx, scene, look, view, SIZE, 1), new PixelPainter(), []);
    return words;
  };
  return { scene, look, camera, state, draw };
}

const ZOOMS = [1, 0.8, 0.64, 0.6, 0.5, 0.44, 0.4, 0.3, 0.25];

describe('reading ahead', () => {
  it('leaves nothing to measure for whoever zooms out as far as names can be read, and changes nothing that is drawn', () => {
    const [plain, ahead] = [chart(), chart()];
    const letters = recorder({ width: 1024, height: 64 });
    const steps = [...new ReadAhead(letters.ctx).steps(ahead.scene, ahead.look, ahead.camera, 1)];
    expect(steps.length).toBeGreaterThan(20);
    const { measured } = ahead.state;
    expect(measured).toBeGreaterThan(100);
    for (const k of ZOOMS) expect(ahead.draw(k), `at ${k}`).toEqual(plain.draw(k));
    expect(plain.state.measured).toBeGreaterThan(100);
    expect(ahead.state.measured).toBe(measured);
  });

  it('makes each letter once in each height, and anew once a font has loaded', () => {
    const { scene, look, camera } = chart();
    const { ctx, words } = recorder({ width: 1024, height: 64 });
    const readAhead = new ReadAhead(ctx);
    const letters = () => {
      const before = words.length;
      Array.from(readAhead.steps(scene, look, camera, 1));
      return words.length - before;
    };
    const first = letters();
    expect(first).toBeGreaterThan(40);
    expect(letters()).toBe(0);
    readAhead.clear();
    expect(letters()).toBe(first);
  });

  it('does nothing where nobody can read, or cards are on their way', () => {
    const { scene, look, camera } = chart();
    const readAhead = new ReadAhead(recorder(SIZE).ctx);
    const count = () => [...readAhead.steps(scene, look, camera, 1)].length;
    scene.walkers = { slots: new Int32Array(0), walks: new Uint8Array(0), leads: [], pulls: new Uint8Array(0) };
    expect(count()).toBe(0);
    scene.walkers = null;
    expect(count()).toBeGreaterThan(0);
    camera.view = { ...camera.view, k: 0.1 };
    expect(count()).toBe(0);
  });
});
