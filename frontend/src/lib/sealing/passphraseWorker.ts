import { openByPassphrase, sealByPassphrase } from './passphrase';

/** Derives away from the page, which would stand still for a second. */
export interface PassphraseTask {
  readonly way: 'seal' | 'open';
  readonly text: string;
  readonly passphrase: string;
}

/** Null where the passphrase is another one. */
export type PassphraseAnswer = string | null;

self.addEventListener('message', (event: MessageEvent<PassphraseTask>) => {
  const { way, text, passphrase } = event.data;
  void (way === 'seal' ? sealByPassphrase : openByPassphrase)(text, passphrase)
    .then((answer: PassphraseAnswer) => self.postMessage(answer), () => self.postMessage(null));
});
