import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { ChartPage } from './pages/ChartPage';
import { CoachingPage } from './pages/CoachingPage';
import { LimitsPage } from './pages/LimitsPage';
import { OverlayPage } from './pages/OverlayPage';
import { ScenarioPage } from './pages/ScenarioPage';
import { WorldPage } from './pages/World';
import { browserSessions, type Session } from './support/browser';

const sessions = browserSessions();
const folder = join(import.meta.dirname, '../../docs/screenshots');
const csv = join(import.meta.dirname, 'fixtures/company.csv');

/** `PICTURES=overlay` takes only those whose names begin so. */
const wanted = (name: string) => name.startsWith(process.env['PICTURES'] ?? '');

/** Two answers to one question, as `plan` leaves them. */
interface Plans {
  readonly chosen: string;
  readonly other: string;
}

/** Looks as this person from here on. */
async function as(name: string, page: Page, server: Session['server']): Promise<CoachingPage> {
  const room = new CoachingPage(page, server);
  await room.be(await room.person(name));
  return room;
}

/** Looks as who leads most teams: what teams answered is told to who leads them. */
const asLead = (page: Page, server: Session['server']) => as('Radoslav Mihaylov-Brandt', page, server);

/** Each picture: where it is, and what has to be done before it is taken. */
const pictures: Record<string, (page: Page, session: Session, plans: Plans) => Promise<void>> = {
  async chart(page, { server }) {
    await page.goto(`${server.address}/chart`);
    const chart = new ChartPage(page);
    await chart.ready();
    await chart.choose('Chief Product Officer');
    await chart.inspector.getByRole('button', { name: /^Title of the seat/ }).waitFor();
    await page.mouse.move(0, 0);
  },
  async people(page, { server }) {
    await page.goto(`${server.address}/people`);
    await page.locator('[data-row-link]').nth(5).waitFor();
  },
  async team(page, { server }) {
    await page.goto(`${server.address}/teams`);
    await page.getByRole('link', { name: /^Checkout/ }).click();
    await page.getByRole('heading', { name: 'Members' }).waitFor();
  },
  async insights(page, { server }) {
    await page.goto(`${server.address}/insights`);
    await page.getByText('1 check does not hold', { exact: false }).waitFor();
    await page.getByText('Commercial').first().waitFor();
    await page.mouse.move(0, 0);
  },
  async query(page, { server }) {
    await page.goto(`${server.address}/graphiql?saved=departments`);
    await page.getByRole('list', { name: 'Result' }).getByText('Commercial').waitFor();
    await page.mouse.move(0, 0);
  },
  async commitments(page, { server }) {
    await page.goto(`${server.address}/strategy/commitments`);
    await page.getByRole('link', { name: 'All 40 Harbour Coffee shops can open in one morning', exact: true }).waitFor();
    await page.getByText(/^This quarter/).waitFor();
    await page.mouse.move(0, 0);
  },
  async discovery(page, { server }) {
    await page.goto(`${server.address}/strategy/commitments`);
    await page.getByRole('link', { name: 'Payout files that the Spanish tax office takes', exact: true }).click();
    await page.getByRole('heading', { name: 'Missing before it can be promised' }).waitFor();
    await page.mouse.move(0, 0);
  },
  async broken(page, { server }) {
    await page.goto(`${server.address}/strategy/commitments?show=broken`);
    await page.getByRole('link', { name: /^The festival guide/ }).click();
    await page.getByRole('heading', { name: 'Post-mortem' }).waitFor();
    await page.mouse.move(0, 0);
  },
  async topology(page, { server }) {
    await page.goto(`${server.address}/topology`);
    await page.getByRole('button', { name: /^Payments, / }).waitFor();
    await page.mouse.move(0, 0);
  },
  async 'topology-follow'(page, { server }) {
    await page.goto(`${server.address}/topology`);
    await page.getByRole('button', { name: /^Checkout, / }).click();
    await page.getByText('Findings').first().click();
    await page.mouse.move(0, 0);
  },
  async load(page, { server }) {
    await asLead(page, server);
    await page.goto(`${server.address}/topology/load`);
    await page.getByText('Too much for two quarters').first().waitFor();
  },
  async 'load-map'(page, { server }) {
    await asLead(page, server);
    await page.goto(`${server.address}/topology?load=true`);
    await page.getByRole('button', { name: /^Payments, .*load / }).waitFor();
    await page.getByText('Legend').click();
    await page.mouse.move(0, 0);
  },
  async vision(page, { server }) {
    await page.goto(`${server.address}/strategy`);
    await page.getByText('Every independent shop', { exact: false }).first().waitFor();
  },
  async strategy(page, { server }) {
    await page.goto(`${server.address}/strategy/plan`);
    await page.getByText('3 problems for', { exact: false }).first().waitFor();
  },
  async alignment(page, { server }) {
    await page.goto(`${server.address}/strategy/map`);
    await page.getByText('The first week and the last hour').first().click();
    await page.mouse.move(0, 0);
  },
  async coverage(page, { server }) {
    await page.goto(`${server.address}/strategy/coverage`);
    await page.getByRole('table').first().waitFor();
  },
  async context(page, { server }) {
    await page.goto(`${server.address}/teams`);
    await page.getByRole('link', { name: /^Checkout/ }).click();
    await page.getByRole('link', { name: 'Strategic context' }).click();
    await page.getByRole('heading', { level: 2 }).nth(2).waitFor();
  },
  async staffing(page, { server }) {
    await page.goto(`${server.address}/staffing`);
    await page.getByText('Hiring manager interview for 19 days, of 7').waitFor();
  },
  async opening(page, { server }) {
    await page.goto(`${server.address}/staffing`);
    await page.getByRole('link', { name: 'Product Manager, Risk & Trust' }).first().click();
    await page.getByRole('region', { name: /^Decision, / }).getByRole('link', { name: 'Ruxandra Petcu' }).waitFor();
  },
  async application(page, { server }) {
    await page.goto(`${server.address}/staffing`);
    await page.getByRole('link', { name: 'Product Manager, Risk & Trust' }).first().click();
    await page.getByRole('link', { name: 'Ruxandra Petcu' }).click();
    await page.getByRole('heading', { name: 'Ottilie Brandeisky' }).waitFor();
  },
  async onboarding(page, { server }) {
    await page.goto(`${server.address}/staffing`);
    await page.locator('a[href*="/staffing/onboarding/"]').first().click();
    await page.getByRole('heading', { level: 2 }).nth(1).waitFor();
  },
  async cycle(page, { server }) {
    await page.goto(`${server.address}/staffing`);
    await page.locator('a[href*="/staffing/cycle/"]').first().click();
    await page.locator('a[href*="/staffing/evaluation/"]').first().waitFor();
  },
  async evaluation(page, { server }) {
    await page.goto(`${server.address}/staffing`);
    await page.locator('a[href*="/staffing/cycle/"]').first().click();
    await page.locator('a[href*="/staffing/evaluation/"]').first().click();
    await page.getByRole('heading', { level: 2 }).nth(1).waitFor();
  },
  async leaving(page, { server }) {
    await page.goto(`${server.address}/people/${await new CoachingPage(page, server).person('Teodora Vlădescu')}`);
    await page.getByRole('button', { name: 'Actions of this person' }).click();
    await page.getByRole('menuitem', { name: 'Leaving or replacing…' }).click();
    await page.getByRole('list', { name: 'What they leave behind' }).waitFor();
    await page.mouse.move(0, 0);
  },
  async import(page, { server }) {
    await page.goto(`${server.address}/import`);
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Choose a file' }).click();
    await (await chooser).setFiles(csv);
    await page.getByText('9 rows').waitFor();
  },
  async history(page, { server }) {
    await page.goto(`${server.address}/history`);
    await page.getByRole('button', { name: /^Undo:/ }).first().waitFor();
  },
  async moment(page, { server }) {
    await page.goto(`${server.address}/chart`);
    const chart = new WorldPage(page);
    await chart.ready();
    await page.keyboard.press('g');
    await page.keyboard.press('d');
    await page.getByRole('button', { name: 'Look', exact: true }).click();
    const renamed = chart.band.getByText(/Chief of Staff and Strategy/);
    await expect.poll(async () => {
      await chart.slider.press('ArrowLeft'); // who the owner is makes steps too
      await page.waitForTimeout(150);
      return renamed.count();
    }, { timeout: 20_000 }).toBe(1);
    await page.locator('body').press('0');
    await page.mouse.move(0, 0);
  },
  async marks(page, { server }, { chosen }) {
    await page.goto(`${server.address}/chart?world=${chosen}`);
    await compareBy(page, 'With marks');
    await new WorldPage(page).marks('New', 1);
  },
  async 'side-by-side'(page, { server }, { chosen }) {
    await page.goto(`${server.address}/chart?world=${chosen}`);
    await compareBy(page, 'Before and after');
    await new WorldPage(page).marks('New', 1);
    await page.getByRole('tree', { name: 'Organisation chart before' }).getByRole('treeitem').first().waitFor({ state: 'attached' });
  },
  async wave(page, { server }, { chosen }) {
    await page.goto(`${server.address}/chart?world=${chosen}`);
    const chart = new WorldPage(page);
    await chart.band.getByRole('button', { name: '2 waves' }).click();
    await chart.band.getByText('At once', { exact: true }).first().waitFor();
    await page.keyboard.press('.');
    await chart.tree.getByRole('treeitem', { name: /VP Platform/ }).waitFor({ state: 'attached' });
    await page.locator('body').press('0');
    await page.mouse.move(0, 0);
  },
  async findings(page, { server }) {
    await page.goto(`${server.address}/chart?findings=INFO`);
    const chart = new LimitsPage(page);
    await chart.ready();
    await chart.rows().getByRole('button', { name: /Group Product Manager, Shoppers/ }).click();
    await chart.inspector.getByRole('heading', { name: 'Findings' }).waitFor();
    await page.mouse.move(0, 0);
  },
  async limits(page, { server }) {
    await page.goto(`${server.address}/settings?tab=limits`);
    await page.getByRole('table', { name: 'Limits and their thresholds' }).waitFor();
    await page.getByText('What counts, and where it comes from').first().click();
    await page.mouse.move(0, 0);
  },
  'overlay-coverage': (page, session) => overlay(page, session, 'Coaching coverage', 'coverage'),
  'overlay-meetings': (page, session) => overlay(page, session, 'Overdue one-on-ones', 'meetings'),
  'overlay-load': (page, session) => overlay(page, session, 'Coaching load', 'load'),
  'overlay-gaps': (page, session) => overlay(page, session, 'Gaps', 'gaps&overlayList=true'),
  async coaching(page, session) {
    await coaching(page, session, '');
    await page.getByRole('heading', { name: 'People you coach' }).waitFor();
  },
  async plan(page, session) {
    await coaching(page, session, '/person/{davit}');
    await page.getByRole('button', { name: 'Review…' }).first().waitFor();
  },
  async 'one-on-one'(page, session) {
    await coaching(page, session, '/person/{davit}?tab=meetings');
    await page.getByRole('list').last().getByRole('button', { name: 'Open' }).first().click();
    await page.getByRole('heading', { name: 'Notes for both' }).waitFor();
  },
  async gaps(page, session) {
    await coaching(page, session, '/person/{davit}?tab=gaps');
    await page.getByRole('table', { name: 'Gaps, the largest first' }).waitFor();
  },
  async assess(page, session) {
    await coaching(page, session, '/person/{jonah}/assess');
    await page.getByRole('heading', { level: 1 }).waitFor();
  },
  async evidence(page, session) {
    await coaching(page, session, '/person/{davit}?tab=evidence');
    await page.getByRole('list', { name: 'Evidence' }).waitFor();
  },
  async 'team-competence'(page, session) {
    await coaching(page, session, '/team?seat={seat}');
    await page.getByRole('grid', { name: /^People by competency/ }).waitFor();
  },
  async time(page, session) {
    await coaching(page, session, '/time');
    await page.getByRole('heading', { name: 'Your time', level: 1 }).waitFor();
  },
  async drag(page, { server }) {
    const [top = ''] = await new ScenarioPage(page).seats('Chief Operations Officer');
    await page.goto(`${server.address}/chart?focus=${top}`);
    const chart = new ChartPage(page);
    await chart.ready();
    await page.locator('body').press('0');
    await chart.carry('Head of Finance', 'General Counsel');
    await chart.dropHint.getByText(/Warning: /).waitFor();
  },
  async scenarios(page, { server }) {
    await page.goto(`${server.address}/scenarios`);
    await page.getByRole('checkbox', { name: 'Choose One platform group' }).waitFor();
  },
  async improvement(page, session) {
    await coaching(page, session, '');
    await page.goto(`${session.server.address}/staffing`);
    await page.getByRole('link', { name: 'Jonah Abernethy-Cruz' }).last().click();
    await page.getByRole('heading', { name: 'Improvement plan of Jonah Abernethy-Cruz' }).waitFor();
  },
  async headcount(page, { server }) {
    await as('Solveig Achterberg', page, server);
    await page.goto(`${server.address}/staffing`);
    await page.getByRole('link', { name: 'Merchants, next half' }).click();
    await page.getByText('over the budget').waitFor();
  },
  async nobody(page, { server }) {
    await as('Solveig Achterberg', page, server);
    await page.goto(`${server.address}/chart?overlay=succession&overlayList=true`);
    await page.getByRole('group', { name: /Nobody behind them on the chart/ }).waitFor();
    await page.mouse.move(0, 0);
  },
  async webhooks(page, { server }) {
    const room = new CoachingPage(page, server);
    await page.goto(`${server.address}/settings?tab=webhooks`);
    const test = page.getByRole('button', { name: 'Send a test: Directory' });
    await page.getByRole('heading', { name: 'No webhooks yet' }).or(test).waitFor();
    if (await test.count() > 0) return;
    for (const [name, port, topics] of [['Directory', 9, ['PEOPLE', 'SEATS']], ['Seating plan', 10, ['TEAMS']]] as const) {
      await room.ask('mutation($input: AddWebhookInput!) { addWebhook(input: $input) { webhook { id } } }', { input: { name, url: `http://127.0.0.1:${port}/cadre`, topics } });
    }
    await page.reload();
    await test.click();
    await page.getByRole('list', { name: 'Deliveries of Directory' }).getByText('Failed').waitFor();
  },
  async scenario(page, { server }, { chosen }) {
    await page.goto(`${server.address}/scenarios/${chosen}`);
    await page.getByRole('heading', { name: 'What follows' }).waitFor();
    await page.getByText('Nothing is in conflict.').waitFor();
  },
  async changes(page, { server }, { chosen }) {
    await page.goto(`${server.address}/scenarios/${chosen}?tab=changes`);
    await page.getByRole('checkbox', { name: /^Choose: Moved Director of Engineering, Platform/ }).check();
    await page.mouse.move(0, 0);
  },
  async compare(page, { server }, { chosen, other }) {
    await page.goto(`${server.address}/scenarios/compare?ids=${chosen},${other}`);
    await page.getByRole('img', { name: /^The first three layers of Two product lines/ }).waitFor();
  },
};

/** Opens a room of coaching as the leader whom the demo company is looked at as. */
async function coaching(page: Page, { server }: Session, path: string): Promise<void> {
  const room = await as('Anneliese Trautvetter', page, server);
  const [seat = ''] = await room.seats('Group Product Manager, Merchants');
  const [davit, jonah] = [await room.person('Davit Lomsadze'), await room.person('Jonah Abernethy-Cruz')];
  await page.goto(`${server.address}/coaching${path.replace('{davit}', davit).replace('{jonah}', jonah).replace('{seat}', seat)}`);
  await page.mouse.move(0, 0);
}

/** Shows this of coaching on the chart, below the head of product. */
async function overlay(page: Page, { server }: Session, kind: Parameters<OverlayPage['legend']>[0], search: string): Promise<void> {
  const chart = new OverlayPage(page);
  const room = await as('Solveig Achterberg', page, server);
  const [top = ''] = await room.seats('Director of Product, Merchants & Shoppers');
  await page.goto(`${server.address}/chart?overlay=${search}&focus=${top}`);
  await chart.legend(kind).getByRole('button').first().waitFor();
  await page.locator('body').press('Shift+E');
  await page.locator('body').press('0');
  await page.mouse.move(0, 0);
}

/** Compares the open scenario in this way, whichever way was kept. */
async function compareBy(page: Page, way: 'With marks' | 'Before and after'): Promise<void> {
  await page.getByRole('button', { name: /^Compare/ }).click();
  await page.getByRole('menuitemradio', { name: way }).click();
  await page.getByRole('menu').waitFor({ state: 'detached' });
  await page.mouse.move(0, 0);
}

/** A few edits, so that history has something to tell. */
async function work(page: Page): Promise<void> {
  const chart = new ChartPage(page);
  await chart.ready();
  await chart.drag('Chief Marketing Officer', 'Chief Operating Officer');
  await chart.says(/^Moved/);
  await page.keyboard.press('0');
  await chart.choose('Chief of Staff');
  await page.keyboard.press('F2');
  await page.getByRole('textbox', { name: 'Title of the seat' }).fill('Chief of Staff and Strategy');
  await page.keyboard.press('Enter');
  await chart.says(/Strategy/);
  await page.keyboard.press('Control+z');
  await chart.says(/^Undone/);
  await page.getByRole('button', { name: /^Undo/ }).first().click();
  await chart.says(/^Undone: Moved/);
}

/** Two scenarios for one question: one that is thought through and has fallen behind, and one that is a sketch. */
async function plan(page: Page): Promise<Plans> {
  const rooms = new ScenarioPage(page);
  const [cto = '', cpo = '', coo = '', platform = '', cmo = '', staff = '', counsel = '', cro = ''] = await rooms.seats(
    'Chief Technology Officer', 'Chief Product Officer', 'Chief Operating Officer', 'Director of Engineering, Platform', 'Chief Marketing Officer', 'Chief of Staff', 'General Counsel', 'Chief Revenue Officer');
  const begin = async (name: string, purpose: string, record: object) => {
    const { createScenario } = await rooms.ask<{ createScenario: { scenario: { id: string } } }>('mutation($input: CreateScenarioInput!) { createScenario(input: $input) { scenario { id } } }', { input: { name, purpose } });
    const scenario = createScenario.scenario.id;
    await rooms.ask('mutation($input: UpdateScenarioInput!) { updateScenario(input: $input) { scenario { id } } }', { input: { scenario, ...record } });
    return scenario;
  };
  const chosen = await begin('One platform group', 'Who owns what every product is built on?', {
    why: 'Three teams build the same foundations, and nobody is called when they fail.', alternatives: 'A platform guild without seats of its own: tried last year, and it lost to every deadline.',
    expectedEffect: 'One roadmap for the foundations by spring; half as many incidents that begin there.',
  });
  const lead = await rooms.open('VP Platform', cto, chosen);
  await rooms.move(platform, lead, chosen);
  await rooms.move(cmo, cpo, chosen);
  await rooms.ask('mutation($input: RenamePositionInput!) { renamePosition(input: $input) { changeset { id } } }', { input: { scenario: chosen, position: staff, title: 'Chief of Staff and Strategy' } });
  await rooms.ask('mutation($input: ClosePositionInput!) { closePosition(input: $input) { changeset { id } } }', { input: { scenario: chosen, positions: [counsel] } });
  const { scenario } = await rooms.ask<{ scenario: { changesets: { changeset: { id: string } }[] } }>('query($id: ID!) { scenario(id: $id) { changesets { changeset { id } } } }', { id: chosen });
  const schedule = (order: number, effectiveOn: string) =>
    rooms.ask('mutation($input: ScheduleChangesetsInput!) { scheduleChangesets(input: $input) { scenario { id } } }', { input: { scenario: chosen, changesets: [scenario.changesets[order]?.changeset.id], effectiveOn, alongside: true } });
  await schedule(0, '2031-02-01');
  await schedule(2, '2031-05-01');
  const other = await begin('Two product lines', 'What if each product had everything it needs?', { why: 'Each product waits for the other one’s people.' });
  await rooms.move(cro, cpo, other);
  await rooms.move(coo, cto, other);
  await rooms.ask('mutation($input: RenamePositionInput!) { renamePosition(input: $input) { changeset { id } } }', { input: { position: coo, title: 'Chief Operations Officer' } });
  await rooms.ask('mutation($input: MoveScenarioInput!) { moveScenario(input: $input) { scenario { id } } }', { input: { scenario: chosen, state: 'IN_REVIEW' } });
  return { chosen, other };
}

describe.each(['light', 'dark'] as const)('%s', (theme) => {
  it('takes every picture in both sizes', async () => {
    mkdirSync(folder, { recursive: true });
    const session = await sessions.start('demo');
    const page = await session.open('/chart', { theme });
    await work(page);
    const plans = await plan(page);
    for (const [width, height] of [[1440, 900], [1024, 700]] as const) {
      await page.setViewportSize({ width, height });
      for (const [name, prepare] of Object.entries(pictures)) {
        if (!wanted(name)) continue;
        await page.evaluate(() => sessionStorage.clear());
        await as('Anneliese Trautvetter', page, session.server); // as whom the demo company is first looked at
        await prepare(page, session, plans);
        await page.evaluate(() => document.fonts.ready.then(() => undefined));
        await page.screenshot({ path: join(folder, `${name}-${theme}-${width}x${height}.png`) });
        await page.keyboard.press('Escape');
        await page.mouse.up();
      }
    }
  }, 600_000);
});
