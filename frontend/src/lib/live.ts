import { ChangesDocument, type ChangeEvent } from './graphql/changes';
import { follow, type LineState } from './graphql/follow';
import type { Platform } from './platform';
import { createStore, type Store } from './store';
import type { ChangesSubscription } from '../gql/graphql';

/** The one line on which changes come in, whoever made them; this client's own included. */
export interface Live {
  readonly line: Store<LineState>;
  /** The latest revision that this client has heard of, from a change or from an edit of its own. */
  readonly revision: Store<number>;
  onChange(listener: (change: ChangeEvent) => void): () => void;
  /** After an edit of one's own: what is shown may be read anew at once, without waiting for the line. */
  heardOf(revision: number): void;
  start(): () => void;
}

export function createLive(platform: Platform): Live {
  const line = createStore<LineState>('live');
  const revision = createStore(0);
  const listeners = new Set<(change: ChangeEvent) => void>();
  let cursor: string | null = null;

  const take = (change: ChangeEvent) => {
    cursor = change.cursor;
    for (const listener of [...listeners]) listener(change);
    revision.set((known) => Math.max(known, change.changeset.revision));
  };

  return {
    line,
    revision,
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    heardOf: (heard) => revision.set((known) => Math.max(known, heard)),
    start() {
      if (platform.onChanges) return platform.onChanges((changes) => take(changes as ChangeEvent));
      return follow<ChangesSubscription>({
        document: ChangesDocument,
        after: () => cursor,
        onData: (data) => take(data.changes),
        onState: (state) => line.set(state),
      });
    },
  };
}
