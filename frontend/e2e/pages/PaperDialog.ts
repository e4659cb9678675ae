import type { Locator, Page } from 'playwright-core';
import { join } from 'node:path';
import { expect } from 'vitest';

/** The dialog that puts the chart on paper. */
export class PaperDialog {
  readonly dialog: Locator;
  private readonly page: Page;

  constructor(page: Page, to: 'Export' | 'Print' = 'Export') {
    this.page = page;
    this.dialog = page.getByRole('dialog', { name: `${to} the chart` });
  }

  /** Opens it by its key. */
  async open(key: 'Control+e' | 'Control+p' = 'Control+e'): Promise<this> {
    await this.page.keyboard.press(key);
    await this.dialog.waitFor();
    return this;
  }

  /** Takes one of the choices of a group. */
  async choose(group: string, choice: string): Promise<void> {
    await this.dialog.getByRole('radiogroup', { name: group }).getByText(choice, { exact: true }).click();
  }

  /** Says how wide the picture is to be. */
  async wide(pixels: number): Promise<void> {
    const field = this.dialog.getByRole('textbox', { name: 'Width in pixels' });
    await field.fill(String(pixels));
    await field.press('Tab');
  }

  /** What it will come to, once that is known. */
  async summary(): Promise<string> {
    const says = this.dialog.getByRole('status');
    await expect.poll(() => says.textContent(), { timeout: 30_000 }).toMatch(/seats/);
    return (await says.textContent()) ?? '';
  }

  /** Exports, and answers where the file is. */
  async save(folder: string, { within = 20_000 } = {}): Promise<string> {
    await this.summary();
    const waiting = this.page.waitForEvent('download', { timeout: within });
    await this.dialog.getByRole('button', { name: 'Export' }).click();
    const download = await waiting;
    const path = join(folder, download.suggestedFilename());
    await download.saveAs(path);
    await this.dialog.waitFor({ state: 'detached' });
    return path;
  }
}
