import type { ChartEngineSetup } from './chartTypes';
import { ChartEngine } from './engine';
import { lightTheme } from './render/theme';

/** A context that draws nothing and remembers the words and the last pictures given to it. For tests. */
export function recorder(size: { width: number; height: number }) {
  const words: string[] = [];
  const pictures: Uint32Array[] = [];
  const known: Record<string, unknown> = {
    canvas: size,
    fillText: (text: string) => void words.push(text),
    measureText: (text: string) => ({ width: text.length * 6 }),
    createImageData: (width: number, height: number) => ({ data: { buffer: new ArrayBuffer(width * height * 4) } }),
    putImageData: (image: { data: { buffer: ArrayBuffer } }) => void pictures.push(new Uint32Array(image.data.buffer)),
  };
  const ctx = new Proxy(known, { get: (target, key: string) => (key in target ? target[key] : () => undefined), set: () => true });
  return { ctx: ctx as unknown as CanvasRenderingContext2D, words, pictures };
}

/** An engine on canvases that draw nothing, in a window of 1000 by 700. For tests in a document. */
export function headlessEngine(setup: Partial<ChartEngineSetup> = {}): { engine: ChartEngine; overlay: HTMLCanvasElement; words: string[]; overlayWords: string[] } {
  const canvas = () => {
    const element = document.createElement('canvas');
    const { ctx, words } = recorder(element);
    Object.defineProperty(element, 'getContext', { value: () => ctx });
    return { element, words };
  };
  const [ground, overlay] = [canvas(), canvas()];
  overlay.element.setPointerCapture = () => undefined;
  const engine = new ChartEngine({ canvases: { static: ground.element, overlay: overlay.element }, theme: lightTheme, ...setup });
  engine.resize({ width: 1000, height: 700 }, null, 1);
  return { engine, overlay: overlay.element, words: ground.words, overlayWords: overlay.words };
}
