// Measures our chart engine beside its peers; ../README.md says how. One fresh browser for each library, size and run.
import { mkdirSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { buildPages, LIBS } from './run/build.js';
import { servePages } from './run/pages.js';
import { tableOf, troublesOf } from './run/report.js';
import { measure } from './run/session.js';

const ROOT = import.meta.dirname;
const SIZES = [1000, 10_000, 100_000];
/** A run is taken again when others used more of the machine than this. */
const MOST_OTHERS = 0.2;

const options = readOptions();
await buildPages(ROOT, options.libs);
const pages = await servePages(ROOT);
const runs = [];
for (const size of options.sizes) {
  for (const lib of options.libs) {
    for (let i = 0; i < options.runs && runs.filter((run) => run.size === size && run.lib === lib && run.unfinished).length < 2; i++) {
      runs.push(await calmest(lib, size));
      save();
    }
  }
}
pages.close();
console.log(`\n${os.cpus().length} processors, Chromium ${runs[0]?.browser} without a graphics processor, ${options.runs} runs each, medians; milliseconds.\n`);
console.log(tableOf(runs));
for (const trouble of troublesOf(runs)) console.log(`- ${trouble}`);

async function calmest(lib, size) {
  let best = null;
  for (let attempt = 0; attempt < options.attempts && (best === null || best.others > MOST_OTHERS); attempt++) {
    process.stderr.write(`${lib}, ${size} seats${attempt > 0 ? ', again: others used much of the machine' : ''}\n`);
    const run = await measure(pages.address, lib, size, { shots: options.shots, patience: options.attempts > 1 ? 20 : 0 });
    if (best === null || run.others < best.others) best = run;
  }
  return best;
}

function save() {
  mkdirSync(path.dirname(options.out), { recursive: true });
  writeFileSync(options.out, `${JSON.stringify({ at: new Date(), processors: os.cpus().length, runs }, null, 1)}\n`);
}

function readOptions() {
  const { values } = parseArgs({
    options: { libs: { type: 'string' }, sizes: { type: 'string' }, runs: { type: 'string', default: '3' }, attempts: { type: 'string', default: '3' }, out: { type: 'string' }, shots: { type: 'string' } },
  });
  const libs = values.libs?.split(',') ?? LIBS;
  const unknown = libs.find((lib) => !LIBS.includes(lib));
  if (unknown !== undefined) throw new Error(`--libs: there is no "${unknown}", only ${LIBS.join(', ')}`);
  const sizes = values.sizes?.split(',').map((size) => countOf('--sizes', size, 100)) ?? SIZES;
  return { libs, sizes, runs: countOf('--runs', values.runs, 1), attempts: countOf('--attempts', values.attempts, 1), out: path.resolve(values.out ?? path.join(ROOT, '..', 'results', 'chart.json')), shots: values.shots ?? null };
}

function countOf(name, text, least) {
  const count = Number(text);
  if (!Number.isInteger(count) || count < least) throw new Error(`${name}: "${text}" is no whole number from ${least} on`);
  return count;
}
