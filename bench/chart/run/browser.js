import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { below } from './machine.js';

const FLAGS = [
  '--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-extensions',
  '--hide-scrollbars', '--disable-features=Translate,MediaRouter,OptimizationHints', '--remote-debugging-port=0', '--window-size=1400,1000',
];
const sleep = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** A fresh browser without a graphics processor, with one page of 1280 by 800. */
export async function freshBrowser() {
  const folder = mkdtempSync(path.join(tmpdir(), 'cadre-chart-bench-'));
  const program = spawn(process.env.CHROMIUM ?? 'chromium', [...FLAGS, `--user-data-dir=${folder}`, 'about:blank'], { stdio: 'ignore' });
  const end = async () => {
    for (const pid of [...below(program.pid).reverse(), program.pid]) endProcess(pid);
    await sleep(300);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const browser = await chromium.connectOverCDP(`http://127.0.0.1:${await portOf(folder)}`);
    const context = browser.contexts()[0];
    const page = context.pages()[0] ?? (await context.newPage());
    await page.setViewportSize({ width: 1280, height: 800 });
    return { pid: program.pid, page, version: browser.version(), devtools: await context.newCDPSession(page), tracing: await browser.newBrowserCDPSession(), end };
  } catch (error) {
    await end();
    throw error;
  }
}

async function portOf(folder) {
  for (let i = 0; i < 200; i++) {
    await sleep(50);
    try {
      // The file is there a moment before what is in it.
      const [port] = readFileSync(path.join(folder, 'DevToolsActivePort'), 'utf8').split('\n');
      if (port !== '') return port;
    } catch {
      // Not there yet.
    }
  }
  throw new Error('the browser did not start within ten seconds');
}

function endProcess(pid) {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}

/** What the tracing of a browser says while `run` is under way. */
export async function traced(session, run) {
  const events = [];
  const collect = ({ value }) => { events.push(...value); };
  session.on('Tracing.dataCollected', collect);
  await session.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { recordMode: 'recordAsMuchAsPossible', includedCategories: ['toplevel', 'blink.user_timing'] } });
  const result = await run();
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await complete;
  session.off('Tracing.dataCollected', collect);
  return { result, events };
}
