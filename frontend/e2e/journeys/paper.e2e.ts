import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, expect, it } from 'vitest';
import { ChartPage } from '../pages/ChartPage';
import { PaperDialog } from '../pages/PaperDialog';
import { expectAccessible } from '../support/axe';
import { browserSessions } from '../support/browser';
import { missingFonts, pdfFacts, pdfPages, shownByOffice } from '../support/papers';
import { differenceOf, inkIn, photograph, sizeOf } from '../support/pictures';

const sessions = browserSessions({ needsWhole: true });
const folder = mkdtempSync(join(tmpdir(), 'cadre-paper-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const names = ['Henriette Sandvoort', 'Leonor Vilarandelo', 'Delphine Aubrieux', 'Anneliese Trautvetter', 'Benedita Quaresma'];

async function openChart(path = '/chart'): Promise<Page> {
  const page = await (await sessions.start('demo')).open(path);
  await new ChartPage(page).ready();
  return page;
}

/** A page without the app's rules on what may be shown. */
const viewerOf = (page: Page) => page.context().newPage();

it('exports pages that poppler reads: an overview, every name, and which page follows', async () => {
  const page = await openChart();
  const paper = await new PaperDialog(page).open();
  await expectAccessible(page);
  await paper.choose('Pages', 'Several, to be read');
  await paper.choose('Paper', 'A4');
  const pages = Number(/(\d+) pages/.exec(await paper.summary())?.[1]);
  const file = await paper.save(folder);
  const facts = await pdfFacts(file);
  expect(facts.pages).toBe(pages);
  expect(facts.size).toContain('A4');
  expect(facts.title).toMatch(/: whole organisation$/);
  expect(await missingFonts(file)).toEqual([]);
  const words = await pdfPages(file);
  words.forEach((text, i) => expect(text).toContain(`Page ${i + 1} of ${pages}`));
  for (const name of names) expect(words.slice(1).join('\n')).toContain(name);
  expect(words[0]).toContain('As it is now');
  expect(words[0]).toMatch(/\d+ seats/);
});

it('exports the focus as a drawing that a browser shows as the canvas does, and as a picture of the size that it says', async () => {
  const page = await openChart();
  await new ChartPage(page).choose('Chief Product Officer');
  await page.keyboard.press('f');
  await page.getByRole('navigation', { name: 'Where you are' }).getByText('Mafalda Reisinho').waitFor();
  const paper = new PaperDialog(page);
  await paper.open();
  await paper.choose('As', 'SVG');
  expect(await paper.summary()).toBe('47 seats');
  const svg = await paper.save(folder);
  expect(readFileSync(svg, 'utf8')).toContain('Mafalda Reisinho and below</title>');
  await paper.open();
  await paper.choose('As', 'PNG');
  await paper.choose('Size', '1×');
  const [, width = 0, height = 0] = (/([\d,]+) × ([\d,]+) pixels/.exec(await paper.summary()) ?? []).map((text) => Number(text.replaceAll(',', '')));
  const png = await paper.save(folder);
  const viewer = await viewerOf(page);
  expect(await sizeOf(viewer, png)).toEqual({ width, height });
  expect(await inkIn(viewer, png)).toBeGreaterThan(0.02);
  await paper.open();
  await paper.choose('As', 'PNG');
  await paper.wide(3000);
  await expect.poll(() => paper.summary()).toContain('3,000 × ');
  const wide = await paper.save(mkdtempSync(join(folder, 'wide-')));
  expect((await sizeOf(viewer, wide)).width).toBe(3000);
  // Letters and thin lines stand on other fractions of a pixel in the two: some of their edges differ (0.05 % of all), and never a whole word, card or line.
  const seen = join(folder, 'seen.png');
  await photograph(viewer, svg, { width, height }, seen);
  expect(await differenceOf(viewer, seen, png)).toBeLessThan(0.003);
}, 120_000);

it('exports what the screen shows: teams together, who is filtered, colours and badges with what they mean', async () => {
  const page = await openChart('/chart?group=team&color=tenure&badge=location&lines=functional&filter=location:Nairobi&q=engineer');
  const paper = new PaperDialog(page);
  await paper.open();
  await paper.choose('As', 'SVG');
  await paper.choose('Look', 'As on screen');
  expect(await paper.summary()).toMatch(/^156 seats, \d+ of them as filtered$/);
  const svg = await paper.save(folder);
  const drawn = readFileSync(svg, 'utf8');
  for (const told of ['Filtered: Location Nairobi, “engineer”', 'Seats that are not as filtered are dimmed.', 'Badges: Location', 'Time in seat', 'Functional line']) expect(drawn).toContain(told);
  expect(drawn).not.toContain('>Dotted line<');
  // The name of a team on its box, with how many of it stand there.
  expect(drawn).toMatch(/>Checkout · \d+</);
  await paper.open();
  await paper.choose('As', 'PNG');
  await paper.choose('Look', 'As on screen');
  await paper.choose('Size', '1×');
  const [, width = 0, height = 0] = (/([\d,]+) × ([\d,]+) pixels/.exec(await paper.summary()) ?? []).map((text) => Number(text.replaceAll(',', '')));
  const png = await paper.save(folder);
  const viewer = await viewerOf(page);
  const seen = join(folder, 'grouped.png');
  await photograph(viewer, svg, { width, height }, seen);
  expect(await differenceOf(viewer, seen, png)).toBeLessThan(0.003);

  await page.bringToFront();
  await paper.open();
  await paper.choose('As', 'PDF');
  await paper.choose('Pages', 'Several, to be read');
  const words = await pdfPages(await paper.save(folder));
  // Where the line wraps hangs on how long the day is that it was made on.
  for (const text of words) expect(text.replaceAll(/\s+/g, ' ')).toContain('Filtered: Location Nairobi');
  expect(words.slice(1).join('\n')).toMatch(/Checkout · \d+/);

  // Hidden seats are gone from paper as they are from the screen, but for the leads above those that stay.
  await page.getByRole('radiogroup', { name: 'The others' }).getByText('Hide', { exact: true }).click();
  await paper.open();
  await paper.choose('As', 'SVG');
  const [, seats = 0, matched = 0] = (/^(\d+) seats, (\d+) of them/.exec(await paper.summary()) ?? []).map(Number);
  expect(matched).toBeGreaterThan(0);
  expect(seats).toBeGreaterThan(matched);
  expect(seats).toBeLessThan(60);
  const few = readFileSync(await paper.save(folder), 'utf8');
  expect(few).toContain('left out, but for the leads');
  expect(few.length).toBeLessThan(drawn.length);
});

it('exports slides that LibreOffice opens, and hands pages to the printer', async () => {
  const page = await openChart('/chart?group=team&filter=location:Nairobi');
  const paper = new PaperDialog(page);
  await paper.open();
  await paper.choose('As', 'PowerPoint');
  await paper.choose('Pages', 'One slide');
  const slides = shownByOffice(await paper.save(folder));
  await page.evaluate(() => { window.print = () => document.body.setAttribute('data-asked', ''); });
  const print = await new PaperDialog(page, 'Print').open('Control+p');
  await print.choose('Paper', 'Letter');
  await print.summary();
  await print.dialog.getByRole('button', { name: 'Print' }).click();
  await page.locator('body[data-asked]').waitFor();
  await page.pdf({ path: join(folder, 'printed.pdf'), preferCSSPageSize: true });
  const printed = await pdfFacts(join(folder, 'printed.pdf'));
  expect(printed.pages).toBe(1);
  expect(printed.size).toContain('792 x 612');
  const [words] = await pdfPages(join(folder, 'printed.pdf'));
  for (const name of names) expect(words).toContain(name);
  // At the size of one slide poppler takes wide letters for the ends of words: what is compared is all letters in their order.
  const solid = (text: string) => text.replace(/\s+/g, '');
  const shown = solid((await pdfPages(await slides)).join());
  for (const name of names) expect(shown).toContain(solid(name));
  expect(shown).toContain(solid('Filtered: Location Nairobi'));
  expect(shown).toMatch(/Checkout·\d/);
});
