// Measures our chart engine beside its peers; ../README.md says how. One fresh browser for each library, size and run.
import { mkdirSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { buildPages } from './run/build.js';
import { readOptions } from './run/options.js';
import { servePages } from './run/pages.js';
import { tableOf, troublesOf } from './run/report.js';
import { measure } from './run/session.js';

const ROOT = import.meta.dirname;
/** A run is taken again when others used more of the machine than this. */
const MOST_OTHERS = 0.2;

const options = asked();
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

function asked() {
  try {
    return readOptions(ROOT);
  } catch (error) {
    console.error(`bench/chart: ${error.message}`);
    process.exit(2);
  }
}
