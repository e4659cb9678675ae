import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, expect, it } from 'vitest';
import { GesturesPage } from '../pages/GesturesPage';
import { PaperDialog } from '../pages/PaperDialog';
import { browserSessions } from '../support/browser';
import { missingFonts, pdfFacts, pdfPages } from '../support/papers';

const sessions = browserSessions({ needsWhole: true });
const folder = mkdtempSync(join(tmpdir(), 'cadre-pages-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Notes how long the window waited for each of its turns, until `turns` asks for it. */
const watchTurns = (page: Page) => page.evaluate(() => {
  const waits: number[] = [];
  let last = performance.now();
  const turn = () => {
    const now = performance.now();
    waits.push(now - last);
    last = now;
    setTimeout(turn);
  };
  turn();
  (window as unknown as { waits: number[] }).waits = waits;
});
const turns = (page: Page) => page.evaluate(() => (window as unknown as { waits: number[] }).waits);

it('puts 10,000 seats on pages that poppler reads, each seat whole on one, while the window goes on', async () => {
  const page = await (await sessions.start({ seats: 10_000 })).open('/chart');
  const chart = new GesturesPage(page);
  await chart.ready();
  const { org } = await chart.ask<{ org: { chart: { seats: { holders: { name: string }[] }[] } } }>('{ org { chart { seats { holders { name } } } } }');
  expect(org.chart.seats).toHaveLength(10_000);
  const paper = await new PaperDialog(page).open();
  await paper.choose('Pages', 'Several, to be read');
  await paper.choose('Paper', 'A4');
  const pages = Number(/([\d,]+) pages/.exec(await paper.summary())?.[1]?.replace(',', ''));
  await watchTurns(page);
  const file = await paper.save(folder, { within: 240_000 });
  const waits = await turns(page);
  const whole = waits.reduce((sum, wait) => sum + wait, 0);
  // However busy the machine is: no turn took a large part of it all.
  expect(waits.length).toBeGreaterThan(100);
  expect(Math.max(...waits)).toBeLessThan(whole / 8);

  expect((await pdfFacts(file)).pages).toBe(pages);
  expect(await missingFonts(file)).toEqual([]);
  const words = await pdfPages(file);
  words.forEach((text, i) => expect(text.replaceAll(',', '')).toContain(`Page ${i + 1} of ${pages}`));
  const read = words.slice(1).join('\n');
  const names = [...new Set(org.chart.seats.flatMap(({ holders }) => holders.map(({ name }) => name)))];
  // Long ones are shortened on cards, as on the screen.
  expect(names.filter((name) => read.includes(name)).length).toBeGreaterThan(names.length * 0.75);
}, 300_000);
