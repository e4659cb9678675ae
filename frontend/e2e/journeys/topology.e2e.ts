import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { TopologyPage } from '../pages/TopologyPage';
import { expectAccessible } from '../support/axe';
import { browserSessions, type Look } from '../support/browser';
import { missingFonts, pdfFacts, pdfPages } from '../support/papers';

const sessions = browserSessions();
const folder = mkdtempSync(join(tmpdir(), 'cadre-map-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function openMap(path = '/topology', look: Look = {}) {
  const session = await sessions.start('demo');
  const map = new TopologyPage(await session.open(path, look));
  await map.team('Payments').waitFor();
  return { session, map, page: map.page };
}

it('links teams by mouse and by keyboard, follows one, and saves the map', async () => {
  const { map, page } = await openMap();
  await expectAccessible(page);
  await map.drag('Onboarding', 'Payments');
  await map.dialog.getByRole('radio', { name: 'X as a service' }).click();
  await map.dialog.getByText('Onboarding serves Payments.', { exact: false }).waitFor();
  // Escape leaves the field to pick from, not the dialog, and the focus goes back to what opened it.
  const chooses = map.dialog.getByRole('button', { name: 'Who answers for it: Choose somebody' });
  await chooses.press('Enter');
  await map.dialog.getByRole('textbox', { name: 'Who answers for it' }).press('Escape');
  await expect.poll(() => chooses.evaluate((button) => button === document.activeElement)).toBe(true);
  await map.dialog.getByRole('textbox', { name: 'What for' }).fill('Shops that are checked already');
  await map.dialog.getByRole('button', { name: 'Start' }).click();
  await map.says('Started: Onboarding serves Payments');
  await map.tab('Interactions');
  await map.beside.getByText('Shops that are checked already').waitFor();
  await page.keyboard.press('Control+z');
  await map.says(/^Undone: Started: Onboarding serves Payments/);
  await expect.poll(() => map.beside.getByText('Shops that are checked already').count()).toBe(0);

  await map.team('Storefront').focus();
  await page.keyboard.press('l');
  await page.getByText('Go to the team that Storefront is to work with').waitFor();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await map.typeInto(map.dialog.getByRole('textbox', { name: 'What for' }), 'One stock for all pages');
  await map.dialog.getByRole('button', { name: 'Start' }).focus();
  await page.keyboard.press('Enter');
  await map.says('Started: Storefront and Orders & Stock collaborate');

  await map.team('Risk & Trust').click();
  await map.beside.getByRole('heading', { name: 'Risk & Trust' }).waitFor();
  expect(page.url()).toContain('team=tea_');
  await map.beside.getByText('Rules for wallets before the launch in Uruguay').waitFor();
  expect(await map.beside.getByText('One stock for all pages').count()).toBe(0);
  await map.beside.getByRole('button', { name: 'Actions: Payments and Risk & Trust collaborate' }).click();
  await page.getByRole('menuitem', { name: 'End…', exact: true }).click();
  await map.dialog.getByRole('textbox', { name: 'What came of it?' }).fill('Two in a thousand are disputed');
  await map.dialog.getByRole('button', { name: 'End', exact: true }).click();
  await map.says('Ended: Payments and Risk & Trust collaborate');
  await page.getByRole('button', { name: 'Save the map' }).click();
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('menuitem', { name: 'Save as SVG' }).click()]);
  expect(file.suggestedFilename()).toBe('topology.svg');
});

it('saves the map as a page that poppler reads: its title, day, world, teams and legend', async () => {
  const { page } = await openMap();
  await page.getByRole('button', { name: 'Save the map' }).click();
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('menuitem', { name: 'Save as PDF' }).click()]);
  expect(download.suggestedFilename()).toBe('topology.pdf');
  const file = join(folder, 'topology.pdf');
  await download.saveAs(file);
  const facts = await pdfFacts(file);
  expect(facts.pages).toBe(1);
  expect(facts.title).toBe('Map of the teams');
  expect(await missingFonts(file)).toEqual([]);
  const [words = ''] = await pdfPages(file);
  for (const part of ['Map of the teams', 'As it is now', 'Made on', 'Payments', 'Accessibility Guild', 'Cloud Foundations', 'Users', 'Legend', 'Collaboration: a hatched band']) expect(words).toContain(part);
});

it('shows in a scenario what a new topology does, and leaves live as it is', async () => {
  const { session, map, page } = await openMap();
  const { createScenario } = await map.ask<{ createScenario: { scenario: { id: string } } }>('mutation { createScenario(input: { name: "No cloud team" }) { scenario { id } } }');
  const scenario = createScenario.scenario.id;
  const { org } = await map.ask<{ org: { teams: { edges: { node: { id: string } }[] } } }>('{ org { teams(where: { nameContains: "Cloud" }) { edges { node { id } } } } }');
  await page.goto(`${session.server.address}/teams/${org.teams.edges[0]?.node.id ?? ''}?world=${scenario}`);
  await page.getByRole('heading', { name: 'Team API' }).waitFor();
  await page.getByText('Nobody has confirmed it for more than 90 days').waitFor();
  await page.getByRole('button', { name: 'Actions of this team' }).click();
  await page.getByRole('menuitem', { name: 'Archive the team' }).click();
  await map.says('Archived Cloud Foundations');

  await map.page.getByRole('navigation', { name: 'Rooms' }).getByRole('link', { name: 'Topology' }).click();
  await map.team('Payments').waitFor();
  expect(await map.team('Cloud Foundations').count()).toBe(0);
  await map.tab('Findings');
  await map.beside.getByText('Cloud Foundations is archived, and yet: Cloud Foundations serves Payments.', { exact: false }).waitFor();

  await page.goto(`${session.server.address}/scenarios/${scenario}?tab=consequences`);
  await page.getByText('is no longer there, and has 2 interactions, 1 open dependency and 1 area of its own.').waitFor();
  await page.getByText('clusters has no owner', { exact: false }).waitFor();
  await page.goto(`${session.server.address}/topology`);
  await map.team('Cloud Foundations').waitFor();
});

it('fits a small window in the dark', async () => {
  const { map } = await openMap('/topology', { theme: 'dark', width: 1024, height: 700 });
  await map.tab('Needs');
  await map.beside.getByRole('link', { name: 'Commitment: All 40 Harbour Coffee shops can open in one morning' }).first().waitFor();
  await map.tab('Owned');
  await map.beside.getByText('notification-service').waitFor();
  await map.expectNoSidewaysScroll();
  await expectAccessible(map.page);
});
