import type { Locator, Page } from 'playwright-core';
import type { Server } from '../support/server';
import { CoachingPage } from './CoachingPage';

/** Who one is, and through whose eyes one looks. */
export class EyesPage extends CoachingPage {
  readonly band: Locator;
  readonly menu: Locator;

  constructor(page: Page, server: Server) {
    super(page, server);
    this.band = page.getByRole('region', { name: 'You look through the eyes of somebody else' });
    this.menu = page.getByRole('button', { name: /^(Who you are:|You look through the eyes of)/ });
  }

  /** Says by keyboard, in the dialog that is open, whom it is about. */
  async pick(field: string, name: string): Promise<void> {
    await this.typeInto(this.dialog.getByRole('textbox', { name: field }), name);
    await this.page.getByRole('option', { name }).first().waitFor();
    await this.page.keyboard.press('Enter');
  }

  /** Looks through somebody's eyes, by keyboard alone. */
  async lookAs(name: string): Promise<void> {
    await this.page.keyboard.press('g');
    await this.page.keyboard.press('v');
    await this.pick('Through whose eyes', name);
    await this.band.getByText(`You see what ${name} sees.`).waitFor();
  }
}
