import type { ChangesSubscription } from '../gql/graphql';
import { ChangesDocument, type ChangeEvent } from './graphql/changes';
import { graphql } from './graphql/document';
import { follow, type LineState } from './graphql/follow';
import { pollChanges } from './graphql/pollChanges';
import { request } from './graphql/request';
import type { Platform } from './platform';
import { createStore, type Store } from './store';
import { withBareIds } from './worldIds';

const RevisionDocument = graphql(`
  query Revision($asOf: DateTime, $scenario: ID) { org(asOf: $asOf, scenario: $scenario) { id revision } }
`);

/** The changes of live or of one scenario, in order, whoever made them; this client's own included. */
export interface Line {
  /** The latest revision that this client has heard of, from a change or from an edit of its own. */
  readonly revision: Store<number>;
  onChange(listener: (change: ChangeEvent) => void): () => void;
  /** After an edit of one's own: what is shown may be read anew at once, without waiting for the line. */
  heardOf(revision: number): void;
}

/** All lines on which changes come in: live's always, and that of the scenario one is in. */
export interface Live {
  /** How the connection stands. */
  readonly state: Store<LineState>;
  /** The line of a scenario, or with null that of live. */
  of(scenario: string | null): Line;
  /** Told of every line that reached a new revision, or is another one at the same, as a scenario is after a rebase. */
  onRevision(listener: (scenario: string | null) => void): () => void;
  /** Follows this scenario too, and no other one any longer. */
  enter(scenario: string | null): void;
  start(): () => void;
}

interface HeldLine extends Line {
  cursor: string | null;
  take(change: ChangeEvent): void;
}

export function createLive(platform: Platform): Live {
  const state = createStore<LineState>('live');
  const lines = new Map<string | null, HeldLine>();
  const listeners = new Set<(scenario: string | null) => void>();
  let entered: { scenario: string | null; stop: () => void } = { scenario: null, stop: () => undefined };

  const lineOf = (scenario: string | null): HeldLine => {
    const known = lines.get(scenario);
    if (known) return known;
    const line = createLine(() => { for (const listener of [...listeners]) listener(scenario); });
    lines.set(scenario, line);
    return line;
  };

  function followLine(scenario: string | null, onState: (now: LineState) => void): () => void {
    const line = lineOf(scenario);
    return follow<ChangesSubscription>({
      document: ChangesDocument,
      variables: () => ({ after: line.cursor, scenario }),
      onData: (data) => line.take(withBareIds(data.changes)),
      onState: (now) => {
        onState(now);
        if (now === 'live') askRevision(scenario, line);
      },
    });
  }

  const pollLine = (scenario: string, line: HeldLine) => pollChanges(scenario, {
    cursor: () => line.cursor, take: (change) => line.take(change), onHeard: (listener) => line.revision.subscribe(() => listener(line.revision.get())),
  });

  return {
    state,
    of: lineOf,
    onRevision(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    enter(scenario) {
      if (scenario === entered.scenario) return;
      entered.stop();
      const line = lineOf(scenario);
      const start = () => (platform.onChanges === null ? followLine(scenario, () => undefined) : pollLine(scenario ?? '', line));
      entered = { scenario, stop: scenario === null ? () => undefined : start() };
    },
    start() {
      const stop = platform.onChanges ? platform.onChanges((changes) => lineOf(null).take(changes as ChangeEvent)) : followLine(null, state.set);
      return () => { stop(); entered.stop(); };
    },
  };
}

function createLine(revised: () => void): HeldLine {
  const revision = createStore(0);
  const listeners = new Set<(change: ChangeEvent) => void>();
  const heardOf = (heard: number) => revision.set((known) => Math.max(known, heard));
  revision.subscribe(revised);
  return {
    revision,
    cursor: null,
    heardOf,
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    take(change) {
      this.cursor = change.cursor;
      for (const listener of [...listeners]) listener(change);
      if (change.reload && change.changeset.revision === revision.get()) revised();
      heardOf(change.changeset.revision);
    },
  };
}

/** What was committed before the first event has no cursor to replay from: only its number can be asked for. */
function askRevision(scenario: string | null, line: HeldLine): void {
  if (line.cursor === null) request(RevisionDocument, { scenario }).then((data) => line.heardOf(data.org.revision), () => undefined);
}
