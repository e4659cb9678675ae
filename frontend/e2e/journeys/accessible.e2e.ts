import { describe, it } from 'vitest';
import { ChartPage } from '../pages/ChartPage';
import { EyesPage } from '../pages/EyesPage';
import { Frame } from '../pages/Frame';
import { TimePage } from '../pages/TimePage';
import { expectAccessibleInBothThemes } from '../support/axe';
import { browserSessions } from '../support/browser';

const sessions = browserSessions();

describe('in the light theme and in the dark one', () => {
  it('every room is without a violation', async () => {
    const session = await sessions.start('demo');
    const page = await session.open('/chart');
    const chart = new ChartPage(page);
    await chart.ready();
    await expectAccessibleInBothThemes(page);
    await chart.choose('Chief Product Officer');
    await chart.inspector.getByRole('button', { name: /^Title of the seat/ }).waitFor();
    await expectAccessibleInBothThemes(page);
    for (const room of ['People', 'Teams', 'Scenarios', 'History', 'Settings'] as const) {
      await chart.goTo(room);
      await page.getByRole('heading', { name: room }).first().waitFor();
      await page.getByRole('status', { name: 'Loading…' }).waitFor({ state: 'detached' });
      await expectAccessibleInBothThemes(page);
    }
    await chart.goTo('Teams');
    await page.getByRole('link', { name: /Platform/ }).first().click();
    await page.getByRole('button', { name: /^Name of the team/ }).waitFor();
    await expectAccessibleInBothThemes(page);
    await page.getByRole('main').locator('[aria-haspopup=menu]').first().click();
    await page.getByRole('menuitem').first().waitFor();
    await expectAccessibleInBothThemes(page);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: 'Search and commands' }).fill('product');
    await page.getByRole('option').nth(3).waitFor();
    await expectAccessibleInBothThemes(page);
  });

  it('a leader’s time, who has no coach, and the eyes of another are without a violation', async () => {
    const session = await sessions.start('demo');
    const room = new EyesPage(await session.open('/coaching/without-coach'), session.server);
    const { page } = room;
    await room.be(await room.person('Anneliese Trautvetter'));
    await page.reload();
    await page.getByRole('table', { name: 'People without a coach' }).waitFor();
    await expectAccessibleInBothThemes(page);
    await page.goto(`${session.server.address}/coaching/time`);
    const time = new TimePage(page, session.server);
    await time.cells(1).first().focus();
    for (const hours of ['9', '3', '4', '20', '2']) {
      await page.keyboard.type(hours);
      await page.keyboard.press('Tab');
    }
    await time.chart.waitFor();
    await time.week(1).getByText('by hand').waitFor();
    await expectAccessibleInBothThemes(page);
    await room.lookAs('Benedita Quaresma');
    await page.getByText('This belongs to Benedita Quaresma alone').waitFor();
    await expectAccessibleInBothThemes(page);
  });

  it('the start and the import are without a violation', async () => {
    const session = await sessions.start('empty');
    const page = await session.open('/');
    await page.getByRole('heading', { name: 'Start with your organisation' }).waitFor();
    await expectAccessibleInBothThemes(page);
    await page.goto(`${session.server.address}/import`);
    await page.getByRole('heading', { name: /Drop a file/ }).waitFor();
    await expectAccessibleInBothThemes(page);
  });
});

it('holds together at 200 % zoom', async () => {
  const session = await sessions.start('demo');
  const page = await session.open('/people', { width: 640, height: 450 });
  const frame = new Frame(page);
  for (const room of ['People', 'Teams', 'Scenarios', 'History', 'Settings', 'Chart'] as const) {
    await frame.goTo(room);
    await frame.expectNoSidewaysScroll();
  }
});
