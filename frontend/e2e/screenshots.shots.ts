import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, it } from 'vitest';
import { ChartPage } from './pages/ChartPage';
import { browserSessions, type Session } from './support/browser';

const sessions = browserSessions();
const folder = join(import.meta.dirname, '../../docs/screenshots');
const csv = join(import.meta.dirname, 'fixtures/company.csv');

/** Each picture: where it is, and what has to be done before it is taken. */
const pictures: Record<string, (page: Page, session: Session) => Promise<void>> = {
  async chart(page, { server }) {
    await page.goto(`${server.address}/chart`);
    const chart = new ChartPage(page);
    await chart.ready();
    await chart.choose('Chief Product Officer');
    await chart.inspector.getByRole('button', { name: /^Title of the seat/ }).waitFor();
    await page.mouse.move(0, 0);
  },
  async people(page, { server }) {
    await page.goto(`${server.address}/people`);
    await page.locator('[data-row-link]').nth(5).waitFor();
  },
  async team(page, { server }) {
    await page.goto(`${server.address}/teams`);
    await page.getByRole('link', { name: /^Checkout/ }).click();
    await page.getByRole('heading', { name: 'Members' }).waitFor();
  },
  async import(page, { server }) {
    await page.goto(`${server.address}/import`);
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Choose a file' }).click();
    await (await chooser).setFiles(csv);
    await page.getByText('9 rows').waitFor();
  },
  async history(page, { server }) {
    await page.goto(`${server.address}/history`);
    await page.getByRole('button', { name: /^Undo:/ }).first().waitFor();
  },
};

/** A few edits, so that history has something to tell. */
async function work(page: Page): Promise<void> {
  const chart = new ChartPage(page);
  await chart.ready();
  await chart.drag('Chief Marketing Officer', 'Chief Operating Officer');
  await chart.says(/^Moved/);
  await page.keyboard.press('0');
  await chart.choose('Chief of Staff');
  await page.keyboard.press('F2');
  await page.getByRole('textbox', { name: 'Title of the seat' }).fill('Chief of Staff and Strategy');
  await page.keyboard.press('Enter');
  await chart.says(/Strategy/);
  await page.keyboard.press('Control+z');
  await chart.says(/^Undone/);
  await page.getByRole('button', { name: /^Undo/ }).first().click();
  await chart.says(/^Undone: Moved/);
}

describe.each(['light', 'dark'] as const)('%s', (theme) => {
  it('takes every picture in both sizes', async () => {
    mkdirSync(folder, { recursive: true });
    const session = await sessions.start('demo');
    const page = await session.open('/chart', { theme });
    await work(page);
    for (const [width, height] of [[1440, 900], [1024, 700]] as const) {
      await page.setViewportSize({ width, height });
      for (const [name, prepare] of Object.entries(pictures)) {
        await page.evaluate(() => sessionStorage.clear());
        await prepare(page, session);
        await page.evaluate(() => document.fonts.ready.then(() => undefined));
        await page.screenshot({ path: join(folder, `${name}-${theme}-${width}x${height}.png`) });
      }
    }
  }, 180_000);
});
