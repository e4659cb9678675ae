import { SealingError } from './problem';
import type { PassphraseAnswer, PassphraseTask } from './passphraseWorker';

/** Seals and opens a short text by a passphrase. */
export interface PassphraseCipher {
  seal(text: string, passphrase: string): Promise<string>;
  open(sealed: string, passphrase: string): Promise<string>;
}

/** In a worker where there are any, else in the page. */
export function createPassphraseCipher(): PassphraseCipher {
  const run = (task: PassphraseTask) => inWorker(task).catch(() => inPage(task));
  const answered = async (task: PassphraseTask) => {
    const answer = await run(task);
    if (answer === null) throw new SealingError('wrongPassphrase');
    return answer;
  };
  return {
    seal: (text, passphrase) => answered({ way: 'seal', text, passphrase }),
    open: (text, passphrase) => answered({ way: 'open', text, passphrase }),
  };
}

/** Rejects where no worker can be started. */
function inWorker(task: PassphraseTask): Promise<PassphraseAnswer> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./passphraseWorker.ts', import.meta.url), { type: 'module' });
    const end = (then: () => void) => { worker.terminate(); then(); };
    worker.addEventListener('message', (event: MessageEvent<PassphraseAnswer>) => end(() => resolve(event.data)));
    worker.addEventListener('error', () => end(() => reject(new Error('the worker did not start'))));
    worker.postMessage(task);
  });
}

async function inPage({ way, text, passphrase }: PassphraseTask): Promise<PassphraseAnswer> {
  const { openByPassphrase, sealByPassphrase } = await import('./passphrase');
  return (way === 'seal' ? sealByPassphrase : openByPassphrase)(text, passphrase).catch(() => null);
}
