import { expect, it } from 'vitest';
import { GesturesPage } from '../pages/GesturesPage';
import { browserSessions, type Look } from '../support/browser';

const sessions = browserSessions();

async function openChart(look: Look = {}) {
  const session = await sessions.start('demo');
  const page = await session.open('/chart', look);
  const chart = new GesturesPage(page);
  await chart.ready();
  // So few levels that cards are drawn whole.
  await page.keyboard.press('[');
  await chart.expectOpen('Chief Product Officer', false);
  return { page, chart, mouse: page.mouse, keyboard: page.keyboard, fingers: chart.fingers };
}

it('pans by trackpad, middle button and minimap, folds by a card’s foot, and moves several chosen seats, all by mouse', async () => {
  const { page, chart, mouse, keyboard } = await openChart();
  const fitted = await chart.fit();
  const ground = await chart.ground();
  await mouse.wheel(70, 40);
  const slid = await chart.viewAfter(fitted, (now) => now.x < fitted.x - 60 && now.y < fitted.y - 30);
  await mouse.down({ button: 'middle' });
  await mouse.move(ground.x + 80, ground.y - 60, { steps: 4 });
  await mouse.up({ button: 'middle' });
  await chart.viewAfter(slid, (now) => Math.abs(now.x - slid.x - 80) < 1 && Math.abs(now.y - slid.y + 60) < 1);

  // The small picture of the whole is there where not all of it is in sight.
  for (let i = 0; i < 4; i++) await keyboard.press('+');
  const carried = await chart.viewAfter(fitted, (now) => now.k > fitted.k * 1.5);
  const map = await page.getByRole('img', { name: 'Overview of the chart' }).boundingBox();
  if (!map) throw new Error('the minimap is not shown');
  await mouse.move(map.x + map.width * 0.8, map.y + map.height * 0.5);
  await mouse.down();
  const there = await chart.viewAfter(carried, (now) => Math.abs(now.x - carried.x) + Math.abs(now.y - carried.y) > 30);
  await mouse.move(map.x + map.width * 0.2, map.y + map.height * 0.5, { steps: 4 });
  await mouse.up();
  await chart.viewAfter(there, (now) => now.x > there.x + 30);

  await chart.fit();
  const foot = await chart.foot('Chief Product Officer');
  await mouse.click(foot.x, foot.y);
  await chart.expectOpen('Chief Product Officer', true);
  // It stays where it was: the same place folds again.
  await mouse.click(foot.x, foot.y);
  await chart.expectOpen('Chief Product Officer', false);

  await chart.fit();
  await chart.choose('Chief Marketing Officer');
  await keyboard.down('Control');
  await chart.choose('Chief Revenue Officer');
  await keyboard.up('Control');
  await chart.chosen(2);
  await chart.drag('Chief Marketing Officer', 'Chief Operating Officer');
  await chart.says(/^Moved Chief (Marketing|Revenue) Officer/);
  expect(await chart.status.textContent()).toMatch(/Chief Marketing Officer.*Chief Revenue Officer|Chief Revenue Officer.*Chief Marketing Officer/);
  // What is below that lead is folded away.
  await chart.tree.getByRole('treeitem', { name: 'Chief Revenue Officer' }).waitFor({ state: 'detached' });
  await chart.undo();
  await chart.expectLevel('Chief Revenue Officer', 2);

  const card = await chart.place('Chief Operating Officer');
  await mouse.click(card.x, card.y, { button: 'right' });
  await chart.menu.getByRole('menuitem', { name: 'Copy with all below' }).waitFor();
  await keyboard.press('Escape');
  await chart.menu.waitFor({ state: 'detached' });
  await mouse.dblclick(card.x, card.y);
  await chart.inspector.getByRole('button', { name: 'Title of the seat: Chief Operating Officer' }).waitFor();
});

it('folds, glides, scrolls at the edge, refuses in words and moves several seats, all by touch', async () => {
  const { chart, fingers, keyboard } = await openChart({ touch: true, motion: true });
  const ground = await chart.ground();
  // Where a busy machine lets the finger rest between two steps nothing glides: then once more.
  await expect.poll(async () => {
    const before = await chart.fit();
    await fingers.touch('touchStart', ground);
    await fingers.swipe(ground, { x: ground.x + 110, y: ground.y - 30 }, 3);
    await fingers.touch('touchEnd');
    return (await chart.viewAfter(before, (now) => now.x > before.x + 90)).x - before.x;
  }, { timeout: 20_000 }).toBeGreaterThan(125);

  await chart.fit();
  await fingers.tap(await chart.foot('Chief Product Officer'));
  await chart.expectOpen('Chief Product Officer', true);
  await chart.fit();
  const [lead, below] = [await chart.place('Chief Product Officer'), await chart.middle('VP Product')];
  await fingers.hold(lead);
  await fingers.swipe(lead, below);
  await fingers.touch('touchEnd');
  await chart.says(/is below the seat you move/);
  await chart.expectLevel('VP Product', 3);
  await keyboard.press('[');
  await chart.expectOpen('Chief Product Officer', false);

  const before = await chart.fit();
  const card = await chart.place('Chief Marketing Officer');
  const box = (await chart.canvas.boundingBox())!;
  await fingers.hold(card);
  await fingers.swipe(card, { x: box.x + box.width - 5, y: box.y + box.height / 2 });
  await expect.poll(() => chart.dropHint.isVisible().then(() => true)).toBe(true);
  await chart.page.waitForTimeout(400);
  await keyboard.press('Escape');
  await fingers.touch('touchEnd');
  await chart.viewAfter(before, (now) => now.x < before.x - 10);
  await chart.expectLevel('Chief Marketing Officer', 2);

  await chart.fit();
  const [first, last] = [await chart.middle('Chief Marketing Officer'), await chart.middle('Chief Revenue Officer')];
  // They stand below each other: from the ground on their left.
  const from = { x: first.x - 180, y: first.y };
  await fingers.hold(from);
  await fingers.swipe(from, { x: last.x + 20, y: last.y + 4 });
  await fingers.touch('touchEnd');
  await chart.chosen(2);
  const [held, target] = [await chart.place('Chief Marketing Officer'), await chart.middle('Chief Operating Officer')];
  await fingers.hold(held);
  await fingers.swipe(held, target);
  await fingers.touch('touchEnd');
  await chart.says(/^Moved Chief (Marketing|Revenue) Officer/);
  expect(await chart.status.textContent()).toMatch(/Chief Marketing Officer.*Chief Revenue Officer|Chief Revenue Officer.*Chief Marketing Officer/);
  await chart.undo();
  await chart.says(/^Undone: Moved/);
});

it('zooms, folds to levels, chooses all below, and puts lines and the minimap away, all by keys', async () => {
  const { page, chart, keyboard } = await openChart();
  const fitted = await chart.fit();
  await keyboard.press('+');
  const nearer = await chart.viewAfter(fitted, (now) => now.k > fitted.k * 1.1);
  const map = page.getByRole('img', { name: 'Overview of the chart' });
  await map.waitFor();
  await keyboard.press('m');
  await map.waitFor({ state: 'detached' });
  await keyboard.press('m');
  await map.waitFor();
  await keyboard.press('-');
  await chart.viewAfter(nearer, (now) => Math.abs(now.k - fitted.k) < 0.01);

  await chart.choose('Chief Product Officer');
  await keyboard.press('e');
  await chart.expectOpen('Chief Product Officer', true);
  await keyboard.press('z');
  const around = await chart.viewAfter(fitted, (now) => now.x !== fitted.x || now.k !== fitted.k);
  await keyboard.press('0');
  await chart.viewAfter(around, (now) => now.x !== around.x || now.k !== around.k);
  await keyboard.press(' ');
  await chart.expectOpen('Chief Product Officer', false);
  await keyboard.press('Control+a');
  await chart.chosen(47);
  await keyboard.press('Escape');

  const deepest = () => chart.tree.getByRole('treeitem').evaluateAll((items) => Math.max(...items.map((item) => Number(item.getAttribute('aria-level')))));
  const levels = await deepest();
  await keyboard.press(']');
  await expect.poll(deepest).toBe(levels + 1);
  await keyboard.press('[');
  await expect.poll(deepest).toBe(levels);

  await keyboard.press('l');
  await expect.poll(() => new URL(page.url()).searchParams.get('lines')).toBe('none');
  await keyboard.press('l');
  await expect.poll(() => new URL(page.url()).searchParams.get('lines')).not.toBe('none');
});
