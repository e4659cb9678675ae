import { expect, it } from 'vitest';
import { GesturesPage } from '../pages/GesturesPage';
import { browserSessions } from '../support/browser';

const sessions = browserSessions();

/** So many that all of them together are bars. */
const seats = 3000;

/** The chart with everything unfolded, from as far as shows all of it. */
async function openAll(look: Parameters<Awaited<ReturnType<typeof sessions.start>>['open']>[1] = {}) {
  const session = await sessions.start({ seats });
  const page = await session.open('/chart?levels=99', look);
  const chart = new GesturesPage(page);
  await chart.ready();
  const fitted = await chart.fit();
  expect(fitted.k).toBeLessThan(0.24);
  const box = (await chart.canvas.boundingBox())!;
  /** A card near the middle: the hand says whose. */
  const card = await chart.canvas.evaluate((room, middle) => {
    for (let away = 0; away < 200; away += 2) {
      const [x, y] = [middle.x + away, middle.y + away / 2];
      const target = document.elementFromPoint(x, y);
      if (!(target instanceof HTMLCanvasElement)) continue;
      target.dispatchEvent(new PointerEvent('pointermove', { clientX: x, clientY: y, bubbles: true, pointerType: 'mouse', pointerId: 1 }));
      if (room.getAttribute('title')) return { x, y };
    }
    return null;
  }, { x: box.x + box.width / 2 - 60, y: box.y + box.height / 2 - 60 });
  if (card === null) throw new Error('there is no card near the middle');
  return { session, page, chart, fitted, card };
}

const leads = (chart: GesturesPage) => chart.ask<unknown>('{ org { chart { seats { id reportsTo rank } } } }');

it('moves nobody where cards are bars: a hand pans, and with Shift draws a lasso', async () => {
  const { page, chart, fitted, card } = await openAll();
  const told = await leads(chart);
  await page.mouse.move(card.x, card.y);
  await page.mouse.down();
  await page.mouse.move(card.x + 90, card.y + 30, { steps: 5 });
  await page.mouse.up();
  await chart.viewAfter(fitted, (now) => now.x > fitted.x + 60);
  expect(page.url()).not.toContain('seat=');

  await chart.fit();
  await page.keyboard.down('Shift');
  await page.mouse.move(card.x, card.y);
  await page.mouse.down();
  await page.mouse.move(card.x + 90, card.y + 30, { steps: 5 });
  await page.mouse.up();
  await page.keyboard.up('Shift');
  await chart.many.getByRole('heading', { name: /^\d+ seats chosen$/ }).waitFor();

  // Not even those that are chosen.
  const before = await chart.fit();
  await page.mouse.move(card.x, card.y);
  await page.mouse.down();
  await page.mouse.move(card.x - 90, card.y, { steps: 5 });
  await page.mouse.up();
  await chart.viewAfter(before, (now) => now.x < before.x - 60);
  expect(await leads(chart)).toEqual(told);
});

it('moves nobody by touch where cards are bars: a finger that rests draws a lasso', async () => {
  const { chart, card } = await openAll({ touch: true });
  const told = await leads(chart);
  await chart.fingers.hold(card);
  await chart.fingers.swipe(card, { x: card.x + 90, y: card.y + 30 });
  await chart.fingers.touch('touchEnd');
  await chart.many.getByRole('heading', { name: /^\d+ seats chosen$/ }).waitFor();
  expect(await leads(chart)).toEqual(told);
});

it('hands over around whom it is folded, keeps that on a reload, and goes back to where one looked', async () => {
  const { session, page, chart, card } = await openAll();
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.mouse.click(card.x, card.y);
  await expect.poll(() => page.url()).toContain('seat=pos_');
  await page.keyboard.press('r');
  await chart.says(/folded away/);
  const around = await chart.shown();
  await page.keyboard.press('Shift+C');
  await chart.says('Copied a link to this view');
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link.length).toBeLessThan(1000);

  const other = new GesturesPage(await session.open(new URL(link).pathname + new URL(link).search));
  await other.ready();
  await expect.poll(() => other.shown()).toBe(around);

  await page.reload();
  await chart.ready();
  await expect.poll(() => chart.shown()).toBe(around);

  // To fly to somebody is a step: back from it one looks from where one did, at what was unfolded.
  const looked = await chart.fit();
  const { org } = await chart.ask<{ org: { chart: { seats: { holders: { name: string }[] }[] } } }>('{ org { chart { seats { holders { name } } } } }');
  const name = org.chart.seats.flatMap(({ holders }) => holders).findLast((holder) => !around.includes(holder.name))!.name;
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Search and commands' }).fill(name);
  await page.getByRole('option', { name }).first().waitFor();
  await page.keyboard.press('Enter');
  await chart.viewAfter(looked, (now) => Math.abs(now.x - looked.x) + Math.abs(now.y - looked.y) > 50);
  await page.goBack();
  await chart.viewAfter(looked, (now) => Math.abs(now.k - looked.k) < 0.01 && Math.abs(now.x - looked.x) + Math.abs(now.y - looked.y) < 2);
  await expect.poll(() => chart.shown()).toBe(around);
  await page.goForward();
  await chart.viewAfter(looked, (now) => Math.abs(now.x - looked.x) + Math.abs(now.y - looked.y) > 50);
});
