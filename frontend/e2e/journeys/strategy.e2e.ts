import { expect, it } from 'vitest';
import { Frame } from '../pages/Frame';
import { expectAccessible } from '../support/axe';
import { browserSessions } from '../support/browser';

const sessions = browserSessions();

it('goes from a draft of a vision to an active strategy that was revised for a reason', async () => {
  const session = await sessions.start('demo');
  const page = await session.open('/strategy');
  const frame = new Frame(page);
  const dialog = page.getByRole('dialog');
  await page.getByRole('button', { name: 'Draft a vision' }).click();
  await dialog.getByLabel('Product line').fill('Kiosks');
  await dialog.getByLabel('The vision in a sentence or two').fill('Every kiosk counts itself.');
  await dialog.getByRole('button', { name: 'Draft it' }).click();
  await page.getByText('Nobody goes by a draft.', { exact: false }).waitFor();
  await page.getByRole('button', { name: 'Publish' }).click();
  await frame.says('Published the vision for Kiosks');
  await page.getByRole('button', { name: 'Edit: The vision in a sentence or two' }).click();
  await page.getByRole('textbox', { name: 'The vision in a sentence or two' }).fill('Every kiosk counts itself, and says so.');
  await page.keyboard.press('Enter');
  await dialog.getByLabel('Reason').fill('Owners asked who counts');
  await dialog.getByRole('button', { name: 'Change it' }).click();
  await frame.says('Revised the statement of the vision for Kiosks');
  await page.getByRole('button', { name: 'Versions', exact: true }).click();
  const versions = page.getByRole('list', { name: 'Each change, the latest first' });
  await versions.getByText('Owners asked who counts').waitFor();
  await versions.locator('ins').filter({ hasText: 'and says so.' }).waitFor();
  await page.getByRole('button', { name: 'Close the versions' }).click();

  await page.getByRole('navigation', { name: 'Pages of the strategy' }).getByRole('link', { name: 'Strategy' }).click();
  await page.getByRole('button', { name: 'Draft a strategy' }).click();
  await dialog.getByRole('combobox', { name: 'Product line' }).click();
  await page.getByRole('option', { name: 'Kiosks' }).click();
  await dialog.getByLabel('Name').fill('First street');
  await dialog.getByRole('button', { name: 'Draft it' }).click();
  for (const [add, problem] of [['Choose a problem', 'Owners count at night'], ['Choose a problem', 'Guests pay in cash'], ['Leave a problem for now', 'Chains']] as const) {
    await page.getByRole('button', { name: add }).click();
    await dialog.getByLabel('The problem').fill(problem);
    await dialog.getByRole('button', { name: add === 'Choose a problem' ? 'Choose it' : 'Leave it for now' }).click();
    await dialog.waitFor({ state: 'detached' });
  }
  session.expectComplaint(/./);
  await page.getByRole('button', { name: 'Activate' }).click();
  await frame.says(/“Owners count at night” cites no insight/);
  for (const left of [2, 1]) {
    await expect.poll(() => page.getByText('Cites no insight yet').count()).toBe(left);
    await page.getByRole('button', { name: 'Cite an insight' }).nth(2 - left).click();
    await dialog.getByRole('textbox', { name: 'Find an insight' }).fill('notebook');
    await dialog.getByRole('button', { name: /^How people live and work ?Kiosks in Montevideo/ }).click();
    await dialog.waitFor({ state: 'detached' });
  }
  await page.getByText('It is whole', { exact: false }).waitFor();
  await page.getByRole('button', { name: 'Activate' }).click();
  await frame.says('Activated the strategy First street');
  await page.getByRole('button', { name: /^The problem: Guests pay in cash/ }).click();
  await page.getByRole('textbox', { name: 'The problem' }).fill('Guests pay in cash only');
  await page.keyboard.press('Enter');
  await dialog.getByLabel('Reason').fill('Some take cards');
  await dialog.getByRole('button', { name: 'Change it' }).click();
  await page.getByRole('button', { name: 'Versions', exact: true }).click();
  await versions.getByText('Some take cards').waitFor();
});

it('shows the strategy of the demo company to read, in another world too, and fits a small window', async () => {
  const session = await sessions.start('demo');
  const page = await session.open('/strategy', { width: 1024, height: 700 });
  const frame = new Frame(page);
  await page.getByText('Every independent shop sells as well as the best chain in town', { exact: false }).first().waitFor();
  await page.getByText('3 precedents').or(page.getByText('2 precedents')).first().click();
  await expectAccessible(page);
  await frame.expectNoSidewaysScroll();
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Search and commands' }).fill('strategy of today');
  await page.getByRole('option', { name: /strategy of today/ }).first().click();
  await page.getByRole('heading', { name: 'The first week and the last hour' }).waitFor();
  await page.getByText('3 problems for 18 teams', { exact: true }).waitFor();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Resolve' }).first().click();
  await page.getByRole('dialog').getByLabel('How').fill('Found both');
  await page.getByRole('dialog').getByRole('button', { name: 'Resolved' }).click();
  await page.getByText('3 obstacles resolved').waitFor();
  await frame.undo();
  await page.getByText('2 obstacles resolved').waitFor();
  await frame.expectNoSidewaysScroll();
  await page.getByRole('navigation', { name: 'Pages of the strategy' }).getByRole('link', { name: 'Insights' }).click();
  await page.getByText('12 insights').waitFor();
  await page.getByRole('textbox', { name: 'Find in insights' }).fill('tram');
  await page.getByText('No insight answers to that.').waitFor();
  await page.getByRole('textbox', { name: 'Find in insights' }).fill('NOTEBOOK');
  await page.getByText('1 insight').waitFor();
  await expectAccessible(page);

  await page.getByRole('button', { name: /^You see:/ }).click();
  await page.getByRole('textbox', { name: 'Find a scenario, or type a date' }).fill('Next half-year');
  await page.getByRole('option', { name: 'New scenario “Next half-year”' }).click();
  await page.getByRole('button', { name: 'Begin' }).click();
  await page.getByRole('navigation', { name: 'Pages of the strategy' }).getByRole('link', { name: 'Strategy' }).click();
  await page.getByRole('heading', { name: 'The first week and the last hour' }).waitFor();
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Close it' }).click();
  await frame.says('Closed the strategy The first week and the last hour');
  await page.getByText('Closed', { exact: true }).waitFor();
  await page.keyboard.press('g');
  await page.keyboard.press('n');
  await page.getByText('Active', { exact: true }).waitFor();
});
