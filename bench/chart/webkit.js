// Measures our chart engine in WebKitGTK, the engine of the window on Linux, beside a bare canvas; ../README.md says how.
//   scripts/bench.sh webkit [--libs cadre,bare-canvas] [--sizes 1000,10000,100000] [--runs 3]
import { buildPages } from './run/build.js';
import { calm } from './run/machine.js';
import { median, quantile, shown } from './run/numbers.js';
import { readOptions } from './run/options.js';
import { servePages } from './run/pages.js';
import { freshWebKit } from './run/webkit.js';

const MOTIONS = ['panFit', 'zoomFit', 'panReadable', 'zoomReadable'];
const COLUMNS = ['full chart painted: until seen; work', 'pan at fit: work a frame; from frame to frame, p95', 'zoom at fit', 'pan readable', 'zoom readable', 'edit readable: until seen; work', 'edit at fit'];
const sleep = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

const options = asked();
await buildPages(import.meta.dirname, options.libs);
const pages = await servePages(import.meta.dirname);
const lines = [`| seats | library | ${COLUMNS.join(' | ')} |`, `|---|---|${COLUMNS.map(() => '---').join('|')}|`];
let version;
for (const size of options.sizes) {
  for (const lib of options.libs) {
    const runs = [];
    for (let i = 0; i < options.runs; i++) {
      process.stderr.write(`${lib}, ${size} seats\n`);
      runs.push(await measure(lib, size));
    }
    const of = (pick) => shown(median(runs.map(pick)));
    const change = (name) => `${of((run) => run[name].painted)}; ${of((run) => run[name].work)}`;
    const motions = MOTIONS.map((name) => `${of((run) => run[name].work)}; ${of((run) => run[name].interval)}`);
    lines.push(`| ${size.toLocaleString('en')} | ${lib} | ${change('load')} | ${motions.join(' | ')} | ${change('editReadable')} | ${change('editFit')} |`);
  }
}
pages.close();
console.log(`\nWebKitGTK ${version}, ${options.runs} runs each, medians; milliseconds.\n\n${lines.join('\n')}`);

/** One library with one organisation in one fresh browser. */
async function measure(lib, size) {
  await calm(options.attempts > 1 ? 20 : 0);
  const browser = await freshWebKit();
  version = browser.version;
  const { page } = browser;
  const run = {};
  const change = async (name, step) => {
    const before = browser.work();
    const { painted } = await step();
    run[name] = { painted, work: browser.work() - before };
  };
  const motion = async (name) => {
    const before = browser.work();
    const { frames, intervals } = await page.evaluate((step) => window.bench[step](), name);
    run[name] = { work: (browser.work() - before) / frames, interval: quantile(intervals, 0.95) };
  };
  try {
    await page.goto(`${pages.address}/page?lib=${lib}`);
    await page.waitForFunction(() => 'bench' in window);
    await page.evaluate((seats) => window.bench.prepare(seats), size);
    await change('load', () => page.evaluate(() => window.bench.load()));
    await sleep(500);
    await motion('panFit');
    await motion('zoomFit');
    await page.evaluate(() => window.bench.focus());
    await sleep(300);
    await motion('panReadable');
    await motion('zoomReadable');
    await page.evaluate(() => window.bench.focusEdit());
    await sleep(300);
    await change('editReadable', () => page.evaluate(() => window.bench.edit('editReadable', false)));
    await page.evaluate(() => window.bench.fit());
    await sleep(600);
    await change('editFit', () => page.evaluate(() => window.bench.edit('editFit', true)));
    return run;
  } finally {
    await browser.end();
  }
}

function asked() {
  try {
    return readOptions(import.meta.dirname, ['cadre', 'bare-canvas']);
  } catch (error) {
    console.error(`bench/chart: ${error.message}`);
    process.exit(2);
  }
}
