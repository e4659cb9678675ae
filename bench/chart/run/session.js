import { freshBrowser, traced } from './browser.js';
import { calm, ticks, ticksOf } from './machine.js';
import { quantile } from './numbers.js';
import { workBetween, workByFrame } from './trace.js';

const LIMIT = 60_000;
const MEGABYTE = 1024 * 1024;
const sleep = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** One library with one organisation in one fresh browser, step by step. A step that does not come to its end ends the run. */
export async function measure(address, lib, size, { shots = null, patience = 20 } = {}) {
  await calm(patience);
  const browser = await freshBrowser();
  const run = { lib, size, browser: browser.version, steps: {}, errors: [], unfinished: null };
  const before = ticks();
  const ours = process.cpuUsage();
  try {
    await new Run(browser, run, shots).all(address);
  } catch (error) {
    run.unfinished ??= String(error.message).split('\n')[0];
  } finally {
    const { user, system } = process.cpuUsage(ours);
    run.others = shareOfOthers(before, ticks(), ticksOf(browser.pid) + (user + system) / 10_000);
    await browser.end();
  }
  return run;
}

/** How much of the machine was used by what is no part of the bench. */
function shareOfOthers(before, after, own) {
  return before === null ? 0 : Math.max(0, (after.busy - before.busy - own) / (after.total - before.total));
}

class Run {
  constructor(browser, run, shots) {
    this.browser = browser;
    this.run = run;
    this.shots = shots;
  }

  async all(address) {
    const { page } = this.browser;
    page.on('pageerror', (error) => this.run.errors.length < 5 && this.run.errors.push(String(error.message).slice(0, 300)));
    await page.goto(`${address}/page?lib=${this.run.lib}`);
    await page.waitForFunction(() => 'bench' in window);
    await page.evaluate((size) => window.bench.prepare(size), this.run.size);
    const empty = await this.memory();
    await this.change('load');
    await this.shot('fit');
    const full = await this.memory();
    this.run.steps.memory = { heap: full.heap - empty.heap, buffers: full.buffers - empty.buffers };
    await sleep(500);
    await this.motion('panFit');
    await this.motion('zoomFit');
    await this.step('focus', () => page.evaluate(() => window.bench.focus()));
    await this.shot('readable');
    await sleep(300);
    await this.motion('panReadable');
    await this.motion('zoomReadable');
    await this.step('focusEdit', () => page.evaluate(() => window.bench.focusEdit()));
    await sleep(300);
    await this.edit('editReadable', false);
    await this.shot('edited');
    await this.step('fit', () => page.evaluate(() => window.bench.fit()));
    await sleep(600);
    await this.edit('editFit', true);
  }

  /** Something that changes the picture once: how long until it is painted, and how much of that the main thread worked. */
  async change(name, call = () => this.browser.page.evaluate(() => window.bench.load())) {
    await this.step(name, async () => {
      const { result, events } = await traced(this.browser.tracing, call);
      return { ...result, work: workBetween(events, `${name}:begin`, `${name}:end`) };
    });
  }

  /** An edit until it is painted, and then the frames in which cards walk to their places. */
  async edit(name, back) {
    const walk = `${name}Walk`;
    const { page, tracing } = this.browser;
    await this.step(name, async () => {
      const { result, events } = await traced(tracing, () => page.evaluate(async ([step, isBack, after]) => {
        const edit = await window.bench.edit(step, isBack);
        return { ...edit, walk: await window.bench.after(after) };
      }, [name, back, walk]));
      const frames = workByFrame(events, `${walk}:frame`, `${walk}:end`);
      return { ready: result.ready, painted: result.painted, check: result.check, work: workBetween(events, `${name}:begin`, `${name}:end`), walk: summary(frames) };
    });
  }

  /** Panning or zooming for two seconds. */
  async motion(name) {
    await this.step(name, async () => {
      const { result, events } = await traced(this.browser.tracing, () => this.browser.page.evaluate((step) => window.bench[step](), name));
      return { frames: result.frames, work: summary(workByFrame(events, `${name}:frame`, `${name}:end`)), interval: summary(result.intervals), script: summary(result.script) };
    });
  }

  async step(name, run) {
    let timer;
    const late = new Promise((_, reject) => { timer = setTimeout(() => reject(new Error(`over ${LIMIT / 1000} s`)), LIMIT); });
    try {
      this.run.steps[name] = await Promise.race([run(), late]);
    } catch (error) {
      this.run.unfinished = `${name}: ${String(error.message).split('\n')[0]}`;
      throw error;
    } finally {
      clearTimeout(timer);
    }
  }

  /** Megabytes in use after a collection: objects, and what typed arrays and pictures hold beside them. */
  async memory() {
    const { devtools } = this.browser;
    await devtools.send('HeapProfiler.enable');
    await devtools.send('HeapProfiler.collectGarbage');
    await devtools.send('HeapProfiler.collectGarbage');
    const { usedSize, backingStorageSize = 0 } = await devtools.send('Runtime.getHeapUsage');
    await devtools.send('HeapProfiler.disable');
    return { heap: usedSize / MEGABYTE, buffers: backingStorageSize / MEGABYTE };
  }

  async shot(name) {
    if (this.shots !== null) await this.browser.page.screenshot({ path: `${this.shots}/${this.run.lib}-${this.run.size}-${name}.png` });
  }
}

const summary = (values) => ({ p50: quantile(values, 0.5), p95: quantile(values, 0.95), max: quantile(values, 1) });
