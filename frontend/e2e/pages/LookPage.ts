import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { ChartPage } from './ChartPage';

/** How the chart is looked at: its filter, its colours, and what is left of it. */
export class LookPage extends ChartPage {
  readonly bar: Locator;
  readonly colors: Locator;
  readonly words: Locator;

  constructor(page: Page) {
    super(page);
    this.bar = page.getByRole('region', { name: 'Filter', exact: true });
    this.colors = page.getByRole('region', { name: 'What the colours stand for' });
    this.words = this.bar.getByRole('textbox', { name: /^Name, title/ });
  }

  /** Ticks values of a dimension. */
  async pick(dimension: string, ...values: readonly string[]): Promise<void> {
    await this.bar.getByRole('button', { name: /^(Filter|And…)$/ }).click();
    await this.page.getByRole('menuitem', { name: dimension }).click();
    const list = this.page.getByRole('group', { name: dimension, exact: true });
    for (const value of values) await list.getByRole('checkbox', { name: value }).check();
    await this.page.keyboard.press('Escape');
    await list.waitFor({ state: 'detached' });
  }

  async matches(count: number, of: number): Promise<void> {
    await this.bar.getByRole('status').getByText(`${count} of ${of} seats`, { exact: true }).waitFor();
  }

  /** The entry of the legend for a value. */
  entry(value: string): Locator {
    return this.colors.getByRole('button', { name: value });
  }

  /** How many seats the accessible tree knows. */
  async expectRows(count: number): Promise<void> {
    await expect.poll(() => this.tree.getByRole('treeitem').count(), { timeout: 8_000 }).toBe(count);
  }

  /** What the first seats are said to be; of a long tree only those around the current one are there. */
  async firstRows(): Promise<readonly (string | null)[]> {
    const labels = await this.tree.getByRole('treeitem').evaluateAll((rows) => rows.map((row) => row.getAttribute('aria-label')));
    return labels.slice(0, 20);
  }

  param(name: string): string | null {
    return new URL(this.page.url()).searchParams.get(name);
  }

  async expectParam(name: string, value: string | null): Promise<void> {
    await expect.poll(() => this.param(name), { timeout: 8_000 }).toBe(value);
  }
}
