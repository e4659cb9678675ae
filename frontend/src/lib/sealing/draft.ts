import { asProblem } from '../graphql/problem';
import { createStore, type Store } from '../store';
import type { NoteKey } from './keys';
import { openAnyVersion, openNote, sealNote } from './note';
import { SealingError, type SealingCode } from './problem';

/** A note as the workspace holds it. */
export interface SealedNote {
  readonly about: string;
  readonly author: string;
  readonly sealed: string;
  readonly version: number;
}

/** The way to the workspace. Both throw ProblemError. */
export interface NoteServer {
  read(about: string): Promise<SealedNote | null>;
  /** Writes a version after the one that is expected, 0 where there is none yet. Throws CONFLICT where another came first. */
  write(about: string, sealed: string, expectedVersion: number): Promise<SealedNote>;
}

export type Saving =
  | { readonly state: 'still' | 'waiting' | 'saving' | 'saved' }
  /** Not saved: for a reason of sealing, or in the words of the workspace. */
  | { readonly state: 'failed'; readonly why: SealingCode | { readonly message: string } }
  /** Somebody - oneself, at another machine - wrote it meanwhile. */
  | { readonly state: 'conflict'; readonly theirs: string };

export interface DraftState {
  readonly text: string;
  readonly saving: Saving;
}

/** A note that is being written. It saves itself a moment after the last letter, one write after the other. */
export interface Draft {
  readonly state: Store<DraftState>;
  type(text: string): void;
  /** Saves what is not saved yet, now. Never throws. */
  flush(): Promise<void>;
  /** Ends a conflict. */
  resolve(choice: 'mine' | 'theirs' | 'both'): Promise<void>;
  /** Saves; what cannot be saved is answered, sealed, to go on with later. The draft is over then. */
  putAway(): Promise<string | null>;
}

interface Beginning {
  readonly about: string;
  readonly author: string;
  readonly key: NoteKey;
  readonly server: NoteServer;
  readonly note: SealedNote | null;
  /** What `putAway` answered the last time. */
  readonly unsaved?: string | undefined;
  /** How long after the last letter it saves, in milliseconds. */
  readonly after?: number;
}

/** Opens a note for writing. Throws SealingError where it cannot be opened. */
export async function beginDraft({ about, author, key, server, note, unsaved, after = 900 }: Beginning): Promise<Draft> {
  const openAs = (sealed: SealedNote) => openNote(sealed.sealed, { about, author, version: sealed.version }, key.identity);
  let version = note?.version ?? 0;
  let saved = note ? await openAs(note) : '';
  const left = unsaved === undefined ? null : await takeUp(unsaved, { about, author, identity: key.identity });
  if (left) version = left.version;
  const state = createStore<DraftState>({ text: left?.text ?? saved, saving: { state: left ? 'waiting' : 'still' } });
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | null = null;
  /** Words that were sent and not answered: should they have arrived, they would look like somebody else's. */
  const sent = new Set<string>();

  const say = (saving: Saving) => state.set((now) => ({ ...now, saving }));
  const dirty = () => state.get().text !== saved;

  async function save(): Promise<void> {
    while (dirty() && state.get().saving.state !== 'conflict') {
      const { text } = state.get();
      say({ state: 'saving' });
      try {
        const sealed = await sealNote(text, { about, author, version: version + 1 }, key);
        sent.add(text);
        version = (await server.write(about, sealed, version)).version;
        saved = text;
        sent.clear();
      } catch (error) {
        const going = await refused(error);
        if (!going) return;
      }
    }
    if (!dirty()) say({ state: 'saved' });
  }

  /** Says why it was not saved. Answers true where there is nothing in the way after all. */
  async function refused(error: unknown): Promise<boolean> {
    if (error instanceof SealingError) return fail(error.code);
    const problem = asProblem(error);
    if (problem?.code !== 'CONFLICT') return fail({ message: problem?.message ?? '' });
    try {
      const now = await server.read(about);
      const theirs = now ? await openAs(now) : '';
      version = now?.version ?? 0;
      const own = sent.has(theirs) || theirs === saved;
      saved = theirs;
      if (!own && theirs !== state.get().text) say({ state: 'conflict', theirs });
      return own || theirs === state.get().text;
    } catch (again) {
      return fail(again instanceof SealingError ? again.code : { message: asProblem(again)?.message ?? '' });
    }
  }

  function fail(why: SealingCode | { message: string }): false {
    say({ state: 'failed', why });
    return false;
  }

  function flush(): Promise<void> {
    clearTimeout(timer);
    running ??= save().finally(() => { running = null; });
    return running;
  }

  return {
    state,
    flush,
    type(text) {
      const waits = state.get().saving.state === 'conflict';
      state.set({ text, saving: waits ? state.get().saving : { state: 'waiting' } });
      clearTimeout(timer);
      if (!waits) timer = setTimeout(() => void flush(), after);
    },
    async resolve(choice) {
      const { text, saving } = state.get();
      if (saving.state !== 'conflict') return;
      const next = { mine: text, theirs: saving.theirs, both: [saving.theirs, text].filter((part) => part !== '').join('\n\n') }[choice];
      state.set({ text: next, saving: { state: next === saved ? 'saved' : 'waiting' } });
      await flush();
    },
    async putAway() {
      await flush();
      return dirty() ? sealNote(state.get().text, { about, author, version: version + 1 }, key).catch(() => null) : null;
    },
  };
}

/** Words that were put away, with the version that they were written over. Null where they cannot be read: then they are gone anyway. */
async function takeUp(unsaved: string, { about, author, identity }: { about: string; author: string; identity: string }): Promise<{ text: string; version: number } | null> {
  try {
    const { text, version } = await openAnyVersion(unsaved, { about, author }, identity);
    return { text, version: version - 1 };
  } catch {
    return null;
  }
}
