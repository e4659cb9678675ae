/** Why sealing or opening did not happen. The words for each stand in the catalogue. */
export type SealingCode =
  /** The passphrase is another one, or what is kept here is damaged. */
  | 'wrongPassphrase'
  /** Sealed to another key, or damaged. */
  | 'unreadable'
  /** Opened, but it was sealed as another note, of another author or at another version. */
  | 'otherNote'
  | 'tooLong'
  /** This computer keeps no key that fits. */
  | 'notHere'
  | 'noKeychain'
  | 'noStorage'
  /** What was typed is no recovery key: a letter is wrong or missing. */
  | 'mistyped'
  /** A recovery key, but of other notes. */
  | 'otherRecoveryKey'
  /** The workspace names other keys than those that are kept here. */
  | 'keysChanged';

export class SealingError extends Error {
  readonly code: SealingCode;

  constructor(code: SealingCode, cause?: unknown) {
    super(code, { cause });
    this.name = 'SealingError';
    this.code = code;
  }
}
