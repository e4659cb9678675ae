import { expect, it } from 'vitest';
import { GesturesPage } from '../pages/GesturesPage';
import { browserSessions } from '../support/browser';

const sessions = browserSessions();

it('orders colleagues and chooses some of them by keyboard alone', async () => {
  const session = await sessions.start('demo');
  const page = await session.open('/chart');
  const chart = new GesturesPage(page);
  await chart.ready();
  const { keyboard } = page;
  const level = () => chart.tree.locator('[role=treeitem][aria-level="2"]').evaluateAll((rows) => rows.map((row) => row.getAttribute('aria-label')?.split(', ')[1] ?? ''));
  const current = () => chart.tree.evaluate((tree) => document.getElementById(tree.getAttribute('aria-activedescendant') ?? '')?.getAttribute('aria-label')?.split(', ')[1]);
  await chart.tree.focus();
  await keyboard.press('Home');
  await keyboard.press('ArrowDown');
  const [first, second, ...rest] = await level();
  await expect.poll(current).toBe(first);

  await keyboard.press('Alt+ArrowDown');
  await expect.poll(level).toEqual([second, first, ...rest]);
  await chart.says(/^(Moved|Reordered|Put)/);
  await expect.poll(current).toBe(first);
  await keyboard.press('Alt+ArrowUp');
  await expect.poll(level).toEqual([first, second, ...rest]);
  await keyboard.press('Control+z');
  await expect.poll(level).toEqual([second, first, ...rest]);
  await keyboard.press('Control+z');
  await expect.poll(level).toEqual([first, second, ...rest]);

  // The ring goes on past one, and the next is chosen too.
  await keyboard.press('Control+Shift+ArrowRight');
  await keyboard.press('Control+Shift+ArrowRight');
  await keyboard.press('Control+Space');
  await chart.chosen(2);
  await expect.poll(current).toBe(rest[0]);
  await keyboard.press('Control+Space');
  await expect.poll(() => chart.many.count()).toBe(0);

  await keyboard.press('Home');
  await keyboard.press('ArrowDown');
  await page.keyboard.press('Shift+F10');
  await chart.menu.getByRole('menuitem', { name: 'Move later among its colleagues' }).waitFor();
  expect(await chart.menu.getByRole('menuitem', { name: 'Move earlier among its colleagues' }).isDisabled()).toBe(true);
});
