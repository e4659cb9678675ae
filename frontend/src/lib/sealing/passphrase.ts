import { armor, Decrypter, Encrypter } from 'age-encryption';
import { SealingError } from './problem';

/**
 * The work factor of scrypt, as a power of two. Deriving takes 0.9 s and 128 MB on one slow core of 2026 (18: 2.3 s and 256 MB;
 * 16: 0.5 s), and about a fifth of that on a current laptop: what one waits for once a day, and too much for guessing.
 */
const workFactor = 17;

/** Seals a short text by a passphrase. */
export async function sealByPassphrase(text: string, passphrase: string): Promise<string> {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(normal(passphrase));
  encrypter.setScryptWorkFactor(workFactor);
  return armor.encode(await encrypter.encrypt(text));
}

export async function openByPassphrase(sealed: string, passphrase: string): Promise<string> {
  try {
    const decrypter = new Decrypter();
    decrypter.addPassphrase(normal(passphrase));
    return await decrypter.decrypt(armor.decode(sealed), 'text');
  } catch (error) {
    throw new SealingError('wrongPassphrase', error);
  }
}

/** Keyboards write ü in two ways. */
const normal = (passphrase: string) => passphrase.normalize('NFC');
