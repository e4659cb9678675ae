import { hkdf } from '@noble/hashes/hkdf.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bech32 } from '@scure/base';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { SealingError } from './problem';
import { withWebCrypto } from './webCrypto';

/** What notes are sealed to. The workspace holds these two and no more. */
export interface PublicKeys {
  readonly recipient: string;
  readonly recoveryRecipient: string;
}

/** The key that opens notes, with what new ones are sealed to: taken from here, never from what a server says. */
export interface NoteKey extends PublicKeys {
  readonly identity: string;
}

/** Fresh keys, and the recovery key, which is shown once and kept nowhere. */
export async function createKeys(): Promise<{ key: NoteKey; recovery: string }> {
  const recovery = await generateX25519Identity();
  return { key: await keyOf(recovery), recovery };
}

/**
 * The key that belongs to a recovery key. It is derived, so that a recovery key proves on any machine which recipient is
 * the author's: were it only looked up in the workspace, whoever writes the file could put their own in its place.
 * The way leads in this direction alone: the key does not tell the recovery key.
 */
export async function keyOf(recovery: string): Promise<NoteKey> {
  withWebCrypto();
  const identity = encode(hkdf(sha256, secretOf(recovery), undefined, derivation, 32));
  return { identity, recipient: await identityToRecipient(identity), recoveryRecipient: await identityToRecipient(recovery) };
}

/** Changing this line would cut every recovery key off from its notes. */
const derivation = new TextEncoder().encode('cadre private notes v1: identity');

const prefix = 'AGE-SECRET-KEY-';

const encode = (secret: Uint8Array) => bech32.encodeFromBytes(prefix, secret).toUpperCase();

function secretOf(identity: string): Uint8Array {
  try {
    const { prefix: found, bytes } = bech32.decodeToBytes(identity);
    if (found.toUpperCase() === prefix && bytes.length === 32) return bytes;
  } catch (error) {
    throw new SealingError('mistyped', error);
  }
  throw new SealingError('mistyped');
}

/** The form in which a key is kept: a line that needs no parser. */
export const formatKey = ({ identity, recoveryRecipient }: NoteKey) => `${identity} ${recoveryRecipient}`;

/** Reads what was kept for a recipient. What does not belong to it is as good as nothing. */
export async function parseKey(kept: string, recipient: string): Promise<NoteKey> {
  withWebCrypto();
  const [identity = '', recoveryRecipient = ''] = kept.split(' ');
  const own = await identityToRecipient(identity).catch(() => null);
  if (own !== recipient || !isRecipient(recoveryRecipient)) throw new SealingError('notHere');
  return { identity, recipient, recoveryRecipient };
}

const isRecipient = (text: string) => /^age1[02-9ac-hj-np-z]{58}$/.test(text);
