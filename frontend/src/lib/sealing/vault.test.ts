import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { lockWhenIdle } from './idleLock';
import { createKeys, formatKey, parseKey, type NoteKey } from './keys';
import { memoryKeyStore } from './keyStore';
import { keychainSource, passphraseSource, type Keychain } from './keySource';
import type { PassphraseCipher } from './passphraseCipher';
import { SealingError } from './problem';
import { createVault } from './vault';

/** Quick, and no cipher at all: scrypt has a test of its own. */
const plain: PassphraseCipher = {
  seal: (text, passphrase) => Promise.resolve(JSON.stringify([text, passphrase])),
  open(sealed, passphrase) {
    const [text = '', right] = JSON.parse(sealed) as string[];
    return passphrase === right ? Promise.resolve(text) : Promise.reject(new SealingError('wrongPassphrase'));
  },
};

function keychain(): Keychain & { kept: Map<string, string> } {
  const kept = new Map<string, string>();
  return {
    kept,
    read: (recipient) => Promise.resolve(kept.get(recipient) ?? null),
    keep: (recipient, line) => { kept.set(recipient, line); return Promise.resolve(); },
  };
}
const broken: Keychain = { read: () => Promise.reject(new Error('no Secret Service')), keep: () => Promise.reject(new Error('no Secret Service')) };
const forgetful: Keychain = { read: () => Promise.resolve(null), keep: () => Promise.resolve() };

const { key } = await createKeys();
const other = (await createKeys()).key;
const code = (error: unknown) => (error instanceof SealingError ? error.code : error);
const refusal = (doing: Promise<unknown>) => doing.then(() => null, code);

describe('the vault', () => {
  it('keeps a key behind a passphrase and opens with it in another sitting', async () => {
    const store = memoryKeyStore();
    const first = createVault({ passphrase: passphraseSource(store, plain) });
    expect(await first.placeOf(key.recipient)).toBeNull();
    await first.keep(key, 'passphrase', 'correct horse');
    expect(first.state.get()).toEqual({ open: true, key });

    const second = createVault({ passphrase: passphraseSource(store, plain) });
    expect(await second.placeOf(key.recipient)).toBe('passphrase');
    expect(second.state.get().open).toBe(false);
    expect(await refusal(second.unlock(key, 'passphrase', 'wrong'))).toBe('wrongPassphrase');
    await second.unlock(key, 'passphrase', 'correct horse');
    expect(second.state.get()).toEqual({ open: true, key });
    expect(await refusal(second.unlock(other, 'passphrase', 'correct horse'))).toBe('notHere');
  });

  it('prefers the keychain, and says when there is none or when it keeps nothing', async () => {
    const chain = keychain();
    const vault = createVault({ keychain: keychainSource(chain), passphrase: passphraseSource(memoryKeyStore(), plain) });
    expect(vault.places).toEqual(['keychain', 'passphrase']);
    await vault.keep(key, 'keychain', '');
    expect(await vault.placeOf(key.recipient)).toBe('keychain');
    expect(chain.kept.get(key.recipient)).toBe(formatKey(key));
    for (const bad of [broken, forgetful]) {
      const here = createVault({ keychain: keychainSource(bad), passphrase: passphraseSource(memoryKeyStore(), plain) });
      expect(await refusal(here.keep(key, 'keychain', ''))).toBe('noKeychain');
      expect(here.state.get().open).toBe(false);
      expect(await here.placeOf(key.recipient)).toBeNull();
      await here.keep(key, 'passphrase', 'correct horse');
      expect(await here.placeOf(key.recipient)).toBe('passphrase');
    }
  });

  it('refuses keys of the workspace that are not those it was set up with', async () => {
    const vault = createVault({ keychain: keychainSource(keychain()) });
    await vault.keep(key, 'keychain', '');
    await vault.lock('person');
    expect(await refusal(vault.unlock({ ...key, recoveryRecipient: other.recoveryRecipient }, 'keychain', ''))).toBe('keysChanged');
    expect(vault.state.get().open).toBe(false);
  });

  it('keeps no key that does not belong where it lies', async () => {
    const chain = keychain();
    chain.kept.set(key.recipient, formatKey(other));
    expect(await refusal(createVault({ keychain: keychainSource(chain) }).unlock(key, 'keychain', ''))).toBe('notHere');
    expect(await refusal(parseKey(formatKey(other), key.recipient))).toBe('notHere');
  });

  it('lets those who edit put away what they hold before it locks', async () => {
    const vault = createVault({ keychain: keychainSource(keychain()) });
    await vault.keep(key, 'keychain', '');
    const openThen: boolean[] = [];
    const stop = vault.beforeLock(() => { openThen.push(vault.state.get().open); return Promise.reject(new Error('it failed')); });
    await vault.lock('person');
    expect(vault.state.get()).toEqual({ open: false, since: 'person' });
    await vault.lock('idle');
    expect(vault.state.get()).toEqual({ open: false, since: 'person' });
    stop();
    expect(openThen).toEqual([true]);
  });
});

describe('a vault that is left alone', () => {
  beforeEach(() => { vi.useFakeTimers(); });
  afterEach(() => { vi.useRealTimers(); });
  const minutes = (n: number) => n * 60_000;

  async function opened(held: NoteKey = key) {
    const vault = createVault({ keychain: keychainSource(keychain()) });
    const target = new EventTarget();
    const stop = lockWhenIdle(vault, target, minutes(15));
    await vault.keep(held, 'keychain', '');
    return { vault, stop, touch: () => target.dispatchEvent(new Event('keydown')), isOpen: () => vault.state.get().open };
  }

  it('locks after a while, counted from the last touch', async () => {
    const { stop, touch, isOpen } = await opened();
    await vi.advanceTimersByTimeAsync(minutes(14));
    touch();
    await vi.advanceTimersByTimeAsync(minutes(14));
    expect(isOpen()).toBe(true);
    await vi.advanceTimersByTimeAsync(minutes(1));
    expect(isOpen()).toBe(false);
    stop();
  });

  it('is locked by the first touch after the computer slept, when no timer ran', async () => {
    const { stop, touch, isOpen } = await opened();
    vi.setSystemTime(Date.now() + minutes(600));
    touch();
    await vi.advanceTimersByTimeAsync(0);
    expect(isOpen()).toBe(false);
    stop();
  });

  it('stays open when nobody watches any more', async () => {
    const { stop, isOpen } = await opened();
    stop();
    await vi.advanceTimersByTimeAsync(minutes(60));
    expect(isOpen()).toBe(true);
    expect(vi.getTimerCount()).toBe(0);
  });
});
