import type { Locator, Page } from 'playwright-core';
import { Frame } from './Frame';

/** The editor of what roles expect. */
export class ExpectationsPage extends Frame {
  readonly grid: Locator;
  readonly aside: Locator;

  constructor(page: Page) {
    super(page);
    this.grid = page.getByRole('grid');
    this.aside = page.getByRole('complementary', { name: 'Level' });
  }

  /** Comes from the settings, and opens a role. */
  async open(role: string): Promise<void> {
    await this.goTo('Settings');
    await this.page.getByRole('link', { name: 'Edit what is expected' }).click();
    await this.grid.waitFor();
    await this.page.getByRole('combobox', { name: 'Role' }).click();
    await this.page.getByRole('option', { name: role, exact: true }).click();
    await this.page.getByRole('grid', { name: `What ${role} expects` }).waitFor();
  }

  /** A cell, by what it says beside its competency and role. */
  cell(competency: string, role: string, says = ''): Locator {
    return this.grid.getByRole('gridcell', { name: `${competency}, ${role}: ${says}` });
  }
}
