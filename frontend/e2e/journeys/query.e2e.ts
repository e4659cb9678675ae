import { it } from 'vitest';
import { browserSessions } from '../support/browser';

const sessions = browserSessions();

it('answers an example query in the editor, and leads back', async () => {
  const session = await sessions.start('demo');
  const page = await session.open('/graphiql');
  await page.getByRole('button', { name: 'Show Examples' }).click();
  await page.getByRole('button', { name: 'Which teams have no lead?' }).click();
  // The tab takes the operation's name once the editor has read the query; until then it would run the old operation.
  await page.getByRole('tab', { name: 'TeamsWithoutLead' }).waitFor();
  await page.getByRole('button', { name: /^Execute query/ }).click();
  await page.locator('.result-window').getByText('"totalCount"').waitFor();
  await page.getByRole('link', { name: /Cadre/ }).click();
  await page.getByRole('tree', { name: 'Organisation chart' }).waitFor({ state: 'attached' });
});
