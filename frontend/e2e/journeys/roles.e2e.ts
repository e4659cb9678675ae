import { expect, it } from 'vitest';
import { Frame } from '../pages/Frame';
import { expectAccessibleInBothThemes } from '../support/axe';
import { browserSessions } from '../support/browser';

const sessions = browserSessions();

async function openRoles(path = '/teams/roles') {
  const session = await sessions.start('demo');
  const page = await session.open(path);
  return { session, page, frame: new Frame(page) };
}

it('shows what a role inherits and from where, edits its duties and titles, and takes each back', async () => {
  const { page, frame } = await openRoles('/teams');
  await page.getByRole('main').getByRole('link', { name: 'Roles' }).click();
  await page.getByRole('list', { name: 'Roles, each under the role that it inherits from' }).waitFor();
  await expectAccessibleInBothThemes(page);
  await page.getByRole('link', { name: /^Group product manager/ }).click();
  await page.getByRole('link', { name: 'From Product manager', exact: true }).waitFor();
  await page.getByRole('heading', { name: 'What it expects' }).waitFor();
  await expectAccessibleInBothThemes(page);

  await page.getByRole('button', { name: 'Add a duty' }).click();
  await frame.typeInto(page.getByRole('textbox', { name: 'Add a duty' }), 'Decides what a group of teams does next');
  await page.keyboard.press('Enter');
  await frame.says('Changed responsibilities of the role Group product manager');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /Decides what a group of teams does next$/ }).first().waitFor();
  await frame.undo();
  await frame.says(/^Undone/);
  await expect.poll(() => page.getByText('Decides what a group of teams does next').count()).toBe(0);

  await page.getByRole('button', { name: 'Add a title' }).click();
  await frame.typeInto(page.getByRole('textbox', { name: 'Add a title' }), 'Product field lead');
  await page.keyboard.press('Enter');
  await frame.says('Changed aliases of the role Group product manager');
  await page.keyboard.press('Escape');
  const title = page.getByRole('button', { name: /^Other title Product field lead/ });
  await title.press('Enter');
  await page.getByRole('textbox', { name: 'Other title Product field lead' }).fill('Product field head');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: /^Other title Product field head/ }).waitFor();

  await page.getByRole('button', { name: /^Name of the role/ }).click();
  await page.getByRole('textbox', { name: 'Name of the role' }).fill('Head of a Product Group');
  await page.keyboard.press('Enter');
  await frame.breadcrumbs.getByText('Head of a Product Group').waitFor();
  await page.getByRole('link', { name: 'Show them on the chart' }).click();
  await expect.poll(() => page.url()).toContain('filter=role');
});

it('refuses a circle in words, and changes what a role inherits otherwise', async () => {
  const { session, page, frame } = await openRoles();
  session.expectComplaint(/status of 4/);
  await page.getByRole('link', { name: /^Product manager/ }).click();
  await page.getByRole('button', { name: /^Parent: / }).click();
  await page.getByRole('menuitem', { name: 'Another role…' }).click();
  await frame.typeInto(page.getByRole('textbox', { name: 'Parent' }), 'Group Product');
  await page.getByRole('option', { name: /Group product manager/ }).click();
  await page.getByRole('alert').getByText('Group product manager inherits from Product manager, so Product manager cannot inherit from it.').waitFor();

  await page.getByRole('button', { name: 'Take in a set of duties' }).click();
  await frame.typeInto(page.getByRole('textbox', { name: 'Take in a set of duties' }), 'Coach');
  await page.getByRole('option').first().click();
  await frame.says('Changed what the role Product manager inherits');
  await expect.poll(() => page.getByRole('alert').count()).toBe(0);
  await frame.undo();
  await frame.says('Undone: Changed what the role Product manager inherits');
});

it('creates a role from the palette by keyboard alone, finds it there, and says why one cannot be', async () => {
  const { session, page, frame } = await openRoles('/history');
  session.expectComplaint(/status of 4/);
  await page.getByRole('heading', { name: 'History' }).waitFor();
  await page.keyboard.press('Control+k');
  await frame.typeInto(page.getByRole('combobox', { name: 'Search and commands' }), 'Create a role');
  await page.getByRole('option', { name: /Create a role/ }).waitFor();
  await page.keyboard.press('Enter');
  await frame.typeInto(page.getByRole('textbox', { name: 'Name', exact: true }), 'PM');
  await page.keyboard.press('Enter');
  await page.getByText('has the key PM already. Take another one.').first().waitFor();
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Data steward');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Data steward' }).waitFor();
  await frame.says('Created the role Data steward');
  await page.getByText('No seat carries it.').waitFor();
  await page.keyboard.press('g');
  await page.keyboard.press('r');
  await page.getByRole('link', { name: /^Data steward/ }).waitFor();
  await frame.find('Data steward');
  await page.getByRole('heading', { name: 'Data steward' }).waitFor();
});
