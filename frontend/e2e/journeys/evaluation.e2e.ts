import { it } from 'vitest';
import { CoachingPage } from '../pages/CoachingPage';
import { expectAccessible } from '../support/axe';
import { browserSessions } from '../support/browser';

const sessions = browserSessions();

it('evaluates the reports of a leader: drafts, calibration, release, talk and answer', async () => {
  const session = await sessions.start('demo', []);
  const room = new CoachingPage(await session.open('/staffing'), session.server);
  const { page } = room;
  await page.getByRole('link', { name: 'Second half' }).click();
  await page.getByRole('heading', { name: 'Second half', level: 1 }).waitFor();
  await page.getByRole('row', { name: /Davit Lomsadze/ }).getByText('Exceeding').waitFor();
  await expectAccessible(page);

  // Nothing is calibrated before every draft is there.
  await page.getByRole('button', { name: 'On to calibration' }).click();
  await page.getByText(/2 drafts are missing/).first().waitFor();
  for (const [name, rating] of [['Benedita Quaresma', 'Too new to rate'], ['Jonah Abernethy-Cruz', 'Performing']] as const) {
    await page.getByRole('link', { name, exact: true }).click();
    await page.getByRole('radiogroup', { name: 'Rating' }).getByText(rating).click();
    await page.getByRole('textbox', { name: 'In words' }).fill('As we said in each of our talks');
    if (rating === 'Performing') await expectAccessible(page);
    await page.getByRole('button', { name: 'Save the draft' }).click();
    await page.locator('button:disabled', { hasText: 'Save the draft' }).waitFor();
    await page.goBack();
    await page.getByRole('row', { name: new RegExp(name) }).getByText(rating).waitFor();
  }
  await page.getByRole('button', { name: 'On to calibration' }).click();
  // Everybody reads theirs from then on: it is asked for once more.
  await page.getByRole('button', { name: 'Release' }).click();
  await page.getByRole('dialog').getByText(/A cycle never goes back/).waitFor();
  await page.getByRole('dialog').getByRole('button', { name: 'Release' }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await page.getByRole('link', { name: 'Davit Lomsadze', exact: true }).click();
  await page.getByRole('button', { name: 'We have talked' }).click();
  await page.getByText(/talked about on/).waitFor();
  const address = page.url();

  await room.be(await room.person('Davit Lomsadze'));
  await page.goto(address);
  await page.getByRole('button', { name: 'Acknowledge' }).click();
  await page.getByRole('textbox', { name: 'What you say to it' }).fill('I would have said so of the team');
  await page.getByRole('dialog').getByRole('button', { name: 'Acknowledge' }).click();
  await page.getByText('I would have said so of the team').waitFor();
  // He reads what it comes to, and not what colleagues wrote.
  await page.getByText('Ready for more').waitFor();
  await page.getByText('Hasan Tekinalp-Vogt').waitFor({ state: 'detached' });
  await expectAccessible(page);
}, 60_000);
