import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/** What every page of the app has around its room. */
export class Frame {
  readonly page: Page;
  readonly status: Locator;
  readonly inspector: Locator;
  readonly breadcrumbs: Locator;

  constructor(page: Page) {
    this.page = page;
    this.status = page.getByRole('contentinfo', { name: 'What just happened' });
    this.inspector = page.getByRole('complementary', { name: 'Inspector' });
    this.breadcrumbs = page.getByRole('navigation', { name: 'Where you are' });
  }

  async goTo(room: 'Chart' | 'Teams' | 'People' | 'Scenarios' | 'History' | 'Settings'): Promise<void> {
    await this.page.getByRole('navigation', { name: 'Rooms' }).getByRole('link', { name: room }).click();
  }

  /** Waits until the status line says this. */
  async says(words: string | RegExp): Promise<void> {
    await this.status.getByText(words).waitFor();
  }

  async undo(): Promise<void> {
    await this.page.getByRole('button', { name: /^Undo/ }).first().click();
  }

  async redo(): Promise<void> {
    await this.page.getByRole('button', { name: /^Redo/ }).first().click();
  }

  /** Types into a field that has the focus by itself, once it has. */
  async typeInto(field: Locator, text: string): Promise<void> {
    await field.waitFor();
    await expect.poll(() => field.evaluate((element) => element === document.activeElement)).toBe(true);
    await this.page.keyboard.type(text);
  }

  /** Finds something by the palette and goes to the first answer. */
  async find(text: string): Promise<void> {
    await this.page.keyboard.press('Control+k');
    await this.page.getByRole('combobox', { name: 'Search and commands' }).fill(text);
    await this.page.getByRole('option', { name: text }).first().waitFor();
    await this.page.keyboard.press('Enter');
  }

  /** Nothing may lie outside of the window sideways. */
  async expectNoSidewaysScroll(): Promise<void> {
    expect(await this.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
  }
}
