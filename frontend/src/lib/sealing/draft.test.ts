import { describe, expect, it } from 'vitest';
import { ProblemError, type ProblemCode } from '../graphql/problem';
import { beginDraft, type NoteServer, type SealedNote } from './draft';
import { createKeys } from './keys';
import { openNote, sealNote } from './note';
import { SealingError } from './problem';

const about = 'per_ana';
const author = 'per_me';
const { key } = await createKeys();
const refuse = (code: ProblemCode) => new ProblemError({ code, message: 'No.', advice: '', field: null, number: null });

/** A workspace with one note. What it got is in `writes`; `failing` fails the next writes. */
function workspace(note: SealedNote | null = null) {
  const held = { note, writes: [] as string[], failing: [] as (ProblemCode | 'lost')[] };
  const server: NoteServer = {
    read: () => Promise.resolve(held.note),
    write(_, sealed, expectedVersion) {
      const failing = held.failing.shift();
      if (failing && failing !== 'lost') return Promise.reject(refuse(failing));
      if (expectedVersion !== (held.note?.version ?? 0)) return Promise.reject(refuse('CONFLICT'));
      held.note = { about, author, sealed, version: expectedVersion + 1 };
      held.writes.push(sealed);
      return failing ? Promise.reject(refuse('UNREACHABLE')) : Promise.resolve(held.note);
    },
  };
  const words = () => (held.note ? openNote(held.note.sealed, held.note, key.identity) : Promise.resolve(null));
  const put = async (text: string) => {
    const version = (held.note?.version ?? 0) + 1;
    held.note = { about, author, version, sealed: await sealNote(text, { about, author, version }, key) };
  };
  const begin = (unsaved?: string) => beginDraft({ about, author, key, server, note: held.note, unsaved, after: 5 });
  return { held, words, put, begin };
}

const until = async (isSo: () => boolean) => {
  for (let i = 0; i < 400 && !isSo(); i++) await new Promise((resolve) => setTimeout(resolve, 5));
  expect(isSo()).toBe(true);
};

describe('a draft', () => {
  it('saves itself a moment after the last letter, sealed, version after version', async () => {
    const { held, words, begin } = workspace();
    const draft = await begin();
    for (const text of ['S', 'Sh', 'She']) draft.type(text);
    await until(() => draft.state.get().saving.state === 'saved');
    expect(held.writes).toHaveLength(1);
    draft.type('She leads');
    await draft.flush();
    expect(held.note?.version).toBe(2);
    expect(await words()).toBe('She leads');
    expect((await begin()).state.get()).toEqual({ text: 'She leads', saving: { state: 'still' } });
    // The space is what base64 cannot have by chance.
    expect(held.writes.join()).not.toContain('She leads');
  });

  it('writes nothing where nothing changed', async () => {
    const { held, begin, put } = workspace();
    await put('as it was');
    const draft = await begin();
    draft.type('as it is');
    draft.type('as it was');
    await draft.flush();
    expect(held.writes).toEqual([]);
  });

  it('is not shown another note in the place of this one', async () => {
    const { held, begin, put } = workspace();
    await put('one');
    const old = held.note;
    await put('two');
    held.note = old && { ...old, version: 2 };
    expect(await begin().catch((error: unknown) => (error as SealingError).code)).toBe('otherNote');
  });

  it('keeps what could not be saved, says why, and saves it the next time', async () => {
    const { held, words, begin } = workspace();
    const draft = await begin();
    held.failing = ['UNREACHABLE'];
    draft.type('kept');
    await draft.flush();
    expect(draft.state.get()).toEqual({ text: 'kept', saving: { state: 'failed', why: { message: 'No.' } } });
    await draft.flush();
    expect(await words()).toBe('kept');
  });

  it('knows its own words again when the answer to them was lost', async () => {
    const { held, words, begin } = workspace();
    const draft = await begin();
    held.failing = ['lost'];
    draft.type('once');
    await draft.flush();
    draft.type('once more');
    await draft.flush();
    expect(draft.state.get().saving.state).toBe('saved');
    expect([await words(), held.note?.version]).toEqual(['once more', 2]);
  });

  it.each([['mine', 'mine'], ['theirs', 'theirs'], ['both', 'theirs\n\nmine']] as const)('asks when another machine was quicker: %s', async (choice, left) => {
    const { held, words, put, begin } = workspace();
    await put('as it was');
    const draft = await begin();
    await put('theirs');
    draft.type('mine');
    await draft.flush();
    expect(draft.state.get()).toEqual({ text: 'mine', saving: { state: 'conflict', theirs: 'theirs' } });
    await draft.flush();
    expect(held.writes).toEqual([]);
    await draft.resolve(choice);
    expect([draft.state.get().text, await words()]).toEqual([left, left]);
    expect(draft.state.get().saving.state).toBe('saved');
  });

  it('asks nothing where both wrote the same', async () => {
    const { put, begin } = workspace();
    const draft = await begin();
    await put('same');
    draft.type('same');
    await draft.flush();
    expect(draft.state.get().saving.state).toBe('saved');
  });

  it('is put away sealed where it cannot be saved, and taken up again', async () => {
    const { held, words, begin } = workspace();
    const draft = await begin();
    held.failing = ['UNREACHABLE'];
    draft.type('half a thought');
    const unsaved = await draft.putAway();
    expect(unsaved).toMatch(/^-----BEGIN AGE/);
    const again = await begin(unsaved ?? undefined);
    expect(again.state.get()).toEqual({ text: 'half a thought', saving: { state: 'waiting' } });
    expect(await again.putAway()).toBeNull();
    expect(await words()).toBe('half a thought');
  });

  it('says that it is too long before anything is sent', async () => {
    const { held, begin } = workspace();
    const draft = await begin();
    draft.type('x'.repeat(40_001));
    await draft.flush();
    expect(draft.state.get().saving).toEqual({ state: 'failed', why: 'tooLong' });
    expect(held.writes).toEqual([]);
  });
});
