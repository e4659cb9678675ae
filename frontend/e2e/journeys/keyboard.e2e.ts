import { expect, it } from 'vitest';
import { ChartPage } from '../pages/ChartPage';
import { browserSessions } from '../support/browser';

const sessions = browserSessions();

it('does a round of work with the keyboard alone', async () => {
  const session = await sessions.start('demo');
  const page = await session.open('/chart');
  const chart = new ChartPage(page);
  const { keyboard } = page;
  await chart.ready();

  for (let step = 0; step < 40 && !(await chart.tree.evaluate((tree) => tree === document.activeElement)); step++) await keyboard.press('Tab');
  await keyboard.press('ArrowDown');
  await keyboard.press('ArrowDown');
  await expect.poll(() => page.url()).toContain('seat=pos_');
  await keyboard.press('F2');
  await keyboard.press('Control+a');
  await keyboard.type('Renamed by hand');
  await keyboard.press('Enter');
  await chart.says(/Renamed by hand/);
  await keyboard.press('n');
  await keyboard.type('A seat by hand');
  await keyboard.press('Enter');
  await chart.says(/A seat by hand/);
  await keyboard.press('Escape');
  await keyboard.press('Control+z');
  await chart.says(/^Undone: .*A seat by hand/);

  await keyboard.press('g');
  await keyboard.press('p');
  await page.getByRole('heading', { name: 'People' }).waitFor();
  await keyboard.press('?');
  await page.getByRole('dialog', { name: 'Keyboard shortcuts' }).waitFor();
  await keyboard.press('Escape');
  await page.getByRole('dialog', { name: 'Keyboard shortcuts' }).waitFor({ state: 'detached' });
  await keyboard.press('Control+k');
  await keyboard.type('go to team');
  await keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Teams' }).waitFor();
});

it('loses no letter that is typed before what it is meant for has been shown', async () => {
  const session = await sessions.start('demo');
  const page = await session.open('/chart');
  const chart = new ChartPage(page);
  await chart.ready();
  await chart.choose('Chief of Staff');
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 20 });
  for (const [shortcut, field] of [
    [{ key: 'k', code: 'KeyK', windowsVirtualKeyCode: 75, modifiers: 2 }, 'Search and commands'],
    [{ key: 'w', code: 'KeyW', windowsVirtualKeyCode: 87, text: 'w' }, 'Find a scenario, or type a date'],
    [{ key: 'a', code: 'KeyA', windowsVirtualKeyCode: 65, text: 'a' }, 'Assign somebody'],
  ] as const) {
    const keys = [shortcut, ...Array.from('north pole', (key) => ({ key, text: key }))];
    await Promise.all(keys.map((key) => devtools.send('Input.dispatchKeyEvent', { type: 'keyDown', ...key }))); // none waits for the one before
    await expect.poll(() => page.getByLabel(field).and(page.locator('input')).inputValue()).toBe('north pole');
    await page.keyboard.press('Escape'); // the list of what was found
    await page.keyboard.press('Escape');
    await page.getByLabel(field).and(page.locator('input')).waitFor({ state: 'detached' });
  }
});
