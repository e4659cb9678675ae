import './page.css';
import { makeOrganisation } from './organisation.js';
import { painted, prepareWitness } from './painted.js';
import { nextFrame, quiet } from './waiting.js';

const WINDOW = { width: 1280, height: 800 };
const FRAMES = 120;

/**
 * Puts a library at the disposal of the runner, as `window.bench`. A library is an object with
 *   prepare(organisation)        makes the input that the library takes; what it takes is no part of any figure
 *   load(element)                draws all seats, fitted to the window
 *   fit(), focus(id, zoom)       go to a view at once
 *   panBy(x, y), zoomBy(factor, x, y)
 *   move(id, leadId)             moves a seat and all below it, last among the reports of the lead
 *   check(id)                    says how many seats it holds, at what zoom, and whom a seat reports to, for the report
 * Each may return a promise, of when the library says that it has done.
 */
export function offer(library) {
  let organisation;

  const timed = async (name, run) => {
    await prepareWitness();
    await quiet();
    performance.mark(`${name}:begin`);
    const begin = performance.now();
    await run();
    const done = performance.now();
    const end = await painted();
    performance.mark(`${name}:end`, { startTime: end });
    return { ready: done - begin, painted: end - begin, check: library.check(organisation.edit.id) };
  };

  window.bench = {
    library,
    async prepare(size) {
      organisation = makeOrganisation(size);
      await library.prepare(organisation);
    },
    load: () => timed('load', () => library.load(document.getElementById('chart'))),
    fit: () => timed('fit', () => library.fit()),
    focus: () => timed('focus', () => library.focus(organisation.focus, 1)),
    focusEdit: () => timed('focusEdit', () => library.focus(organisation.edit.id, 1)),
    /** The whole way of one edit, there or back, and the frames after it until the library has nothing more to move. */
    edit: (name, back) => timed(name, () => library.move(organisation.edit.id, back ? organisation.edit.from : organisation.edit.to)),
    after: (name) => frames(name, 24, () => undefined),
    panFit: () => frames('panFit', FRAMES, (i) => library.panBy(i < FRAMES / 2 ? -10 : 10, 0)),
    panReadable: () => frames('panReadable', FRAMES, (i) => (i < FRAMES / 2 ? library.panBy(-20, -4) : library.panBy(20, 4))),
    zoomFit: () => frames('zoomFit', FRAMES, (i) => library.zoomBy(i < FRAMES / 2 ? 1.02 : 1 / 1.02, WINDOW.width / 2, WINDOW.height / 2)),
    zoomReadable: () => frames('zoomReadable', FRAMES, (i) => library.zoomBy(i < FRAMES / 2 ? 1 / 1.02 : 1.02, WINDOW.width / 2, WINDOW.height / 2)),
  };
}

/** Takes a step in each of `count` frames, and marks where each begins. Gives up after 20 seconds. */
async function frames(name, count, step) {
  await quiet();
  const begin = performance.now();
  const script = [];
  const intervals = [];
  let last = await nextFrame();
  let i = 0;
  for (; i < count && performance.now() - begin < 20_000; i++) {
    performance.mark(`${name}:frame`);
    const at = performance.now();
    step(i);
    script.push(performance.now() - at);
    const now = await nextFrame();
    intervals.push(now - last);
    last = now;
  }
  performance.mark(`${name}:end`);
  return { frames: i, intervals, script };
}
