import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { LookPage } from '../pages/LookPage';
import { expectAccessible } from '../support/axe';
import { browserSessions } from '../support/browser';

const sessions = browserSessions();

it('shows saved queries as tiles that follow what changes, and runs, shows and saves them in the Query room', async () => {
  const session = await sessions.start('demo');
  const page = await session.open('/chart');
  await page.getByRole('tree', { name: 'Organisation chart' }).waitFor({ state: 'attached' });
  await page.keyboard.press('g');
  await page.keyboard.press('i');
  const tile = (title: string) => page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: title, exact: true }) });
  await tile('Team sizes').getByText('Does not hold: at most 9').waitFor();
  await tile('People without a coach').getByText('Holds: at most 1').waitFor();
  await tile('Where departments work').getByRole('region').waitFor();
  await page.getByText('8 tiles, 1 check does not hold').waitFor();
  await expectAccessible(page);

  // A tile follows what somebody changes.
  const before = Number(await tile('People').locator('p').first().textContent());
  expect(before).toBeGreaterThan(100);
  await page.evaluate(async () => {
    const ask = async (query: string) => {
      const response = await fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }) });
      return (await response.json()) as { data: { org: { positions: { edges: { node: { id: string } }[] } } } };
    };
    const { data } = await ask('{ org { positions(first: 1, where: { vacant: true }) { edges { node { id } } } } }');
    await ask(`mutation { assignPerson(input: { position: "${data.org.positions.edges[0]?.node.id ?? ''}", newPerson: { name: "Zoe Neu" } }) { assignment { id } } }`);
  });
  await tile('People').getByText(String(before + 1), { exact: true }).waitFor();

  // The title leads to the query, which is run, shown as bars and rows, saved as CSV, and kept under another name.
  await tile('People by department').getByRole('link', { name: 'People by department' }).click();
  await page.getByRole('list', { name: 'Result' }).getByText('Commercial').waitFor();
  await page.getByRole('combobox', { name: 'Show as' }).selectOption('Table');
  await page.getByRole('columnheader', { name: 'Headcount' }).waitFor();
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save as CSV' }).click()]);
  expect(readFileSync(await file.path(), 'utf8')).toMatch(/^GROUP,headcount,vacancies\r\n/);

  await page.getByRole('button', { name: 'Show Saved queries' }).click();
  await page.getByRole('textbox', { name: 'Title' }).fill('By department');
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill('by-department');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByText('Saved “By department”').waitFor();

  // A variable is asked for by a form.
  await page.getByRole('button', { name: /^People of a location/ }).click();
  await page.getByRole('button', { name: 'Show Result' }).click();
  await page.getByRole('textbox', { name: 'location' }).fill('Lisbon');
  await page.getByRole('button', { name: 'Run', exact: true }).click();
  await page.locator('.result-window').getByText('"totalCount"').waitFor();

  // A query with a number for each seat or team colours the chart, and the address says which.
  await page.goto(`${session.server.address}/chart?query=mood`);
  const chart = new LookPage(page);
  await chart.ready();
  await chart.says(/left out: query=mood$/);
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Search and commands' }).fill('Colour the chart by the next saved query');
  await page.getByRole('option', { name: /next saved query/ }).waitFor();
  await page.keyboard.press('Enter');
  await chart.expectParam('query', 'direct-reports');
  const legend = (title: string) => page.getByRole('group', { name: `${title} on the chart` });
  const most = legend('Direct reports').getByRole('button', { name: / to / }).first();
  await most.focus();
  await page.keyboard.press('Enter');
  expect(await most.getAttribute('aria-pressed')).toBe('true');
  await chart.tree.getByRole('treeitem', { name: /Direct reports: \d/ }).first().waitFor({ state: 'attached' });
  await chart.openColors();
  const by = chart.colors.getByRole('combobox', { name: 'Colour stands for' });
  expect(await by.inputValue()).toBe('Direct reports');
  await page.mouse.move(600, 400);
  await page.getByRole('tooltip').waitFor({ state: 'detached' });
  await expectAccessible(page);
  await by.click();
  await page.getByRole('option', { name: 'People of teams' }).click();
  await chart.expectParam('query', 'people-of-teams');
  await chart.tree.getByRole('treeitem', { name: /Headcount: \d/ }).first().waitFor({ state: 'attached' });
  await by.click();
  await page.getByRole('option', { name: 'Coaching coverage' }).click();
  await chart.expectParam('query', null);
  await chart.expectParam('overlay', 'coverage');
  await by.click();
  await page.getByRole('option', { name: 'Location' }).click();
  await chart.expectParam('overlay', null);

  // A seat is the same one in a scenario.
  const made = await page.context().request.post(`${session.server.address}/graphql`, { data: { query: 'mutation { createScenario(input: {name: "Next year"}) { scenario { id } } }' }, headers: { origin: session.server.address } });
  const { data } = (await made.json()) as { data: { createScenario: { scenario: { id: string } } } };
  await page.goto(`${session.server.address}/chart?query=direct-reports&world=${data.createScenario.scenario.id}`);
  await chart.tree.getByRole('treeitem', { name: /Direct reports: \d/ }).first().waitFor({ state: 'attached' });
});
