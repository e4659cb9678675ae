// @vitest-environment happy-dom
import { MantineProvider } from '@mantine/core';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { StrictMode, useState } from 'react';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { createPlatform } from '../../../lib/platform';
import { createKeys, type PublicKeys } from '../../../lib/sealing/keys';
import type { NoteServer, SealedNote } from '../../../lib/sealing/draft';
import { memoryKeyStore } from '../../../lib/sealing/keyStore';
import { keychainSource, passphraseSource } from '../../../lib/sealing/keySource';
import type { PassphraseCipher } from '../../../lib/sealing/passphraseCipher';
import { openNote, sealNote } from '../../../lib/sealing/note';
import { SealingError } from '../../../lib/sealing/problem';
import { groupsOf } from '../../../lib/sealing/recoveryKey';
import { createVault } from '../../../lib/sealing/vault';
import { type Services, ServicesProvider } from '../../../lib/services';
import { PrivateNote } from './PrivateNote';

// Mantine asks for these; happy-dom lays nothing out.
beforeAll(() => {
  vi.stubGlobal('ResizeObserver', class { observe() {} unobserve() {} disconnect() {} });
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener() {}, removeEventListener() {}, addListener() {}, removeListener() {} }));
  Object.defineProperty(document, 'fonts', { value: new EventTarget(), configurable: true });
});
afterEach(cleanup);

const plain: PassphraseCipher = {
  seal: (text, passphrase) => Promise.resolve(JSON.stringify([text, passphrase])),
  open(sealed, passphrase) {
    const [text = '', right] = JSON.parse(sealed) as string[];
    return passphrase === right ? Promise.resolve(text) : Promise.reject(new SealingError('wrongPassphrase'));
  },
};
const passphrase = 'four words and more';
const address = { about: 'per_ana', author: 'per_me' };

/** A person's note on screen, on a machine with what it keeps, before a workspace with what it holds. */
function show({ keys: first = null, note = null, store = memoryKeyStore(), chain = null, places = true }: {
  keys?: PublicKeys | null; note?: SealedNote | null; store?: ReturnType<typeof memoryKeyStore>; chain?: Map<string, string> | null; places?: boolean;
} = {}) {
  const held = { keys: first, note };
  const keychain = chain && keychainSource({ read: (recipient) => Promise.resolve(chain.get(recipient) ?? null), keep: (recipient, line) => Promise.resolve(void chain.set(recipient, line)) });
  const vault = createVault(places ? { ...(keychain ? { keychain } : {}), passphrase: passphraseSource(store, plain) } : {});
  const server: NoteServer = {
    read: () => Promise.resolve(held.note),
    write: (about, sealed, expected) => Promise.resolve(held.note = { about, author: address.author, sealed, version: expected + 1 }),
  };
  function Page() {
    const [keys, setKeys] = useState(held.keys);
    return (
      <PrivateNote
        {...address} slot="per_ana" vault={vault} title="Notes on Ana" keys={keys} server={server}
        onKeys={(made) => { held.keys = made; setKeys(made); return Promise.resolve(); }}
      />
    );
  }
  // Of all services a note asks for the platform alone, to print the recovery key.
  const services = { platform: createPlatform() } as Services;
  render(<StrictMode><ServicesProvider services={services}><MantineProvider env="test"><Page /></MantineProvider></ServicesProvider></StrictMode>);
  return { held, vault, store };
}

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const type = (label: string | RegExp, value: string) => fireEvent.change(screen.getByLabelText(label, { selector: 'input, textarea' }), { target: { value } });
const enabled = (name: string) => !(screen.getByRole<HTMLButtonElement>('button', { name }).disabled);
const field = () => screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Notes on Ana' });
const choosePassphrase = () => { type('Passphrase', passphrase); type('The same passphrase again', passphrase); };

describe('a private note', { timeout: 20_000 }, () => {
  it('says who can read it, whatever state it is in', () => {
    show();
    expect(screen.getByRole('region', { name: 'Notes on Ana' }).textContent).toContain('Only you can read this');
  });

  it('is set up once the loss is explained and the recovery key was written down', async () => {
    const { held, vault } = show();
    press('Set up private notes');
    expect((await screen.findByRole('dialog')).textContent).toMatch(/nobody can bring them back/);
    press('I understand, go on');
    type('Passphrase', 'short');
    expect(enabled('Go on')).toBe(false);
    choosePassphrase();
    press('Go on');
    const shown = await screen.findByRole('group', { name: 'Recovery key' });
    const groups = [...shown.children].map((group) => group.textContent);
    expect(enabled('Begin to write')).toBe(false);
    type(/^Type the last group/, groups[0] ?? '');
    expect(enabled('Begin to write')).toBe(false);
    expect([held.keys, vault.state.get().open]).toEqual([null, false]);
    type(/^Type the last group/, groups.at(-1) ?? '');
    press('Begin to write');
    fireEvent.change(await field(), { target: { value: 'for me alone' } });
    await screen.findByText('Saved, sealed', {}, { timeout: 3000 });
    expect(held.keys).toEqual({ recipient: expect.stringMatching(/^age1/) as string, recoveryRecipient: expect.stringMatching(/^age1/) as string });
    expect(JSON.stringify(held)).not.toMatch(/for me alone|SECRET/);
  });

  it('is unlocked by its passphrase, shows no word while it is locked, and takes up what was not saved', async () => {
    const { key } = await createKeys();
    const { vault, store } = show();
    await vault.keep(key, 'passphrase', passphrase);
    cleanup();
    const note = { ...address, version: 1, sealed: await sealNote('as it was', { ...address, version: 1 }, key) };
    const { held, vault: again } = show({ keys: key, note, store });
    fireEvent.click(await screen.findByRole('button', { name: 'Unlock' }));
    type('Passphrase', 'wrong');
    fireEvent.submit(screen.getByLabelText('Passphrase', { selector: 'input' }));
    expect((await screen.findByRole('alert')).textContent).toBe('This is not the passphrase.');
    type('Passphrase', passphrase);
    fireEvent.submit(screen.getByLabelText('Passphrase', { selector: 'input' }));
    expect((await field()).value).toBe('as it was');
    fireEvent.change(await field(), { target: { value: 'half a thought' } });
    await again.lock('person');
    await screen.findByText('Your notes are locked');
    expect(document.body.textContent).not.toMatch(/thought|as it was/);
    expect(await openNote(held.note?.sealed ?? '', { ...address, version: 2 }, key.identity)).toBe('half a thought');
  });

  it('opens by itself from the keychain, and waits once it was locked on purpose', async () => {
    const { key } = await createKeys();
    const chain = new Map<string, string>();
    await show({ chain }).vault.keep(key, 'keychain', '');
    cleanup();
    const { vault } = show({ keys: key, chain });
    await field();
    await vault.lock('person');
    fireEvent.click(await screen.findByRole('button', { name: 'Unlock' }));
    await field();
  });

  it('opens by the recovery key on another machine, and keeps the key there', async () => {
    const { key, recovery } = await createKeys();
    const note = { ...address, version: 4, sealed: await sealNote('from the other machine', { ...address, version: 4 }, key) };
    const { vault } = show({ keys: key, note });
    fireEvent.click(await screen.findByRole('button', { name: 'Use the recovery key' }));
    type('Recovery key', 'HELLO');
    choosePassphrase();
    press('Open my notes');
    expect((await screen.findByRole('alert')).textContent).toMatch(/no recovery key/);
    type('Recovery key', groupsOf(recovery).join(' '));
    press('Open my notes');
    expect((await field()).value).toBe('from the other machine');
    await waitFor(async () => expect(await vault.placeOf(key.recipient)).toBe('passphrase'));
  });

  it('says so when what is stored is another note, and shows none of it', async () => {
    const { key } = await createKeys();
    const chain = new Map<string, string>();
    await show({ chain }).vault.keep(key, 'keychain', '');
    cleanup();
    show({ keys: key, chain, note: { ...address, version: 1, sealed: await sealNote('about Ben', { about: 'per_ben', author: 'per_me', version: 1 }, key) } });
    expect((await screen.findByText('This note cannot be opened')).parentElement?.textContent).toMatch(/another note/);
    expect(document.body.textContent).not.toContain('Ben');
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  it('lets no key into a page that others could have changed', () => {
    show({ places: false });
    expect(screen.getByRole('region').textContent).toMatch(/safe connection/);
    expect(screen.queryByRole('button')).toBeNull();
  });
});
