import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { Frame } from './Frame';

/** The page of one scenario, and what the API is asked on its behalf. */
export class ScenarioPage extends Frame {
  readonly notice: Locator;
  readonly dialog: Locator;

  constructor(page: Page) {
    super(page);
    this.notice = page.getByRole('region', { name: 'Bring up to date' });
    this.dialog = page.getByRole('dialog');
  }

  /** The id of the scenario that is open. */
  get id(): string {
    return /\/scenarios\/(scn_[0-9a-z]+)/.exec(this.page.url())?.[1] ?? '';
  }

  /** Begins a scenario in the list and comes to its page. */
  async begin(name: string, purpose: string): Promise<void> {
    await this.page.getByRole('button', { name: 'New scenario' }).click();
    await this.dialog.getByRole('textbox', { name: 'Name' }).fill(name);
    await this.dialog.getByRole('textbox', { name: 'What it is for' }).fill(purpose);
    await this.dialog.getByRole('button', { name: 'Begin' }).click();
    await this.page.getByRole('button', { name: `Name of the scenario: ${name}` }).waitFor();
  }

  async tab(name: 'Overview' | 'Changes' | 'Consequences' | 'Transition plan' | 'Reviews'): Promise<void> {
    await this.page.getByRole('tab', { name }).click();
    await expect.poll(() => this.page.getByRole('status', { name: 'Loading…' }).count()).toBe(0);
  }

  change(summary: string): Locator {
    return this.page.getByRole('checkbox', { name: `Choose: ${summary}` });
  }

  /** One request to the API as this reader, as another client would make it. */
  async ask<Answer>(query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<Answer> {
    const answer = await this.page.evaluate(async (body) => {
      const response = await fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body });
      return (await response.json()) as { data?: unknown; errors?: { message: string }[] };
    }, JSON.stringify({ query, variables }));
    if (answer.errors) throw new Error(answer.errors.map(({ message }) => message).join('; '));
    return answer.data as Answer;
  }

  /** The ids of seats by their titles, each of which only one seat has. */
  async seats(...titles: readonly string[]): Promise<string[]> {
    const { org } = await this.ask<{ org: { chart: { seats: { id: string; title: string }[] } } }>('{ org { chart { seats { id title } } } }');
    return titles.map((title) => {
      const seat = org.chart.seats.find((each) => each.title === title);
      if (!seat) throw new Error(`no seat is called ${title}`);
      return seat.id;
    });
  }

  async move(seat: string, reportsTo: string, scenario: string | null): Promise<void> {
    await this.ask('mutation($input: MovePositionInput!) { movePosition(input: $input) { changeset { id } } }', { input: { scenario, positions: [seat], reportsTo } });
  }

  /** Opens a seat in a scenario and answers its id. */
  async open(title: string, reportsTo: string, scenario: string): Promise<string> {
    const { openPosition } = await this.ask<{ openPosition: { position: { id: string } } }>('mutation($input: OpenPositionInput!) { openPosition(input: $input) { position { id } } }', { input: { scenario, title, reportsTo } });
    return openPosition.position.id;
  }
}
