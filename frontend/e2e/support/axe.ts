import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** What is half as long is read by a page in half the time. */
const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What a page is held to. */
const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** What can be right in one theme and wrong in another. */
const RULES_ON_COLOUR = ['color-contrast', 'link-in-text-block'];

/** Fails with each rule that the page breaks and where, once the page has come: until then it has no heading. */
export async function expectAccessible(page: Page): Promise<void> {
  await page.locator('h1').first().waitFor({ state: 'attached' });
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  expect(await violations(page, STANDARDS)).toEqual([]);
}

/** The same in the light theme and in the dark one, for a page that follows the system, and is in the light one. */
export async function expectAccessibleInBothThemes(page: Page): Promise<void> {
  await expectAccessible(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  // Some colours fade into those of the other theme.
  await page.evaluate(async () => {
    await new Promise((shown) => { requestAnimationFrame(() => requestAnimationFrame(shown)); });
    await Promise.allSettled(document.getAnimations().filter((each) => each.effect?.getComputedTiming().iterations !== Infinity).map((each) => each.finished));
  });
  expect(await violations(page, { type: 'rule', values: RULES_ON_COLOUR }), 'in the dark theme').toEqual([]);
  await page.emulateMedia({ colorScheme: 'light' });
}

async function violations(page: Page, runOnly: NonNullable<axe.RunOptions['runOnly']>): Promise<string[]> {
  // What passes is not described: that costs a tenth of the run and more.
  const options: axe.RunOptions = { resultTypes: ['violations'], runOnly };
  const found = await page.evaluate((asked) => (window as unknown as { axe: typeof axe }).axe.run(document, asked), options);
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`);
}
