import { expect, it } from 'vitest';
import { CoachingPage } from '../pages/CoachingPage';
import { expectAccessible } from '../support/axe';
import { browserSessions } from '../support/browser';

const sessions = browserSessions();
const coach = 'Anneliese Trautvetter';
const report = 'Benedita Quaresma';

/** The coach signed in, and the ids of both. */
async function start() {
  const session = await sessions.start('demo', [report]);
  const room = new CoachingPage(await session.open('/settings'), session.server);
  const [me, her] = [await room.person(coach), await room.person(report)];
  return { session, room, page: room.page, me, her };
}

it('assesses by keyboard, shares, talks about what is apart, agrees, and sees the gaps', async () => {
  const { room, page, me, her } = await start();
  await room.be(null);
  await room.assess(her);
  await page.getByRole('heading', { name: 'Say who you are first' }).waitFor();
  await expectAccessible(page);

  await room.be(me);
  await room.assess(her);
  await room.panel.getByRole('heading', { name: 'Customer & user insight' }).waitFor();
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-row'))).toBe('0');
  await room.type('2', '2+', '4-', '3');
  await expect.poll(() => room.row('Data & evidence').getByRole('status').textContent()).toBe('2.5');
  expect(await room.row('Market & domain').getByRole('status').textContent()).toBe('3.5');
  await room.says(/^Rated Benedita Quaresma/);
  await page.getByText('4 of 20 rated').waitFor();
  await room.round.getByText('being written').waitFor();
  await expectAccessible(page);

  await page.keyboard.press('4');
  await page.getByText('5 of 20 rated').waitFor();
  await room.says(/^Rated Benedita Quaresma in 1 competency/);
  await page.keyboard.press('Control+z');
  await room.says(/^Undone/);
  await page.getByText('4 of 20 rated').waitFor();

  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Brought two interviews to the review');
  await page.keyboard.press('Control+Enter');
  await room.panel.getByRole('listitem').filter({ hasText: 'Brought two interviews' }).waitFor();

  await page.getByRole('button', { name: 'Share…' }).click();
  await room.dialog.getByText('Benedita Quaresma sees it once they have shared their own.', { exact: false }).waitFor();
  await expectAccessible(page);
  await room.dialog.getByRole('button', { name: 'Share', exact: true }).click();
  await room.round.getByText('not in yet').waitFor();

  await room.selfAssess(report, her, 4);
  await page.getByRole('heading', { name: '1 competency to talk about' }).waitFor();
  const apart = page.getByRole('row', { name: 'Customer & user insight' });
  await apart.getByText('Talk about this').waitFor();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Agree…' }).click();
  const agree = room.dialog.getByRole('button', { name: 'Agree', exact: true });
  expect(await agree.isDisabled()).toBe(true);
  await room.dialog.getByRole('checkbox').check();
  await agree.click();
  await room.agreeAs(report, her);
  await page.getByRole('heading', { name: /^Both agreed/ }).waitFor();

  await page.goto(page.url().replace(/assess$/, 'gaps'));
  const gaps = page.getByRole('table', { name: 'Gaps, the largest first' });
  await gaps.getByRole('row', { name: /^Customer & user insight/ }).getByText('Coach,').waitFor();
  await page.getByRole('img', { name: /^Radar of 20 competencies/ }).waitFor();
  await expectAccessible(page);
  await page.getByRole('combobox', { name: 'Measured against' }).click();
  await page.getByRole('option', { name: 'Senior product manager', exact: false }).first().click();
  await expect.poll(() => gaps.getByRole('row', { name: /^Customer & user insight/ }).getByRole('cell').first().textContent()).toBe('4');
});

it('asks for evidence where a level moved, by name, before it can be shared', async () => {
  const { room, page, me, her } = await start();
  await room.be(me);
  await room.assess(her);
  await room.panel.waitFor();
  await room.type('2', '2');
  await page.getByText('2 of 20 rated').waitFor();
  await page.getByRole('button', { name: 'Share…' }).click();
  await room.dialog.getByRole('button', { name: 'Share', exact: true }).click();
  await room.round.getByText('not in yet').waitFor();
  await room.selfAssess(report, her, 3);
  await page.getByRole('button', { name: 'Agree…' }).click();
  await room.dialog.getByRole('button', { name: 'Agree', exact: true }).click();
  await room.agreeAs(report, her);
  await page.getByRole('heading', { name: /^Both agreed/ }).waitFor();

  await page.goto(page.url().replace('/assess', '?tab=evidence'));
  await page.getByRole('textbox', { name: 'What have you seen, heard or measured?' }).fill('Counted the returns before she spoke');
  await page.getByRole('combobox', { name: 'About', exact: true }).click();
  await page.getByRole('option', { name: 'Data & evidence' }).click();
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await page.getByRole('list', { name: 'Evidence' }).getByText('Counted the returns before she spoke').waitFor();
  await expectAccessible(page);

  await room.assess(her);
  await page.getByRole('button', { name: 'Begin the next one' }).click();
  await room.row('Data & evidence').focus();
  await page.keyboard.press('4');
  await room.row('Data & evidence').getByText('Needs evidence').waitFor();
  await room.panel.getByRole('button', { name: 'Take it in: Counted the returns before she spoke' }).click();
  await room.row('Data & evidence').getByText('Needs evidence').waitFor({ state: 'detached' });
  await room.row('Customer & user insight').focus();
  await page.keyboard.press('4');
  await room.row('Customer & user insight').getByText('Needs evidence').waitFor();
  await page.getByRole('button', { name: 'Share…' }).click();
  const share = room.dialog.getByRole('button', { name: 'Share', exact: true });
  expect(await share.isDisabled()).toBe(true);
  await room.dialog.getByRole('alert').getByRole('button', { name: 'Customer & user insight' }).click();
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-row'))).toBe('0');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Her interviews changed what we built');
  await page.keyboard.press('Control+Enter');
  await room.row('Customer & user insight').getByText('Needs evidence').waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Share…' }).click();
  await expect.poll(() => share.isEnabled()).toBe(true);
});

it('shows what a team can and lacks, and what would go with one person', async () => {
  const { session, room, page, me, her } = await start();
  await room.be(me);
  await page.goto(`${session.server.address}/coaching/team`);
  await page.getByRole('heading', { name: 'See what a team can, and what it lacks' }).waitFor();
  await expectAccessible(page);
  const { org } = await room.ask<{ org: { person: { position: { id: string } } } }>('query($me: ID!) { org { person(id: $me) { position { id } } } }', { me });
  await page.goto(`${session.server.address}/coaching/team?seat=${org.person.position.id}`);
  const heat = page.getByRole('grid', { name: 'People by competency, against what their seats expect' });
  await heat.getByRole('link', { name: report }).focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toMatch(/expected\. No level/);
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await expect.poll(() => page.url()).toContain(`/coaching/person/${her}/gaps`);
  await page.getByRole('heading', { name: `${report} has not been assessed yet` }).waitFor();
  await expectAccessible(page);
});
