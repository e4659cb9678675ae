import type { Locator, Page } from 'playwright-core';
import type { Server } from '../support/server';
import { ScenarioPage } from './ScenarioPage';

/** Assessing a person, and what came of it. */
export class CoachingPage extends ScenarioPage {
  readonly grid: Locator;
  readonly panel: Locator;
  readonly round: Locator;
  private readonly server: Server;

  constructor(page: Page, server: Server) {
    super(page);
    this.server = server;
    this.grid = page.getByRole('grid', { name: 'Levels by competency' });
    this.panel = page.getByRole('complementary', { name: 'The competency in focus' });
    this.round = page.getByRole('list', { name: 'Where the two assessments are' });
  }

  /** The id of a person by their whole name. */
  async person(name: string): Promise<string> {
    const { org } = await this.ask<{ org: { search: { node: { id: string } }[] } }>('query($name: String!) { org { search(text: $name, kinds: [PERSON], first: 1) { node { id } } } }', { name });
    return org.search[0]?.node.id ?? '';
  }

  /** Says who the owner of the workspace is; null for nobody in the organisation. */
  async be(person: string | null): Promise<void> {
    await this.ask('mutation($input: SetOwnerPersonInput!) { setOwnerPerson(input: $input) { viewer { name } } }', { input: { person } });
  }

  /** Begins to name who coaches the person of the page, up to the word. */
  async nameCoach(name: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Change …' }).press('Enter');
    await this.pickCoach(name);
  }

  /** Finds the coach in the dialog that is open. */
  async pickCoach(name: string): Promise<void> {
    await this.typeInto(this.dialog.getByRole('textbox', { name: 'Find the coach' }), name);
    await this.page.getByRole('option', { name }).first().waitFor();
    await this.page.keyboard.press('Enter');
    await this.dialog.getByRole('button', { name: `Name ${name}` }).waitFor();
  }

  async assess(person: string): Promise<void> {
    await this.page.goto(`${this.server.address}/coaching/person/${person}/assess`);
  }

  row(competency: string): Locator {
    return this.grid.getByRole('row', { name: competency });
  }

  /** Works through the rows from the one in focus: a level each, and down. */
  async type(...levels: readonly string[]): Promise<void> {
    for (const level of levels) {
      for (const key of level) await this.page.keyboard.press(key);
      await this.page.keyboard.press('ArrowDown');
    }
  }

  /** Somebody assesses themselves from another client, every competency at this level, and shares it. */
  async selfAssess(name: string, person: string, level: number): Promise<void> {
    const { org } = await this.ask<{ org: { person: { position: { expectations: { competency: { id: string } }[] } } } }>('query($person: ID!) { org { person(id: $person) { position { expectations { competency { id } } } } } }', { person });
    const { startAssessment } = await this.server.askAs<{ startAssessment: { assessment: { id: string } } }>(name, 'mutation($input: StartAssessmentInput!) { startAssessment(input: $input) { assessment { id } } }', { input: { person, kind: 'SELF' } });
    const assessment = startAssessment.assessment.id;
    const ratings = org.person.position.expectations.map(({ competency }) => ({ competency: competency.id, level, evidence: [{ text: 'What I did on returns.' }] }));
    await this.server.askAs(name, 'mutation($input: RateInput!) { rate(input: $input) { assessment { id } } }', { input: { assessment, ratings } });
    await this.server.askAs(name, 'mutation($input: ShareAssessmentInput!) { shareAssessment(input: $input) { assessment { id } } }', { input: { assessment } });
  }

  /** Somebody agrees to the round that is released, from another client. */
  async agreeAs(name: string, person: string): Promise<void> {
    const { org } = await this.server.askAs<{ org: { person: { assessments: { id: string }[] } } }>(name, 'query($person: ID!) { org { person(id: $person) { assessments(kinds: [SELF], first: 1) { id } } } }', { person });
    await this.server.askAs(name, 'mutation($input: AgreeAssessmentInput!) { agreeAssessment(input: $input) { assessment { id } } }', { input: { assessment: org.person.assessments[0]?.id, discussed: true } });
  }
}
