import type { Locator, Page } from 'playwright-core';
import { Frame } from './Frame';

/** Deriving a key from a passphrase takes a second of a core, and the machine may have others to serve. */
const derived = { timeout: 40_000 };

/** The private notes of whoever looks, on the page of a person. */
export class NotesPage extends Frame {
  readonly notes: Locator;
  readonly field: Locator;

  constructor(page: Page) {
    super(page);
    this.notes = page.getByRole('region', { name: /^Private notes on/ });
    this.field = this.notes.getByRole('textbox');
  }

  /** Asks the server as the page does. Throws what it refuses. */
  async ask<Data>(query: string, variables: object = {}): Promise<{ data: Data; text: string }> {
    const text = await this.page.evaluate(async (body) => (await fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body })).text(), JSON.stringify({ query, variables }));
    const { data, errors } = JSON.parse(text) as { data: Data; errors?: unknown };
    if (errors) throw new Error(`the server refused: ${text}`);
    return { data, text };
  }

  /** Makes the owner of the workspace this person, unless they are already. */
  async be(person: string): Promise<void> {
    const { data } = await this.ask<{ viewer: { person: { id: string } | null } }>('{ viewer { person { id } } }');
    if (data.viewer.person?.id !== person) await this.ask('mutation($input: SetOwnerPersonInput!) { setOwnerPerson(input: $input) { viewer { name } } }', { input: { person } });
  }

  /** Sets notes up behind a passphrase and answers the recovery key, as it was written down. */
  async setUp(passphrase: string): Promise<string> {
    await this.notes.getByRole('button', { name: 'Set up private notes' }).click();
    await this.page.getByText('Lose the keys, lose the notes.').waitFor();
    await this.page.getByRole('button', { name: 'I understand, go on' }).click();
    return this.chooseKeys(passphrase);
  }

  /** Opens a dialog by the menu beside the notes, with the keyboard. */
  async more(item: 'Delete all my notes …' | 'Begin anew …'): Promise<void> {
    await this.notes.getByRole('button', { name: 'More for your private notes' }).press('Enter');
    await this.page.getByRole('menuitem', { name: item }).press('Enter');
  }

  /** The steps of the dialog after the first, up to the note that can be written. */
  async chooseKeys(passphrase: string): Promise<string> {
    await this.choosePassphrase(passphrase);
    await this.page.getByRole('button', { name: 'Go on' }).click();
    const groups = await this.page.getByRole('group', { name: 'Recovery key' }).locator('span').allTextContents();
    await this.page.getByLabel(/^Type the last group/).fill(groups.at(-1) ?? '');
    await this.page.getByRole('button', { name: 'Begin to write' }).click();
    await this.field.waitFor(derived);
    return groups.join(' ');
  }

  async choosePassphrase(passphrase: string): Promise<void> {
    await this.page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
    await this.page.getByLabel('The same passphrase again').fill(passphrase);
  }

  async write(text: string): Promise<void> {
    await this.field.fill(text);
    await this.notes.getByText('Saved, sealed').waitFor();
  }

  /** Tries a passphrase, and waits until it opened the notes, or was refused. */
  async unlock(passphrase: string): Promise<void> {
    await this.notes.getByRole('button', { name: 'Unlock' }).click();
    await this.page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
    await this.page.keyboard.press('Enter');
    await this.field.or(this.page.getByText('This is not the passphrase.')).waitFor(derived);
  }

  /** Opens notes on a machine that has no key of them. */
  async recover(recovery: string, passphrase: string): Promise<void> {
    await this.notes.getByRole('button', { name: 'Use the recovery key' }).click();
    await this.page.getByRole('textbox', { name: 'Recovery key' }).fill(recovery);
    await this.choosePassphrase(passphrase);
    await this.page.getByRole('button', { name: 'Open my notes' }).click();
    await this.field.waitFor(derived);
  }
}
