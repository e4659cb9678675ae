import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { NotesPage } from '../pages/NotesPage';
import { expectAccessible } from '../support/axe';
import { browserSessions, type Session } from '../support/browser';

const sessions = browserSessions();
const passphrase = 'kettle orbit velvet harbour';
const secret = 'Ready for the next step, and does not believe it yet';

/** Everything that a page sent and got, but for the files of the app. */
function listen(page: Page): string[] {
  const heard: string[] = [];
  page.on('request', (request) => heard.push(request.postData() ?? ''));
  page.on('response', (response) => {
    if (response.url().includes('/graphql')) void response.text().then((text) => heard.push(text), () => undefined);
  });
  return heard;
}

/** A page on somebody, looked at by somebody else. */
async function begin(session: Session): Promise<{ page: Page; notes: NotesPage; me: string; other: string; about: string; path: string }> {
  const page = await session.open('/people');
  const notes = new NotesPage(page);
  const { data } = await notes.ask<{ viewer: { person: { id: string } | null }; org: { people: { edges: { node: { id: string } }[] } } }>('{ viewer { person { id } } org { people(first: 4) { edges { node { id } } } } }');
  const [a = '', b = '', c = ''] = data.org.people.edges.map(({ node }) => node.id).filter((id) => id !== data.viewer.person?.id);
  const me = data.viewer.person?.id ?? c;
  await notes.be(me);
  return { page, notes, me, other: a, about: b, path: `${session.server.address}/people/${b}` };
}

it('seals a note in the page: set up, write, reload, unlock, read', async () => {
  const session = await sessions.start('demo');
  const { page, notes, path } = await begin(session);
  const heard = listen(page);
  await page.goto(path);
  await expectAccessible(page);
  const recovery = await notes.setUp(passphrase);
  await notes.write(secret);
  await expectAccessible(page);

  await page.reload();
  await notes.notes.getByText('Your notes are locked').waitFor();
  expect(await page.content()).not.toContain(secret);
  await notes.unlock('not the passphrase');
  await page.getByText('This is not the passphrase.').waitFor();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await notes.unlock(passphrase);
  await expect.poll(() => notes.field.inputValue()).toBe(secret);

  await notes.field.press('Control+Shift+l');
  await notes.notes.getByText('Your notes are locked').waitFor();
  expect(await page.content()).not.toContain(secret);

  // What went over the wire: the sealed note, and neither its words nor a key of it.
  const traffic = heard.join('\n');
  expect(traffic).toContain('BEGIN AGE ENCRYPTED FILE');
  for (const word of [secret, 'next step', passphrase, recovery, recovery.replaceAll(' ', ''), 'AGE-SECRET-KEY']) expect(traffic).not.toContain(word);
}, 120_000);

it('opens on another machine by the recovery key, and asks when both wrote', async () => {
  const session = await sessions.start('demo');
  const { notes, path, page } = await begin(session);
  await page.goto(path);
  const recovery = await notes.setUp(passphrase);
  await notes.write(secret);

  const elsewhere = new NotesPage(await session.open(new URL(path).pathname));
  await elsewhere.recover(recovery.toLowerCase(), 'another one for here');
  await expect.poll(() => elsewhere.field.inputValue()).toBe(secret);
  await elsewhere.write('Written on the train');

  session.expectComplaint(/status of 409|status of 4\d\d/);
  await notes.field.fill('Written at the desk');
  await notes.notes.getByText('You wrote this note on another machine meanwhile').waitFor();
  await expectAccessible(page);
  await notes.notes.getByRole('button', { name: 'Keep both' }).click();
  await notes.notes.getByText('Saved, sealed').waitFor();
  expect(await notes.field.inputValue()).toBe('Written on the train\n\nWritten at the desk');
});

it('tells nobody else that there is a note', async () => {
  const session = await sessions.start('demo');
  const { notes, page, path, me, other, about } = await begin(session);
  const asked = 'query($about: ID!) { viewer { notes(about: $about) { id version } noteKey { recipient } } org { revision person(id: $about) { id name } } }';
  await notes.be(other);
  const before = (await notes.ask(asked, { about })).text;
  await notes.be(me);
  await page.goto(path);
  await notes.setUp(passphrase);
  await notes.write(secret);
  await notes.be(other);
  expect((await notes.ask(asked, { about })).text).toBe(before);
  await page.reload();
  await notes.notes.getByRole('button', { name: 'Set up private notes' }).waitFor();
}, 120_000);

it('says what is lost before all notes are deleted, and asks for the words', async () => {
  const session = await sessions.start('demo');
  const { page, notes, path } = await begin(session);
  await page.goto(path);
  await notes.setUp(passphrase);
  await notes.write(secret);
  await notes.more('Delete all my notes …');
  const dialog = page.getByRole('dialog', { name: 'Delete all my notes' });
  await dialog.getByText('You have 1 note in this workspace.').waitFor();
  await expectAccessible(page);
  const go = dialog.getByRole('button', { name: 'Delete 1 note' });
  expect(await go.isDisabled()).toBe(true);
  await dialog.getByRole('textbox').fill('delete my note');
  expect(await go.isDisabled()).toBe(true);
  await page.keyboard.press('Escape');
  expect(await notes.field.inputValue()).toBe(secret);

  await notes.more('Delete all my notes …');
  await dialog.getByRole('textbox').fill('delete my notes');
  await page.keyboard.press('Enter');
  await notes.says('Deleted 1 private note');
  await expect.poll(() => notes.field.inputValue()).toBe('');
  const { data } = await notes.ask<{ viewer: { noteCount: number } }>('{ viewer { noteCount } }');
  expect(data.viewer.noteCount).toBe(0);
  await notes.write('The next one');
}, 120_000);

it('begins anew with other keys, for whoever lost theirs', async () => {
  const session = await sessions.start('demo');
  const { page, notes, path } = await begin(session);
  await page.goto(path);
  const lost = await notes.setUp(passphrase);
  await notes.write(secret);
  const elsewhere = new NotesPage(await session.open(new URL(path).pathname));
  await elsewhere.notes.getByText('Your notes are locked').waitFor();
  await elsewhere.more('Begin anew …');
  const dialog = elsewhere.page.getByRole('dialog', { name: 'Begin anew' });
  await dialog.getByText('You get a new key and a new recovery key.').waitFor();
  await dialog.getByText('It is gone for good.').waitFor();
  await expectAccessible(elsewhere.page);
  expect(await dialog.getByRole('button', { name: 'Go on' }).isDisabled()).toBe(true);
  await dialog.getByRole('textbox').fill('begin anew');
  await elsewhere.page.keyboard.press('Enter');
  const recovery = await elsewhere.chooseKeys('another one for here');
  expect(recovery).not.toBe(lost);
  await elsewhere.says('Began private notes anew');
  expect(await elsewhere.field.inputValue()).toBe('');
  await elsewhere.write('Written with the new key');
  await elsewhere.page.reload();
  await elsewhere.unlock('another one for here');
  await expect.poll(() => elsewhere.field.inputValue()).toBe('Written with the new key');
}, 120_000);
