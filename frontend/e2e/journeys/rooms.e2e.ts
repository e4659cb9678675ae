import { expect, it } from 'vitest';
import { Frame } from '../pages/Frame';
import { browserSessions } from '../support/browser';

const sessions = browserSessions();

it('lists people: sorts, filters, chooses columns, and opens one', async () => {
  const session = await sessions.start('demo');
  const page = await session.open('/people');
  const frame = new Frame(page);
  const table = page.getByRole('grid', { name: 'People of the organisation' });
  const names = () => table.locator('[data-row-link]').allInnerTexts();
  await table.locator('[data-row-link]').first().waitFor();
  const ascending = (await names())[0];

  await page.getByRole('button', { name: 'Sort by Name' }).click();
  await expect.poll(async () => (await names())[0]).not.toBe(ascending);
  await page.getByRole('textbox', { name: 'Find by name' }).fill('mafalda');
  await page.getByText('1 person').waitFor();
  expect(page.url()).toContain('q=mafalda');

  await page.getByRole('button', { name: 'Columns' }).click();
  await page.getByRole('checkbox', { name: 'E-mail' }).click();
  await table.getByRole('columnheader', { name: 'E-mail' }).waitFor();
  await page.keyboard.press('Escape');

  await table.getByRole('link', { name: /Mafalda/ }).first().click();
  await page.getByRole('button', { name: /^Location:/ }).click();
  await page.getByRole('textbox', { name: 'Location' }).fill('Porto');
  await page.keyboard.press('Enter');
  await frame.status.getByRole('button', { name: /^Undo/ }).waitFor();
  await page.getByRole('button', { name: 'Location: Porto' }).waitFor();
});

it('creates a team, fills it, puts it below another one, and archives it', async () => {
  const session = await sessions.start('demo');
  const page = await session.open('/teams');
  const frame = new Frame(page);
  await page.getByRole('button', { name: 'Create a team' }).click();
  await page.getByRole('textbox', { name: 'Name' }).fill('Tiger Team');
  await page.getByRole('button', { name: 'Create', exact: true }).click();
  await page.getByRole('button', { name: 'Name of the team: Tiger Team' }).waitFor();

  await page.getByRole('button', { name: 'Add a seat' }).click();
  await page.getByRole('textbox', { name: 'Add a seat' }).fill('chief of staff');
  await page.getByRole('option', { name: /Chief of Staff/ }).click();
  await page.getByRole('button', { name: 'Chief of Staff leads the team' }).click();
  await expect.poll(() => page.getByRole('button', { name: 'Chief of Staff leads the team' }).getAttribute('aria-pressed')).toBe('true');

  await page.getByRole('button', { name: /^Team above/ }).click();
  await page.getByRole('menuitem', { name: /Name of the team above/ }).click();
  await page.getByRole('textbox', { name: 'Team above' }).fill('commercial');
  await page.getByRole('option', { name: /Commercial/ }).click();
  await page.getByRole('button', { name: 'Team above: Commercial. Change it' }).waitFor();

  await page.getByRole('button', { name: 'Actions of this team' }).click();
  await page.getByRole('menuitem', { name: 'Archive the team' }).click();
  await page.getByText(/^Archived on/).waitFor();
  await frame.undo();
  await page.getByText(/^Archived on/).waitFor({ state: 'detached' });
});

it('undoes anything from history, and finds it again', async () => {
  const session = await sessions.start('demo');
  const page = await session.open('/teams');
  const frame = new Frame(page);
  await page.getByRole('button', { name: 'Create a team' }).click();
  await page.getByRole('textbox', { name: 'Name' }).fill('Short Lived');
  await page.getByRole('button', { name: 'Create', exact: true }).click();
  await page.getByRole('button', { name: 'Name of the team: Short Lived' }).waitFor();
  await frame.goTo('History');
  await page.getByRole('button', { name: /^Undo: .*Short Lived/ }).last().click();
  await frame.says(/^Undone: .*Short Lived/);
  await page.getByText('Undone', { exact: true }).waitFor();
  await page.getByRole('textbox', { name: 'Find in what happened and why' }).fill('short lived');
  await expect.poll(() => page.url()).toContain('q=');
  await page.getByRole('button', { name: /details? of: .*Short Lived/ }).last().click();
  await page.getByText('Team added').waitFor();
});

it('comes back to where one was', async () => {
  const session = await sessions.start('demo');
  const page = await session.open('/people?q=mafalda');
  await page.getByText('1 person').waitFor();
  await page.goto(session.server.address);
  await page.getByText('1 person').waitFor();
});

it('says in words that an address leads nowhere', async () => {
  const session = await sessions.start('demo');
  const page = await session.open('/nowhere');
  await page.getByRole('heading', { name: 'Nothing is here' }).waitFor();
});

it('says how to sign in where nobody is signed in', async () => {
  const session = await sessions.start('demo');
  session.expectComplaint(/401/);
  const page = await session.open('/settings', { byLink: true });
  await page.getByRole('heading', { name: 'Settings' }).first().waitFor();
  await page.context().clearCookies();
  await page.goto(`${session.server.address}/people`);
  await page.getByText(/Open the link that Cadre printed/).first().waitFor();
});

it('says when the program does not answer', async () => {
  const session = await sessions.start('demo');
  session.expectComplaint(/Failed to load resource/);
  const page = await session.open('/people');
  const frame = new Frame(page);
  await page.locator('[data-row-link]').first().waitFor();
  // The rooms come in after the first one is shown.
  await page.waitForResponse(/scenarios.*\.js/);
  await session.server.stop();
  await frame.says('Not connected. Trying again…');
  await frame.goTo('Scenarios');
  await page.getByRole('heading', { name: 'Cadre does not answer.' }).waitFor();
});
