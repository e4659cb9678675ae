import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { TopologyPage } from '../pages/TopologyPage';
import { expectAccessibleInBothThemes } from '../support/axe';
import { browserSessions } from '../support/browser';

const sessions = browserSessions();

async function openTeam(name: string) {
  const session = await sessions.start('demo');
  const team = new TopologyPage(await session.open('/teams'));
  await team.page.getByRole('link', { name: new RegExp(`^${name}`) }).click();
  await team.page.getByRole('heading', { name: 'Team API' }).waitFor();
  return { session, team, page: team.page };
}

it('gives a team on one page what it decides from, and leads to each part of it', async () => {
  const { page } = await openTeam('Checkout');
  await page.getByRole('link', { name: 'Strategic context' }).click();
  for (const part of ['Where we are going', 'How we get there', 'Our objectives', 'What settles trade-offs', 'What we wait for', 'With whom we work', 'Whom to ask']) {
    await page.getByRole('heading', { name: part, exact: true }).waitFor();
  }
  await page.getByText('Buyers who come back are treated as strangers').first().waitFor();
  await page.getByText('Checkout and Mobile collaborate', { exact: false }).waitFor();
  await expectAccessibleInBothThemes(page);
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByRole('button', { name: 'Print' }).isVisible()).toBe(false);
  await page.emulateMedia({ media: 'screen' });
  await page.getByText('Whom to ask').locator('..').getByRole('link').first().click();
  await page.waitForURL(/\/people\/per_/);
});

it('writes what a team tells of itself, confirms it, and saves it as a file', async () => {
  const { team, page } = await openTeam('Cloud Foundations');
  await page.getByText('Nobody has confirmed it for more than 90 days').waitFor();
  await page.getByRole('button', { name: /^How to ask for work: / }).click();
  await page.getByRole('textbox', { name: 'How to ask for work' }).fill('Look into the console first, then ask in #cloud.');
  await page.keyboard.press('Enter');
  await page.getByText('Look into the console first, then ask in #cloud.').waitFor();
  await page.getByRole('button', { name: 'It is right today' }).click();
  await expect.poll(() => page.getByText('Nobody has confirmed it for more than 90 days').count()).toBe(0);
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save as a file' }).click()]);
  expect(file.suggestedFilename()).toBe('Cloud Foundations.team-api.yaml');
  const yaml = readFileSync(await file.path(), 'utf8');
  expect(yaml).toContain('Look into the console first, then ask in #cloud.');
  await page.keyboard.press('Control+z');
  await team.says(/^Undone: /);
  await page.getByText('Nobody has confirmed it for more than 90 days').waitFor();
});
