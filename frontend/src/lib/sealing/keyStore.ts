import { SealingError } from './problem';

/** Sealed keys by recipient. */
export interface KeyStore {
  get(recipient: string): Promise<string | null>;
  put(recipient: string, sealed: string): Promise<void>;
}

const database = 'cadre.notes';
const table = 'keys';

/** In the browser's own database, which is never sent anywhere. */
export function browserKeyStore(): KeyStore {
  return {
    async get(recipient) {
      const found = await inTable<unknown>('readonly', (keys) => keys.get(recipient));
      return typeof found === 'string' ? found : null;
    },
    async put(recipient, sealed) {
      await inTable('readwrite', (keys) => keys.put(sealed, recipient));
      // Without, a browser may throw it away when the disk is full. Some ask the person, some refuse: the recovery key remains.
      await navigator.storage?.persist?.().catch(() => false);
    },
  };
}

async function inTable<T>(mode: IDBTransactionMode, ask: (keys: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  try {
    const opened = await open();
    try {
      const transaction = opened.transaction(table, mode);
      const done = new Promise<void>((resolve, reject) => {
        transaction.oncomplete = () => resolve();
        transaction.onabort = () => reject(transaction.error ?? new Error('aborted'));
      });
      const request = ask(transaction.objectStore(table));
      await done;
      return request.result;
    } finally {
      opened.close();
    }
  } catch (error) {
    throw new SealingError('noStorage', error);
  }
}

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(database, 1);
    request.onupgradeneeded = () => { request.result.createObjectStore(table); };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('not opened'));
  });
}

/** For tests, and for places that keep nothing. */
export function memoryKeyStore(): KeyStore {
  const keys = new Map<string, string>();
  return {
    get: (recipient) => Promise.resolve(keys.get(recipient) ?? null),
    put: (recipient, sealed) => { keys.set(recipient, sealed); return Promise.resolve(); },
  };
}
