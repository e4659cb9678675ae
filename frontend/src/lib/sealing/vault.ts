import { createStore, type Store } from '../store';
import type { NoteKey, PublicKeys } from './keys';
import type { KeySource } from './keySource';
import { SealingError } from './problem';

/** Where a key is kept on this machine. */
export type KeyPlace = 'keychain' | 'passphrase';

export type VaultState =
  | { readonly open: false; readonly since: 'start' | 'person' | 'idle' }
  | { readonly open: true; readonly key: NoteKey };

/** Holds the key of private notes while they are open, in memory alone. One for the life of the app. */
export interface Vault {
  readonly state: Store<VaultState>;
  /** The places that this machine offers, the best first; none where no key may be let in. */
  readonly places: readonly KeyPlace[];
  /** Where this machine keeps the key of these notes; null where it does not. */
  placeOf(recipient: string): Promise<KeyPlace | null>;
  /** Keeps a key on this machine and opens with it. */
  keep(key: NoteKey, place: KeyPlace, passphrase: string): Promise<void>;
  /** Opens notes by the key that is kept here. Throws SealingError. */
  unlock(keys: PublicKeys, place: KeyPlace, passphrase: string): Promise<void>;
  /** Forgets the key, after those who edit have put away what they hold. */
  lock(by: 'person' | 'idle'): Promise<void>;
  /** Told before the key goes. Answers the function that stops it. */
  beforeLock(putAway: () => Promise<void>): () => void;
  /** Words that are being put away, by note: null once they are saved, sealed where they could not be and wait for the next time. */
  readonly unsaved: Map<string, Promise<string | null>>;
}

export function createVault(sources: Readonly<Partial<Record<KeyPlace, KeySource>>>): Vault {
  const state = createStore<VaultState>({ open: false, since: 'start' });
  const leaving = new Set<() => Promise<void>>();
  const places = (['keychain', 'passphrase'] as const).filter((place) => sources[place]);
  const source = (place: KeyPlace): KeySource => {
    const found = sources[place];
    if (!found) throw new SealingError(place === 'keychain' ? 'noKeychain' : 'noStorage');
    return found;
  };
  return {
    state,
    places,
    unsaved: new Map(),
    async placeOf(recipient) {
      for (const place of places) if (await source(place).has(recipient)) return place;
      return null;
    },
    async keep(key, place, passphrase) {
      const { formatKey } = await import('./keys');
      await source(place).keep(key.recipient, formatKey(key), passphrase);
      state.set({ open: true, key });
    },
    async unlock(keys, place, passphrase) {
      const { parseKey } = await import('./keys');
      const key = await parseKey(await source(place).open(keys.recipient, passphrase), keys.recipient);
      // New notes go to the recovery key that is kept with the key. Where the workspace names another, somebody changed it.
      if (key.recoveryRecipient !== keys.recoveryRecipient) throw new SealingError('keysChanged');
      state.set({ open: true, key });
    },
    async lock(by) {
      if (!state.get().open) return;
      await Promise.allSettled([...leaving].map((putAway) => putAway()));
      state.set({ open: false, since: by });
    },
    beforeLock(putAway) {
      leaving.add(putAway);
      return () => leaving.delete(putAway);
    },
  };
}
