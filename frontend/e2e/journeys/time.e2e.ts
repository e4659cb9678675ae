import { expect, it } from 'vitest';
import { calendarOf, TimePage } from '../pages/TimePage';
import { expectAccessible } from '../support/axe';
import { browserSessions } from '../support/browser';

const sessions = browserSessions();
const coach = 'Anneliese Trautvetter';
/** Leads somebody whom another coaches; of her weeks nothing is known. */
const leader = 'Ilse Vantongeren';
const report = 'Gonçalo Telhada';

it('fills weeks by hand with the keyboard alone, and takes it back', async () => {
  const session = await sessions.start('demo', [leader]);
  const room = new TimePage(await session.open('/chart'), session.server);
  const { page } = room;
  const { keyboard } = page;
  await room.be(await room.person(leader));
  // One-on-ones that were held are there by themselves.
  const { prepareOneOnOne } = await session.server.askAs<{ prepareOneOnOne: { oneOnOne: { id: string } } }>(leader, 'mutation($input: PrepareOneOnOneInput!) { prepareOneOnOne(input: $input) { oneOnOne { id } } }', { input: { person: await room.person(report), startsAt: new Date(Date.now() - 60_000).toISOString() } });
  await session.server.askAs(leader, 'mutation($input: HoldOneOnOneInput!) { holdOneOnOne(input: $input) { oneOnOne { id } } }', { input: { oneOnOne: prepareOneOnOne.oneOnOne.id, minutes: 50 } });
  await page.reload();
  await page.getByRole('navigation', { name: 'Rooms' }).waitFor();
  await keyboard.press('g');
  await keyboard.press('m');
  await page.getByRole('heading', { name: 'Your time', level: 1 }).waitFor();
  await page.getByText('Only you can read how you spend your weeks.', { exact: false }).waitFor();
  await room.week(0).getByText('one-on-ones').waitFor();
  expect(await room.cells(0).allTextContents()).toEqual(['0:50', '–', '–', '–', '–']);
  await expectAccessible(page);

  // Down one week, and typed across: a digit begins, Tab goes on, Enter goes down.
  await room.cells(0).first().focus();
  await keyboard.press('ArrowDown');
  await keyboard.type('9:30');
  await keyboard.press('Tab');
  await keyboard.type('2,5');
  await keyboard.press('Tab');
  await keyboard.type('4');
  await keyboard.press('Tab');
  await keyboard.type('24');
  await keyboard.press('Enter');
  await room.says(/^Recorded how the week/);
  expect(await room.cells(1).allTextContents()).toEqual(['9:30', '2:30', '4:00', '24:00', '–']);
  await room.week(1).getByText('by hand').waitFor();
  await room.week(1).getByText('30 %').waitFor();
  const kept = () => session.server.askAs<{ viewer: { time: { weeks: { coaching: number; staffing: number; handsOn: number; origin: string }[] } } }>(leader, '{ viewer { time(weeks: 2) { weeks { coaching staffing handsOn origin } } } }');
  await expect.poll(async () => (await kept()).viewer.time.weeks[1]).toEqual({ coaching: 570, staffing: 150, handsOn: 1440, origin: 'HAND' });

  // What is no time is said, and Esc leaves the cell as it was.
  expect(await page.evaluate(() => document.activeElement?.getAttribute('data-at'))).toBe('2,3');
  await keyboard.press('ArrowUp');
  await keyboard.press('F2');
  await keyboard.press('Control+a');
  await keyboard.type('25:90');
  await keyboard.press('Enter');
  await page.getByRole('alert').getByText('Hours look like').waitFor();
  await expectAccessible(page);
  await keyboard.press('Escape');
  expect(await room.cells(1).nth(3).textContent()).toBe('24:00');
  await keyboard.press('Control+z');
  await room.says(/^Undone: Recorded/);
  await expect.poll(() => room.cells(1).nth(3).textContent()).toBe('–');
  await keyboard.press('Control+y');
  await expect.poll(() => room.cells(1).nth(3).textContent()).toBe('24:00');

  // A week goes back to what one-on-ones say.
  await room.week(1).getByRole('button', { name: /^Take back what is recorded/ }).press('Enter');
  await expect.poll(() => room.cells(1).allTextContents()).toEqual(['–', '–', '–', '–', '–']);
});

it('says how the target comes about, and that two jobs are two', async () => {
  const session = await sessions.start('demo');
  const room = new TimePage(await session.open('/coaching'), session.server);
  const { page } = room;
  await room.be(await room.person(coach));
  await page.reload();
  await page.getByRole('link', { name: 'How your weeks went, week by week' }).press('Enter');
  const target = page.getByRole('region', { name: 'What your week should look like, and why' });
  await target.getByRole('row', { name: /^3 reports 10 % each 30 %$/ }).waitFor();
  await target.getByRole('row', { name: /^Strategy and context by your role 10 %$/ }).waitFor();
  await room.chart.waitFor();
  await expectAccessible(page);

  // A fourth report, and the player-coach has two full-time jobs.
  const [gpm = ''] = await room.seats('Group Product Manager, Merchants');
  await room.ask('mutation($input: OpenPositionInput!) { openPosition(input: $input) { changeset { id } } }', { input: { title: 'Product Manager, Payouts', reportsTo: gpm } });
  await target.getByRole('row', { name: /^1 open seat 5 % each 5 %$/ }).waitFor();
  const { org } = await room.ask<{ org: { chart: { seats: { id: string; title: string }[] } } }>('{ org { chart { seats { id title } } } }');
  const seat = org.chart.seats.find(({ title }) => title === 'Product Manager, Payouts')?.id;
  await room.ask('mutation($input: AssignPersonInput!) { assignPerson(input: $input) { changeset { id } } }', { input: { position: seat, newPerson: { name: 'Zora Quillfeather' } } });
  await page.getByText('Two full-time jobs').waitFor();
  await page.getByText('You lead 4 people, and your seat has work of its own.', { exact: false }).waitFor();
  await expectAccessible(page);
});

it('takes weeks from a calendar that was looked at and corrected first', async () => {
  const session = await sessions.start('demo');
  const room = new TimePage(await session.open('/coaching'), session.server);
  const { page } = room;
  const her = await room.person(report);
  await room.be(await room.person(leader));
  await page.goto(`${session.server.address}/coaching/time`);
  const { org } = await room.ask<{ org: { person: { email: string } } }>('query($id: ID!) { org { person(id: $id) { email } } }', { id: her });
  const calendar = calendarOf([
    { title: 'Hiring sync', weeksAgo: 1, hour: 8, minutes: 60 }, { title: 'Catching up', weeksAgo: 1, hour: 9, minutes: 45, with: org.person.email },
    { title: 'Deep work', weeksAgo: 1, hour: 10, minutes: 300 }, { title: 'Deep work', weeksAgo: 2, hour: 10, minutes: 240 }, { title: 'Portfolio board', weeksAgo: 2, hour: 15, minutes: 90 },
  ]);
  // A week that was recorded by hand stays.
  await room.cells(2).first().focus();
  await page.keyboard.type('1');
  await page.keyboard.press('Enter');
  await room.says(/^Recorded/);

  session.expectComplaint(/status of 4\d\d/);
  await room.chooseCalendar('name;seat\nAna;CEO\n', 'people.csv');
  await page.getByRole('alert').getByText('This is not an iCalendar file.').waitFor();
  await expectAccessible(page);

  await room.chooseCalendar(calendar);
  await page.getByRole('heading', { name: 'calendar.ics' }).waitFor();
  await room.title('Hiring sync').getByText('The title says “hiring”').waitFor();
  await room.title('Catching up').getByText(`With ${report} alone`).waitFor();
  await room.title('Deep work').getByText('Nothing tells what it is for').waitFor();
  await page.getByText(/^You recorded .* by hand: that stays\.$/).waitFor();
  await expectAccessible(page);
  const kind = room.title('Deep work').getByRole('combobox', { name: 'What “Deep work” counts as' });
  await kind.focus();
  await page.keyboard.press('ArrowDown');
  await page.getByRole('option', { name: 'Own work' }).waitFor();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await room.title('Deep work').getByText('You said so').waitFor();
  const weeks = () => room.ask<{ viewer: { time: { weeks: object[] } } }>('{ viewer { time(weeks: 3) { weeks { coaching staffing strategy handsOn other origin } } } }');
  const nothing = { coaching: 0, staffing: 0, strategy: 0, handsOn: 0, other: 0, origin: 'ONE_ON_ONES' };
  expect((await weeks()).viewer.time.weeks.slice(0, 2)).toEqual([nothing, nothing]);

  await page.getByRole('button', { name: 'Take 1 week' }).press('Enter');
  await room.says('Took the time of some weeks from a calendar');
  await expect.poll(() => room.cells(1).allTextContents()).toEqual(['0:45', '1:00', '–', '5:00', '–']);
  expect(await room.cells(2).allTextContents()).toEqual(['1:00', '–', '–', '–', '–']);
  await room.chart.waitFor();
  await expectAccessible(page);
  await room.undo();
  await expect.poll(() => room.cells(1).allTextContents()).toEqual(['–', '–', '–', '–', '–']);

  // Dropped anywhere in the room, it is read as well.
  const dropped = await page.evaluateHandle((text) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], 'dropped.ics', { type: 'text/calendar' }));
    return transfer;
  }, calendar);
  const zone = page.locator('[data-over]');
  await zone.dispatchEvent('dragover', { dataTransfer: dropped });
  await page.getByText('Let go to read the calendar').waitFor();
  await zone.dispatchEvent('drop', { dataTransfer: dropped });
  await page.getByRole('heading', { name: 'dropped.ics' }).waitFor();
  await page.getByRole('button', { name: 'Leave it' }).press('Enter');
  await page.getByRole('heading', { name: 'Your time', level: 1 }).waitFor();
});
