import { useCallback, useEffect, useState } from 'react';
import { beginDraft, type Draft, type NoteServer } from '../../../lib/sealing/draft';
import type { NoteKey } from '../../../lib/sealing/keys';
import type { Vault } from '../../../lib/sealing/vault';
import { inWords } from './inWords';

interface Options {
  vault: Vault;
  /** Names the note for what waits in the vault: it may have no id yet. */
  slot: string;
  about: string;
  author: string;
  /** Null while notes are locked. */
  key: NoteKey | null;
  server: NoteServer;
}

interface Opened {
  /** Null while it is being opened, and where it cannot be. */
  readonly draft: Draft | null;
  readonly problem: string | null;
}

const nothing: Opened = { draft: null, problem: null };

/**
 * Opens a note, as it is now, for as long as it is on screen and the vault is open. What could not be saved by then waits in
 * the vault, sealed; who comes back at once waits until what was left is on its way no more.
 */
export function useDraft({ vault, slot, about, author, key, server }: Options): Opened & { retry: () => void } {
  const [opened, setOpened] = useState(nothing);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    if (!key) return;
    let draft: Draft | null = null;
    let over = false;
    const putAway = async () => {
      if (!draft) return;
      const unsaved = draft.putAway();
      vault.unsaved.set(slot, unsaved);
      if (await unsaved === null && vault.unsaved.get(slot) === unsaved) vault.unsaved.delete(slot);
    };
    const open = async () => {
      const unsaved = await vault.unsaved.get(slot) ?? undefined;
      return beginDraft({ about, author, key, server, note: await server.read(about), unsaved });
    };
    open().then(
      (begun) => {
        if (over) return;
        draft = begun;
        setOpened({ draft: begun, problem: null });
        if (begun.state.get().saving.state === 'waiting') void begun.flush();
      },
      (error: unknown) => { if (!over) setOpened({ draft: null, problem: inWords(error) }); },
    );
    const stop = vault.beforeLock(putAway);
    return () => {
      over = true;
      stop();
      setOpened(nothing);
      void putAway();
    };
  }, [vault, slot, about, author, key, server, tries]);
  const retry = useCallback(() => setTries((times) => times + 1), []);
  return { ...opened, retry };
}
