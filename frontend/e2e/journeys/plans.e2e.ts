import { it } from 'vitest';
import { CoachingPage } from '../pages/CoachingPage';
import { expectAccessible } from '../support/axe';
import { browserSessions } from '../support/browser';

const sessions = browserSessions();

it('looks at an improvement plan, decides on headcount, opens a seat of it and sees who is behind which seat', async () => {
  const session = await sessions.start('demo', []);
  const room = new CoachingPage(await session.open('/staffing'), session.server);
  const { page } = room;

  // A checkpoint is late: it is noted, and stays.
  await page.getByRole('link', { name: 'Jonah Abernethy-Cruz' }).last().click();
  await page.getByRole('heading', { name: 'Improvement plan of Jonah Abernethy-Cruz' }).waitFor();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Note a checkpoint' }).click();
  await page.getByRole('radiogroup', { name: 'How it goes' }).getByText('On track', { exact: true }).click();
  await page.getByRole('textbox', { name: 'In words' }).fill('Two tests this week, both before a line was built');
  await page.getByRole('dialog').getByRole('button', { name: 'Add' }).click();
  await page.getByText('Two tests this week, both before a line was built').waitFor();

  // What a lead below proposes waits for a decision; an approved line becomes a seat, which is taken back.
  await page.goBack();
  await page.getByRole('link', { name: 'Merchants, next half' }).click();
  await page.getByText('over the budget').waitFor();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Open the seat Data Analyst, Merchants' }).click();
  await page.getByRole('link', { name: 'Data Analyst, Merchants' }).waitFor();

  // Seats with nobody behind them, on the chart.
  await page.goto(`${session.server.address}/chart?overlay=succession&overlayList=true`);
  await page.getByRole('group', { name: /Nobody behind them on the chart/ }).waitFor();

  // He reads his plan, and answers; his coach and colleagues do not.
  await room.be(await room.person('Jonah Abernethy-Cruz'));
  await page.goto(`${session.server.address}/staffing`);
  await page.getByRole('link', { name: 'Jonah Abernethy-Cruz' }).last().click();
  await page.getByText('Two tests this week, both before a line was built').waitFor();
  await page.getByRole('button', { name: 'Answer' }).click();
  await page.getByRole('textbox', { name: 'In words' }).fill('The second one changed my mind');
  await page.getByRole('dialog').getByRole('button', { name: 'Add' }).click();
  await page.getByText('The second one changed my mind').waitFor();
}, 60_000);
