import type { Locator } from 'playwright-core';
import { expect, it } from 'vitest';
import { ChartPage } from '../pages/ChartPage';
import { expectAccessible } from '../support/axe';
import { browserSessions } from '../support/browser';

const sessions = browserSessions();

/** Waits until something says this, and answers all that it says. */
async function said(of: Locator, words: RegExp): Promise<string> {
  await expect.poll(() => of.textContent(), { timeout: 5000 }).toMatch(words);
  return (await of.textContent()) ?? '';
}

async function openChart(path = '/chart') {
  const session = await sessions.start('demo');
  const page = await session.open(path);
  const chart = new ChartPage(page);
  await chart.ready();
  return { session, page, chart };
}

it('moves a seat by dragging its card, says so, undoes and redoes', async () => {
  const { chart } = await openChart();
  const lead = chart.inspector.getByText(/^Reports to/);
  await chart.choose('Chief Marketing Officer');
  await chart.inspector.getByRole('button', { name: 'Title of the seat: Chief Marketing Officer' }).waitFor();
  const before = await lead.innerText();

  await chart.drag('Chief Marketing Officer', 'Chief Operating Officer');
  await chart.says(/^Moved Chief Marketing Officer/);
  await expect.poll(() => lead.innerText()).not.toBe(before);
  await chart.expectLevel('Chief Marketing Officer', 3);

  await chart.page.keyboard.press('Control+z');
  await chart.says(/^Undone: Moved/);
  await chart.expectLevel('Chief Marketing Officer', 2);
  await chart.page.keyboard.press('Control+Shift+z');
  await chart.says(/^Done again: Moved/);
  await chart.expectLevel('Chief Marketing Officer', 3);
});

it('refuses to close a circle, and changes nothing', async () => {
  const { chart } = await openChart();
  await chart.drag('Chief Executive Officer', 'Chief Operating Officer');
  await chart.says('Ferdinand Ostrowiecki is below the seat you move. Move that seat out first');
  await chart.expectLevel('Chief Operating Officer', 2);
});

it('shows what a drop would change and which limits it would cross, and Esc drops nothing', async () => {
  const { session, chart } = await openChart();
  await chart.carry('Chief Marketing Officer', 'General Counsel');
  const hint = await said(chart.dropHint, /Reports of a manager of managers/);
  expect(hint).toMatch(/^Reports to Leonor Vilarandelo\. Span 0 → 1\. Span of Henriette Sandvoort 6 → 5\. Layer 2 → 4\. 10 seats with 10 people move\. /);
  expect(hint).toContain('Warning: Reports of a manager of managers: 1, at least 3 · General Counsel');
  await chart.page.keyboard.press('Escape');
  await expect.poll(() => chart.dropHint.textContent(), { timeout: 5000 }).toBe('');
  await chart.page.mouse.up();
  await chart.expectLevel('Chief Marketing Officer', 2);
  expect(await chart.status.innerText()).toBe('');

  // Where the server cannot be asked, the move is still told as far as the chart knows.
  session.expectComplaint(/Failed to load resource/);
  await chart.page.route('**/graphql', (route) => ((route.request().postData() ?? '').includes('movePreview') ? route.abort() : route.continue()));
  await chart.carry('Chief Marketing Officer', 'Head of People');
  expect(await said(chart.dropHint, /could not be read/)).toContain('Span 4 → 5');
  await chart.page.mouse.up();
  await chart.says(/^Moved Chief Marketing Officer/);
});

it('tells by keyboard what pasting would change, pastes, and puts back', async () => {
  const { chart, page } = await openChart();
  await chart.choose('Chief Marketing Officer');
  await page.keyboard.press('x');
  await chart.cutBar.getByText('Cut: Delphine Aubrieux').waitFor();
  await chart.cutBar.getByText('Choose where to put it.').waitFor();
  await page.keyboard.press('ArrowRight');
  await said(chart.cutBar, /Reports to Thaddeus Brockenhurst · Span 2 → 3 · Span of Henriette Sandvoort 6 → 5/);
  await page.keyboard.press('ArrowUp');
  await said(chart.cutBar, /Already reports to Henriette Sandvoort/);
  await chart.choose('General Counsel');
  await said(chart.cutBar, /Warning: Reports of a manager of managers: 1, at least 3 · General Counsel/);
  await expectAccessible(page);
  await page.keyboard.press('v');
  await chart.says(/^Moved Chief Marketing Officer/);
  await chart.cutBar.waitFor({ state: 'detached' });
  await chart.choose('Chief Product Officer');
  await page.keyboard.press('x');
  await chart.cutBar.getByRole('button', { name: 'Put it back' }).click();
  await chart.cutBar.waitFor({ state: 'detached' });
});

it('renames in place, adds beside and below, assigns, vacates and closes', async () => {
  const { chart, page } = await openChart();
  await chart.choose('Chief of Staff');
  await page.keyboard.press('F2');
  await page.getByRole('textbox', { name: 'Title of the seat' }).fill('Chief of Staff and Strategy');
  await page.keyboard.press('Enter');
  await chart.says(/Chief of Staff and Strategy/);

  await page.keyboard.press('n');
  const field = page.getByPlaceholder('Title of the new seat');
  await field.fill('Programme Lead');
  await page.keyboard.press('Tab');
  await chart.says(/Programme Lead/);
  await page.getByText('New seat under Programme Lead').waitFor();
  await field.fill('Programme Analyst');
  await page.keyboard.press('Enter');
  await chart.says(/Programme Analyst/);
  await page.keyboard.press('Escape');
  await chart.expectLevel('Programme Analyst', 4);

  await chart.find('Programme Analyst');
  await chart.inspector.getByRole('button', { name: 'Title of the seat: Programme Analyst' }).waitFor();
  await page.keyboard.press('a');
  await page.getByRole('textbox', { name: 'Assign somebody' }).fill('Zora Quillfeather');
  await page.getByRole('option', { name: /Zora Quillfeather/ }).click();
  await chart.inspector.getByRole('link', { name: 'Zora Quillfeather' }).waitFor();
  await page.keyboard.press('u');
  await chart.inspector.getByRole('button', { name: /Vacant/ }).waitFor();
  await page.keyboard.press('Delete');
  await page.getByRole('dialog').getByRole('button', { name: 'Close', exact: true }).last().click();
  await chart.says(/^Closed/);
  await chart.inspector.getByRole('heading', { name: 'Organisation' }).waitFor();
});

it('focuses on a subtree with breadcrumbs, and comes back by the browser', async () => {
  const { chart, page } = await openChart();
  await chart.choose('Chief Product Officer');
  await page.keyboard.press('f');
  await chart.breadcrumbs.getByText('Chart', { exact: true }).waitFor();
  await expect.poll(() => page.url()).toContain('focus=pos_');
  await expect.poll(() => chart.breadcrumbs.getByRole('button').count()).toBeGreaterThanOrEqual(2);
  await page.reload();
  await chart.ready();
  await expect.poll(() => chart.breadcrumbs.getByRole('button').count()).toBeGreaterThanOrEqual(2);
  await page.goBack();
  await expect.poll(() => page.url()).not.toContain('focus=');
});

it('shows an edit of one client in the other', async () => {
  const { session, chart } = await openChart();
  const other = new ChartPage(await session.open('/chart'));
  await other.ready();
  await chart.choose('Chief of Staff');
  await chart.page.keyboard.press('F2');
  await chart.page.getByRole('textbox', { name: 'Title of the seat' }).fill('Keeper of the Calendar');
  await chart.page.keyboard.press('Enter');
  await other.tree.getByRole('treeitem', { name: /Keeper of the Calendar/ }).waitFor({ state: 'attached' });
});

it('shows what another person does, by name and without a reload', async () => {
  const colleague = 'Benedita Quaresma';
  const session = await sessions.start('demo', [{ editor: colleague }]);
  const chart = new ChartPage(await session.open('/chart'));
  await chart.ready();
  await chart.choose('Chief Marketing Officer');
  await chart.inspector.getByText(/^Reports to/).waitFor();
  await chart.page.evaluate(() => { (window as unknown as { stays: boolean }).stays = true; });
  const { org } = await session.server.askAs<{ org: { chart: { seats: { id: string; title: string }[] } } }>(colleague, '{ org { chart { seats { id title } } } }');
  const [moved, lead] = ['Chief Marketing Officer', 'Chief Operating Officer'].map((title) => org.chart.seats.find((seat) => seat.title === title)?.id);
  await session.server.askAs(colleague, 'mutation($input: MovePositionInput!) { movePosition(input: $input) { changeset { id } } }', { input: { positions: [moved], reportsTo: lead } });
  await chart.expectLevel('Chief Marketing Officer', 3);
  await chart.inspector.getByText('Ferdinand Ostrowiecki').first().waitFor();
  expect(await chart.page.evaluate(() => (window as unknown as { stays?: boolean }).stays)).toBe(true);
  await chart.goTo('History');
  await chart.page.getByRole('article').filter({ hasText: 'Moved Chief Marketing Officer' }).getByText(colleague).first().waitFor();
});

it('overwrites nothing that somebody else changed in the meantime', async () => {
  const { session, chart } = await openChart();
  const other = new ChartPage(await session.open('/chart'));
  await other.ready();
  // The second client hears of nothing: what it knows of the seat grows old.
  await other.page.route('**/graphql', (route) => (route.request().headers()['accept'] === 'text/event-stream' ? route.abort() : route.continue()));
  session.expectComplaint(/Failed to load resource/);
  await other.page.reload();
  await other.ready();
  await other.choose('Chief of Staff');
  await chart.choose('Chief of Staff');
  const rename = async (client: ChartPage, title: string) => {
    await client.page.keyboard.press('F2');
    await client.page.getByRole('textbox', { name: 'Title of the seat' }).fill(title);
    await client.page.keyboard.press('Enter');
  };
  await rename(chart, 'First come');
  await chart.says(/First come/);
  await rename(other, 'Second come');
  await other.says(/Somebody changed it in the meantime/);
  await chart.expectLevel('First come', 2);
});

it('overwrites nothing that came while somebody was typing, though it was shown meanwhile, and keeps what they typed', async () => {
  const { session, chart } = await openChart();
  const other = new ChartPage(await session.open('/chart'));
  await other.ready();
  await chart.choose('Chief of Staff');
  await other.choose('Chief of Staff');
  // One begins in the field on the card, the other in the panel; both hear of everything.
  await chart.inspector.getByRole('button', { name: /^Title of the seat: / }).click();
  await other.page.keyboard.press('F2');
  const field = other.page.getByRole('textbox', { name: 'Title of the seat' });
  await field.fill('Second come');
  await chart.inspector.getByRole('textbox', { name: 'Title of the seat' }).fill('First come');
  await chart.page.keyboard.press('Enter');
  await other.tree.getByRole('treeitem', { name: /First come/ }).waitFor({ state: 'attached' });
  await field.press('Enter');
  await other.says(/changed this meanwhile/);
  await expect.poll(() => field.inputValue()).toBe('Second come');
  await other.page.keyboard.press('Escape');
  await other.expectLevel('First come', 2);
});
