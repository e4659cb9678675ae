import { join } from 'node:path';
import { expect, it } from 'vitest';
import { WorldPage } from '../pages/World';
import { expectAccessible, expectAccessibleInBothThemes } from '../support/axe';
import { browserSessions, type Look } from '../support/browser';

const sessions = browserSessions();

async function openChart(look: Look = {}) {
  const session = await sessions.start('demo');
  const chart = new WorldPage(await session.open('/chart', look));
  await chart.ready();
  return { session, page: chart.page, chart };
}

it('goes back in time by the bar, step by step, and changes nothing there', async () => {
  const { chart, page } = await openChart();
  await chart.rename('Chief of Staff', 'Keeper of the Calendar');
  await chart.drag('Chief Marketing Officer', 'Chief Operating Officer');
  await chart.says(/^Moved Chief Marketing Officer/);
  await chart.expectLevel('Chief Marketing Officer', 3);

  await page.keyboard.press('g');
  await page.keyboard.press('d');
  await page.getByRole('button', { name: 'Look', exact: true }).click();
  await chart.band.getByText(/Moved Chief Marketing Officer/).waitFor();
  await chart.slider.press('ArrowLeft');
  await chart.band.getByText(/Keeper of the Calendar/).waitFor();
  await chart.expectLevel('Chief Marketing Officer', 2);
  await chart.tree.getByRole('treeitem', { name: /Keeper of the Calendar/ }).waitFor({ state: 'attached' });
  await page.getByRole('button', { name: 'The change before' }).click();
  await chart.tree.getByRole('treeitem', { name: /Chief of Staff/ }).waitFor({ state: 'attached' });
  await page.mouse.move(0, 0);
  await page.getByRole('tooltip').waitFor({ state: 'detached' });
  await expectAccessible(page);

  await chart.choose('Chief of Staff');
  await page.keyboard.press('F2');
  expect(await page.getByRole('textbox', { name: 'Title of the seat' }).count()).toBe(0);
  await expect.poll(() => chart.inspector.getByRole('button', { name: /^Title of the seat/ }).count()).toBe(0);
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Search and commands' }).fill('rename');
  await page.getByRole('option', { name: /The past cannot be changed/ }).waitFor();
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: 'Play' }).click();
  await chart.band.getByText(/Moved Chief Marketing Officer/).waitFor();
  await chart.expectLevel('Chief Marketing Officer', 3);
  await page.reload();
  await chart.band.getByText(/Moved Chief Marketing Officer/).waitFor();
  await page.getByRole('button', { name: 'Back to now' }).click();
  await chart.band.waitFor({ state: 'detached' });
  await chart.expectLevel('Chief Marketing Officer', 3);
});

it('keeps the world from room to room, and the way back', async () => {
  const { chart, page } = await openChart();
  await chart.beginScenario('Second home');
  await chart.goTo('People');
  await page.locator('[data-row-link]').first().click();
  await chart.band.getByText('Second home').waitFor();
  await chart.find('Chief of Staff');
  await chart.ready();
  expect(page.url()).toContain('world=scn_');
  expect(page.url()).not.toContain('%40');
  await page.keyboard.press('g');
  await page.keyboard.press('n');
  await chart.band.waitFor({ state: 'detached' });
  await page.goBack();
  await chart.band.getByText('Second home').waitFor();
});

it('plans in a scenario by hand: moves, opens, closes, sees marks and what follows, and undoes', async () => {
  const { session, chart, page } = await openChart();
  const live = new WorldPage(await session.open('/chart'));
  await live.ready();
  await chart.beginScenario('One commercial team');
  await chart.inspector.getByText(/^No change yet/).waitFor();

  await chart.drag('Chief Marketing Officer', 'Chief Operating Officer');
  await chart.says(/^Moved Chief Marketing Officer/);
  await chart.marks('Moved', 1);
  await page.keyboard.press('Escape');
  await chart.inspector.getByText('moved', { exact: true }).waitFor();
  await page.keyboard.press('0');

  await chart.choose('Chief of Staff');
  await page.keyboard.press('n');
  await page.getByPlaceholder('Title of the new seat').fill('Head of Planning');
  await page.keyboard.press('Enter');
  await chart.says(/Head of Planning/);
  await page.keyboard.press('Escape');
  await chart.marks('New', 1);

  await chart.find('General Counsel');
  await chart.inspector.getByRole('button', { name: 'Title of the seat: General Counsel' }).waitFor();
  await chart.tree.focus();
  await page.keyboard.press('Delete');
  await page.getByRole('dialog').getByRole('button', { name: 'Close', exact: true }).last().click();
  await chart.says(/^Closed/);
  await chart.marks('Closed', 1);
  await chart.inspector.getByRole('heading', { name: 'Consequences' }).waitFor();
  await chart.inspector.getByText(/holds no seat any more/).waitFor();
  await expectAccessible(page);

  await page.keyboard.press('Control+z');
  await chart.says(/^Undone: Closed/);
  await chart.legend.getByText(/^Closed/).waitFor({ state: 'detached' });
  await live.expectLevel('Chief Marketing Officer', 2);
  expect(await live.tree.getByRole('treeitem', { name: /Head of Planning/ }).count()).toBe(0);

  await page.keyboard.press('c');
  await page.getByRole('tree', { name: 'Organisation chart before' }).getByRole('treeitem').first().waitFor({ state: 'attached' });
  await expectAccessible(page);
  await page.keyboard.press('c');
  await page.getByRole('tree', { name: 'Organisation chart before' }).waitFor({ state: 'detached' });
  await chart.legend.waitFor({ state: 'detached' });
});

it('lifts seats out into the holding area and places them, by hand and by keyboard', async () => {
  const { chart, page } = await openChart();
  await chart.beginScenario('Hold');
  const from = await chart.place('Chief Revenue Officer');
  const box = await chart.holding.boundingBox();
  if (!box) throw new Error('there is no holding area');
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + 12, from.y + 8, { steps: 3 });
  await page.mouse.move(box.x + 60, box.y + 20, { steps: 6 });
  await page.mouse.up();
  await chart.says(/^Lifted out Chief Revenue Officer/);
  const held = chart.holding.getByRole('listitem').first();
  await held.waitFor();
  await expect.poll(() => chart.tree.getByRole('treeitem', { name: /Chief Revenue Officer/ }).count()).toBe(0);
  await expectAccessible(page);

  const target = await chart.place('Chief Operating Officer');
  const grip = await held.boundingBox();
  if (!grip) throw new Error('nothing is held');
  await page.mouse.move(grip.x + 60, grip.y + 14);
  await page.mouse.down();
  await page.mouse.move(grip.x + 40, grip.y + 30, { steps: 3 });
  await page.mouse.move(target.x, target.y, { steps: 6 });
  await page.getByText(/^Under /).waitFor();
  await page.mouse.up();
  await chart.says(/^Moved Chief Revenue Officer/);
  await chart.expectLevel('Chief Revenue Officer', 3);

  await chart.choose('Chief of Staff');
  await page.keyboard.press('h');
  await chart.says(/^Lifted out Chief of Staff/);
  await chart.holding.getByRole('button', { name: /^Place under/ }).press('Enter');
  const field = page.getByRole('dialog').getByRole('textbox');
  await field.fill('Chief Product Officer');
  await page.getByRole('option', { name: /Chief Product Officer/ }).first().waitFor();
  await page.keyboard.press('Enter');
  await chart.says(/^Moved Chief of Staff/);
  await chart.expectLevel('Chief of Staff', 3);
});

it('shows two people who plan in one scenario each other’s edits', async () => {
  const { session, chart, page } = await openChart();
  await chart.beginScenario('Together');
  const other = new WorldPage(await session.open(new URL(page.url()).pathname + new URL(page.url()).search));
  await other.ready();
  await other.band.getByText('Together').waitFor();
  await chart.rename('Chief of Staff', 'Head of Everything Else');
  await other.tree.getByRole('treeitem', { name: /Head of Everything Else/ }).waitFor({ state: 'attached' });
  await other.marks('Changed', 1);
  await other.drag('Chief Marketing Officer', 'Chief Operating Officer');
  await chart.expectLevel('Chief Marketing Officer', 3);
  await chart.marks('Moved', 1);
  // Each undoes their own.
  await page.keyboard.press('Control+z');
  await chart.says(/^Undone: Renamed/);
  await other.tree.getByRole('treeitem', { name: /Chief of Staff/ }).waitFor({ state: 'attached' });
  await other.expectLevel('Chief Marketing Officer', 3);
});

it('says how far live has gone on, and takes in a rebase that somebody else made', async () => {
  const { session, chart, page } = await openChart();
  await chart.beginScenario('Behind');
  const scenario = new URL(page.url()).searchParams.get('world');
  await chart.rename('Chief of Staff', 'Head of Everything Else');
  await chart.marks('Changed', 1);
  const live = new WorldPage(await session.open('/chart'));
  await live.ready();
  await live.rename('Chief Marketing Officer', 'Head of Brand');
  await chart.band.getByText('1 change behind live').waitFor();
  await live.page.evaluate(async (id) => {
    const query = 'mutation Rebase($id: ID!) { rebaseScenario(input: { scenario: $id }) { takenIn } }';
    await fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query, variables: { id } }) });
  }, scenario);
  await chart.tree.getByRole('treeitem', { name: /Head of Brand,/ }).waitFor({ state: 'attached' });
  await chart.band.getByText('1 change behind live').waitFor({ state: 'detached' });
  await chart.marks('Changed', 1);
  await page.getByRole('button', { name: 'Open its page' }).click();
  await page.getByRole('heading', { name: 'Behind' }).first().waitFor();
});

it('steps through the waves of a scenario day by day, and comes back to all of it', async () => {
  const { chart, page } = await openChart();
  await chart.beginScenario('In two waves');
  await chart.rename('Chief of Staff', 'Keeper of the Calendar');
  await chart.drag('Chief Marketing Officer', 'Chief Operating Officer');
  await chart.says(/^Moved Chief Marketing Officer/);
  await chart.marks('Moved', 1);
  await chart.schedule(/^Moved Chief Marketing Officer/, '2031-02-01');
  await chart.schedule(/Keeper of the Calendar/, '2031-04-01');

  await chart.band.getByRole('button', { name: '2 waves' }).click();
  await chart.band.getByText('At once', { exact: true }).first().waitFor();
  await chart.expectLevel('Chief Marketing Officer', 2);
  await page.keyboard.press('.');
  await chart.band.getByText('Wave 1 of 2, 1 Feb 2031').waitFor();
  await chart.band.getByText(/^Moved Chief Marketing Officer/).waitFor();
  await chart.expectLevel('Chief Marketing Officer', 3);
  await chart.tree.getByRole('treeitem', { name: /Chief of Staff/ }).waitFor({ state: 'attached' });
  expect(page.url()).toContain('2031-02-01');
  await page.mouse.move(0, 0);
  await expectAccessible(page);
  await page.keyboard.press('F2');
  expect(await page.getByRole('textbox', { name: 'Title of the seat' }).count()).toBe(0);
  await page.getByRole('button', { name: 'The wave after' }).click();
  await chart.tree.getByRole('treeitem', { name: /Keeper of the Calendar/ }).waitFor({ state: 'attached' });
  await page.getByRole('slider', { name: 'Wave' }).press('Home');
  await chart.expectLevel('Chief Marketing Officer', 2);
  await page.keyboard.press('Shift+P');
  await chart.band.getByText('Wave 2 of 2, 1 Apr 2031').waitFor();
  await chart.expectLevel('Chief Marketing Officer', 3);
  await page.reload();
  await chart.band.getByText('Wave 2 of 2, 1 Apr 2031').waitFor();
  await page.getByRole('button', { name: 'All its changes' }).click();
  await page.getByRole('slider', { name: 'Wave' }).waitFor({ state: 'detached' });
  await page.keyboard.press('g');
  await page.keyboard.press('w');
  await page.getByRole('slider', { name: 'Wave' }).waitFor();
});

it('imports a file into the scenario alone', async () => {
  const { session, chart, page } = await openChart();
  const live = new WorldPage(await session.open('/chart'));
  await live.ready();
  await chart.beginScenario('From a file');
  await page.keyboard.press('Control+i');
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose a file' }).click();
  await (await chooser).setFiles(join(import.meta.dirname, '../fixtures/company.csv'));
  await page.getByText('9 rows').waitFor();
  await chart.band.getByText('From a file').waitFor();
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await page.getByRole('button', { name: 'Show the chart' }).click();
  await chart.legend.getByText(/^New\s+9$/).waitFor();
  await chart.band.getByText('revision 1').waitFor();
  await expect.poll(() => live.inspector.getByText('156').count()).toBe(1);
  await live.page.reload();
  await live.inspector.getByText('156').waitFor();
});

it('begins, enters, plans in and leaves a scenario by keyboard alone', async () => {
  const { chart, page } = await openChart();
  await page.keyboard.press('w');
  await page.getByRole('textbox', { name: 'Find a scenario, or type a date' }).waitFor();
  await page.keyboard.type('By hand');
  await page.getByRole('option', { name: 'New scenario “By hand”' }).and(page.locator('[data-combobox-selected]')).waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').getByRole('textbox', { name: 'Name' }).waitFor();
  await page.keyboard.press('Enter');
  await chart.band.getByText('By hand').waitFor();
  await chart.find('Chief of Staff');
  await chart.inspector.getByRole('button', { name: 'Title of the seat: Chief of Staff' }).waitFor();
  await page.keyboard.press('h');
  await chart.says(/^Lifted out Chief of Staff/);
  await page.keyboard.press('Control+z');
  await chart.says(/^Undone: Lifted out/);
  await chart.expectLevel('Chief of Staff', 2);
  await page.keyboard.press('w');
  await page.getByRole('option', { name: /^Now/ }).waitFor();
  await page.keyboard.type('now');
  await page.getByRole('option', { name: /^Now/ }).and(page.locator('[data-combobox-selected]')).waitFor();
  await page.keyboard.press('Enter');
  await chart.band.waitFor({ state: 'detached' });
  await page.keyboard.press('Control+k');
  await page.keyboard.type('open scenario by');
  await page.getByRole('option', { name: /Open scenario By hand/ }).and(page.locator('[aria-selected=true]')).waitFor();
  await page.keyboard.press('Enter');
  await chart.band.getByText('By hand').waitFor();
});

it('has no violation in either theme', async () => {
  const { chart, page } = await openChart({ width: 1024, height: 700 });
  await page.keyboard.press('w');
  await page.getByRole('option', { name: /^Now/ }).waitFor();
  await expectAccessibleInBothThemes(page);
  await page.keyboard.press('Escape');
  await page.keyboard.press('g');
  await page.keyboard.press('d');
  await page.getByRole('button', { name: 'Look', exact: true }).waitFor();
  await expectAccessibleInBothThemes(page);
  await page.getByRole('button', { name: 'Look', exact: true }).click();
  await chart.slider.waitFor();
  await expectAccessibleInBothThemes(page);
});
