import { expect, it } from 'vitest';
import { ChartPage } from '../pages/ChartPage';
import { Frame } from '../pages/Frame';
import { expectAccessible } from '../support/axe';
import { browserSessions } from '../support/browser';

const sessions = browserSessions();

it('splits a seat and merges one into another, saying before what happens, and takes that back', async () => {
  const session = await sessions.start('demo');
  const page = await session.open('/chart');
  const chart = new ChartPage(page);
  await chart.ready();
  const dialog = page.getByRole('dialog');
  const ask = async (command: string) => {
    await page.keyboard.press('Control+k');
    await chart.typeInto(page.getByRole('combobox', { name: 'Search and commands' }), command);
    await page.getByRole('option', { name: command }).first().waitFor();
    await page.keyboard.press('Enter');
    await dialog.waitFor();
  };

  await chart.find('Group Product Manager, Merchants');
  await ask('Split the seat…');
  await chart.typeInto(dialog.getByRole('textbox', { name: 'Title of the new seat' }), 'Group Product Manager, Stock');
  await dialog.getByRole('checkbox', { name: /^Benedita Quaresma/ }).check();
  await dialog.getByText('A vacant seat Group Product Manager, Stock opens beside this one and reports to Kwabena Ofosuhene.').waitFor();
  await dialog.getByText('1 direct report moves to it with all below; 2 stay.').waitFor();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Split', exact: true }).press('Enter');
  await dialog.waitFor({ state: 'detached' });
  await chart.says(/Split Group Product Manager, Stock off Group Product Manager, Merchants with 1 report/);
  await chart.inspector.getByRole('button', { name: 'Title of the seat: Group Product Manager, Stock' }).waitFor();

  await ask('Merge into another seat…');
  await chart.typeInto(dialog.getByRole('textbox', { name: 'Seat that takes everything over' }), 'Principal Product Manager');
  await page.getByRole('option', { name: /Principal Product Manager/ }).first().click();
  await dialog.getByText('Group Product Manager, Stock is closed.').waitFor();
  await dialog.getByText('1 direct report moves to Principal Product Manager, with all below.').waitFor();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Merge', exact: true }).click();
  await chart.says('Merged Group Product Manager, Stock into Principal Product Manager');
  await chart.undo();
  await chart.says(/^Undone: Merged/);
});

it('moves a holder to another seat, and says before why a seat cannot be taken', async () => {
  const session = await sessions.start('demo');
  const page = await session.open('/chart');
  const chart = new ChartPage(page);
  await chart.ready();
  const dialog = page.getByRole('dialog');
  await chart.find('Product Manager, Orders & Stock');
  await chart.inspector.getByRole('button', { name: 'Actions of this seat' }).click();
  await page.getByRole('menuitem', { name: 'Move the holder to another seat…' }).click();
  await chart.typeInto(dialog.getByRole('textbox', { name: 'Seat that they take' }), 'Product Manager, Discovery');
  await page.getByRole('option', { name: /Product Manager, Discovery/ }).first().click();
  await dialog.getByText('Product Manager, Discovery is held by Tavish Rathore.', { exact: false }).waitFor();
  await dialog.getByRole('button', { name: 'Change the seat' }).click();
  await chart.typeInto(dialog.getByRole('textbox', { name: 'Seat that they take' }), 'Product Manager, Risk');
  await page.getByRole('option', { name: /Product Manager, Risk/ }).first().click();
  await dialog.getByText('Benedita Quaresma leaves Product Manager, Orders & Stock, which is vacant from then on.').waitFor();
  await dialog.getByText('Benedita Quaresma takes Product Manager, Risk & Trust: permanent, 1 FTE, as now.').waitFor();
  await dialog.getByRole('button', { name: 'Move', exact: true }).click();
  await chart.says('Transferred Benedita Quaresma from Product Manager, Orders & Stock to Product Manager, Risk & Trust');
});

it('splits a team by its members, and shows the new one', async () => {
  const session = await sessions.start('demo');
  const page = await session.open('/teams');
  const frame = new Frame(page);
  await page.getByRole('link', { name: /^Onboarding/ }).click();
  await page.getByRole('button', { name: 'Actions of this team' }).click();
  await page.getByRole('menuitem', { name: 'Split the team…' }).click();
  const dialog = page.getByRole('dialog');
  await frame.typeInto(dialog.getByRole('textbox', { name: 'Name of the new team' }), 'Activation');
  await dialog.getByRole('checkbox', { name: /^Tiago Brandoneiro/ }).check();
  await dialog.getByRole('checkbox', { name: /^Eilidh Macquarrie/ }).check();
  await dialog.getByText('A new team Activation stands beside this one, below Merchants.').waitFor();
  await dialog.getByText(/^2 seats move there with their shares/).waitFor();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Split', exact: true }).click();
  await frame.says('Split Activation off Onboarding with 2 seats');
  await page.getByRole('heading', { name: 'Activation' }).waitFor();
  await expect.poll(() => page.getByRole('link', { name: /Tiago Brandoneiro/ }).count()).toBe(1);
  await frame.undo();
  await frame.says(/^Undone: Split Activation/);
});
