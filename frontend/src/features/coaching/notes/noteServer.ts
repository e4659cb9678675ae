import type { ResultOf } from '@graphql-typed-document-node/core';
import { ProblemError } from '../../../lib/graphql/problem';
import { request } from '../../../lib/graphql/request';
import type { NoteServer, SealedNote } from '../../../lib/sealing/draft';
import type { PublicKeys } from '../../../lib/sealing/keys';
import { t } from '../../../lib/strings/strings';
import { DeletePrivateNotesDocument, NoteCountDocument, PrivateNotesDocument, SavePrivateNoteDocument, SetNoteKeyDocument } from './noteDocuments';

/** A note of the viewer's, as it is kept. */
export interface KeptNote extends SealedNote {
  readonly id: string;
}

/** What the workspace holds of the viewer's notes about somebody. */
export interface KeptNotes {
  /** The person that the viewer is; null where they are none. */
  readonly author: string | null;
  readonly keys: PublicKeys | null;
  /** The latest first. */
  readonly notes: readonly KeptNote[];
}

/** Reads past the cache: an older version of a note would be taken for what is to be written over. */
export async function readNotes(about: string, signal?: AbortSignal): Promise<KeptNotes> {
  const { viewer } = await request(PrivateNotesDocument, { about }, signal);
  const author = viewer.person?.id ?? null;
  return { author, keys: viewer.noteKey ?? null, notes: viewer.notes.map((note) => kept(note, about, author ?? '')) };
}

export async function publishKeys({ recipient, recoveryRecipient }: PublicKeys): Promise<void> {
  await request(SetNoteKeyDocument, { input: { recipient, recoveryRecipient } });
}

/** Chooses other keys and, in the same step, deletes every note that was sealed to the former ones. */
export async function beginAnew({ recipient, recoveryRecipient }: PublicKeys): Promise<void> {
  await request(SetNoteKeyDocument, { input: { recipient, recoveryRecipient, deleteNotes: true } });
}

/** How many notes the viewer has kept, about whomever and whatever. */
export async function countNotes(signal?: AbortSignal): Promise<number> {
  return (await request(NoteCountDocument, {}, signal)).viewer.noteCount;
}

/** Deletes every note of the viewer's, and answers how many there were. */
export async function deleteNotes(): Promise<number> {
  return (await request(DeletePrivateNotesDocument, {})).deletePrivateNotes.deleted;
}

/**
 * The way of one note to the workspace. A first version has no id yet; should another machine have written one meanwhile, that is a
 * conflict here too, although the workspace would keep both. `beside` are notes that are known and stand beside this one.
 */
export function noteServer(first: string | null, author: string, beside: readonly string[]): NoteServer {
  let id = first;
  const read = async (about: string): Promise<KeptNote | null> => {
    const { notes } = await readNotes(about);
    return notes.find((note) => (id === null ? !beside.includes(note.id) : note.id === id)) ?? null;
  };
  return {
    async read(about) {
      const note = await read(about);
      id = note?.id ?? null; // gone: what is written now begins a new one
      return note;
    },
    async write(about, sealed, expectedVersion) {
      if (expectedVersion === 0 && await read(about)) throw new ProblemError({ code: 'CONFLICT', message: t.notes.conflict.title, advice: '', field: null, number: null });
      const { savePrivateNote: { note } } = await request(SavePrivateNoteDocument, { input: { about, sealed, ...(id === null ? {} : { note: id, expectedVersion }) } });
      id = note.id;
      return kept(note, about, author);
    },
  };
}

type Answered = ResultOf<typeof PrivateNotesDocument>['viewer']['notes'][number];

/** What was asked for is what a note must have been sealed as, whatever the answer says that it is about. */
const kept = ({ id, sealed, version }: Answered, about: string, author: string): KeptNote => ({ id, about, author, sealed, version });
