import { expect, it } from 'vitest';
import { ChartPage } from '../pages/ChartPage';
import { CoachingPage } from '../pages/CoachingPage';
import { browserSessions } from '../support/browser';

const sessions = browserSessions();
const title = 'Product Manager, Returns';
const who = 'Ada Sundqvist';
const dayIn = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

it('follows one seat and the person in it, from a headcount plan to the search for who comes next', async () => {
  const session = await sessions.start('demo', []);
  const page = await session.open('/staffing');
  const room = new CoachingPage(page, session.server);
  const chart = new ChartPage(page);
  const { dialog } = room;
  const [anneliese, solveig] = [await room.person('Anneliese Trautvetter'), await room.person('Solveig Achterberg')];
  const goTo = (path: string) => page.goto(new URL(path, session.server.address).href);
  /** The same page as somebody else sees it, or another of theirs. */
  const as = async (person: string, path = page.url()) => { await room.be(person); await goTo(path); };
  const write = (name: string | RegExp, text: string) => dialog.getByRole('textbox', { name }).fill(text);
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
  const confirm = async (name: string) => { await dialog.getByRole('button', { name, exact: true }).click(); await dialog.waitFor({ state: 'detached' }); };
  const choose = (group: string, option: string) => page.getByRole('radiogroup', { name: group }).getByText(option, { exact: true }).click();
  let seat = '';
  /** What the chart says of the seat. */
  const standsOnChart = async (words: string) => {
    await goTo(`/chart?focus=${seat}&seat=${seat}`);
    await chart.tree.getByRole('treeitem', { name: words }).waitFor({ state: 'attached' });
  };

  // Planned for the group, approved by who leads its lead, and opened as a seat.
  await as(anneliese, '/staffing');
  await press('Plan headcount');
  await write('Name', 'Returns');
  await dialog.getByLabel('Period from').fill(dayIn(0));
  await dialog.getByLabel('Period to').fill(dayIn(250));
  await write('Budget in FTE', '4');
  await write('Title', title);
  await dialog.getByRole('combobox', { name: 'Role' }).selectOption({ label: 'Product manager' });
  await write('Why', 'Nobody decides what comes back, and how.');
  await confirm('Propose');
  const line = page.getByRole('row', { name: title });
  await line.getByText('planned').waitFor();
  await as(solveig);
  await press('Approve');
  await confirm('Approve');
  await page.getByText(/^Approved by Solveig Achterberg/).waitFor();
  await as(anneliese);
  await line.getByText('approved').waitFor();
  await press(`Open the seat ${title}`);
  await line.getByRole('link', { name: title }).waitFor();
  [seat = ''] = await room.seats(title);
  await standsOnChart(`${title}, Approved`);

  // Sought: an opening, a candidate on the board, an interview with its scorecard, the decision, the offer.
  await goTo('/staffing');
  await press(`Open the search for ${title}`);
  await write('Why now', 'Returns cost more than they should.');
  await write('Outcomes after twelve months', 'Half of all returns need nobody');
  await confirm('Open');
  await page.getByRole('heading', { name: title, level: 1 }).waitFor();
  await standsOnChart(`${title}, Open`);
  await page.getByRole('link', { name: 'Somebody is sought' }).click();
  await page.getByRole('heading', { name: 'The opening' }).waitFor();
  await press('Add a candidate');
  await write('Name', who);
  await confirm('Add');
  const column = (name: string) => page.getByRole('region', { name: new RegExp(`^${name}, `) });
  await column('Sourced').getByRole('link', { name: who }).focus();
  await page.keyboard.press('Alt+ArrowRight');
  await column('Contacted').getByRole('button', { name: `Move ${who}` }).click();
  await page.getByRole('menuitem', { name: 'To Hiring manager interview' }).click();
  await column('Hiring manager interview').getByRole('link', { name: who }).click();
  await press('Plan an interview');
  await page.getByRole('textbox', { name: 'Plan an interview' }).fill('Anneliese');
  await page.getByRole('option', { name: 'Anneliese Trautvetter' }).waitFor();
  await page.keyboard.press('Enter');
  await press('Write your scorecard');
  for (const rating of await dialog.getByRole('radiogroup', { name: /^Rating:/ }).all()) await rating.getByText('Good').click();
  for (const field of await dialog.getByRole('textbox', { name: /^What you saw:/ }).all()) await field.fill('Told of a case of her own');
  await write('What speaks for them', 'Asks what for');
  await write('What speaks against them', 'New to returns');
  await choose('In all', 'Yes');
  await confirm('Hand in');
  await page.getByText('scorecard is in').waitFor();
  await page.getByRole('textbox', { name: 'Why' }).fill('Finds the real problem');
  await choose('Decision', 'Hire');
  await press('Decide');
  await press('Make an offer');
  await page.getByLabel('First day').fill(dayIn(0));
  await page.getByLabel('Answer until').fill(dayIn(7));
  await press('Send');
  await press('Accepted');
  await press('Hire');
  await confirm('Hire');
  await page.getByText(`${title} · Hired`, { exact: true }).waitFor();
  await standsOnChart(`${who}, ${title}`);

  // Begins: her plan is there, and the review of it is held.
  const ada = await room.person(who);
  await goTo(`/people/${ada}`);
  await page.locator('section').filter({ has: page.getByRole('heading', { name: 'First 90 days' }) }).getByRole('link', { name: title }).click();
  await page.getByRole('heading', { name: who, level: 1 }).waitFor();
  await page.getByRole('checkbox', { name: /^Done: / }).first().check();
  await page.getByText(/^1 of \d+ tasks done/).first().waitFor();
  await press('Hold the 90-day review');
  await choose('Outcome', 'On track');
  await write('Why', 'The team asks her first');
  await confirm('Write the review');
  await page.getByRole('heading', { name: 'On track' }).waitFor();

  // Evaluated with the others of the group, whose drafts another client writes.
  await goTo('/staffing');
  await press('Open a cycle');
  await write('Name', 'First look');
  for (const [label, day] of [['Period from', -90], ['Period to', 0], ['Own words by', 1], ['Colleagues by', 2], ['Drafts by', 3], ['Released by', 4]] as const) await dialog.getByLabel(label).fill(dayIn(day));
  await confirm('Open');
  await page.getByRole('heading', { name: 'First look', level: 1 }).waitFor();
  const cycle = page.url();
  await as(ada, '/staffing');
  await press('About yourself');
  await write(/^What you reached/, 'Half of all returns need nobody now.');
  await confirm('Hand in');
  await as(anneliese, cycle);
  await page.getByRole('row', { name: who }).getByText('in', { exact: true }).waitFor();
  await press('On to colleagues');
  await press('On to drafts');
  const { evaluationCycle } = await room.ask<{ evaluationCycle: { evaluations: { id: string; person: { id: string } }[] } }>('query($id: ID!) { evaluationCycle(id: $id) { evaluations { id person { id } } } }', { id: cycle.split('/').at(-1) });
  for (const { id, person } of evaluationCycle.evaluations) {
    if (person.id !== ada) await room.ask('mutation($input: DraftEvaluationInput!) { draftEvaluation(input: $input) { evaluation { id } } }', { input: { evaluation: id, performance: 'PERFORMING', text: 'As we said' } });
  }
  await page.getByRole('link', { name: who, exact: true }).click();
  await choose('Rating', 'Performing');
  await page.getByRole('textbox', { name: 'In words' }).fill('Decides what comes back, and how.');
  await press('Save the draft');
  await page.locator('button:disabled', { hasText: 'Save the draft' }).waitFor();
  const evaluation = page.url();
  await goTo(cycle);
  await page.getByRole('row', { name: who }).getByText('Performing').waitFor();
  await press('On to calibration');
  await press('Release');
  await confirm('Release');
  await goTo(evaluation);
  await press('We have talked');
  await page.getByText(/talked about on/).waitFor();
  await as(ada, evaluation);
  await page.getByText('Decides what comes back, and how.').waitFor();
  await press('Acknowledge');
  await write('What you say to it', 'I would have said so myself');
  await confirm('Acknowledge');
  await page.getByText('I would have said so myself').waitFor();
  await page.getByText(/· acknowledged/).waitFor();

  // She leaves: until then the seat is on notice, and the search for who comes next is under way.
  await as(anneliese, `/people/${ada}`);
  await press('Actions of this person');
  await page.getByRole('menuitem', { name: 'Leaving or replacing…' }).click();
  await dialog.getByLabel('First day without them').fill(dayIn(30));
  await dialog.getByRole('radio', { name: 'Look for somebody' }).press('Space');
  await write('Why now', 'Ada goes, and returns do not.');
  await write('Outcomes after twelve months', 'Nothing comes back twice');
  await confirm('Record');
  await page.getByRole('heading', { name: title, level: 1 }).waitFor();
  await page.getByText('Ada goes, and returns do not.').waitFor();
  await standsOnChart(`${who}, ${title}, On notice`);
  const { staffing } = await room.ask<{ staffing: { openings: { position: { id: string } }[]; closed: { position: { id: string }; state: string }[] } }>('{ staffing { openings { position { id } } closed: openings(closed: true) { position { id } state } } }');
  expect(staffing.openings.filter(({ position }) => position.id === seat)).toHaveLength(1);
  expect(staffing.closed.filter(({ position }) => position.id === seat)).toMatchObject([{ state: 'FILLED' }]);
}, 120_000);
