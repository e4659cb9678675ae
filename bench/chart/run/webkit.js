import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import net from 'node:net';
import { below } from './machine.js';

/** Where Debian and Ubuntu put the small browser of WebKitGTK, the engine of the window on Linux. */
const BROWSERS = ['4.1', '6.0', '4.0'].map((version) => `/usr/lib/x86_64-linux-gnu/webkit2gtk-${version}/MiniBrowser`);
const DRIVER = 'WebKitWebDriver';
const LIMIT = 120_000;
const sleep = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** A fresh WebKitGTK on the display, with one page of 1280 by 800, driven by WebDriver. */
export async function freshWebKit() {
  const binary = BROWSERS.find((path) => existsSync(path));
  if (binary === undefined) throw new Error('the bench in WebKitGTK needs MiniBrowser, of the Debian package libwebkit2gtk-4.1-0');
  const port = await freePort();
  const driver = spawn(DRIVER, [`--port=${port}`], { stdio: 'ignore', env: { ...process.env, WEBKIT_DISABLE_DMABUF_RENDERER: '1' } });
  const failed = new Promise((_, reject) => driver.once('error', () => reject(new Error(`the bench in WebKitGTK needs ${DRIVER}, of the Debian package webkit2gtk-driver`))));
  const end = async () => {
    for (const pid of [...below(driver.pid).reverse(), driver.pid]) endProcess(pid);
    await sleep(300);
  };
  try {
    await Promise.race([failed, answering(port)]);
    const options = { binary, args: ['--automation', '--geometry=1280x900'] };
    const { sessionId, capabilities } = await ask(port, 'POST', '/session', { capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': options } } });
    const page = new WebKitPage(port, sessionId);
    await page.fit(1280, 800);
    return { version: capabilities.browserVersion, page, work: () => workOf(driver.pid), end };
  } catch (error) {
    await end();
    throw error;
  }
}

/** The one page, as far as the bench drives it. */
class WebKitPage {
  constructor(port, session) {
    this.port = port;
    this.session = session;
  }

  /** Makes the part of the window that shows the page so large. */
  async fit(width, height) {
    await this.post('/timeouts', { script: LIMIT, pageLoad: LIMIT });
    for (let i = 0; i < 3; i++) {
      const inside = await this.evaluate(() => ({ width: innerWidth, height: innerHeight }));
      if (inside.width === width && inside.height === height) return;
      const outside = await this.get('/window/rect');
      await this.post('/window/rect', { width: outside.width + width - inside.width, height: outside.height + height - inside.height });
      await sleep(300);
    }
  }

  goto(url) {
    return this.post('/url', { url });
  }

  /** What a function of the page's returns, or what its promise comes to. */
  async evaluate(run, given) {
    const script = `const done = arguments[arguments.length - 1]; Promise.resolve((${run})(arguments[0])).then((value) => done({ value }), (error) => done({ error: String(error) }));`;
    const { value, error } = await this.post('/execute/async', { script, args: [given ?? null] });
    if (error !== undefined) throw new Error(error);
    return value;
  }

  async waitForFunction(test) {
    for (const until = Date.now() + LIMIT; Date.now() < until; await sleep(50)) if (await this.evaluate(test)) return;
    throw new Error(`waited in vain for ${test}`);
  }

  cookies() {
    return this.get('/cookie');
  }

  async addCookies(cookies) {
    for (const { name, value, path, domain, httpOnly, sameSite } of cookies) await this.post('/cookie', { cookie: { name, value, path, domain, httpOnly, sameSite } });
  }

  post(path, body) {
    return ask(this.port, 'POST', `/session/${this.session}${path}`, body);
  }

  get(path) {
    return ask(this.port, 'GET', `/session/${this.session}${path}`);
  }
}

async function ask(port, method, path, body) {
  const answer = await fetch(`http://127.0.0.1:${port}${path}`, { method, body: body && JSON.stringify(body) });
  const { value } = await answer.json();
  if (value?.error !== undefined) throw new Error(`${path}: ${value.error}: ${value.message}`);
  return value;
}

/** Milliseconds of processor time that the main threads of pages have used so far: a page that was left may have had a process of its own. */
function workOf(driver) {
  const pages = below(driver).filter((pid) => readable(`/proc/${pid}/comm`).startsWith('WebKitWebProces'));
  if (pages.length === 0) throw new Error('WebKitGTK has no process for the page');
  return pages.reduce((sum, pid) => sum + Number(readable(`/proc/${pid}/schedstat`).split(' ')[0]), 0) / 1e6;
}

function readable(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

async function answering(port) {
  for (let i = 0; i < 100; i++) {
    await sleep(100);
    try {
      await ask(port, 'GET', '/status');
      return;
    } catch {
      // Not there yet.
    }
  }
  throw new Error(`${DRIVER} did not answer within ten seconds`);
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

function endProcess(pid) {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}
