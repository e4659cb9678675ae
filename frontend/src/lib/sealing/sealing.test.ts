import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createKeys, formatKey, keyOf, parseKey } from './keys';
import { longestNote, openNote, sealNote, type NoteAddress } from './note';
import { openByPassphrase, sealByPassphrase } from './passphrase';
import { SealingError, type SealingCode } from './problem';
import { confirms, groupsOf, readRecoveryKey, recoverKey } from './recoveryKey';

const address: NoteAddress = { about: 'per_ana', author: 'per_me', version: 3 };
const { key, recovery } = await createKeys();
const stranger = await createKeys();

const refuses = async (code: SealingCode, doing: Promise<unknown>) => {
  const refused: unknown = await doing.then(() => null, (error: unknown) => error);
  expect(refused).toBeInstanceOf(SealingError);
  expect((refused as SealingError).code).toBe(code);
};

describe('a sealed note', () => {
  it('opens with the key and with the recovery key, whatever its words', async () => {
    await fc.assert(fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 300 }), async (text) => {
      const sealed = await sealNote(text, address, key);
      expect(await openNote(sealed, address, key.identity)).toBe(text);
      expect(await openNote(sealed, address, recovery)).toBe(text);
    }), { numRuns: 15 });
  });

  it('shows nothing of its words, and not even how many there are', async () => {
    const short = await sealNote('No', address, key);
    const longer = await sealNote('She is looking for another job.', address, key);
    // With its space, which base64 cannot have by chance.
    expect(longer).not.toContain('another job');
    expect(longer).toMatch(/^-----BEGIN AGE ENCRYPTED FILE-----/);
    expect(longer).toHaveLength(short.length);
  });

  it('opens for nobody else', async () => {
    await refuses('unreadable', openNote(await sealNote('x', address, key), address, stranger.key.identity));
    await refuses('unreadable', openNote(await sealNote('x', address, key), address, stranger.recovery));
  });

  it('opens as no other note: not about another, not of another author, not at another version', async () => {
    const sealed = await sealNote('x', address, key);
    for (const other of [{ about: 'per_ben' }, { author: 'per_you' }, { version: 2 }, { version: 4 }]) {
      await refuses('otherNote', openNote(sealed, { ...address, ...other }, key.identity));
    }
  });

  it('does not open once a character of it was changed', async () => {
    const lines = (await sealNote('x', address, key)).split('\n');
    for (const line of [1, 4, lines.length - 4]) {
      const text = lines[line] ?? '';
      const changed = lines.with(line, (text.startsWith('A') ? 'B' : 'A') + text.slice(1)).join('\n');
      await refuses('unreadable', openNote(changed, address, key.identity));
    }
    await refuses('unreadable', openNote('', address, key.identity));
  });

  it('opens to nothing where its author sealed something that is no note', async () => {
    const { Encrypter, armor } = await import('age-encryption');
    for (const [inside, code] of [['[]', 'otherNote'], ['no json', 'unreadable'], ['null', 'unreadable'], [JSON.stringify({ ...address, text: 5 }), 'otherNote']] as const) {
      const encrypter = new Encrypter();
      encrypter.addRecipient(key.recipient);
      await refuses(code, openNote(armor.encode(await encrypter.encrypt(inside)), address, key.identity));
    }
  });

  it('is never larger than the workspace takes, and says when it would be', async () => {
    expect((await sealNote('语'.repeat(longestNote), address, key)).length).toBeLessThan(200_000);
    for (const text of ['x'.repeat(longestNote + 1), '\u0001'.repeat(longestNote)]) await refuses('tooLong', sealNote(text, address, key));
  });
});

describe('a recovery key', () => {
  it('is written in groups and read however it is typed', () => {
    const groups = groupsOf(recovery);
    expect(groups).toHaveLength(10);
    expect(groups.map((group) => group.length)).toEqual([6, 6, 6, 6, 6, 6, 6, 6, 6, 4]);
    const likeness = groups.join('-').toLowerCase().replaceAll('0', 'o').replaceAll('l', 'i').replaceAll('8', 'b');
    for (const typed of [recovery, groups.join(' '), groups.join('\n'), likeness, ` ${recovery.toLowerCase()} `]) expect(readRecoveryKey(typed)).toBe(recovery);
  });

  it('is confirmed by its last group alone', () => {
    expect(confirms((groupsOf(recovery).at(-1) ?? '').toLowerCase(), recovery)).toBe(true);
    for (const typed of ['', groupsOf(recovery)[0] ?? '', recovery]) expect(confirms(typed, recovery)).toBe(false);
  });

  it('gives the key back on another machine', async () => {
    expect(await recoverKey(groupsOf(recovery).join(' '), key)).toEqual(key);
    expect(await keyOf(recovery)).toEqual(key);
    expect(key.identity).not.toBe(recovery);
  });

  it('tells a slip of the pen from the key of other notes', async () => {
    const slip = recovery.slice(0, -1) + (recovery.endsWith('Q') ? 'P' : 'Q');
    for (const typed of [slip, '', 'hello', recovery.slice(0, -6)]) await refuses('mistyped', recoverKey(typed, key));
    await refuses('otherRecoveryKey', recoverKey(stranger.recovery, key));
  });

  it('finds out that somebody put a key of theirs into the workspace', async () => {
    await refuses('keysChanged', recoverKey(recovery, { ...key, recipient: stranger.key.recipient }));
  });
});

describe('a key that is kept', () => {
  it('is read back for its own recipient alone', async () => {
    expect(await parseKey(formatKey(key), key.recipient)).toEqual(key);
    await refuses('notHere', parseKey(formatKey(key), stranger.key.recipient));
    for (const kept of ['', key.identity, `${key.identity} nobody`, 'x y']) await refuses('notHere', parseKey(kept, key.recipient));
  });

  it('opens by its passphrase, however the keyboard writes it, and by no other', async () => {
    const sealed = await sealByPassphrase(formatKey(key), 'für die Notizen');
    expect(await openByPassphrase(sealed, 'für die Notizen')).toBe(formatKey(key));
    await refuses('wrongPassphrase', openByPassphrase(sealed, 'fur die Notizen'));
    await refuses('wrongPassphrase', openByPassphrase('damaged', 'für die Notizen'));
  }, 60_000);
});
