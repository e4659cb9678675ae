import { expect, it } from 'vitest';
import { CoachingPage } from '../pages/CoachingPage';
import { expectAccessible } from '../support/axe';
import { browserSessions } from '../support/browser';

const sessions = browserSessions();

const lead = 'Radoslav Mihaylov-Brandt';
const answering = ['Emeka Uzodinma', 'Luc Desrochettes', 'Yuki Hanabusa-Reid', 'Ximena Barrandeguy'];

it('asks a team how much it has to keep in mind, answers, closes, and tells it where enough have answered', async () => {
  const session = await sessions.start('demo', ['Isolde Marchbanks']);
  const room = new CoachingPage(await session.open('/topology'), session.server);
  const { page } = room;
  await room.be(await room.person(lead));

  // Two quarters, with what Payments could do, and Storefront hidden: four answers are for the team alone.
  await page.getByRole('button', { name: 'Load of the teams' }).click();
  const row = (team: string) => page.getByRole('row', { name: new RegExp(`^${team}`) });
  await row('Payments').getByText('Too much for two quarters').waitFor();
  expect(await row('Payments').getByRole('list', { name: 'What Payments could do' }).getByRole('listitem').count()).toBe(3);
  expect(await row('Storefront').getByText('Too few answers').count()).toBe(2);
  await expectAccessible(page);

  // A round for Checkout: until it is closed nothing is told of it.
  await page.getByRole('button', { name: 'Ask teams' }).click();
  await room.typeInto(room.dialog.getByRole('textbox', { name: 'Teams' }), 'Checkout');
  await page.getByRole('option', { name: 'Checkout' }).first().waitFor();
  await page.keyboard.press('Enter');
  await room.dialog.getByRole('list', { name: 'Teams' }).getByText('Checkout').waitFor();
  await room.dialog.getByRole('button', { name: 'Ask', exact: true }).click();
  await room.says(/^Asked Checkout how much there is to keep in mind in Q/);
  const rounds = page.getByRole('list', { name: 'Open now' });
  await rounds.getByText('Checkout').waitFor();
  expect(await rounds.getByRole('button', { name: 'Answer for Checkout' }).count()).toBe(0);

  // A member is asked on their home, answers by keyboard, and cannot answer again.
  await room.be(await room.person('Priyanka Mukhopadhyaya'));
  await page.goto(`${session.server.address}/coaching`);
  await page.getByRole('region', { name: 'For you to answer' }).getByText('Checkout is asked how much it has to keep in mind').waitFor();
  await page.getByRole('button', { name: 'Answer for Checkout' }).click();
  await expectAccessible(page);
  for (const question of ['Domains', 'Technology', 'Upkeep', 'Interruptions', 'Tools', 'Clarity']) {
    await room.dialog.getByRole('radiogroup', { name: question }).getByRole('radio', { name: '4' }).focus();
    await page.keyboard.press('Space');
  }
  await room.dialog.getByRole('button', { name: 'Hand in' }).click();
  await room.says('Your answer was taken, without your name');
  await expect.poll(() => page.getByRole('button', { name: 'Answer for Checkout' }).count()).toBe(0);
  const { loadRounds } = await room.ask<{ loadRounds: { id: string }[] }>('{ loadRounds { id } }');
  const round = loadRounds[0]?.id ?? '';

  const give = async (who: string) => {
    await room.be(await room.person(who));
    await room.ask('mutation($round: ID!) { answerLoadRound(input: {round: $round, domains: 4, technology: 4, upkeep: 4, interruptions: 4, tools: 4, clarity: 4}) { round { id } } }', { round });
  };
  for (const who of answering) await give(who);

  // Who leads the team closes the round, and is told of five answers; what a colleague elsewhere asks by a tool tells nothing.
  await room.be(await room.person(lead));
  await page.goto(`${session.server.address}/topology/load`);
  await page.getByRole('button', { name: 'Close the round of Checkout' }).click();
  await room.dialog.getByRole('button', { name: 'Close it for good' }).click();
  await expect.poll(() => page.getByRole('list', { name: 'Open now' }).count()).toBe(0);
  await row('Checkout').getByText('5 answers').last().waitFor();
  await page.goto(`${session.server.address}/topology?load=true`);
  await page.getByRole('button', { name: /^Checkout, Stream-aligned: .*load 4\.0$/ }).waitFor();
  await page.getByRole('button', { name: /^Storefront, .*load too few answers$/ }).waitFor();
  const elsewhere = await session.server.askAs<{ org: { teamLoads: unknown[] } }>('Isolde Marchbanks', '{ org { teamLoads { team { name } } } }');
  expect(elsewhere.org.teamLoads).toEqual([]);
}, 90_000);
