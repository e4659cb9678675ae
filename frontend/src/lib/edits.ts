import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { ChangesetHistory } from '../chart/history/ChangesetHistory';
import { graphql } from '../gql';
import { asProblem, type Problem } from './graphql/problem';
import { request } from './graphql/request';
import { createStore, type Store } from './store';
import type { StatusLine } from './status';
import { t } from './strings/strings';

/** What an edit left: enough to say what happened and to take it back. */
export interface EditMark {
  readonly id: string;
  readonly revision: number;
  readonly summary: string;
}

export type EditResult<Data> = { readonly ok: true; readonly data: Data } | { readonly ok: false; readonly problem: Problem };

/** A mutation whose payload holds the changeset that it left. */
type EditData = Readonly<Record<string, unknown>>;

export interface Edits {
  /** What this sitting can undo and redo. History undoes anything else. */
  readonly history: Store<ChangesetHistory>;
  /** Runs a mutation, says in the status line what happened, and makes it undoable. Never throws. */
  run<Data extends EditData, Variables>(document: TypedDocumentNode<Data, Variables>, variables: Variables): Promise<EditResult<Data>>;
  /**
   * The revision to expect for an edit of something that was read at `seen`. This client's own edits count as seen:
   * what they left may not have been read again yet, and nobody is in conflict with themselves.
   */
  expecting(seen: number): number;
  undo(): Promise<void>;
  redo(): Promise<void>;
  /** Takes any changeset back, one of history included. */
  revert(changeset: { id: string; summary: string }): Promise<EditResult<unknown>>;
}

const UndoDocument = graphql(`
  mutation Undo($input: UndoInput!) {
    undo(input: $input) {
      changeset { id revision summary }
    }
  }
`);

interface Wiring {
  readonly status: StatusLine;
  /** Told of the revision that an edit reached, so that what is shown is read anew. */
  readonly onRevision: (revision: number) => void;
}

export function createEdits({ status, onRevision }: Wiring): Edits {
  const history = createStore(ChangesetHistory.empty);
  let stepping = false;
  let reached = 0;

  async function mutate<Data extends EditData, Variables>(document: TypedDocumentNode<Data, Variables>, variables: Variables): Promise<EditResult<Data>> {
    try {
      const data = await request(document, variables);
      const mark = markOf(data);
      if (mark) {
        reached = Math.max(reached, mark.revision);
        onRevision(mark.revision);
      }
      return { ok: true, data };
    } catch (error) {
      const problem = asProblem(error);
      if (!problem) throw error;
      status.set({ text: problem.message, tone: 'problem', advice: problem.advice });
      return { ok: false, problem };
    }
  }

  const record = (mark: EditMark, text: string) => {
    history.set((now) => now.push({ label: mark.summary, changesetId: mark.id, at: Date.now() }));
    status.set({ text, tone: 'done', offers: 'undo' });
  };

  /** Undo and redo are the same: take back the last changeset, and what that leaves belongs to the other stack. */
  async function step(way: 'undo' | 'redo'): Promise<void> {
    const last = way === 'undo' ? history.get().undoable : history.get().redoable;
    // A second press before the first has been answered would undo the same changeset again.
    if (!last || stepping) return;
    stepping = true;
    const result = await mutate(UndoDocument, { input: { changeset: last.changesetId } });
    stepping = false;
    const mark = result.ok ? markOf(result.data) : null;
    if (!mark) return;
    history.set((now) => (way === 'undo' ? now.afterUndo(mark.id, Date.now()) : now.afterRedo(mark.id, Date.now())));
    status.set(way === 'undo' ? { text: t.commands.undone(last.label), tone: 'done', offers: 'redo' } : { text: t.commands.redone(last.label), tone: 'done', offers: 'undo' });
  }

  return {
    history,
    async run(document, variables) {
      const result = await mutate(document, variables);
      const mark = result.ok ? markOf(result.data) : null;
      if (mark) record(mark, mark.summary);
      return result;
    },
    expecting: (seen) => Math.max(seen, reached),
    undo: () => step('undo'),
    redo: () => step('redo'),
    async revert(changeset) {
      const result = await mutate(UndoDocument, { input: { changeset: changeset.id } });
      const mark = result.ok ? markOf(result.data) : null;
      history.set((now) => now.without(changeset.id));
      if (mark) record(mark, t.commands.undone(changeset.summary));
      return result;
    },
  };
}

/** The changeset of a payload; null where nothing was written, as by an import that changes nothing. */
export function markOf(data: EditData): EditMark | null {
  for (const payload of Object.values(data)) {
    const changeset = (payload as { changeset?: Partial<EditMark> | null } | null)?.changeset;
    if (changeset?.id !== undefined && changeset.revision !== undefined) {
      return { id: changeset.id, revision: changeset.revision, summary: changeset.summary ?? '' };
    }
  }
  return null;
}
