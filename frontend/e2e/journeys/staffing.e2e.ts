import { expect, it } from 'vitest';
import { CoachingPage } from '../pages/CoachingPage';
import { expectAccessible } from '../support/axe';
import { browserSessions } from '../support/browser';

const sessions = browserSessions();

it('takes a seat from open to onboarded: board, scorecard, decision, offer, hire, and the first 90 days', async () => {
  const session = await sessions.start('demo', ['Ottilie Brandeisky']);
  const room = new CoachingPage(await session.open('/staffing'), session.server);
  const { page } = room;
  await page.getByRole('heading', { name: 'Staffing', level: 1 }).waitFor();
  await page.getByText('Hiring manager interview for 19 days, of 7').waitFor();
  await expectAccessible(page);

  await page.getByRole('link', { name: 'Product Manager, Risk & Trust' }).first().click();
  const column = (name: string) => page.getByRole('region', { name: new RegExp(`^${name}, `) });
  await column('Decision').getByRole('link', { name: 'Ruxandra Petcu' }).waitFor();
  await expectAccessible(page);

  // By keyboard forward; back only with a reason; and by hand.
  await column('Sourced').getByRole('link', { name: 'Lior Benveniste' }).focus();
  await page.keyboard.press('Alt+ArrowRight');
  await column('Contacted').getByRole('link', { name: 'Lior Benveniste' }).waitFor();
  await page.keyboard.press('Alt+ArrowLeft');
  await page.getByRole('textbox', { name: 'Why' }).fill('He asked for another week');
  await page.getByRole('button', { name: 'Move back' }).click();
  await column('Sourced').getByRole('link', { name: 'Lior Benveniste' }).waitFor();
  await column('Sourced').getByRole('listitem').dragTo(column('Recruiter screen'));
  await column('Recruiter screen').getByRole('link', { name: 'Lior Benveniste' }).waitFor();

  await page.getByRole('button', { name: 'Add a candidate' }).click();
  await page.getByRole('textbox', { name: 'Name' }).fill('Ada Sundqvist');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await column('Sourced').getByRole('link', { name: 'Ada Sundqvist' }).waitFor();

  // An interviewer who owes a scorecard reads no other; others read no candidate at all.
  const asked = await session.server.askAs<{ staffing: { toScore: unknown[]; openings: unknown[]; stuck: unknown[] } }>('Ottilie Brandeisky', '{ staffing { toScore { id } openings { id } stuck { id } } }', {});
  expect(asked.staffing).toEqual({ toScore: [], openings: [], stuck: [] });

  await column('Hiring manager interview').getByRole('link', { name: 'Oyinkansola Fashola' }).click();
  await page.getByRole('button', { name: 'Write your scorecard' }).click();
  for (const choice of await page.getByRole('radiogroup', { name: /^Rating:/ }).all()) await choice.getByText('Good').click();
  for (const field of await page.getByRole('textbox', { name: /^What you saw:/ }).all()) await field.fill('Told of a case, and of what she stopped');
  await page.getByRole('textbox', { name: 'What speaks for them' }).fill('Clear');
  await page.getByRole('textbox', { name: 'What speaks against them' }).fill('Far from the field');
  await page.getByRole('radiogroup', { name: 'In all' }).getByText('No', { exact: true }).click();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Hand in' }).click();
  await page.getByText('Far from the field').waitFor();

  await page.goBack();
  await column('Decision').getByRole('link', { name: 'Ruxandra Petcu' }).click();
  await page.getByRole('heading', { name: 'Ottilie Brandeisky' }).waitFor();
  await page.getByRole('textbox', { name: 'Why' }).fill('Finds the real problem, and the team wants her');
  await page.getByRole('radiogroup', { name: 'Decision' }).getByText('Hire', { exact: true }).click();
  await page.getByRole('button', { name: 'Decide' }).click();
  await page.getByRole('button', { name: 'Make an offer' }).click();
  const soon = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
  await page.getByLabel('First day').fill(soon(30));
  await page.getByLabel('Answer until').fill(soon(7));
  await page.getByRole('button', { name: 'Send' }).click();
  await page.getByRole('button', { name: 'Accepted' }).click();
  await page.getByRole('button', { name: 'Hire', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Hire', exact: true }).click();
  await page.getByText(/^Product Manager, Risk & Trust · Hired$/).waitFor();
  await expectAccessible(page);

  const hired = await room.person('Ruxandra Petcu');
  const { org } = await room.ask<{ org: { person: { assignments: { startsOn: string; position: { title: string; planState: string | null } }[] } } }>(
    'query($id: ID!) { org { person(id: $id) { assignments { startsOn position { title planState } } } } }', { id: hired });
  expect(org.person.assignments).toEqual([{ startsOn: soon(30), position: { title: 'Product Manager, Risk & Trust', planState: null } }]);

  // The hire made the plan of her first ninety days, which Ilse sees to: she leads the seat.
  const anneliese = await room.person('Anneliese Trautvetter');
  await room.be(await room.person('Ilse Vantongeren'));
  await page.goto(`${session.server.address}/people/${hired}`);
  await page.getByRole('heading', { name: 'First 90 days' }).waitFor();
  await page.locator('section').filter({ has: page.getByRole('heading', { name: 'First 90 days' }) }).getByRole('link', { name: 'Product Manager, Risk & Trust' }).click();
  await page.getByRole('heading', { name: 'Ruxandra Petcu', level: 1 }).waitFor();
  await page.getByText('Listen to fifteen customers in all').waitFor();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Change: Buddy' }).click();
  await page.getByRole('textbox', { name: 'Buddy' }).fill('Ottilie');
  await page.getByRole('option', { name: 'Ottilie Brandeisky' }).first().waitFor();
  await page.keyboard.press('Enter');
  await page.getByText('Ottilie Brandeisky').first().waitFor();
  await page.getByRole('checkbox', { name: 'Done: Give access to tools, documents and channels' }).check();
  await page.getByText(/1 of \d+ tasks done/).waitFor();
  await page.getByRole('button', { name: 'Change Listen to eight customers' }).click();
  await page.getByRole('textbox', { name: 'Task' }).fill('Listen to eight partners');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Listen to eight partners').waitFor();

  // Somebody who has been here for a while: what is late stands first in the room, and the review ends it.
  await room.be(anneliese);
  await page.goto(`${session.server.address}/staffing`);
  await page.getByRole('link', { name: 'Benedita Quaresma' }).first().click();
  await page.getByRole('checkbox', { name: 'Done: Introduce ten people who matter for the work, and more' }).check();
  await page.getByRole('button', { name: 'Hold the 90-day review', exact: true }).click();
  await page.getByRole('radiogroup', { name: 'Outcome' }).getByText('On track').click();
  await page.getByRole('textbox', { name: 'Why' }).fill('Stock is right, and the team asks her first');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Write the review' }).click();
  await page.getByRole('heading', { name: 'On track' }).waitFor();

  // Tools read none of it, whoever holds them: not even the buddy's.
  const tool = await session.server.askAs<{ onboardingOf: { canBegin: boolean; plans: unknown[] } }>('Ottilie Brandeisky', 'query($id: ID!) { onboardingOf(person: $id) { canBegin plans { id } } }', { id: hired });
  expect(tool.onboardingOf).toEqual({ canBegin: false, plans: [] });
});
