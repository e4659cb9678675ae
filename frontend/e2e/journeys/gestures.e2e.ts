import { expect, it } from 'vitest';
import { GesturesPage } from '../pages/GesturesPage';
import { expectAccessible } from '../support/axe';
import { browserSessions, type Look } from '../support/browser';

const sessions = browserSessions();

async function openChart(look: Look = {}) {
  const session = await sessions.start('demo');
  const page = await session.open('/chart', look);
  const chart = new GesturesPage(page);
  await chart.ready();
  return { page, chart, mouse: page.mouse, keyboard: page.keyboard };
}

it('pans, zooms to the cursor and lassoes by mouse, and glides on after a flick until a press', async () => {
  const { page, chart, mouse, keyboard } = await openChart({ motion: true });
  const fitted = await chart.fit();
  const ground = await chart.ground();
  await mouse.wheel(0, 120);
  const scrolled = await chart.viewAfter(fitted, (now) => now.y < fitted.y - 50);
  expect(scrolled.x).toBe(fitted.x);
  await mouse.wheel(0, -120);
  await chart.viewAfter(scrolled, (now) => Math.abs(now.y - fitted.y) < 1);

  const at = await chart.place('Chief Marketing Officer');
  await mouse.move(at.x, at.y);
  await keyboard.down('Control');
  await mouse.wheel(0, -90);
  await keyboard.up('Control');
  await chart.viewAfter(fitted, (now) => now.k > fitted.k * 1.2);
  await mouse.move(at.x + 1, at.y);
  expect(await chart.canvas.getAttribute('title')).toContain('Chief Marketing Officer');

  // Where a busy machine lets the hand rest between two steps nothing glides: then once more.
  await expect.poll(async () => {
    const before = await chart.fit();
    await mouse.move(ground.x, ground.y);
    await mouse.down();
    await mouse.move(ground.x + 20, ground.y - 10);
    await mouse.move(ground.x + 120, ground.y - 60);
    await mouse.up();
    return (await chart.viewAfter(before, (now) => now.x > before.x + 100)).x - before.x;
  }, { timeout: 20_000 }).toBeGreaterThan(135);
  await mouse.down();
  await mouse.up();
  expect(page.url()).not.toContain('seat=');

  await chart.fit();
  const [from, to] = await chart.lassoWay('VP Product', 'Director of Data');
  await keyboard.down('Shift');
  await mouse.move(from.x, from.y);
  await mouse.down();
  await mouse.move(to.x, to.y, { steps: 4 });
  await mouse.up();
  await keyboard.up('Shift');
  await chart.chosen(3);
});

it('drags a whole team, and scrolls at the edge until Esc', async () => {
  const { page, chart, mouse, keyboard } = await openChart();
  await chart.choose('Chief Product Officer');
  await keyboard.press('t');
  await chart.says(/^Chose 9 seats of Product & Technology/);
  await chart.chosen(9);
  await chart.drag('Chief Product Officer', 'Chief Operating Officer');
  await chart.says(/^Moved Chief Product Officer, Chief Technology Officer and/);
  await chart.expectLevel('Chief Technology Officer', 3);
  await chart.expectLevel('VP Product', 4);
  await keyboard.press('Control+z');
  await chart.says(/^Undone: Moved/);
  await chart.expectLevel('Chief Technology Officer', 2);

  const before = await chart.fit();
  await chart.carry('Chief Marketing Officer', 'Chief Operating Officer');
  const box = (await chart.canvas.boundingBox())!;
  await mouse.move(box.x + box.width - 6, box.y + box.height / 2, { steps: 3 });
  // The view is remembered once it rests, and it does not while the edge goes on scrolling.
  await page.waitForTimeout(400);
  await keyboard.press('Escape');
  await mouse.up();
  await chart.viewAfter(before, (now) => now.x < before.x - 10);
  await chart.expectLevel('Chief Marketing Officer', 2);
  expect(page.url()).toContain('seat=');
});

it('does by touch what a mouse does: flick, pinch, tap, hold, lasso', async () => {
  const { page, chart } = await openChart({ touch: true });
  const fitted = await chart.fit();
  const ground = await chart.ground();
  await chart.fingers.touch('touchStart', ground);
  await chart.fingers.swipe(ground, { x: ground.x + 90, y: ground.y - 40 });
  await chart.fingers.touch('touchEnd');
  const panned = await chart.viewAfter(fitted, (now) => now.x > fitted.x + 70);

  const pinch = (apart: number) => [{ x: 500 - apart, y: 400 }, { x: 500 + apart, y: 400 }];
  await chart.fingers.touch('touchStart', ...pinch(60));
  for (const apart of [75, 90, 110]) await chart.fingers.touch('touchMove', ...pinch(apart));
  await chart.fingers.touch('touchEnd');
  await chart.viewAfter(panned, (now) => now.k > panned.k * 1.5);

  await chart.fit();
  const [marketing, sales] = [await chart.place('Chief Marketing Officer'), await chart.place('Chief Operating Officer')];
  await chart.fingers.touch('touchStart', marketing);
  await chart.fingers.touch('touchEnd');
  await expect.poll(() => page.url()).toContain('seat=pos_');

  await chart.fingers.hold(marketing);
  await chart.fingers.swipe(marketing, { x: sales.x + 24, y: sales.y + 14 });
  await chart.fingers.touch('touchEnd');
  await chart.says(/^Moved Chief Marketing Officer/);
  await chart.undo();
  await chart.says(/^Undone: Moved/);

  const card = await chart.place('Chief Marketing Officer');
  await chart.fingers.hold(card);
  await chart.fingers.touch('touchEnd');
  await chart.menu.getByRole('menuitem', { name: 'Copy with all below' }).click();
  await chart.copyBar.getByText('Copied: Chief Marketing Officer').waitFor();
  await chart.copyBar.getByRole('button').click();

  await chart.fit();
  const [from, to] = await chart.lassoWay('VP Product', 'Director of Data');
  await chart.fingers.hold(from);
  await chart.fingers.swipe(from, to);
  await chart.fingers.touch('touchEnd');
  await chart.chosen(3);
});

it('does the same by keys: pans, extends, folds around, copies, and changes several as one', async () => {
  const { page, chart, keyboard } = await openChart();
  const fitted = await chart.fit();
  await chart.choose('VP Product');
  await keyboard.press('Control+ArrowRight');
  await keyboard.press('Control+ArrowDown');
  await chart.viewAfter(fitted, (now) => now.x < fitted.x - 90 && now.y < fitted.y - 90);

  await keyboard.press('r');
  await chart.says(/^Shows the way to Solveig Achterberg and who reports to them\. \d+ seats are folded away\./);
  await chart.tree.getByRole('treeitem', { name: /Director of Product, .*\d+ hidden/ }).first().waitFor({ state: 'attached' });

  await keyboard.press('Control+c');
  await chart.says(/^Copied 1 seat\./);
  await keyboard.press('ArrowUp');
  await keyboard.press('ArrowRight');
  await chart.copyBar.getByText(/20 vacant seats open · Reports to Radoslav Mihaylov-Brandt · Span 5 → 6/).waitFor();
  await keyboard.press('v');
  await chart.says('Copied VP Product and 19 below to Chief Technology Officer');
  await chart.inspector.getByRole('button', { name: /^Vacant/ }).waitFor();
  await keyboard.press('Control+z');
  await chart.says(/^Undone: Copied VP Product/);
  await keyboard.press('Escape');
  await chart.copyBar.waitFor({ state: 'detached' });

  await chart.choose('Chief Product Officer');
  await keyboard.press('x');
  await keyboard.press('ArrowDown');
  await keyboard.press('v');
  await chart.says('Solveig Achterberg is below the seat you move. Move that seat out first');
  await keyboard.press('Escape');

  await keyboard.press('Shift+ArrowRight');
  await keyboard.press('Shift+ArrowRight');
  await chart.chosen(3);
  await keyboard.press('Shift+F10');
  await chart.menu.getByRole('menuitem', { name: 'Change them together' }).click();
  const location = chart.many.getByRole('button', { name: 'Location: Several values' });
  await expect.poll(() => location.evaluate((element) => element === document.activeElement)).toBe(true);
  await expectAccessible(page);
  await keyboard.press('Enter');
  await keyboard.type('Rome');
  await keyboard.press('Enter');
  await chart.says('Changed location of Director of Data, VP Design and VP Product');
  await chart.many.getByRole('button', { name: 'Location: Rome' }).waitFor();
  await keyboard.press('Control+z');
  await chart.many.getByRole('button', { name: 'Location: Several values' }).waitFor();
});

it('adds seats as an outliner does, however fast somebody types', async () => {
  const { page, chart, keyboard } = await openChart();
  await chart.choose('Chief of Staff');
  await keyboard.press('n');
  const field = page.getByPlaceholder('Title of the new seat');
  await chart.typeInto(field, 'Programmes');
  for (const [key, title] of [['Tab', 'Planning'], ['Tab', 'Planner'], ['Enter', 'Second Planner'], ['Enter', '']] as const) {
    await keyboard.press(key);
    await keyboard.type(title);
  }
  await chart.expectLevel('Second Planner', 5);
  await page.getByText('New seat under Planning').waitFor();
  await keyboard.press('Shift+Tab');
  await page.getByText('New seat under Programmes').waitFor();
  await keyboard.type('Reporting');
  await keyboard.press('Enter');
  await keyboard.press('Escape');
  await chart.expectLevel('Reporting', 4);
  await chart.inspector.getByRole('button', { name: 'Title of the seat: Reporting' }).waitFor();
  await expect.poll(() => chart.tree.evaluate((tree) => tree === document.activeElement)).toBe(true);
});
