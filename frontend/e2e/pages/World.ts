import type { Locator } from 'playwright-core';
import { ChartPage } from './ChartPage';

/** The chart of another world than now: its band, the bar of time, marks, the holding area. */
export class WorldPage extends ChartPage {
  readonly band: Locator = this.page.getByRole('region', { name: 'The organisation you see' });
  readonly slider: Locator = this.page.getByRole('slider', { name: 'Moment' });
  readonly legend: Locator = this.page.getByRole('group', { name: 'What the scenario changes' });
  readonly holding: Locator = this.page.getByRole('complementary', { name: 'Holding area' });

  /** Begins a scenario by the switcher, and enters it. */
  async beginScenario(name: string): Promise<void> {
    await this.page.getByRole('button', { name: /^You see:/ }).click();
    await this.page.getByRole('textbox', { name: 'Find a scenario, or type a date' }).fill(name);
    await this.page.getByRole('option', { name: `New scenario “${name}”` }).click();
    await this.page.getByRole('button', { name: 'Begin' }).click();
    await this.band.getByText(name).waitFor();
  }

  async rename(card: string, title: string): Promise<void> {
    await this.choose(card);
    await this.page.keyboard.press('F2');
    await this.page.getByRole('textbox', { name: 'Title of the seat' }).fill(title);
    await this.page.keyboard.press('Enter');
    await this.says(new RegExp(title));
  }

  /** Gives a change of the open scenario a day, as another client would. */
  async schedule(summary: RegExp, day: string): Promise<void> {
    const scenario = new URL(this.page.url()).searchParams.get('world');
    const failed = await this.page.evaluate(async ([id, pattern, effectiveOn]) => {
      const ask = async (query: string, variables: object) => (await (await fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query, variables }) })).json()) as { data?: { scenario: { changesets: { changeset: { id: string; summary: string } }[] } }; errors?: object[] };
      const { data } = await ask('query Changes($id: ID!) { scenario(id: $id) { changesets { changeset { id summary } } } }', { id });
      const changeset = data?.scenario.changesets.find((each) => new RegExp(pattern ?? '').test(each.changeset.summary))?.changeset.id;
      const { errors } = await ask('mutation Schedule($input: ScheduleChangesetsInput!) { scheduleChangesets(input: $input) { scenario { id } } }', { input: { scenario: id, changesets: [changeset], effectiveOn } });
      return JSON.stringify(errors ?? null);
    }, [scenario, summary.source, day] as const);
    if (failed !== 'null') throw new Error(failed);
    // Another client's edit of the plan itself is read when somebody comes back.
    await this.page.reload();
    await this.ready();
  }

  /** Waits until the legend counts so many seats with a mark. */
  async marks(kind: 'New' | 'Moved' | 'Changed' | 'Closed', count: number): Promise<void> {
    await this.legend.getByText(new RegExp(`^${kind}\\s+${count}$`)).waitFor();
  }
}
