import { nextFrame, nextTask, sleep } from './waiting.js';

// A change counts as painted when a small image that was added after it is: the browser tells by Element Timing when the
// first frame that holds the image was shown, and with it all that was drawn before. An image, because Chromium no longer
// records texts on pages of more than 5,000 of them. A browser without Element Timing gets two frames and a task.

const waiting = new Map();
const hasElementTiming = PerformanceObserver.supportedEntryTypes.includes('element');
if (hasElementTiming) {
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      waiting.get(entry.identifier)?.(entry.renderTime || entry.loadTime || performance.now());
      waiting.delete(entry.identifier);
    }
  }).observe({ type: 'element', buffered: true });
}

const picture = () => {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 6;
  const ctx = canvas.getContext('2d');
  ctx.fillStyle = '#888';
  ctx.fillRect(0, 0, 6, 6);
  ctx.fillStyle = '#ccc';
  ctx.fillRect(1, 1, 3, 2);
  return canvas.toDataURL();
};
const PICTURE = picture();
let count = 0;
let spare = null;

/** Makes the next witness ready, so that doing so is no part of what is measured. */
export async function prepareWitness() {
  spare = new Image(6, 6);
  spare.decoding = 'sync';
  spare.setAttribute('elementtiming', `painted-${++count}`);
  spare.src = PICTURE;
  await spare.decode();
  spare.style.cssText = 'position:fixed;left:0;top:0;z-index:9999;pointer-events:none';
}

/** Waits until what has been drawn by now is on the screen, and returns when that was. */
export async function painted() {
  const witness = spare;
  await nextTask();
  const seen = hasElementTiming && new Promise((resolve) => waiting.set(witness.getAttribute('elementtiming'), resolve));
  document.body.append(witness);
  await nextFrame();
  await nextFrame();
  await nextTask();
  const byFrames = performance.now();
  const stop = keepDrawing();
  const byTiming = seen && (await Promise.race([seen, sleep(4000).then(() => null)]));
  stop();
  witness.remove();
  return byTiming || byFrames;
}

/** Headless Chromium tells of a frame only once another has come after it. */
function keepDrawing() {
  const dot = document.createElement('i');
  dot.style.cssText = 'position:fixed;left:12px;top:0;width:4px;height:4px;z-index:9999;background:#000';
  document.body.append(dot);
  let isOn = true;
  let turn = 0;
  const draw = () => {
    if (!isOn) return dot.remove();
    dot.style.background = turn++ % 2 ? '#333' : '#eee';
    requestAnimationFrame(draw);
  };
  requestAnimationFrame(draw);
  return () => { isOn = false; };
}
