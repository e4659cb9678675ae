import { expect, it } from 'vitest';
import { LimitsPage } from '../pages/LimitsPage';
import { expectAccessible, expectAccessibleInBothThemes } from '../support/axe';
import { browserSessions, type Look } from '../support/browser';

const sessions = browserSessions();

async function openChart(look: Look = {}) {
  const session = await sessions.start('demo');
  const chart = new LimitsPage(await session.open('/chart', look));
  await chart.ready();
  await chart.counts.getByRole('button', { name: '1 problem' }).waitFor();
  return { session, page: chart.page, chart };
}

it('shows what crosses a limit on cards, in a list and at the seat, and hides it again', async () => {
  const { chart, page } = await openChart();
  await chart.tree.getByRole('treeitem', { name: /Chief Revenue Officer.*warning: / }).waitFor({ state: 'attached' });
  await page.keyboard.press('b');
  await chart.counts.getByRole('button', { name: '23 findings' }).waitFor();
  await expect.poll(() => chart.tree.getByRole('treeitem', { name: /warning: / }).count()).toBe(0);
  await page.keyboard.press('b');

  await chart.counts.getByRole('button', { name: '1 problem' }).click();
  await chart.panel.getByText('1 of 23 findings').waitFor();
  await expectAccessible(page);
  await chart.panel.getByText('All', { exact: true }).click();
  await chart.panel.getByText('23 findings', { exact: true }).waitFor();
  await chart.panel.getByRole('combobox', { name: 'Which limit' }).click();
  await page.getByRole('option', { name: 'Teams of a person' }).click();
  await chart.panel.getByText('9 of 23 findings').waitFor();
  await chart.rows().getByRole('button', { name: /Iolanda Pestana/ }).click();
  await chart.inspector.getByText(/^Iolanda Pestana works in 2 teams/).waitFor();
  expect(page.url()).toContain('findings=INFO');
  expect(page.url()).toContain('rule=TEAMS_PER_PERSON');
  await page.reload();
  await chart.panel.getByText('9 of 23 findings').waitFor();
  await chart.tree.getByRole('treeitem', { name: /Iolanda Pestana/ }).waitFor({ state: 'attached' });
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Close the findings' }).click();
  await chart.panel.waitFor({ state: 'detached' });
});

it('records an exception with a why and a day, and withdraws it', async () => {
  const { chart, page } = await openChart();
  await chart.find('Chief Revenue Officer');
  await chart.inspector.getByRole('button', { name: /^Record an exception from Reports of a manager of managers/ }).click();
  await chart.dialog.getByLabel('Until').fill('2020-01-01');
  await chart.dialog.getByRole('textbox', { name: 'Why it may be so' }).fill('Two heads until sales has grown');
  await chart.dialog.getByRole('button', { name: 'Record', exact: true }).click();
  await chart.dialog.getByText(/^The day must be after today/).waitFor();
  await expectAccessible(page);
  await chart.dialog.getByLabel('Until').fill('2044-02-29');
  await chart.dialog.getByRole('button', { name: 'Record', exact: true }).click();
  await chart.dialog.waitFor({ state: 'detached' });
  await chart.says(/^Recorded an exception/);
  await chart.inspector.getByText('Two heads until sales has grown').waitFor();
  await chart.inspector.getByText(/^recorded by /).waitFor();
  await chart.counts.getByRole('button', { name: '18 warnings' }).waitFor();

  await page.keyboard.press('Shift+B');
  await chart.panel.getByText('22 findings', { exact: true }).waitFor();
  await chart.panel.getByRole('checkbox', { name: 'Also those with an exception' }).check();
  await chart.panel.getByText('24 findings', { exact: true }).waitFor();
  await chart.panel.getByRole('link', { name: 'Thresholds and exceptions' }).click();
  const item = chart.exceptions.getByRole('listitem').filter({ hasText: 'Chief Revenue Officer' });
  await item.getByText('until 29 Feb 2044').waitFor();
  await expectAccessible(page);
  await item.getByRole('button', { name: /^Withdraw/ }).click();
  await chart.says(/^Withdrew/);
  await item.waitFor({ state: 'detached' });
  await page.keyboard.press('Control+z');
  await item.waitFor();
});

it('sets a limit, says which number is wrong, gives the default back, and leaves live alone in a scenario', async () => {
  const { chart, page } = await openChart();
  await chart.beginScenario('Larger teams');
  await chart.openLimits();
  await chart.set('Team size', 'warning above', '20');
  await page.getByText('The warning above 20 would come after the error above 14.').first().waitFor();
  expect(await chart.threshold('Team size', 'warning above').getAttribute('aria-invalid')).toBe('true');
  await chart.set('Team size', 'warning above', 'ten');
  await page.getByText('Write a number, or nothing for no bound.').waitFor();
  await expectAccessible(page);
  await chart.set('Team size', 'warning above', '12');
  await chart.says('Set the limit Team size: warning below 4 or above 12, error above 14');
  await page.getByRole('button', { name: 'Back to the default: Team size' }).waitFor();
  await chart.set('Team size', 'problem above', '');
  await chart.says('Set the limit Team size: warning below 4 or above 12');
  await chart.goTo('Chart');
  await chart.counts.getByRole('button', { name: '17 warnings' }).waitFor();
  await page.keyboard.press('g');
  await page.keyboard.press('n');
  await chart.counts.getByRole('button', { name: '19 warnings' }).waitFor();
  await page.goBack();
  await chart.openLimits();
  await page.getByRole('button', { name: 'Back to the default: Team size' }).click();
  await chart.says(/^Reset the limit Team size/);
  await expect.poll(() => chart.threshold('Team size', 'problem above').inputValue()).toBe('14');
  await page.keyboard.press('Control+z');
  await expect.poll(() => chart.threshold('Team size', 'problem above').inputValue()).toBe('');
});

it('finds and excepts by keyboard alone', async () => {
  const { chart, page } = await openChart();
  await page.keyboard.press('Shift+B');
  await chart.rows().first().waitFor();
  const first = chart.rows().getByRole('button').first();
  for (let step = 0; step < 60 && !(await first.evaluate((row) => row === document.activeElement)); step++) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await chart.inspector.getByRole('heading', { name: 'Findings' }).waitFor();
  const record = chart.inspector.getByRole('button', { name: /^Record an exception/ });
  for (let step = 0; step < 80 && !(await record.evaluate((button) => button === document.activeElement)); step++) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await chart.dialog.waitFor();
  await page.keyboard.type('By hand');
  await page.keyboard.press('Tab');
  await chart.dialog.getByRole('button', { name: 'Record', exact: true }).press('Enter');
  await chart.says(/^Recorded an exception/);
  await page.keyboard.press('Control+z');
  await chart.says(/^Undone: Recorded/);
});

it('has no violation in either theme, and fits a small window', async () => {
  const { chart, page } = await openChart({ width: 1024, height: 700 });
  await expectAccessibleInBothThemes(page);
  await page.keyboard.press('Shift+B');
  await chart.rows().first().waitFor();
  await expectAccessibleInBothThemes(page);
  await chart.openLimits();
  await page.getByText('What counts, and where it comes from').first().click();
  await expectAccessibleInBothThemes(page);
  await chart.expectNoSidewaysScroll();
  await page.getByRole('button', { name: 'Record an exception' }).click();
  await chart.dialog.getByRole('combobox', { name: 'From which limit' }).click();
  await page.getByRole('option', { name: 'Team size' }).click();
  await chart.dialog.getByRole('textbox', { name: 'Which team' }).waitFor();
  await expectAccessibleInBothThemes(page);
});
