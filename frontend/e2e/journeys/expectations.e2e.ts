import { expect, it } from 'vitest';
import { ChartPage } from '../pages/ChartPage';
import { ExpectationsPage } from '../pages/ExpectationsPage';
import { expectAccessible } from '../support/axe';
import { browserSessions } from '../support/browser';

const sessions = browserSessions();

it('sets what a role expects by keyboard, sees its heirs follow, inherits again and undoes', async () => {
  const session = await sessions.start('demo');
  const page = await session.open('/chart');
  const room = new ExpectationsPage(page);
  await room.open('Senior product manager');
  const customers = (role: string, says: string) => room.cell('Customer & user insight', role, says);

  await customers('Senior product manager', 'level 4, importance 5').click();
  await room.aside.getByText('Connects segments, and spots needs that others miss.').waitFor();
  await page.keyboard.press('5');
  await customers('Senior product manager', 'level 5, importance 5').waitFor();
  await customers('Group product manager', 'level 4').waitFor(); // states its own
  await page.keyboard.press('Shift+3');
  await customers('Senior product manager', 'level 5, importance 3').waitFor();

  await page.keyboard.press('ArrowLeft');
  await room.aside.getByText('Product manager', { exact: true }).waitFor();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Backspace');
  await customers('Senior product manager', 'level 3, importance 5. Inherited from Product manager.').waitFor();
  await room.undo();
  await customers('Senior product manager', 'level 5, importance 3').waitFor();

  await room.aside.getByText('Meets users every week; the named expert on those of the own team.').click();
  await customers('Senior product manager', 'level 3, importance 3').waitFor();
  await expectAccessible(page);
});

it('describes a competency anew and makes another one', async () => {
  const session = await sessions.start('demo');
  const page = await session.open('/coaching/expectations?tab=competencies');
  await page.locator('summary').filter({ hasText: 'Strategy' }).click();
  await page.getByRole('button', { name: /^Level 5 of Strategy/ }).click();
  await page.getByRole('textbox', { name: 'Level 5 of Strategy' }).fill('Holds the whole strategy.');
  await page.keyboard.press('Enter');
  await page.getByText('version 2').waitFor();

  await page.getByRole('button', { name: 'New competency' }).click();
  const form = page.getByRole('dialog');
  await form.getByLabel('Name', { exact: false }).first().fill('Ethics');
  await form.getByLabel('Short name').fill('CUS');
  for (let n = 1; n <= 5; n++) await form.getByLabel(`What level ${n} looks like`).fill(`Level ${n}`);
  session.expectComplaint(/./);
  await form.getByRole('button', { name: 'Create' }).click();
  await form.getByText(/has the key CUS already/).waitFor();
  await form.getByLabel('Short name').fill('ETH');
  await form.getByRole('button', { name: 'Create' }).click();
  await form.waitFor({ state: 'detached' });
  await page.locator('summary').filter({ hasText: 'Ethics' }).waitFor();
  await expectAccessible(page);
});

it('tunes a seat, which says what its roles expect and takes it back', async () => {
  const session = await sessions.start('demo');
  const page = await session.open('/chart');
  const chart = new ChartPage(page);
  await chart.ready();
  await chart.choose('Chief Product Officer');
  await chart.inspector.getByText(/^20 competencies/).click();
  await chart.inspector.getByRole('button', { name: /^Vision & evangelism ?: level 5, importance 5/ }).press('4');
  await chart.inspector.getByText('20 competencies, 1 tuned here').waitFor();
  const tuned = chart.inspector.getByRole('button', { name: /^Vision & evangelism ?: level 4, importance 5/ });
  await tuned.click();
  const editor = page.getByRole('dialog');
  await editor.getByText(/^Tuned for this seat\. .+ has level 5, importance 5\.$/).waitFor();
  await expectAccessible(page);
  await editor.getByRole('button', { name: 'As its roles do' }).click();
  await chart.inspector.getByRole('button', { name: /^Vision & evangelism ?: level 5, importance 5/ }).waitFor();
  expect(await chart.inspector.getByText('tuned here').count()).toBe(0);
});
