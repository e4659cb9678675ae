import type { ConfidentialChangesSubscription } from '../gql/graphql';
import { graphql } from './graphql/document';
import { follow } from './graphql/follow';
import type { Platform } from './platform';

const ConfidentialChangesDocument = graphql(`
  subscription ConfidentialChanges { confidentialChanges { more objects { id kind person { id } } } }
`);

/** Several signs of one edit come within this time; they are one reason to read. */
const together = 30;

/** Tells when something that is not open to everyone may have changed: what is shown of it is then read anew. */
export interface Confidential {
  /** After an edit of this client's own. */
  changed(): void;
  /**
   * Calls back, until the returned function is called, after an edit of this client, after one of others that the viewer may see, and
   * when the reader comes back to the page.
   */
  watch(read: () => void): () => void;
}

export function createConfidential(platform: Platform): Confidential {
  const readers = new Set<() => void>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let line: (() => void) | null = null;

  const changed = () => {
    clearTimeout(timer);
    timer = setTimeout(() => { for (const read of [...readers]) read(); }, together);
  };

  /** The line to the server stands while somebody reads and sees: a browser has few lines for all of its tabs. */
  const settle = () => {
    const wanted = readers.size > 0 && document.visibilityState === 'visible' && platform.onChanges === null;
    if (wanted && !line) line = follow<ConfidentialChangesSubscription>({ document: ConfidentialChangesDocument, variables: () => ({}), onData: changed, onState: () => undefined });
    if (!wanted) {
      line?.();
      line = null;
    }
  };
  const seen = () => {
    settle();
    if (document.visibilityState === 'visible') changed();
  };

  return {
    changed,
    watch(read) {
      if (readers.size === 0) document.addEventListener('visibilitychange', seen);
      readers.add(read);
      settle();
      return () => {
        readers.delete(read);
        settle();
        if (readers.size === 0) document.removeEventListener('visibilitychange', seen);
      };
    },
  };
}
