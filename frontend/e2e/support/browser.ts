import { existsSync } from 'node:fs';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { startServer, type Colleague, type Newcomer, type Server, type Workspace } from './server';

const whole = '/usr/bin/chromium';
/** Chromium without windows starts and draws in less time. */
const quick = '/usr/bin/chromium-headless-shell';
const flags = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

export interface Look {
  readonly theme?: 'light' | 'dark';
  readonly width?: number;
  readonly height?: number;
  /** Whether the screen takes fingers. */
  readonly touch?: boolean;
  /** Whether things may move by themselves; they do not unless a test is about that. */
  readonly motion?: boolean;
  /** Whether the link that signs in is opened in the page, as people do; else it is asked for beside, which shows no room in vain. */
  readonly byLink?: boolean;
}

/** What one test works with: a server of its own, and pages that are signed in to it. */
export interface Session {
  readonly server: Server;
  /** Signs in by the link for the first page; further ones share its session, as tabs do. */
  open(path: string, look?: Look): Promise<Page>;
  /** Messages that a test provokes on purpose, such as the browser's line about a refused request. */
  expectComplaint(pattern: RegExp): void;
}

/**
 * Gives each test of a file its session. A page that logs an error, opens a dialog, or asks anybody but its own
 * server fails the test, whatever else it did. Where the machine has Chromium without windows they run in that, unless
 * `needsWhole`: it prints in a way of its own.
 */
export function browserSessions({ needsWhole = false } = {}): { start(workspace: Workspace, people?: readonly Colleague[], newcomers?: readonly Newcomer[]): Promise<Session> } {
  let browser: Browser;
  const open: { session: Server; contexts: BrowserContext[]; complaints: string[]; expected: RegExp[] }[] = [];

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: process.env['CHROMIUM'] ?? (needsWhole || !existsSync(quick) ? whole : quick), args: flags });
  });
  afterEach(async () => {
    const ended = open.splice(0);
    for (const { session, contexts } of ended) {
      for (const context of contexts) await context.close();
      await session.stop();
    }
    for (const { complaints, expected } of ended) expect(complaints.filter((text) => !expected.some((pattern) => pattern.test(text)))).toEqual([]);
  });
  afterAll(() => browser.close());

  return {
    async start(workspace, people = [], newcomers = []) {
      const server = await startServer(workspace, people, newcomers);
      const held = { session: server, contexts: [] as BrowserContext[], complaints: [] as string[], expected: [] as RegExp[] };
      open.push(held);
      return {
        server,
        expectComplaint: (pattern) => held.expected.push(pattern),
        async open(path, look = {}) {
          const { theme = 'light', width = 1440, height = 900, touch = false, motion = false, byLink = false } = look;
          const cookies = await held.contexts[0]?.storageState();
          const context = await browser.newContext({
            viewport: { width, height }, colorScheme: theme, reducedMotion: motion ? 'no-preference' : 'reduce', hasTouch: touch, locale: 'en-GB', timezoneId: 'Europe/Berlin',
            ...(cookies ? { storageState: { cookies: cookies.cookies, origins: [] } } : {}),
          });
          context.setDefaultTimeout(8_000);
          held.contexts.push(context);
          if (!cookies && !byLink) await context.request.get(server.link);
          const page = await context.newPage();
          watch(page, server.address, held.complaints);
          if (byLink) await page.goto(server.link);
          await page.goto(server.address + path);
          return page;
        },
      };
    },
  };
}

function watch(page: Page, address: string, complaints: string[]): void {
  page.on('console', (message) => { if (message.type() === 'error') complaints.push(`console: ${message.text()}`); });
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  page.on('dialog', (dialog) => { complaints.push(`dialog: ${dialog.message()}`); void dialog.dismiss(); });
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(address) && !/^(data|blob):/.test(url)) complaints.push(`outbound request: ${url}`);
  });
}
