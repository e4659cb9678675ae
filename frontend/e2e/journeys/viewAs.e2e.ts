import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { EyesPage } from '../pages/EyesPage';
import { expectAccessible } from '../support/axe';
import { browserSessions, type Session } from '../support/browser';

const sessions = browserSessions();
const coach = 'Anneliese Trautvetter';
const report = 'Benedita Quaresma';

/** Through whose eyes each request for data was made, streams included. */
function eyesOf(page: Page): (string | undefined)[] {
  const eyes: (string | undefined)[] = [];
  page.on('request', (request) => { if (/\/(graphql|uploads)$/.test(new URL(request.url()).pathname)) eyes.push(request.headers()['cadre-view-as']); });
  return eyes;
}

/** The coach begins a plan for their report, and activates it. */
async function plan(room: EyesPage, { server }: Session): Promise<void> {
  const person = await room.person(report);
  const { startCoachingPlan } = await server.askAs<{ startCoachingPlan: { plan: { id: string } } }>(coach, 'mutation($input: StartCoachingPlanInput!) { startCoachingPlan(input: $input) { plan { id } } }', { input: { person } });
  const plan = startCoachingPlan.plan.id;
  const { org } = await room.ask<{ org: { competencies: { id: string }[] } }>('{ org { competencies { id } } }');
  await server.askAs(coach, 'mutation($input: AddFocusAreaInput!) { addFocusArea(input: $input) { focusArea { id } } }', { input: { plan, focusArea: { competency: org.competencies[0]?.id, fromLevel: 2, targetLevel: 4, whyNow: 'Two teams wait for her decisions' } } });
  await server.askAs(coach, 'mutation($input: ChangePlanStateInput!) { changePlanState(input: $input) { plan { state } } }', { input: { plan, to: 'ACTIVE' } });
}

it('says who one is, in the menu that is always in sight', async () => {
  const session = await sessions.start('demo');
  const room = new EyesPage(await session.open('/settings'), session.server);
  const { page } = room;
  await room.ask('mutation { setOwnerPerson(input: {person: null}) { viewer { name } } }');
  await page.reload();
  await page.getByRole('heading', { name: 'Who you are' }).waitFor();
  await room.menu.focus();
  expect(await room.menu.textContent()).toBe('Who you are: not said yet');
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: 'Who you are …' }).waitFor();
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await room.dialog.getByText('You have not said yet.').waitFor();
  await expectAccessible(page);
  await room.dialog.getByRole('button', { name: 'Choose …' }).press('Enter');
  await room.pick('Find yourself', coach);
  await page.getByRole('button', { name: `Who you are: ${coach}` }).waitFor();
  await page.getByText(`You are ${coach}.`).waitFor();
});

it('looks through the eyes of another, changes nothing, and leaves', async () => {
  const session = await sessions.start('demo', [coach, report]);
  const room = new EyesPage(await session.open('/settings'), session.server);
  const { page } = room;
  const her = await room.person(report);
  await room.be(await room.person(coach));
  await plan(room, session);
  await page.goto(`${session.server.address}/coaching/person/${her}`);
  await page.getByRole('heading', { name: report, level: 1 }).waitFor();
  await page.getByText('Two teams wait for her decisions').waitFor();
  expect(await room.band.count()).toBe(0);

  await room.lookAs(report);
  const eyes = eyesOf(page);
  await page.reload();
  await page.getByText('Two teams wait for her decisions').waitFor();
  await expectAccessible(page);
  await room.menu.and(page.getByRole('button', { name: `You look through the eyes of ${report}` })).waitFor();
  expect(await page.getByRole('button', { name: 'Review…' }).count()).toBe(0);

  await page.goto(`${session.server.address}/people/${her}`);
  await page.getByText(`This belongs to ${report} alone`).waitFor();
  expect(await page.getByRole('button', { name: /^E-mail:/ }).count()).toBe(0);
  await expectAccessible(page);
  // What others do comes in while one looks.
  const elsewhere = new EyesPage(await session.open('/people'), session.server);
  await elsewhere.ask('mutation($input: UpdatePersonInput!) { updatePerson(input: $input) { person { id } } }', { input: { person: her, location: 'Porto, by the river' } });
  await page.getByText('Porto, by the river').waitFor();
  expect(eyes.length).toBeGreaterThan(6);
  expect(new Set(eyes)).toEqual(new Set([her]));
  const refused = page.evaluate(async (header) => (await fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json', 'cadre-view-as': header }, body: JSON.stringify({ query: 'mutation { deletePrivateNotes { deleted } }' }) })).text(), her);
  expect(await refused).toMatch(/change nothing/);

  // A file holds what both may see, too.
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Search and commands' }).fill('export');
  await page.keyboard.press('Enter');
  const download = page.waitForEvent('download');
  await page.getByRole('dialog', { name: 'Export the organisation' }).getByRole('button', { name: 'Export', exact: true }).click();
  expect((await download).url()).toContain(`viewAs=${her}`);
  await page.getByRole('dialog', { name: 'Export the organisation' }).waitFor({ state: 'detached' });

  // Esc leaves, unless something nearer uses it.
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Search and commands' }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('combobox', { name: 'Search and commands' }).waitFor({ state: 'detached' });
  await room.band.waitFor();
  await page.keyboard.press('Escape');
  await room.band.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: /^E-mail:/ }).waitFor();
});

it('shows a colleague none of what is not theirs, and leaves by the shortcut and the button', async () => {
  const session = await sessions.start('demo', [coach]);
  const room = new EyesPage(await session.open('/settings'), session.server);
  const { page } = room;
  const her = await room.person(report);
  const other = 'Amadeu Serradinho';
  await room.be(await room.person(coach));
  await plan(room, session);
  await page.goto(`${session.server.address}/coaching/person/${her}`);
  await page.getByText('Two teams wait for her decisions').waitFor();
  await room.lookAs(other);
  await page.getByText('There is no plan that you may see.').waitFor();
  expect(await page.content()).not.toContain('Two teams wait');
  await page.keyboard.press('Control+Shift+e');
  await page.getByText('Two teams wait for her decisions').waitFor();
  await room.lookAs(other);
  await room.band.getByRole('button', { name: 'Leave' }).click();
  await page.getByText('Two teams wait for her decisions').waitFor();

  // Somebody who is gone is refused before anything changes.
  await page.goto(`${session.server.address}/settings`);
  await page.getByRole('textbox', { name: 'Through whose eyes' }).fill(other);
  await page.getByRole('option', { name: other }).first().waitFor();
  session.expectComplaint(/404/);
  await page.route('**/graphql', (route) => (route.request().headers()['cadre-view-as'] ? route.fulfill({ status: 404, contentType: 'application/json', body: JSON.stringify({ errors: [{ message: 'There is no such person to look as.', extensions: { code: 'NOT_FOUND' } }] }) }) : route.continue()));
  await page.keyboard.press('Enter');
  await page.getByRole('alert').getByText('There is no such person to look as.').waitFor();
  expect(await room.band.count()).toBe(0);
});
