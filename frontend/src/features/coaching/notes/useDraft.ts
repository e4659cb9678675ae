import { useEffect, useState } from 'react';
import { beginDraft, type Draft, type NoteServer, type SealedNote } from '../../../lib/sealing/draft';
import type { NoteKey } from '../../../lib/sealing/keys';
import type { Vault } from '../../../lib/sealing/vault';
import { inWords } from './inWords';

interface Options {
  vault: Vault;
  about: string;
  author: string;
  /** Null while notes are locked. */
  key: NoteKey | null;
  note: SealedNote | null;
  server: NoteServer;
}

interface Opened {
  /** Null while it is being opened, and where it cannot be. */
  readonly draft: Draft | null;
  readonly problem: string | null;
}

const nothing: Opened = { draft: null, problem: null };

/** Opens a note for as long as it is on screen and the vault is open. What could not be saved by then waits in the vault, sealed. */
export function useDraft({ vault, about, author, key, note, server }: Options): Opened {
  const [opened, setOpened] = useState(nothing);
  useEffect(() => {
    if (!key) return;
    let draft: Draft | null = null;
    let over = false;
    const putAway = async () => {
      if (!draft) return;
      const unsaved = await draft.putAway();
      if (unsaved === null) vault.unsaved.delete(about);
      else vault.unsaved.set(about, unsaved);
    };
    beginDraft({ about, author, key, server, note, unsaved: vault.unsaved.get(about) }).then(
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
  }, [vault, about, author, key, note, server]);
  return opened;
}
