import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
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

interface Stacks {
  readonly undo: readonly EditMark[];
  readonly redo: readonly EditMark[];
  /** An undo or a redo is under way; a second one has to wait for it. */
  readonly busy: boolean;
}

export type EditResult<Data> = { readonly ok: true; readonly data: Data } | { readonly ok: false; readonly problem: Problem };

/** A mutation whose payload holds the changeset that it left. */
type EditData = Readonly<Record<string, unknown>>;

export interface Edits {
  readonly stacks: Store<Stacks>;
  /** Runs a mutation, says in the status line what happened, and makes it undoable. Never throws. */
  run<Data extends EditData, Variables>(document: TypedDocumentNode<Data, Variables>, variables: Variables): Promise<EditResult<Data>>;
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

/** How many edits of this sitting can be undone by key. History undoes any other. */
const memory = 200;

interface Wiring {
  readonly status: StatusLine;
  /** Told of the revision that an edit reached, so that what is shown is read anew. */
  readonly onRevision: (revision: number) => void;
}

export function createEdits({ status, onRevision }: Wiring): Edits {
  const stacks = createStore<Stacks>({ undo: [], redo: [], busy: false });

  const fail = (problem: Problem) => {
    status.set({ text: problem.message, tone: 'problem', advice: problem.advice });
    return { ok: false, problem } as const;
  };

  async function mutate<Data extends EditData, Variables>(document: TypedDocumentNode<Data, Variables>, variables: Variables): Promise<EditResult<Data>> {
    try {
      const data = await request(document, variables);
      const mark = markOf(data);
      if (mark) onRevision(mark.revision);
      return { ok: true, data };
    } catch (error) {
      const problem = asProblem(error);
      if (!problem) throw error;
      return fail(problem);
    }
  }

  /** Undo and redo are the same: take back the last changeset, and what that leaves belongs to the other stack. */
  async function step(from: 'undo' | 'redo'): Promise<void> {
    const to = from === 'undo' ? 'redo' : 'undo';
    const before = stacks.get();
    const last = before[from].at(-1);
    if (!last || before.busy) return;
    stacks.set({ ...before, busy: true });
    const result = await mutate(UndoDocument, { input: { changeset: last.id } });
    const mark = result.ok ? markOf(result.data) : null;
    stacks.set((now) => mark
      ? { ...now, busy: false, [from]: now[from].slice(0, -1), [to]: [...now[to], { ...mark, summary: last.summary }] }
      : { ...now, busy: false });
    if (mark) status.set({ text: from === 'undo' ? undone(last.summary) : redone(last.summary), tone: 'done', offers: to });
  }

  return {
    stacks,
    async run(document, variables) {
      const result = await mutate(document, variables);
      const mark = result.ok ? markOf(result.data) : null;
      if (mark) {
        stacks.set((now) => ({ ...now, undo: [...now.undo, mark].slice(-memory), redo: [] }));
        status.set({ text: mark.summary, tone: 'done', offers: 'undo' });
      }
      return result;
    },
    undo: () => step('undo'),
    redo: () => step('redo'),
    async revert(changeset) {
      const result = await mutate(UndoDocument, { input: { changeset: changeset.id } });
      const mark = result.ok ? markOf(result.data) : null;
      if (mark) {
        stacks.set((now) => ({ ...now, undo: [...now.undo.filter((other) => other.id !== changeset.id), mark].slice(-memory), redo: [] }));
        status.set({ text: undone(changeset.summary), tone: 'done', offers: 'undo' });
      }
      return result;
    },
  };
}

const undone = (summary: string) => t.commands.undone(summary);
const redone = (summary: string) => t.commands.redone(summary);

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
