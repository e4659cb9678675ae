import { armor, Decrypter, Encrypter } from 'age-encryption';
import type { NoteKey, PublicKeys } from './keys';
import { SealingError } from './problem';
import { withWebCrypto } from './webCrypto';

/** Which note it is. It is sealed with the words, so that one note cannot be shown as another. */
export interface NoteAddress {
  readonly about: string;
  readonly author: string;
  /** 1 for the first text, one more with each that follows. */
  readonly version: number;
}

/** So long that nobody writes it by hand, and so short that the sealed file stays within what the workspace takes. */
export const longestNote = 40_000;

/** What the workspace takes; only words made of signs that no keyboard has come to it. */
const largestSealed = 200_000;

/** Seals a note to its author's key and recovery key. Answers an armored age file. */
export async function sealNote(text: string, { about, author, version }: NoteAddress, keys: PublicKeys): Promise<string> {
  if (text.length > longestNote) throw new SealingError('tooLong');
  withWebCrypto();
  const encrypter = new Encrypter();
  encrypter.addRecipient(keys.recipient);
  encrypter.addRecipient(keys.recoveryRecipient);
  const sealed = armor.encode(await encrypter.encrypt(padded(JSON.stringify({ about, author, version, text }))));
  if (sealed.length > largestSealed) throw new SealingError('tooLong');
  return sealed;
}

/** Opens a note and makes sure that it is the one that was asked for. Either of the two identities opens it. */
export async function openNote(sealed: string, { version, ...address }: NoteAddress, identity: NoteKey['identity']): Promise<string> {
  const inside = await openAnyVersion(sealed, address, identity);
  if (inside.version !== version) throw new SealingError('otherNote');
  return inside.text;
}

/** Opens words that never came to the workspace, which therefore names no version of them. */
export async function openAnyVersion(sealed: string, { about, author }: Omit<NoteAddress, 'version'>, identity: NoteKey['identity']): Promise<{ text: string; version: number }> {
  const inside = read(await decrypt(sealed, identity));
  const { text, version } = inside;
  if (inside['about'] !== about || inside['author'] !== author || typeof text !== 'string' || typeof version !== 'number') throw new SealingError('otherNote');
  return { text, version };
}

async function decrypt(sealed: string, identity: string): Promise<string> {
  withWebCrypto();
  try {
    const decrypter = new Decrypter();
    decrypter.addIdentity(identity);
    return await decrypter.decrypt(armor.decode(sealed), 'text');
  } catch (error) {
    throw new SealingError('unreadable', error);
  }
}

function read(json: string): Readonly<Record<string, unknown>> {
  try {
    const inside: unknown = JSON.parse(json);
    if (typeof inside === 'object' && inside !== null) return inside as Record<string, unknown>;
  } catch (error) {
    throw new SealingError('unreadable', error);
  }
  throw new SealingError('unreadable');
}

/** Filled up to steps of 512 bytes: the length of a sealed note would tell the length of its words. */
function padded(json: string): Uint8Array {
  const bytes = new TextEncoder().encode(json);
  const filled = new Uint8Array(Math.ceil(bytes.length / 512) * 512).fill(0x20);
  filled.set(bytes);
  return filled;
}
