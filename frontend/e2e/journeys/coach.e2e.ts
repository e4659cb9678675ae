import { expect, it } from 'vitest';
import { CoachingPage } from '../pages/CoachingPage';
import { expectAccessible } from '../support/axe';
import { browserSessions } from '../support/browser';

const sessions = browserSessions();
const coach = 'Anneliese Trautvetter';
const report = 'Benedita Quaresma';

it('plans, meets, looks back, and undoes, from the home of a leader', async () => {
  const session = await sessions.start('demo', [report, coach]);
  const room = new CoachingPage(await session.open('/coaching'), session.server);
  const { page } = room;
  await page.getByRole('heading', { name: 'Coaching', level: 1 }).waitFor(); // the demo company comes with somebody to look at it as
  await room.be(null);
  await page.reload();
  await page.getByRole('heading', { name: 'Say who you are first' }).waitFor();
  await expectAccessible(page);

  await room.be(await room.person('Katarzyna Wróblicka'));
  await page.reload();
  await page.getByText('No one-on-one is planned this week.').waitFor();
  await expectAccessible(page);

  await room.be(await room.person(coach));
  await page.reload();
  await page.getByRole('row', { name: report }).getByText('No rhythm').waitFor();
  await expectAccessible(page);
  await page.getByRole('link', { name: report }).click();
  await page.getByRole('heading', { name: report, level: 1 }).waitFor();

  await page.getByRole('button', { name: 'Start a plan' }).click();
  await page.getByText('Only you see it until you activate it.').waitFor();
  await page.getByRole('button', { name: 'Add a focus area' }).click();
  await page.getByRole('textbox', { name: 'Why now' }).fill('Two teams wait for her decisions');
  await page.locator('form').filter({ hasText: 'Closed looks like' }).getByRole('button', { name: 'Add a focus area' }).click();
  await page.getByRole('button', { name: /^Why now: Two teams wait/ }).waitFor();
  const seen = async () => (await session.server.askAs<{ org: { person: { coachingPlans: { state: string }[] } } }>(report, 'query($id: ID!) { org { person(id: $id) { coachingPlans { state } } } }', { id: await room.person(report) })).org.person.coachingPlans;
  expect(await seen()).toEqual([]);
  await page.getByRole('button', { name: 'Activate' }).click();
  await page.getByText('Active', { exact: true }).waitFor();
  expect(await seen()).toEqual([{ state: 'ACTIVE' }]);

  // Words that were changed elsewhere while one wrote are not overwritten, and one is told.
  await page.getByRole('button', { name: /^Why now: Two teams wait/ }).click();
  const whyNow = page.getByRole('textbox', { name: 'Why now' });
  await whyNow.fill('Her decisions come late');
  const person = (await session.server.askAs<{ org: { person: { coachingPlans: { focusAreas: { id: string }[] }[] } } }>(coach, 'query($id: ID!) { org { person(id: $id) { coachingPlans { focusAreas { id } } } } }', { id: await room.person(report) })).org.person;
  await session.server.askAs(coach, 'mutation($id: ID!) { updateFocusArea(input: {focusArea: $id, whyNow: "Three teams wait"}) { focusArea { id } } }', { id: person.coachingPlans[0]?.focusAreas[0]?.id });
  await whyNow.press('Enter');
  await room.says(/changed why now meanwhile\. Nothing of yours was written\.$/);
  await page.getByRole('button', { name: /^Why now: Three teams wait/ }).waitFor();

  const action = page.getByRole('textbox', { name: 'Add an action' });
  await action.fill('Decide the returns flow in the open');
  await action.press('Enter');
  const tick = page.getByRole('checkbox', { name: 'Done: Decide the returns flow in the open' });
  await tick.check();
  await room.says(/^Changed an action of/);
  await expect.poll(() => tick.isChecked()).toBe(true);
  await page.keyboard.press('Control+z');
  await expect.poll(() => tick.isChecked()).toBe(false);
  await expectAccessible(page);

  await page.getByRole('tab', { name: 'One-on-ones' }).click();
  await page.getByRole('button', { name: 'Start meeting' }).click();
  await page.getByRole('button', { name: 'Start meeting' }).click();
  await page.getByRole('heading', { name: /^Every Tuesday at/ }).waitFor();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Prepare' }).first().click();
  await page.getByRole('heading', { name: `${coach} and ${report}` }).waitFor();
  const topic = page.getByRole('textbox', { name: 'Add to Topics' });
  await topic.fill('The returns flow');
  await topic.press('Enter');
  await page.getByRole('checkbox', { name: 'Talked about: The returns flow' }).check();
  await page.getByRole('textbox', { name: 'What was decided' }).fill('She decides, and tells the team on Monday');
  await page.getByRole('button', { name: 'Add: What was decided' }).click();
  await page.getByText('She decides, and tells the team on Monday').waitFor();
  await page.getByRole('button', { name: 'Quiet', exact: true }).click();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Leave the quiet screen' }).click();
  await page.getByRole('button', { name: 'We met' }).click();
  await page.getByText(/Held$/).waitFor();

  await page.goto(`${session.server.address}/coaching/person/${await room.person(report)}`);
  await page.getByRole('button', { name: 'Review…' }).click();
  await room.dialog.getByRole('textbox', { name: 'What comes next' }).fill('Two more decisions by herself');
  await expectAccessible(page);
  await room.dialog.getByRole('button', { name: 'Keep the review' }).click();
  await page.getByText('Two more decisions by herself', { exact: false }).waitFor();
});

it('shows what two quarters of coaching have left in the demo company', async () => {
  const session = await sessions.start('demo');
  const room = new CoachingPage(await session.open('/coaching'), session.server);
  const { page } = room;
  const row = (name: string) => page.getByRole('row', { name });
  await row('Gonçalo Telhada').getByLabel('Overdue').waitFor();
  await row('Jonah Abernethy-Cruz').getByText('Review overdue').waitFor();
  await page.getByText(/^Name the riskiest assumption of the calendar/).waitFor();

  const davit = await room.person('Davit Lomsadze');
  await page.goto(`${session.server.address}/coaching/person/${davit}`);
  await page.getByText('A not-now list that the founders have seen.').waitFor();
  await expectAccessible(page);
  await page.getByRole('tab', { name: 'One-on-ones' }).click();
  await page.getByText('Skipped', { exact: false }).first().waitFor();
  await expectAccessible(page);
  await page.getByRole('tab', { name: 'Strengths and gaps' }).click();
  const gaps = page.getByRole('table', { name: 'Gaps, the largest first' });
  await expect.poll(() => gaps.getByRole('row', { name: /^Outcomes & measurement/ }).getByRole('cell').nth(1).textContent()).toBe('4');
  await expectAccessible(page);
  await page.getByRole('tab', { name: 'Feedback' }).click();
  await page.getByText('You argued for my sketch when I was not in the room', { exact: false }).waitFor();
  await expectAccessible(page);
});

it('names who coaches whom by keyboard, says before what that means, and takes it back', async () => {
  const session = await sessions.start('demo');
  const room = new CoachingPage(await session.open('/people'), session.server);
  const { page } = room;
  const other = 'Marisol Echenique';
  await room.be(await room.person(coach));
  await page.goto(`${session.server.address}/people/${await room.person(report)}`);
  await page.getByText(`Coached by ${coach}, who leads them`).waitFor();
  await expectAccessible(page);

  await room.nameCoach(report);
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await room.dialog.getByRole('alert').getByText('Nobody is their own coach. Name somebody else.').waitFor();
  await room.dialog.getByRole('button', { name: 'Somebody else' }).press('Enter');
  await room.pickCoach(other);
  await room.dialog.getByText(`${other} reads what ${report}`).waitFor();
  await room.dialog.getByText(`${coach} leads ${report}, and goes on reading and writing the same.`).waitFor();
  await room.dialog.getByText('Private notes stay with whoever wrote them.').waitFor();
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await room.dialog.waitFor({ state: 'detached' });
  await room.says(`Named ${other} the coach of ${report}`);
  await page.getByText(`Coached by ${other}, named by the organisation`).waitFor();

  await page.getByRole('button', { name: 'End …' }).press('Enter');
  await room.dialog.getByText(`${coach}, who leads ${report}, coaches them again.`).waitFor();
  await expectAccessible(page);
  await room.dialog.getByRole('button', { name: 'End it' }).press('Enter');
  await page.getByText(`Coached by ${coach}, who leads them`).waitFor();
  await page.keyboard.press('Control+z');
  await page.getByText(`Coached by ${other}, named by the organisation`).waitFor();
});

it('lists who has no coach, and names one in place', async () => {
  const session = await sessions.start('demo');
  const room = new CoachingPage(await session.open('/coaching'), session.server);
  const { page } = room;
  await room.be(await room.person(coach));
  await page.reload();
  await page.getByRole('link', { name: 'People without a coach' }).press('Enter');
  await page.getByRole('heading', { name: 'People without a coach' }).waitFor();
  await expectAccessible(page);
  const list = page.getByRole('table', { name: 'People without a coach' });
  const top = await list.getByRole('link').first().textContent() ?? '';
  await list.getByRole('button', { name: `Name a coach for ${top}` }).press('Enter');
  await room.pickCoach(coach);
  await page.keyboard.press('Enter');
  await room.says(`Named ${coach} the coach of ${top}`);
  await page.getByRole('heading', { name: 'Everybody has a coach' }).waitFor();
  await expectAccessible(page);
  await page.keyboard.press('Control+z');
  await list.getByRole('link', { name: top }).waitFor();
});
