import { expect, it } from 'vitest';
import { ViewsPage } from '../pages/ViewsPage';
import { expectAccessible } from '../support/axe';
import { browserSessions, type Look } from '../support/browser';

const sessions = browserSessions();

async function openViews(path: string, look: Look = {}) {
  const session = await sessions.start('demo');
  const page = await session.open(path, look);
  return { page, views: new ViewsPage(page) };
}

it('shows the seats as a table: sorts, walks, edits in place, and stays in step with the chart', async () => {
  const { page, views } = await openViews('/chart');
  await views.ready();
  await views.choose('Chief Marketing Officer');
  await views.show('Table');
  await views.grid.getByRole('row', { selected: true }).getByText('Chief Marketing Officer').waitFor();
  await views.canvas.getByText('156 seats').waitFor();
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Sort by Total' }).click();
  await page.getByRole('button', { name: 'Sort by Total' }).click();
  await views.grid.getByRole('columnheader', { name: 'Sort by Total' }).and(page.locator('[aria-sort=descending]')).waitFor();
  // Who was chosen stays in sight when the rows are ordered anew.
  await views.row('Chief Marketing Officer').waitFor();
  await views.grid.focus();
  await page.keyboard.press('Control+Home');
  expect(page.url()).toMatch(/view=table.*by=total.*dir=DESC|by=total.*dir=DESC.*view=table/);

  await page.keyboard.press('ArrowDown');
  await views.inspector.getByRole('button', { name: 'Title of the seat: Chief Technology Officer' }).waitFor();
  await page.keyboard.press('F2');
  await page.getByRole('textbox', { name: 'Title of Chief Technology Officer' }).fill('Chief Engineer');
  await page.keyboard.press('Enter');
  await views.says(/Chief Engineer/);
  await views.row('Chief Engineer').waitFor();
  await page.keyboard.press('Control+z');
  await views.says(/^Undone/);
  await views.row('Chief Technology Officer').waitFor();

  await views.cell('Chief Marketing Officer', 'Henriette Sandvoort');
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: 'Reports to of Chief Marketing Officer' }).fill('Chief Operating');
  await page.getByRole('option', { name: /Chief Operating Officer/ }).click();
  await views.says(/^Moved Chief Marketing Officer/);
  await views.row('Chief Marketing Officer').getByText('Ferdinand Ostrowiecki').waitFor();
  await page.keyboard.press('F2');
  await page.keyboard.press('Escape');

  await views.show('Chart');
  await views.expectLevel('Chief Marketing Officer', 3);
  await views.tree.getByRole('treeitem', { name: /Chief Marketing Officer/, selected: true }).waitFor({ state: 'attached' });
});

it('shows teams by function: moves people between cells by hand and by keyboard, and leads to the chart', async () => {
  const { page, views } = await openViews('/chart?view=matrix');
  await views.matrix.waitFor();
  await expectAccessible(page);
  const chip = views.chip('Nkemdilim Osagie-Wirth', 'Business Operations');
  await chip.click();
  await views.inspector.getByRole('button', { name: 'Title of the seat: Chief of Staff' }).waitFor();

  // Esc lets go of what is in hand.
  const [here, there] = [await views.middleOf(chip), await views.cellOf('Business Operations', 'Leadership')];
  await page.mouse.move(here.x, here.y);
  await page.mouse.down();
  await page.mouse.move(here.x + 30, here.y + 10, { steps: 3 });
  await there.hover();
  await page.getByText('Business Operations · Leadership', { exact: true }).waitFor();
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await page.locator('[data-carried]').waitFor({ state: 'detached' });
  await chip.dragTo(await views.cellOf('Architecture Council', 'Member'));
  await views.says(/^Moved Chief of Staff from Business Operations to Architecture Council/);
  await views.chip('Nkemdilim Osagie-Wirth', 'Architecture Council').waitFor();
  await page.keyboard.press('Control+z');
  await chip.waitFor();

  await chip.focus();
  await page.keyboard.press('Shift+F10');
  await page.getByRole('menuitem', { name: 'Change the function…' }).click();
  await page.getByRole('combobox', { name: 'Function' }).fill('Chair');
  await page.keyboard.press('Enter');
  await views.says(/^Changed function of Chief of Staff/);
  await page.getByRole('button', { name: /^Nkemdilim Osagie-Wirth.* in Business Operations as Chair/ }).focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => page.url()).not.toContain('view=');
  await views.tree.getByRole('treeitem', { name: /Chief of Staff/, selected: true }).waitFor({ state: 'attached' });
});

it('moves people between cells of the matrix by finger: scrolls, taps, holds, carries to the edge, and asks for the menu', async () => {
  const { page, views } = await openViews('/chart?view=matrix', { touch: true, width: 1024, height: 700 });
  await views.matrix.waitFor();
  const chip = views.chip('Nkemdilim Osagie-Wirth', 'Business Operations');
  const at = await views.middleOf(chip);
  await views.fingers.tap(at);
  await views.inspector.getByRole('button', { name: 'Title of the seat: Chief of Staff' }).waitFor();

  // A finger that does not rest scrolls, from a chip too, and takes nothing.
  const before = await views.scrolled();
  await views.fingers.touch('touchStart', at);
  await views.fingers.swipe(at, { x: at.x - 20, y: at.y - 160 }, 8);
  await views.fingers.touch('touchEnd');
  await expect.poll(async () => (await views.scrolled()).top).toBeGreaterThan(before.top + 60);
  expect(await page.locator('[data-carried]').count()).toBe(0);

  // One that rests has the chip; let go there, it asks for the menu.
  await views.fingers.hold(await views.middleOf(chip));
  await page.locator('[data-carried]').waitFor();
  await views.fingers.touch('touchEnd');
  await page.getByRole('menuitem', { name: 'Move to another team…' }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('menu').waitFor({ state: 'detached' });

  // Carried to the lower edge, the table comes along; what it is over is said at the hand.
  const from = await views.middleOf(chip);
  const top = (await views.scrolled()).top;
  await views.fingers.hold(from);
  await views.fingers.swipe(from, { x: from.x + 30, y: 692 });
  await expect.poll(async () => (await views.scrolled()).top, { timeout: 8_000 }).toBeGreaterThan(top + 200);
  await page.keyboard.press('Escape');
  await views.fingers.touch('touchEnd');
  await page.locator('[data-carried]').waitFor({ state: 'detached' });

  const target = await views.cellOf('People & Places', 'Member');
  await target.scrollIntoViewIfNeeded();
  const start = await views.middleOf(chip);
  await views.fingers.hold(start);
  const end = await target.boundingBox();
  if (!end) throw new Error('the cell is not on the screen');
  await views.fingers.swipe(start, { x: end.x + 40, y: end.y + 16 });
  await page.getByText('People & Places · Member', { exact: true }).waitFor();
  await views.fingers.touch('touchEnd');
  await views.says(/^Moved Chief of Staff from Business Operations to People & Places/);
  await views.chip('Nkemdilim Osagie-Wirth', 'People & Places').waitFor();
  await page.keyboard.press('Control+z');
  await chip.waitFor();
});

it('has of a matrix of hundreds of teams what is in sight, walks to its ends by keyboard, and shows a moved chip before the server has said so', async () => {
  const session = await sessions.start({ seats: 3000 });
  const page = await session.open('/chart?view=matrix');
  const views = new ViewsPage(page);
  await views.matrix.waitFor();
  await page.getByText(/^[\d,]+ places in [\d,]+ teams$/).waitFor();
  const rows = Number(await views.matrix.getAttribute('aria-rowcount'));
  expect(rows).toBeGreaterThan(200);
  const drawn = views.matrix.getByRole('row');
  expect(await drawn.count()).toBeLessThan(40);
  await views.matrix.locator('[data-membership][tabindex="0"]').focus();
  await page.keyboard.press('Control+End');
  const held = page.locator('[data-membership]:focus');
  await held.waitFor();
  const rowOf = () => held.evaluate((chip) => Number(chip.closest('[role=row]')?.getAttribute('aria-rowindex')));
  expect(await rowOf()).toBeGreaterThan(rows - 10);
  await expectAccessible(page);
  await page.keyboard.press('PageUp');
  await expect.poll(rowOf).toBeLessThan(rows - 9);
  await page.keyboard.press('Control+Home');
  await expect.poll(rowOf).toBeLessThan(10);

  // The answer waits: what is seen meanwhile is what was asked for, and once it refuses the chip goes back.
  let answer = () => undefined as void;
  const waiting = new Promise<void>((resolve) => { answer = resolve; });
  await page.route('**/graphql', async (route) => {
    if (!(route.request().postData() ?? '').includes('mutation UpdateMembership(')) return route.continue();
    await waiting;
    return route.fulfill({ json: { errors: [{ message: 'The team takes nobody.', extensions: { code: 'FAILED_PRECONDITION' } }] } });
  });
  const from = await held.evaluate((chip) => chip.closest('[role=cell]')?.getAttribute('aria-colindex'));
  const id = await held.getAttribute('data-membership');
  const head = views.matrix.getByRole('columnheader').nth(from === '2' ? 2 : 1);
  const [does, to] = [(await head.locator('span').first().textContent()) ?? '', await head.getAttribute('aria-colindex')];
  await page.keyboard.press('Shift+F10');
  await page.getByRole('menuitem', { name: 'Change the function…' }).click();
  await page.getByRole('combobox', { name: 'Function' }).fill(does);
  await page.keyboard.press('Enter');
  const at = () => page.locator(`[data-membership="${id}"]`).evaluate((chip) => chip.closest('[role=cell]')?.getAttribute('aria-colindex'));
  await expect.poll(at).toBe(to);
  answer();
  await views.says(/The team takes nobody/);
  await expect.poll(at).toBe(from);
});

it('places an assistant beside the line from their lead, and back', async () => {
  const { page, views } = await openViews('/chart');
  await views.ready();
  await views.choose('Chief of Staff');
  await views.inspector.getByRole('checkbox', { name: /^Assistant to Henriette Sandvoort/ }).click();
  await views.says(/assistant of Chief of Staff/);
  await views.tree.getByRole('treeitem', { name: /Chief of Staff, assistant to Henriette Sandvoort/ }).waitFor({ state: 'attached' });
  await expectAccessible(page);
  await page.keyboard.press('Control+z');
  await views.tree.getByRole('treeitem', { name: /assistant to/ }).waitFor({ state: 'detached' });
});

it('says what the matrix is for where there are no teams', async () => {
  const session = await sessions.start('demo');
  const page = await session.open('/chart?view=matrix');
  await page.route('**/graphql', async (route) => {
    if (!(route.request().postData() ?? '').includes('query Matrix(')) return route.continue();
    return route.fulfill({ json: { data: { org: { __typename: 'Org', id: 'org', revision: 1, teams: { __typename: 'TeamConnection', totalCount: 0, pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null }, edges: [] } } } } });
  });
  await page.reload();
  await page.getByRole('heading', { name: 'There are no teams yet' }).waitFor();
  await page.getByRole('button', { name: 'Create a team' }).waitFor();
});
