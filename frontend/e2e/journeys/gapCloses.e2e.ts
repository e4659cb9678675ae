import { expect, it } from 'vitest';
import { CoachingPage } from '../pages/CoachingPage';
import { OverlayPage } from '../pages/OverlayPage';
import { expectAccessible } from '../support/axe';
import { browserSessions } from '../support/browser';

const sessions = browserSessions();
const coach = 'Anneliese Trautvetter';
const report = 'Wilhelmine Okparaebo';
const insight = 'Customer & user insight';

/** The coach signed in, with somebody new of whom nothing is on record. */
async function start() {
  const session = await sessions.start('demo', [report], [{ name: report, title: 'Product Manager', under: 'Group Product Manager, Merchants' }]);
  const room = new CoachingPage(await session.open('/settings'), session.server);
  await room.be(await room.person(coach));
  return { session, room, page: room.page, her: await room.person(report) };
}

it('assesses, sees the gap, plans, meets, looks back, and watches the gap close on the chart', async () => {
  const { session, room, page, her } = await start();
  const chart = new OverlayPage(await session.open('/chart?overlay=gaps'));
  await chart.ready();
  await chart.find(report);
  await chart.said(report).and(chart.page.getByRole('treeitem', { name: 'no level that you may see' })).waitFor({ state: 'attached' });
  await expectAccessible(chart.page);
  const before = { weak: await chart.counted('Gaps', 'Weakness'), fine: await chart.counted('Gaps', 'Nothing missing') };

  await room.assess(her);
  await room.panel.getByRole('heading', { name: insight }).waitFor();
  await room.type('1');
  await page.getByText('1 of 20 rated').waitFor();
  await share(room);
  await room.selfAssess(report, her, 5);
  await agree(room, her);
  await page.goto(`${session.server.address}/coaching/person/${her}/gaps`);
  await page.getByRole('table', { name: 'Gaps, the largest first' }).getByRole('row', { name: /^Customer & user insight/ }).first().getByText('Weakness').waitFor();
  await chart.said(`largest gap: ${insight}, 2 short; 1 weakness`).waitFor({ state: 'attached' });
  await expect.poll(() => chart.counted('Gaps', 'Weakness'), { timeout: 5000 }).toBe(before.weak + 1);

  await page.goto(`${session.server.address}/coaching/person/${her}`);
  await page.getByRole('button', { name: 'Start a plan' }).click();
  await page.getByRole('button', { name: 'Add a focus area' }).click();
  await page.getByRole('textbox', { name: 'Why now' }).fill('Her team builds on what users say');
  await page.locator('form').filter({ hasText: 'Closed looks like' }).getByRole('button', { name: 'Add a focus area' }).click();
  await page.getByRole('button', { name: /^Why now: Her team/ }).waitFor();
  await page.getByRole('button', { name: 'Activate' }).click();
  await page.getByText('Active', { exact: true }).waitFor();
  await chart.overlay('Coaching coverage');
  await chart.said(report).and(chart.page.getByRole('treeitem', { name: 'has a coaching plan, reviewed in time' })).waitFor({ state: 'attached' });

  await chart.overlay('Overdue one-on-ones');
  await chart.said(report).and(chart.page.getByRole('treeitem', { name: 'they have not met' })).waitFor({ state: 'attached' });
  await page.getByRole('tab', { name: 'One-on-ones' }).click();
  await page.getByRole('button', { name: 'Start meeting' }).click();
  await page.getByRole('button', { name: 'Start meeting' }).click();
  await page.getByRole('button', { name: 'Prepare' }).first().click();
  await page.getByRole('button', { name: 'We met' }).click();
  await page.getByText(/Held$/).waitFor();
  await chart.said(report).and(chart.page.getByRole('treeitem', { name: 'last one-on-one today, in time' })).waitFor({ state: 'attached' });
  await chart.overlay('Gaps');

  await room.assess(her);
  await page.getByRole('button', { name: 'Begin the next one' }).click();
  await room.row(insight).focus();
  await page.keyboard.press('4');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Her interviews changed what we built');
  await page.keyboard.press('Control+Enter');
  await room.row(insight).getByText('Needs evidence').waitFor({ state: 'detached' });
  await share(room);
  await room.selfAssess(report, her, 5);
  await agree(room, her);

  await chart.said(report).and(chart.page.getByRole('treeitem', { name: 'nothing is missing' })).waitFor({ state: 'attached' });
  await expect.poll(() => chart.counted('Gaps', 'Nothing missing'), { timeout: 5000 }).toBe(before.fine + 1);
  expect(await chart.counted('Gaps', 'Weakness')).toBe(before.weak);
  await page.goto(`${session.server.address}/coaching/person/${her}`);
  await page.getByRole('button', { name: 'Review…' }).click();
  await room.dialog.getByRole('textbox', { name: 'What comes next' }).fill('Teach the others how');
  await room.dialog.getByRole('button', { name: 'Keep the review' }).click();
  await page.getByText('Teach the others how', { exact: false }).waitFor();
});

async function share(room: CoachingPage): Promise<void> {
  await room.page.getByRole('button', { name: 'Share…' }).click();
  const go = room.dialog.getByRole('button', { name: 'Share', exact: true });
  await expect.poll(() => go.isEnabled(), { timeout: 5000 }).toBe(true);
  await go.click();
  await room.round.getByText('not in yet').waitFor();
}

/** Both agree, having talked about what is apart. */
async function agree(room: CoachingPage, person: string): Promise<void> {
  const go = room.page.getByRole('button', { name: 'Agree…' });
  const beside = room.page.getByRole('button', { name: 'Side by side' });
  await go.or(beside).first().waitFor();
  if (await beside.isVisible()) await beside.click();
  await go.click();
  const talked = room.dialog.getByRole('checkbox');
  if (await talked.count() > 0) await talked.check();
  await room.dialog.getByRole('button', { name: 'Agree', exact: true }).click();
  await room.agreeAs(report, person);
  await room.page.getByRole('heading', { name: /^Both agreed/ }).waitFor();
}

it('shows one kind after the other by keyboard, lists and shows some alone, and keeps the address', async () => {
  const { session } = await start();
  const chart = new OverlayPage(await session.open('/chart'));
  const { page } = chart;
  await chart.ready();
  await page.keyboard.press('o');
  await chart.legend('Coaching coverage').waitFor();
  const unplanned = chart.entry('Coaching coverage', /No active plan/);
  await unplanned.click();
  await expect.poll(() => unplanned.getAttribute('aria-pressed'), { timeout: 5000 }).toBe('true');
  await expectAccessible(page);
  await page.keyboard.press('Shift+O');
  const list = chart.list('Coaching coverage');
  await list.getByRole('button', { name: new RegExp(`^${report}`) }).click();
  await expect.poll(() => page.url(), { timeout: 5000 }).toContain('seat=pos_');
  await chart.inspector.getByRole('button', { name: /^Title of the seat: Product Manager/ }).waitFor();
  await expectAccessible(page);
  await page.keyboard.press('Shift+B');
  await page.getByRole('region', { name: 'Findings of the organisation' }).waitFor();
  await list.waitFor({ state: 'detached' });
  await page.keyboard.press('Shift+B');
  await page.keyboard.press('o');
  await chart.legend('Overdue one-on-ones').waitFor();
  await page.keyboard.press('o');
  await chart.entry('Coaching load', /Up to 2 hours|2 to 5 hours/).or(chart.legend('Coaching load').getByText('Nobody below you coaches anybody.')).first().waitFor();
  await page.reload();
  await chart.legend('Coaching load').waitFor();
  await chart.overlay('None');
  await chart.legend('Coaching load').waitFor({ state: 'detached' });
  expect(page.url()).not.toContain('overlay');
});

it('says who has to say who they are, and what a scenario shows', async () => {
  const session = await sessions.start('demo');
  const chart = new OverlayPage(await session.open('/settings', { theme: 'dark', width: 1024, height: 700 }));
  await new CoachingPage(chart.page, session.server).be(null);
  await chart.page.goto(`${session.server.address}/chart?overlay=coverage`);
  await chart.legend('Coaching coverage').getByText('Say who you are first', { exact: false }).waitFor();
  await expectAccessible(chart.page);
  const room = new CoachingPage(chart.page, session.server);
  await room.be(await room.person(coach));
  const { createScenario } = await room.ask<{ createScenario: { scenario: { id: string } } }>('mutation($input: CreateScenarioInput!) { createScenario(input: $input) { scenario { id } } }', { input: { name: 'Later', purpose: 'Try' } });
  await chart.page.goto(`${session.server.address}/chart?overlay=coverage&world=${createScenario.scenario.id}`);
  await chart.legend('Coaching coverage').getByText('The seats of the scenario; talks, plans and levels as they are now.').waitFor();
  await chart.entry('Coaching coverage', /No active plan/).waitFor();
  await expectAccessible(chart.page);
  await chart.expectNoSidewaysScroll();
});
