import { expect, it } from 'vitest';
import { ChartPage } from '../pages/ChartPage';
import { browserSessions } from '../support/browser';

const sessions = browserSessions();
const editor = 'Benedita Quaresma';

interface Rows { org: { positions: { edges: { node: { id: string; title: string; person: { id: string; name: string } | null } }[] }; people: { totalCount: number } } }

it('brings back a closed seat and who held it, as the same seat and the same person', async () => {
  const session = await sessions.start('demo', [{ editor }]);
  const before = await session.server.askAs<Rows>(editor, '{ org { people { totalCount } positions(first: 100) { edges { node { id title person { id name } } } } } }');
  const seat = before.org.positions.edges.map(({ node }) => node).find(({ title }) => title === 'Chief of Staff');
  if (!seat?.person) throw new Error('the demo company has a Chief of Staff');
  await session.server.askAs(editor, 'mutation($input: RecordLeavingInput!) { recordLeaving(input: $input) { changeset { id } } }', { input: { person: seat.person.id } });
  await session.server.askAs(editor, 'mutation($input: ClosePositionInput!) { closePosition(input: $input) { changeset { id } } }', { input: { positions: [seat.id], reports: 'TO_MANAGER' } });

  const page = await session.open(`/chart?seat=${seat.id}`);
  const chart = new ChartPage(page);
  await chart.ready();
  await page.getByRole('heading', { name: 'Chief of Staff is closed' }).waitFor();
  if (process.env['LOOK']) await page.screenshot({ path: `${process.env['LOOK']}/closed.png` });
  await page.getByRole('button', { name: 'Open it again' }).click();
  await chart.says(/^Reopened Chief of Staff/);
  await chart.inspector.getByText(/^Reports to/).waitFor();
  await chart.inspector.getByText('Vacant').first().waitFor();

  await page.goto(new URL(`/people/${seat.person.id}`, page.url()).href);
  await page.getByRole('button', { name: 'Actions of this person' }).click();
  await page.getByRole('menuitem', { name: 'Take back…' }).click();
  const dialog = page.getByRole('dialog', { name: `${seat.person.name} comes back` });
  await dialog.getByRole('textbox', { name: 'Seat' }).fill('Chief of Staff');
  await page.getByRole('option', { name: /Chief of Staff/ }).first().click();
  if (process.env['LOOK']) await page.screenshot({ path: `${process.env['LOOK']}/rehire.png` });
  await dialog.getByRole('button', { name: 'Take back' }).click();
  await chart.says(/^Rehired .* as Chief of Staff/);
  const after = await session.server.askAs<{ org: { people: { totalCount: number }; position: { person: { id: string } | null } } }>(editor, 'query($id: ID!) { org { people { totalCount } position(id: $id) { person { id } } } }', { id: seat.id });
  expect(after.org).toEqual({ people: before.org.people, position: { person: { id: seat.person.id } } });
});

it('opens an archived team again', async () => {
  const session = await sessions.start('demo', [{ editor }]);
  const { org } = await session.server.askAs<{ org: { teams: { edges: { node: { id: string; name: string } }[] } } }>(editor, '{ org { teams(first: 1) { edges { node { id name } } } } }');
  const [team] = org.teams.edges.map(({ node }) => node);
  if (!team) throw new Error('the demo company has teams');
  await session.server.askAs(editor, 'mutation($input: ArchiveTeamInput!) { archiveTeam(input: $input) { changeset { id } } }', { input: { team: team.id } });
  const page = await session.open(`/teams/${team.id}`);
  await page.getByText(/^Archived on/).waitFor();
  await page.getByRole('button', { name: 'Actions of this team' }).click();
  if (process.env['LOOK']) await page.screenshot({ path: `${process.env['LOOK']}/team.png` });
  await page.getByRole('menuitem', { name: 'Open the team again' }).click();
  await expect.poll(() => page.getByText(/^Archived on/).count()).toBe(0);
});
