import { graphql } from '../gql';
import { ChangesDocument, type ChangeEvent } from './graphql/changes';
import { follow, type LineState } from './graphql/follow';
import { request } from './graphql/request';
import type { Platform } from './platform';
import { createStore, type Store } from './store';
import type { ChangesSubscription } from '../gql/graphql';

const RevisionDocument = graphql(`
  query Revision { org { id revision } }
`);

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

  const heardOf = (heard: number) => revision.set((known) => Math.max(known, heard));

  const take = (change: ChangeEvent) => {
    cursor = change.cursor;
    for (const listener of [...listeners]) listener(change);
    heardOf(change.changeset.revision);
  };

  /** What was committed before the first event has no cursor to replay from: only its number can be asked for. */
  const onState = (state: LineState) => {
    line.set(state);
    if (state === 'live' && cursor === null) request(RevisionDocument, {}).then((data) => heardOf(data.org.revision), () => undefined);
  };

  return {
    line,
    revision,
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    heardOf,
    start() {
      if (platform.onChanges) return platform.onChanges((changes) => take(changes as ChangeEvent));
      return follow<ChangesSubscription>({
        document: ChangesDocument,
        after: () => cursor,
        onData: (data) => take(data.changes),
        onState,
      });
    },
  };
}
