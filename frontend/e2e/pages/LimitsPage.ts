import type { Locator } from 'playwright-core';
import { WorldPage } from './World';

/** What crosses a limit on the chart and beside it, and the tab of the settings where limits are set. */
export class LimitsPage extends WorldPage {
  readonly counts: Locator = this.page.getByRole('group', { name: 'What crosses a limit' });
  readonly panel: Locator = this.page.getByRole('region', { name: 'Findings of the organisation' });
  readonly dialog: Locator = this.page.getByRole('dialog', { name: 'Record an exception' });
  readonly exceptions: Locator = this.page.getByRole('list', { name: 'Exceptions from limits' });

  rows(): Locator {
    return this.panel.getByRole('listitem');
  }

  async openLimits(): Promise<void> {
    await this.goTo('Settings');
    await this.page.getByRole('tab', { name: 'Limits' }).click();
    await this.page.getByRole('table', { name: 'Limits and their thresholds' }).waitFor();
  }

  threshold(limit: string, bound: 'warning below' | 'warning above' | 'problem below' | 'problem above'): Locator {
    return this.page.getByRole('textbox', { name: `${limit}: ${bound}` });
  }

  async set(limit: string, bound: Parameters<LimitsPage['threshold']>[1], value: string): Promise<void> {
    const field = this.threshold(limit, bound);
    await field.fill(value);
    await field.press('Enter');
  }
}
