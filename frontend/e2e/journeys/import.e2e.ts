import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ChartPage } from '../pages/ChartPage';
import { Frame } from '../pages/Frame';
import { expectAccessible } from '../support/axe';
import { browserSessions } from '../support/browser';

const sessions = browserSessions();
const file = join(import.meta.dirname, '../fixtures/company.csv');

it('starts, imports a CSV after a look at what it would do, and takes it back in one step', async () => {
  const session = await sessions.start('empty');
  const page = await session.open('/');
  const frame = new Frame(page);
  await page.getByRole('button', { name: 'Import a file' }).click();

  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose a file' }).click();
  await (await chooser).setFiles(file);
  await page.getByRole('heading', { name: 'company.csv' }).waitFor();
  await page.getByText('9 rows').waitFor();

  await page.getByRole('tab', { name: /Rows in question/ }).click();
  const problems = page.getByRole('table', { name: 'Rows in question' });
  await problems.getByText('0099').first().waitFor();
  await page.getByRole('tab', { name: /Columns/ }).click();
  await page.getByRole('table', { name: 'Columns of the file' }).getByRole('rowheader', { name: 'Full Name' }).waitFor();

  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await page.getByRole('button', { name: 'Show the chart' }).click();
  const chart = new ChartPage(page);
  await chart.ready();
  await chart.expectLevel('Ada Okonkwo', 1);
  await chart.expectLevel('Bruno Castellano', 2);

  await frame.undo();
  await frame.says(/^Undone/);
  await page.getByRole('heading', { name: 'Start with your organisation' }).waitFor();
});

it('shows what a later file of the same company would change, and nothing for the same one', async () => {
  const session = await sessions.start('empty');
  const page = await session.open('/import');
  const choose = async () => {
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Choose a file' }).click();
    await (await chooser).setFiles(file);
    await page.getByText('9 rows').waitFor();
  };
  await choose();
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await page.getByRole('button', { name: 'Show the chart' }).waitFor();
  await page.goto(`${session.server.address}/import`);
  await choose();
  await page.getByRole('tab', { name: /What would change/ }).click();
  await page.getByText('Nothing would change').waitFor();
  expect(await page.getByRole('button', { name: 'Import', exact: true }).isDisabled()).toBe(true);
});

it('asks before a file ends more than a tenth of the seats', async () => {
  const session = await sessions.start('empty');
  const page = await session.open('/import');
  const choose = async (content: string) => {
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Choose a file' }).click();
    await (await chooser).setFiles({ name: 'company.csv', mimeType: 'text/csv', buffer: Buffer.from(content) });
    await page.getByRole('heading', { name: 'company.csv' }).waitFor();
  };
  const whole = readFileSync(file, 'utf8');
  const apply = page.getByRole('button', { name: 'Import', exact: true });
  await choose(whole);
  await apply.click();
  await page.getByRole('button', { name: 'Show the chart' }).waitFor();
  await page.goto(`${session.server.address}/import`);
  await choose(whole.split('\n').slice(0, 7).join('\n'));
  await page.getByText('3 seats would be closed').waitFor();
  expect(await apply.isDisabled()).toBe(true);
  await page.getByRole('radio', { name: 'All of the company: these 3 seats are gone; close them' }).check();
  await apply.click();
  await new Frame(page).says(/3 ended/);
});

it('loads the demo company with one click', async () => {
  const session = await sessions.start('empty');
  const page = await session.open('/');
  await page.getByRole('button', { name: /demo company/ }).click();
  const chart = new ChartPage(page);
  await chart.ready();
  await chart.says(/^Loaded Northlight.*You look at it as Anneliese Trautvetter/);
  await page.keyboard.press('g');
  await page.keyboard.press('o');
  await page.getByRole('row', { name: 'Davit Lomsadze' }).waitFor();
  await page.keyboard.press('Control+z');
  await page.getByRole('heading', { name: 'Say who you are first' }).waitFor();
});

it('takes a file that is dropped on the room', async () => {
  const session = await sessions.start('empty');
  const page = await session.open('/import');
  await page.getByRole('button', { name: 'Choose a file' }).waitFor();
  const dropped = await page.evaluateHandle((text) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], 'dropped.csv', { type: 'text/csv' }));
    return transfer;
  }, readFileSync(file, 'utf8'));
  const zone = page.locator('[data-over]');
  await zone.dispatchEvent('dragover', { dataTransfer: dropped });
  await zone.dispatchEvent('drop', { dataTransfer: dropped });
  await page.getByRole('heading', { name: 'dropped.csv' }).waitFor();
  await page.getByText('9 rows').waitFor();
});

it('exports the whole as it is, reads that back as no change, and takes a part in a format of others', async () => {
  const session = await sessions.start('demo');
  const page = await session.open('/settings');
  const dialog = page.getByRole('dialog', { name: 'Export the organisation' });
  const take = async (format: string | RegExp) => {
    await page.getByRole('heading', { name: 'Your data' }).waitFor();
    await page.keyboard.press('g');
    await page.keyboard.press('x');
    await dialog.getByRole('combobox', { name: 'Format' }).click();
    await page.getByRole('option', { name: format }).click();
  };
  const download = async () => {
    const coming = page.waitForEvent('download');
    await dialog.getByRole('button', { name: 'Export', exact: true }).click();
    return coming;
  };
  await take(/^Canonical JSON/);
  await dialog.getByText('This format is of the whole organisation.').waitFor();
  const whole = await download();
  expect(whole.suggestedFilename()).toBe('org.json');
  const json = readFileSync(await whole.path(), 'utf8');

  await take(/^Mermaid/);
  await dialog.getByText('A team', { exact: true }).click();
  await dialog.getByPlaceholder('Find a team').fill('onboarding');
  await page.getByRole('option').first().click();
  await expectAccessible(page);
  const part = await download();
  expect(part.suggestedFilename()).toBe('org.mmd');
  expect(readFileSync(await part.path(), 'utf8')).toContain('flowchart');

  await page.goto(`${session.server.address}/import`);
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose a file' }).click();
  await (await chooser).setFiles({ name: 'org.json', mimeType: 'application/json', buffer: Buffer.from(json) });
  await page.getByText(/Canonical JSON/).waitFor();
  await page.getByText('Nothing would change').waitFor();
});
