import { keyOf, type NoteKey, type PublicKeys } from './keys';
import { SealingError } from './problem';

const prefix = 'AGE-SECRET-KEY-1';
const groupLength = 6;

/** A recovery key as it is written on paper: ten groups, the last of four characters. The standing prefix is left out. */
export function groupsOf(recovery: string): string[] {
  return recovery.slice(prefix.length).match(new RegExp(`.{1,${groupLength}}`, 'g')) ?? [];
}

/** What somebody typed from paper, with or without prefix, spaces and dashes. Letters that no key holds are those they look like. */
export function readRecoveryKey(typed: string): string {
  const plain = typed.toUpperCase().replace(/[^A-Z0-9]/g, '').replace(/^AGESECRETKEY1/, '');
  return prefix + plain.replace(/O/g, '0').replace(/[1I]/g, 'L').replace(/B/g, '8');
}

/** Whether the last group was written down. */
export function confirms(typed: string, recovery: string): boolean {
  return readRecoveryKey(typed).slice(prefix.length) === groupsOf(recovery).at(-1);
}

/** The key of somebody who typed their recovery key, once it is sure that it belongs to these notes. */
export async function recoverKey(typed: string, keys: PublicKeys): Promise<NoteKey> {
  const key = await keyOf(readRecoveryKey(typed));
  if (key.recoveryRecipient !== keys.recoveryRecipient) throw new SealingError('otherRecoveryKey');
  if (key.recipient !== keys.recipient) throw new SealingError('keysChanged');
  return key;
}
