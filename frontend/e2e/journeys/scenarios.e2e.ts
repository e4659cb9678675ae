import { expect, it } from 'vitest';
import { ScenarioPage } from '../pages/ScenarioPage';
import { expectAccessible, expectAccessibleInBothThemes } from '../support/axe';
import { browserSessions, type Look, type Session } from '../support/browser';

const sessions = browserSessions();

async function openRoom(look: Look = {}): Promise<{ session: Session; room: ScenarioPage }> {
  const session = await sessions.start('demo');
  const room = new ScenarioPage(await session.open('/scenarios', look));
  await room.page.getByRole('heading', { name: 'Try a reorganisation before it is real' }).waitFor();
  return { session, room };
}

/** A scenario with a new seat, two seats that move below it, and one that moves elsewhere. */
async function plan(room: ScenarioPage): Promise<void> {
  const [cto = '', cpo = '', coo = '', platform = '', cmo = ''] = await room.seats('Chief Technology Officer', 'Chief Product Officer', 'Chief Operating Officer', 'Director of Engineering, Platform', 'Chief Marketing Officer');
  const lead = await room.open('VP Platform', cto, room.id);
  await room.move(platform, lead, room.id);
  await room.move(cmo, cpo, room.id);
  // Another client edits live meanwhile.
  await room.move(cmo, coo, null);
}

it('goes from a first thought over a conflict to half of it applied, and back', async () => {
  const { room } = await openRoom();
  const { page } = room;
  await room.begin('One platform', 'One owner for the platform');
  await plan(room);

  await room.notice.getByText('The organisation has changed once').waitFor();
  await room.notice.getByText('1 field needs a decision.').waitFor();
  await room.tab('Consequences');
  await page.getByRole('heading', { name: 'Opened 1' }).waitFor();
  const moved = page.getByRole('list', { name: 'Report elsewhere 2' });
  await moved.getByText('Chief Marketing Officer').waitFor();
  await expectAccessible(page);

  await room.notice.getByRole('button', { name: 'Decide and bring up to date…' }).click();
  const go = room.dialog.getByRole('button', { name: 'Bring up to date' });
  await room.dialog.getByText('0 of 1 decided').waitFor();
  expect(await go.isDisabled()).toBe(true);
  await expectAccessible(page);
  await room.dialog.getByText('As in the scenario', { exact: true }).click();
  await go.click();
  await room.says(/^Brought up to date: 1 change was taken in/);
  await room.notice.waitFor({ state: 'detached' });

  await room.tab('Changes');
  await room.change('Moved Director of Engineering, Platform and 20 below to VP Platform').check();
  await page.getByRole('toolbar').getByText('1 change chosen, 1 more comes along').waitFor();
  await expectAccessible(page);
  await page.getByRole('toolbar').getByRole('button', { name: 'Apply…' }).click();
  await room.dialog.getByText('because “Moved Director of Engineering, Platform and 20 below to VP Platform” builds on it').waitFor();
  await expectAccessible(page);
  await room.dialog.getByRole('textbox', { name: 'Why' }).fill('Agreed on Monday');
  await room.dialog.getByRole('button', { name: 'Apply 2 changes' }).click();
  await room.says('Applied 2 changes of One platform');
  await expect.poll(() => page.getByText('Applied', { exact: true }).count()).toBe(2);
  const titles = async () => (await room.ask<{ org: { chart: { seats: { title: string }[] } } }>('{ org { chart { seats { title } } } }')).org.chart.seats.map((seat) => seat.title);
  expect(await titles()).toContain('VP Platform');

  await room.status.getByRole('button', { name: /^Undo/ }).click();
  await room.says(/^Undone: Applied 2 changes/);
  await expect.poll(() => page.getByText('Applied', { exact: true }).count()).toBe(0);
  expect(await titles()).not.toContain('VP Platform');
});

it('sets days, copies to another scenario, undoes, and compares', async () => {
  const { session, room } = await openRoom();
  const { page } = room;
  await room.begin('First way', 'As it was thought of first');
  await plan(room);
  const first = room.id;
  await room.goTo('Scenarios');
  await room.begin('Second way', 'As somebody else would do it');
  const second = room.id;

  await page.goto(`${session.server.address}/scenarios/${first}?tab=changes`);
  await room.change('Opened VP Platform under Chief Technology Officer').check();
  await page.getByRole('button', { name: 'Take effect on…' }).click();
  await room.dialog.getByLabel('Day', { exact: true }).fill('2031-02-01');
  // What builds on it would come before it.
  await room.dialog.getByText('Moved Director of Engineering, Platform and 20 below to VP Platform').waitFor();
  const along = room.dialog.getByRole('checkbox', { name: /^Give the same day to one more change/ });
  await along.uncheck();
  expect(await room.dialog.getByRole('button', { name: 'Set the day' }).isDisabled()).toBe(true);
  await expectAccessible(page);
  await along.check();
  await room.dialog.getByRole('button', { name: 'Set the day' }).click();
  await room.says(/^2 changes take effect on/);
  await page.getByRole('heading', { name: 'From 1 Feb 2031' }).waitFor();
  await room.change('Moved Director of Engineering, Platform and 20 below to VP Platform').check();

  await page.getByRole('button', { name: 'Copy to…' }).click();
  await room.dialog.getByRole('combobox', { name: 'Into' }).click();
  await page.getByRole('option', { name: 'Second way' }).click();
  await room.dialog.getByRole('button', { name: 'Copy', exact: true }).click();
  await room.says('Copied 2 changes into “Second way”');

  await page.getByRole('button', { name: 'Choose none' }).click();
  await page.getByRole('button', { name: /^Undo: Moved Chief Marketing Officer/ }).click();
  await room.says(/^Undone: Moved Chief Marketing Officer/);
  await expect.poll(() => page.getByRole('checkbox', { name: /^Choose: Moved Chief Marketing Officer/ }).count()).toBe(0);

  await room.goTo('Scenarios');
  await page.getByRole('checkbox', { name: 'Choose First way' }).check();
  await page.getByRole('checkbox', { name: 'Choose Second way' }).check();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Compare 2 with now' }).click();
  await page.getByRole('columnheader', { name: /^Second way/ }).waitFor();
  expect(page.url()).toContain(first);
  expect(page.url()).toContain(second);
  await page.getByRole('img', { name: /^The first three layers of Now/ }).waitFor();
  expect(await page.getByRole('row', { name: /^Seats opened/ }).getByRole('cell').allInnerTexts()).toEqual(['', '1', '1']);
  await expectAccessible(page);
});

it('calls what differs by name, never by an id', async () => {
  const { room } = await openRoom();
  const { page } = room;
  await room.begin('Moved teams', 'To see what it says');
  const { org } = await room.ask<{ org: { teams: { edges: { node: { id: string; name: string } }[] } } }>('{ org { teams(first: 50) { edges { node { id name } } } } }');
  const team = (name: string) => org.teams.edges.find(({ node }) => node.name === name)?.node.id;
  await room.ask('mutation($input: MoveTeamInput!) { moveTeam(input: $input) { changeset { id } } }', { input: { scenario: room.id, team: team('Checkout'), parent: team('Commercial') } });
  await room.tab('Consequences');
  const changed = page.getByRole('list', { name: 'Changed teams 1' });
  await changed.getByText('Commercial', { exact: true }).waitFor();
  expect(await changed.innerText()).not.toContain('tea_');
});

it('hands in, approves, loses the approval by an edit, and is put away and deleted', async () => {
  const { room } = await openRoom();
  const { page } = room;
  await room.begin('Small step', 'Only one seat');
  const [cto = ''] = await room.seats('Chief Technology Officer');
  await room.open('Staff Engineer at Large', cto, room.id);
  await room.goTo('Scenarios');
  await page.getByRole('link', { name: 'Small step' }).click();

  const why = page.getByRole('textbox', { name: 'Why' });
  await why.fill('Somebody has to look across');
  await why.blur();
  await page.getByText('Saved', { exact: true }).waitFor();
  await page.getByRole('button', { name: 'Share with somebody' }).click();
  await page.getByRole('textbox', { name: 'Share with somebody' }).fill('mafalda');
  await page.getByRole('option', { name: /Mafalda/ }).first().click();
  await page.getByRole('button', { name: /^Stop sharing with Mafalda/ }).waitFor();

  await page.getByRole('button', { name: 'Hand in for review' }).click();
  await page.getByRole('button', { name: 'Approve…' }).click();
  await room.dialog.getByRole('textbox', { name: 'Note' }).fill('Do it');
  await expectAccessible(page);
  await room.dialog.getByRole('button', { name: 'Approve', exact: true }).click();
  await room.says('Approved “Small step”');
  await room.open('Second Engineer at Large', cto, room.id);
  await page.reload();
  await room.tab('Reviews');
  await page.getByText('Withdrawn by a later edit').waitFor();
  await expectAccessible(page);

  await room.tab('Transition plan');
  await page.getByRole('button', { name: 'Draft from the changes…' }).click();
  await page.getByLabel('Takes effect on').fill('2020-03-01');
  await page.getByRole('button', { name: 'Draft', exact: true }).click();
  await page.getByText('Overdue').first().waitFor();
  await page.getByRole('checkbox', { name: /^Done: / }).first().check();
  await page.getByText(/^1 of \d+ steps done/).waitFor();
  await page.keyboard.press('Escape');
  await expectAccessible(page);

  await page.getByRole('button', { name: 'More about this scenario' }).click();
  await page.getByRole('menuitem', { name: 'Delete…' }).click();
  await room.dialog.getByText(/This cannot be undone/).waitFor();
  await room.dialog.getByRole('button', { name: 'Put away instead' }).click();
  await room.says('Put “Small step” away');
  await page.getByRole('button', { name: 'Take out again' }).waitFor();
  await page.getByRole('button', { name: 'More about this scenario' }).click();
  await page.getByRole('menuitem', { name: 'Delete…' }).click();
  await room.dialog.getByRole('button', { name: 'Delete for ever' }).click();
  await room.says('Deleted “Small step”');
  await page.getByRole('heading', { name: 'Try a reorganisation before it is real' }).waitFor();
});

it('begins one, chooses changes and applies them by keyboard alone', async () => {
  const { room } = await openRoom();
  const { page } = room;
  await page.getByRole('button', { name: 'New scenario' }).focus();
  await page.keyboard.press('Enter');
  await room.dialog.getByRole('textbox', { name: 'Name' }).waitFor();
  await page.keyboard.type('By hand');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Name of the scenario: By hand' }).waitFor();
  const [cto = ''] = await room.seats('Chief Technology Officer');
  await room.open('VP of Keys', cto, room.id);
  await page.getByRole('tab', { name: 'Overview' }).focus();
  await page.keyboard.press('ArrowRight');
  await room.change('Opened VP of Keys under Chief Technology Officer').focus();
  await page.keyboard.press('Space');
  await page.getByRole('toolbar').getByRole('button', { name: 'Apply…' }).focus();
  await page.keyboard.press('Enter');
  await room.dialog.getByText('1 change will become real').waitFor();
  await room.dialog.getByRole('button', { name: 'Apply 1 change' }).focus();
  await page.keyboard.press('Enter');
  await room.says('Applied By hand: 1 change');
  await page.keyboard.press('Control+z');
  await room.says(/^Undone: Applied By hand/);
  await page.getByRole('button', { name: 'Take back into draft' }).waitFor();
});

it('has no violation in either theme, and fits a small window', async () => {
  const { room } = await openRoom({ width: 1024, height: 700 });
  const { page } = room;
  await expectAccessibleInBothThemes(page);
  await room.begin('Looked at', 'To see it');
  await plan(room);
  await room.notice.getByText('1 field needs a decision.').waitFor();
  await expectAccessibleInBothThemes(page);
  for (const tab of ['Changes', 'Consequences', 'Transition plan', 'Reviews'] as const) {
    await room.tab(tab);
    await expectAccessibleInBothThemes(page);
    await room.expectNoSidewaysScroll();
  }
});
