import { expect, it } from 'vitest';
import { LookPage } from '../pages/LookPage';
import { expectAccessible, expectAccessibleInBothThemes } from '../support/axe';
import { browserSessions } from '../support/browser';

const sessions = browserSessions();

it('finds seats, hides the others, groups teams, and hands a link to exactly that to somebody else', async () => {
  const session = await sessions.start('demo');
  const chart = new LookPage(await session.open('/chart'));
  const { page } = chart;
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await chart.ready();

  await chart.pick('Location', 'Nairobi');
  await chart.matches(20, 156);
  await chart.pick('Vacancy', 'Frozen');
  await chart.matches(1, 156);
  await expectAccessible(page);
  await chart.bar.getByText('Hide', { exact: true }).click();
  await chart.expectParam('mode', 'hide');
  await page.keyboard.press('Shift+E');
  await chart.tree.getByRole('treeitem', { name: /below filtered out/ }).first().waitFor({ state: 'attached' });
  await chart.tree.getByRole('treeitem', { name: /Frozen/ }).waitFor({ state: 'attached' });
  const few = await chart.tree.getByRole('treeitem').count();
  expect(few).toBeLessThan(16);

  // A seat that somebody goes to is shown though it does not match, with its lead.
  await chart.find('General Counsel');
  await chart.expectRows(few + 2);

  // The legend counts, and an entry shows its seats alone, by keyboard too.
  await page.goBack();
  await chart.matches(1, 156);
  await page.goBack();
  await chart.matches(20, 156);
  await chart.bar.getByRole('button', { name: 'Clear' }).click();
  await chart.expectParam('filter', null);
  await chart.openColors();
  await chart.colors.getByRole('combobox', { name: 'Colour stands for' }).click();
  await expectAccessible(page);
  await page.getByRole('option', { name: 'Time in seat' }).click();
  await chart.entry('2 to 5 years').focus();
  await page.keyboard.press('Enter');
  await chart.expectParam('filter', 'tenure:2-5y');
  expect(await chart.entry('2 to 5 years').getAttribute('aria-pressed')).toBe('true');
  await expectAccessible(page);
  await chart.words.fill('engineer');
  await chart.expectParam('q', 'engineer');

  // Lines by kind, teams together, from left to right.
  await page.getByRole('button', { name: 'Lines beside the tree' }).click();
  await page.getByRole('menuitemcheckbox', { name: 'Dotted line' }).click();
  await chart.expectParam('lines', 'functional,project,mentor');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Cards of one team together' }).click();
  await page.getByRole('button', { name: /^Draw the chart from left to right/ }).click();
  await chart.expectParam('flow', 'right');
  await chart.tree.getByRole('treeitem', { name: /1 of \d of the team here/ }).first().waitFor({ state: 'attached' });

  await page.keyboard.press('Shift+C');
  await chart.says('Copied a link to this view');
  const link = await page.evaluate(() => navigator.clipboard.readText());
  const told = await chart.firstRows();

  // The other one likes it otherwise, and goes on to.
  const other = new LookPage(await session.open('/chart?color=role'));
  await other.ready();
  await other.openColors();
  await other.colors.getByRole('combobox', { name: 'Colour stands for' }).click();
  await other.page.getByRole('option', { name: 'Location' }).click();
  await other.page.keyboard.press('Control+k');
  await other.page.getByRole('combobox', { name: 'Search and commands' }).fill(link);
  await other.page.getByRole('option', { name: /Go to the linked view/ }).waitFor();
  await other.page.keyboard.press('Enter');
  await expect.poll(() => other.firstRows()).toEqual(told);
  expect(['color', 'lines', 'group', 'flow', 'filter', 'q', 'levels', 'at'].map((name) => other.param(name))).toEqual(['tenure', 'functional,project,mentor', 'team', 'right', 'tenure:2-5y', 'engineer', null, null]);
  await expect.poll(() => other.entry('2 to 5 years').getAttribute('aria-pressed')).toBe('true');
  await other.page.goto(`${session.server.address}/chart?color=mood&badge=mood&filter=team:tem_00000000000000000000000000;location:Berlin&focus=pos_00000000000000000000000000`);
  await other.says(/^The link asks for something that is not here, which was left out: color=mood, badge=mood, a value of team, the seat in focus$/);
  await other.expectParam('filter', 'location:Berlin');
  expect(await other.colors.getByRole('combobox', { name: 'Colour stands for' }).inputValue()).toBe('Location');

  await other.words.fill('nobody like that');
  await other.page.getByText('No seat is like that').waitFor();
  await expectAccessible(other.page);
  await other.page.getByRole('button', { name: 'Clear' }).last().click();
  await other.expectParam('filter', null);
});

it('fits a small window in either theme, without a violation', async () => {
  const session = await sessions.start('demo');
  const chart = new LookPage(await session.open('/chart?group=team&mode=hide&q=engineer&color=location', { width: 1024, height: 700 }));
  await chart.ready();
  await chart.openColors();
  await chart.page.mouse.move(600, 400);
  await chart.page.getByRole('tooltip').waitFor({ state: 'detached' });
  await expectAccessibleInBothThemes(chart.page);
  await chart.expectNoSidewaysScroll();
});
