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

  /** Waits until the legend counts so many seats with a mark. */
  async marks(kind: 'New' | 'Moved' | 'Changed' | 'Closed', count: number): Promise<void> {
    await this.legend.getByText(new RegExp(`^${kind}\\s+${count}$`)).waitFor();
  }
}
