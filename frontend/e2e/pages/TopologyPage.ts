import type { Locator, Page } from 'playwright-core';
import { Frame } from './Frame';

/** The map of the teams and the lists beside it. */
export class TopologyPage extends Frame {
  readonly map: Locator;
  readonly beside: Locator;
  readonly dialog: Locator;

  constructor(page: Page) {
    super(page);
    this.map = page.getByRole('group', { name: 'Map of the teams' });
    this.beside = page.getByRole('complementary', { name: 'Beside the map' });
    this.dialog = page.getByRole('dialog');
  }

  /** A team on the map. */
  team(name: string): Locator {
    return this.map.getByRole('button', { name: new RegExp(`^${name}, `) });
  }

  async tab(name: 'Teams' | 'Interactions' | 'Needs' | 'Findings' | 'Owned'): Promise<void> {
    await this.beside.getByText(name, { exact: false }).first().click();
  }

  /** The middle of a team's name on the map, where nothing else lies. */
  private async handle(name: string): Promise<{ x: number; y: number }> {
    const box = await this.team(name).boundingBox();
    if (!box) throw new Error(`${name} is not on the map`);
    return { x: box.x + Math.min(40, box.width / 2), y: box.y + box.height / 2 };
  }

  async drag(from: string, to: string): Promise<void> {
    const [start, end] = [await this.handle(from), await this.handle(to)];
    await this.page.mouse.move(start.x, start.y);
    await this.page.mouse.down();
    await this.page.mouse.move((start.x + end.x) / 2, (start.y + end.y) / 2, { steps: 4 });
    await this.page.mouse.move(end.x, end.y, { steps: 4 });
    await this.page.mouse.up();
  }

  /** One request to the API as this reader. */
  async ask<Answer>(query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<Answer> {
    const answer = await this.page.evaluate(async (body) => {
      const response = await fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body });
      return (await response.json()) as { data?: unknown; errors?: { message: string }[] };
    }, JSON.stringify({ query, variables }));
    if (answer.errors) throw new Error(answer.errors.map(({ message }) => message).join('; '));
    return answer.data as Answer;
  }
}
