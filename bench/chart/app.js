// Measures the app as it is shipped, from a server on this machine: from the click on Chart to the full chart of an
// organisation, step by step, scrolling through the table of its people, and from the click to the map of its teams. ../README.md says how.
// With a workspace that has objectives, which \`go run ./bench -q strategy -keep file\` leaves, also to their map.
//   scripts/bench.sh app [--seats 100000 | --file workspace] [--runs 3] [--browser chromium|webkit]
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { freshBrowser, traced } from './run/browser.js';
import { median, quantile, shown } from './run/numbers.js';
import { workByFrame } from './run/trace.js';
import { freshWebKit } from './run/webkit.js';

const CADRE = path.resolve(import.meta.dirname, '../../bin/cadre');
const { values } = parseArgs({ options: { seats: { type: 'string', default: '100000' }, runs: { type: 'string', default: '3' }, browser: { type: 'string', default: 'chromium' }, file: { type: 'string' } } });
const STEPS = ['room opened and asked', 'server', 'transfer', 'parsed', 'model, layout, React', 'drawn and shown', 'all'];

/** Maps: from where and by which link each is opened, and what stands there once it is painted. */
const MAPS = {
  topology: { from: '/teams', link: 'Topology', painted: '[aria-label="Map of the teams"] path' },
  ...(values.file === undefined ? {} : { alignment: { from: '/strategy/objectives', link: 'Map', painted: '[role=tree] [role=treeitem]' } }),
};

const folder = mkdtempSync(path.join(tmpdir(), 'cadre-app-bench-'));
const file = values.file ?? path.join(folder, 'bench.cadre');
let server;
const sleep = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
/** Of the session that the link opens once: each run has a browser of its own. */
let cookies = null;
const isWebKit = values.browser === 'webkit';
try {
  if (values.file === undefined) execFileSync(CADRE, ['demo', '--file', file, '--seats', values.seats], { stdio: ['ignore', 'ignore', 'inherit'] });
  server = spawn(CADRE, ['serve', '--file', file, '--listen', '127.0.0.1:0'], { stdio: ['ignore', 'pipe', 'inherit'] });
  const link = await linkOf(server);
  const runs = [];
  for (let i = 0; i < Number(values.runs); i++) runs.push(await measure(link));
  console.log(`${values.file ?? `${Number(values.seats).toLocaleString('en')} seats`}, ${runs.length} runs, medians, milliseconds\n`);
  for (const step of STEPS) console.log(`| ${step} | ${shown(median(runs.map((run) => run.chart[step])))} |`);
  for (const name of Object.keys(MAPS)) {
    const of = (part) => shown(median(runs.map((run) => run.maps[name][part])));
    console.log(`Map of ${name}: its answer (${(runs[0].maps[name].bytes / 1e6).toFixed(1)} MB) is there after ${of('answered')}, painted after ${of('all')}`);
  }
  const table = (of, part) => shown(median(runs.map((run) => quantile(run.table[of], part))));
  console.log(`\nTable of people, ${runs[0].table.rows.toLocaleString('en')} rows: a frame every ${table('intervals', 0.5)} (p50), ${table('intervals', 0.95)} (p95); work a frame ${table('work', 0.5)}, ${table('work', 0.95)}`);
} finally {
  if (server?.kill()) await new Promise((resolve) => server.once('exit', resolve));
  rmSync(folder, { recursive: true, force: true });
}

/** The link that signs in, as the server prints it. */
function linkOf(child) {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stdout.on('data', (chunk) => {
      said += chunk;
      const found = /(https?:\/\/\S+\/open\?secret=\S+)/.exec(said);
      if (found) resolve(found[1]);
    });
    child.once('exit', (code) => reject(new Error(`cadre serve ended with ${code}`)));
  });
}

async function measure(link) {
  const browser = isWebKit ? await freshWebKit() : await freshBrowser();
  const { page } = browser;
  const address = new URL(link).origin;
  try {
    await signIn(page, link, address);
    // What was unfolded is remembered for the next visit of the room; the page itself is then begun anew.
    await page.goto(`${address}/chart?levels=99`);
    await page.waitForFunction(() => document.querySelector('[role=treeitem]') !== null);
    await sleep(3000);
    await page.goto(`${address}/teams`);
    await page.waitForFunction(() => document.querySelector('h1, h2')?.textContent.startsWith('Teams') ?? false);
    await sleep(1500);
    await page.evaluate(watchTheChart);
    const chart = await page.evaluate(clickAndWait);
    await page.goto(`${address}/people`);
    await page.waitForFunction(() => document.querySelectorAll('[role=row]').length > 5);
    await sleep(1500);
    const table = await scrollTable(browser);
    const maps = {};
    for (const [name, map] of Object.entries(MAPS)) maps[name] = await openMap(page, address, map);
    return { chart, table, maps };
  } finally {
    await browser.end();
  }
}

async function signIn(page, link, address) {
  const all = isWebKit ? page : page.context();
  if (cookies === null) {
    await page.goto(link);
    cookies = await all.cookies();
    return;
  }
  // A browser takes cookies of the place where it is.
  if (isWebKit) await page.goto(`${address}/healthz`);
  await all.addCookies(cookies);
}

/** Tells from now on when a large answer was parsed, and when the chart is first drawn after that. */
function watchTheChart() {
  const watched = (window.watched = { parsed: 0, parsing: 0, drawn: 0 });
  Response.prototype.json = async function () {
    const text = await this.text();
    const begun = performance.now();
    const value = JSON.parse(text);
    if (text.length > 100_000) Object.assign(watched, { parsed: performance.now(), parsing: performance.now() - begun, drawn: 0 });
    return value;
  };
  for (const name of ['putImageData', 'fillRect']) {
    const draw = CanvasRenderingContext2D.prototype[name];
    CanvasRenderingContext2D.prototype[name] = function (...given) {
      if (watched.parsed > 0 && watched.drawn === 0 && this.canvas.clientWidth > 600) watched.drawn = performance.now();
      return draw.apply(this, given);
    };
  }
}

/** Goes to the chart by its link in the rail, and says what took how long until it is shown. */
async function clickAndWait() {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  performance.clearResourceTimings();
  Object.assign(window.watched, { parsed: 0, parsing: 0, drawn: 0 });
  const clicked = performance.now();
  [...document.querySelectorAll('nav a')].find((link) => link.textContent.trim().startsWith('Chart')).click();
  while (window.watched.drawn === 0) await frame();
  const { parsed, parsing, drawn } = window.watched;
  await frame();
  await new Promise((resolve) => setTimeout(resolve));
  const end = performance.now();
  const asked = performance.getEntriesByType('resource').filter(({ name }) => name.includes('/graphql')).sort((a, b) => b.decodedBodySize - a.decodedBodySize)[0];
  return {
    'room opened and asked': asked.requestStart - clicked,
    server: asked.responseStart - asked.requestStart,
    transfer: asked.responseEnd - asked.responseStart,
    parsed: parsing,
    'model, layout, React': drawn - parsed,
    'drawn and shown': end - drawn,
    all: end - clicked,
  };
}

/** Opens a map from another room by its link, and says how long its answer and all of it took. */
async function openMap(page, address, map) {
  await page.goto(`${address}${map.from}`);
  await page.waitForFunction(() => document.querySelector('nav a') !== null);
  await sleep(2500);
  return page.evaluate(async ({ link, painted }) => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    performance.clearResourceTimings();
    const clicked = performance.now();
    [...document.querySelectorAll('a')].find((each) => each.textContent.trim().startsWith(link)).click();
    while (document.querySelector(painted) === null && performance.now() - clicked < 60_000) await frame();
    await frame();
    await new Promise((resolve) => setTimeout(resolve));
    const end = performance.now();
    // What the room before has asked for already is no part of it.
    const asked = performance.getEntriesByType('resource').filter(({ name, startTime }) => name.includes('/graphql') && startTime >= clicked).sort((a, b) => b.decodedBodySize - a.decodedBodySize)[0];
    return { answered: asked ? asked.responseEnd - clicked : 0, bytes: asked?.decodedBodySize ?? 0, shapes: document.querySelectorAll(painted).length, all: end - clicked };
  }, map);
}

/** Scrolls the table in each of 180 frames. */
async function scrollTable({ page, tracing, work }) {
  if (isWebKit) {
    const before = work();
    const result = await page.evaluate(scroll);
    return { ...result, work: [(work() - before) / result.intervals.length] };
  }
  const { result, events } = await traced(tracing, () => page.evaluate(scroll));
  return { ...result, work: workByFrame(events, 'scroll:frame', 'scroll:end') };
}

async function scroll() {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const isScrolled = (element) => element.scrollHeight > element.clientHeight + 100 && /auto|scroll/.test(getComputedStyle(element).overflowY);
  let scroller = document.querySelector('[role=row]');
  while (scroller && !isScrolled(scroller)) scroller = scroller.parentElement;
  const intervals = [];
  let last = await frame();
  for (let i = 0; i < 180; i++) {
    performance.mark('scroll:frame');
    scroller.scrollTop += 240;
    const now = await frame();
    intervals.push(now - last);
    last = now;
  }
  performance.mark('scroll:end');
  return { intervals, rows: Number(document.querySelector('[aria-rowcount]')?.getAttribute('aria-rowcount') ?? 0) };
}
