import { expect, it } from 'vitest';
import { CoachingPage } from '../pages/CoachingPage';
import { expectAccessible } from '../support/axe';
import { browserSessions } from '../support/browser';

const sessions = browserSessions();

it('lets somebody leave and nothing hang: the list, the interim, the backfill; forgets a candidate; and knows who comes next', async () => {
  const session = await sessions.start('demo');
  const room = new CoachingPage(await session.open('/staffing'), session.server);
  const { page } = room;
  const leaving = await room.person('Teodora Vlădescu');
  const preview = async () => (await room.ask<{ replacementPreview: { orphans: { kind: string; withSeat: boolean }[] } }>(
    'query($id: ID!) { replacementPreview(person: $id) { orphans { kind withSeat } } }', { id: leaving })).replacementPreview;
  const before = await preview();
  expect(before.orphans.filter((orphan) => !orphan.withSeat).map((orphan) => orphan.kind)).toContain('OPENING');

  await page.goto(`${session.server.address}/people/${leaving}`);
  await page.getByRole('button', { name: 'Actions of this person' }).press('Enter');
  await page.getByRole('menuitem', { name: 'Leaving or replacing…' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Teodora Vlădescu leaves' });
  await dialog.getByRole('list', { name: 'What they leave behind' }).waitFor();
  await expectAccessible(page);
  await dialog.getByRole('radio', { name: 'Look for somebody' }).press('Space');
  await dialog.getByRole('textbox', { name: 'Why now' }).fill('Nobody decides on the order service');
  await dialog.getByRole('textbox', { name: 'Outcomes after twelve months' }).fill('Two people know each service');
  await dialog.getByRole('checkbox', { name: 'Somebody covers in the interim' }).press('Space');
  await dialog.getByRole('textbox', { name: 'Who covers' }).fill('Anneliese');
  await page.getByRole('option', { name: 'Anneliese Trautvetter' }).waitFor();
  await page.keyboard.press('Enter');
  await dialog.getByLabel('Until').fill(new Date(Date.now() + 90 * 86_400_000).toISOString().slice(0, 10));
  await dialog.getByText('stays on record as a whole').waitFor();
  await dialog.getByRole('button', { name: 'Record' }).click();
  await page.getByRole('heading', { name: 'The opening' }).waitFor();
  await page.getByText('Nobody decides on the order service').waitFor();
  expect((await preview()).orphans.filter((orphan) => !orphan.withSeat)).toEqual([]);

  // A candidate is forgotten, and a hash is what is left.
  await page.goto(`${session.server.address}/staffing`);
  await page.getByRole('link', { name: 'Product Manager, Risk & Trust' }).first().click();
  await page.getByText(/^Vacant for 38 days/).waitFor();
  await page.getByRole('link', { name: 'Mattias Elofsson' }).click();
  await page.getByText('Kept while the search goes on, and half a year after it.').waitFor();
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export everything kept' }).click();
  expect((await saved).suggestedFilename()).toBe('Mattias Elofsson.json');
  await page.getByRole('button', { name: 'Erase…' }).click();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Erase for good' }).click();
  await page.getByRole('heading', { name: 'Pipeline' }).waitFor();
  await page.getByRole('link', { name: 'Mattias Elofsson' }).waitFor({ state: 'detached' });
  await page.goto(`${session.server.address}/staffing`);
  await page.getByRole('heading', { name: 'Erased candidates' }).waitFor();
  await page.getByText(/^asked for it/).waitFor();

  // Who could take a seat: told to who leads it, on the seat and as a bench.
  await page.getByText('Benedita Quaresma: Within a year').waitFor();
  await page.getByRole('link', { name: 'Senior Product Manager, Storefront' }).click();
  await page.getByRole('combobox', { name: 'How soon: Benedita Quaresma' }).selectOption('Now');
  await page.getByRole('status').getByText('Named somebody who could take Senior Product Manager, Storefront').waitFor();
  await page.goto(`${session.server.address}/staffing`);
  await page.getByText('Benedita Quaresma: Now').waitFor();
  await page.getByRole('row', { name: /^Sourced/ }).waitFor();
  await expectAccessible(page);
});
