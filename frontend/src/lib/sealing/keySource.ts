import { SealingError } from './problem';
import type { KeyStore } from './keyStore';
import type { PassphraseCipher } from './passphraseCipher';

/** A place on this machine that keeps keys: one for each recipient, so that a workspace finds its own wherever its file goes. */
export interface KeySource {
  readonly needsPassphrase: boolean;
  has(recipient: string): Promise<boolean>;
  /** Keeps a key as a line of text. Throws SealingError where it cannot. */
  keep(recipient: string, line: string, passphrase: string): Promise<void>;
  /** Throws SealingError `notHere` where there is none. */
  open(recipient: string, passphrase: string): Promise<string>;
}

/** The keychain of the operating system, as the window offers it. */
export interface Keychain {
  /** Null where it keeps nothing for this recipient. Rejects where there is no keychain. */
  read(recipient: string): Promise<string | null>;
  keep(recipient: string, line: string): Promise<void>;
}

/** Keys in the keychain are open as long as the person is signed in to the computer. */
export function keychainSource(keychain: Keychain): KeySource {
  const read = (recipient: string) => keychain.read(recipient).catch((error: unknown) => { throw new SealingError('noKeychain', error); });
  return {
    needsPassphrase: false,
    has: async (recipient) => await read(recipient).catch(() => null) !== null,
    async keep(recipient, line) {
      await keychain.keep(recipient, line).catch((error: unknown) => { throw new SealingError('noKeychain', error); });
      // Some keychains take a secret and lose it: better known now than when the notes are needed.
      if (await read(recipient) !== line) throw new SealingError('noKeychain');
    },
    async open(recipient) {
      const line = await read(recipient);
      if (line === null) throw new SealingError('notHere');
      return line;
    },
  };
}

/** Keys in this browser, each sealed by a passphrase that is kept nowhere. */
export function passphraseSource(store: KeyStore, cipher: PassphraseCipher): KeySource {
  return {
    needsPassphrase: true,
    has: async (recipient) => await store.get(recipient).catch(() => null) !== null,
    async keep(recipient, line, passphrase) {
      await store.put(recipient, await cipher.seal(line, passphrase));
    },
    async open(recipient, passphrase) {
      const sealed = await store.get(recipient);
      if (sealed === null) throw new SealingError('notHere');
      return cipher.open(sealed, passphrase);
    },
  };
}
