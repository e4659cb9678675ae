import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { Frame } from '../pages/Frame';
import { expectAccessible } from '../support/axe';
import { browserSessions } from '../support/browser';

const sessions = browserSessions();

async function choose(page: Page, name: string, buffer: Buffer) {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: /^(Choose a file|Another file)$/ }).click();
  await (await chooser).setFiles({ name, mimeType: 'text/csv', buffer });
  await page.getByRole('heading', { name }).waitFor();
}

/** What Windows-1250 has where Latin-1 has another letter. */
const inWindows1250: Readonly<Record<string, number>> = { ě: 0xec, ř: 0xf8, Ř: 0xd8, Ž: 0x8e, Š: 0x8a, ť: 0x9d, ž: 0x9e, č: 0xe8 };
const czech = 'id;Jméno;Pozice;Oddělení;Nadřízený\n1;Jiří Dvořák;Ředitel;Vedení;\n2;Žofie Šťastná;Produktová manažerka;Vývoj;1\n3;Kateřina Němcová;Vývojářka;Vývoj;2\n';

it('shows how a file was read, and reads it again as somebody says', async () => {
  const session = await sessions.start('empty');
  const page = await session.open('/import');
  await choose(page, 'lidé.csv', Buffer.from([...czech].map((letter) => inWindows1250[letter] ?? letter.charCodeAt(0))));
  const encoding = page.getByRole('combobox', { name: 'Encoding' });
  await expect.poll(() => encoding.inputValue()).toBe('Central European (Windows-1250)');
  expect(await page.getByRole('combobox', { name: 'Cells apart by' }).inputValue()).toBe('semicolon');
  await page.getByRole('tab', { name: /Columns/ }).click();
  await page.getByText(/Jiří Dvořák/).waitFor();
  await expectAccessible(page);

  await encoding.click();
  await page.getByRole('option', { name: 'Western (Windows-1252)' }).click();
  await page.getByText(/Jiøí Dvoøák/).waitFor();
  await encoding.click();
  await page.getByRole('option', { name: 'Central European (Windows-1250)' }).click();
  await page.getByText(/Jiří Dvořák/).waitFor();

  const row = page.getByRole('textbox', { name: 'Row of the column names' });
  await row.fill('2');
  await row.press('Enter');
  await page.getByRole('rowheader', { name: 'Jiří Dvořák' }).waitFor();
});

it('offers those whom a name may mean, follows the choice, and saves the whole list of rows in question', async () => {
  const session = await sessions.start('empty');
  const page = await session.open('/import');
  await choose(page, 'staff.csv', Buffer.from('Name,Title,Manager\nMia Roth,CEO,\nMia Roth,CFO,Mia Roth\nAda Blum,Analyst,Mia Roth\n'));
  const problems = page.getByRole('table', { name: 'Rows in question' });
  const picker = page.getByRole('combobox', { name: 'Who leads the seat of row 4' });
  await picker.click();
  await page.getByRole('option', { name: 'Mia Roth, CFO, row 3' }).click();
  await problems.getByText('As you chose: Mia Roth, row 3.').waitFor();
  await expectAccessible(page);
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the whole list as CSV' }).click();
  const file = await saved;
  expect(file.suggestedFilename()).toBe('rows-in-question.csv');
  const text = readFileSync(await file.path(), 'utf8');
  expect(text).toContain('AMBIGUOUS_MANAGER');
  expect(text).toContain('row 3: Mia Roth, CFO');
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await page.getByRole('button', { name: 'Show the chart' }).click();
  await page.getByRole('treeitem', { name: /Ada Blum/ }).waitFor({ state: 'attached' });
  await expect.poll(() => page.getByRole('treeitem', { name: /Ada Blum/ }).getAttribute('aria-level')).toBe('2');
});

it('takes a file of one department for a part, and closes the others only where somebody says twice that it is the whole', async () => {
  const session = await sessions.start('empty');
  const page = await session.open('/import');
  const whole = readFileSync(join(import.meta.dirname, '../fixtures/company.csv'), 'utf8');
  const apply = page.getByRole('button', { name: 'Import', exact: true });
  await choose(page, 'company.csv', Buffer.from(whole));
  await apply.click();
  await page.getByRole('button', { name: 'Show the chart' }).waitFor();
  await page.goto(`${session.server.address}/import`);
  await choose(page, 'sales-only.csv', Buffer.from(whole.split('\n').slice(0, 4).join('\n')));
  await page.getByText('It has less than half of the seats of the source company, so it is read as a part: nothing is closed.').waitFor();
  expect(await page.getByText('would be closed').count()).toBe(0);
  await expectAccessible(page);

  await page.getByText('All of the company', { exact: true }).click();
  await page.getByText(/seats would be closed/).waitFor();
  expect(await apply.isDisabled()).toBe(true);
  await page.getByRole('radio', { name: /^Only a part: the other/ }).click();
  await page.getByText('Seats that it does not have stay as they are.').waitFor();
  await page.getByText('Nothing would change').waitFor();
  await new Frame(page).expectNoSidewaysScroll();
});
