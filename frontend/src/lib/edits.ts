import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { ChangesetHistory } from '../chart/history/ChangesetHistory';
import { graphql } from './graphql/document';
import { asProblem, type Problem } from './graphql/problem';
import { request } from './graphql/request';
import { createStore, type Store } from './store';
import type { StatusLine } from './status';
import { t } from './strings/strings';
import { isNow, type Worlds } from './world';
import { withBareIds } from './worldIds';

/** What an edit left: enough to say what happened and to take it back. */
export interface EditMark {
  readonly id: string;
  /** The revision of the organisation that it reached; null where what was written is confidential and no part of that. */
  readonly revision: number | null;
  readonly summary: string;
}

export type EditResult<Data> = { readonly ok: true; readonly data: Data } | { readonly ok: false; readonly problem: Problem };

/** A mutation whose payload holds the changeset that it left. */
type EditData = Readonly<Record<string, unknown>>;

/** Edits act in the world that is open: in a scenario they change it alone, and at a moment there are none. */
export interface Edits {
  /** What this sitting can undo and redo in this world. History undoes anything else. */
  readonly history: Store<ChangesetHistory>;
  /**
   * Runs a mutation, says in the status line what happened, and makes it undoable. Never throws. `at` names another
   * line than that of the open world where the changeset belongs there, as that of an applied scenario does to live.
   */
  run<Data extends EditData, Variables>(document: TypedDocumentNode<Data, Variables>, variables: Variables, at?: { scenario: string | null }): Promise<EditResult<Data>>;
  /** As `run`, in live, for what stays on record: the status line says it, and nothing offers to take it back. Refused where another world than now is looked at. */
  runForGood<Data extends EditData, Variables>(document: TypedDocumentNode<Data, Variables>, variables: Variables): Promise<EditResult<Data>>;
  /**
   * The revision to expect for an edit of something that was read at `seen`. The client's own edits that came right after it
   * count as seen: what they left may not have been read again yet. Whatever somebody else wrote in between ends that.
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

const UndoConfidentialDocument = graphql(`
  mutation UndoConfidential($input: UndoConfidentialInput!) {
    undoConfidential(input: $input) {
      changeset { id summary }
    }
  }
`);

/** What takes a changeset back: what is confidential has a log of its own, which its ids tell. */
const undoOf = (changeset: string): TypedDocumentNode<EditData, { input: { changeset: string } }> => (changeset.startsWith('cch_') ? UndoConfidentialDocument : UndoDocument);

interface Wiring {
  readonly status: StatusLine;
  readonly worlds: Worlds;
  /** Told of the revision that an edit reached, in a scenario or with null in live, so that what is shown is read anew. */
  readonly onRevision: (scenario: string | null, revision: number) => void;
  /** Told of each confidential edit, which reaches no revision. */
  readonly onConfidential: () => void;
}

/** What one world can undo and redo, and which of its revisions are this client's own. */
interface Sitting {
  readonly scenario: string | null;
  history: ChangesetHistory;
  readonly own: Set<number>;
}

export function createEdits({ status, worlds, onRevision, onConfidential }: Wiring): Edits {
  const sittings = new Map<string | null, Sitting>();
  const history = createStore(ChangesetHistory.empty);
  let stepping = false;

  function sittingOf(scenario: string | null): Sitting {
    const known = sittings.get(scenario) ?? { scenario, history: ChangesetHistory.empty, own: new Set<number>() };
    sittings.set(scenario, known);
    return known;
  }
  const here = () => sittingOf(worlds.current.get().scenario);
  worlds.current.subscribe(() => history.set(here().history));

  function remember(sitting: Sitting, next: ChangesetHistory): void {
    sitting.history = next;
    if (sitting === here()) history.set(next);
  }

  async function mutate<Data extends EditData, Variables>(sitting: Sitting, document: TypedDocumentNode<Data, Variables>, variables: Variables): Promise<EditResult<Data>> {
    try {
      const data = withBareIds(await send(sitting, document, inScenario(sitting.scenario, variables)));
      const mark = markOf(data);
      if (mark?.revision === null) onConfidential();
      else if (mark) {
        sitting.own.add(mark.revision);
        onRevision(sitting.scenario, mark.revision);
      }
      return { ok: true, data };
    } catch (error) {
      const problem = asProblem(error);
      if (!problem) throw error;
      return refuse(problem);
    }
  }

  function refuse(problem: Problem): { ok: false; problem: Problem } {
    status.set({ text: problem.message, tone: 'problem', advice: problem.advice });
    return { ok: false, problem };
  }

  /** Why there is no editing here, as the problem of the edit that was tried. */
  function readOnly(): Problem | null {
    const message = worlds.readOnly.get();
    return message === null ? null : { code: 'FORBIDDEN', message, advice: t.world.readOnlyAdvice, field: null, number: null };
  }

  /** Why nothing is done for good here: who looks at a scenario or at the past does not mean now. */
  function elsewhere(): Problem | null {
    return isNow(worlds.current.get()) ? null : { code: 'FORBIDDEN', message: t.staffing.elsewhere.text, advice: t.staffing.elsewhere.advice, field: null, number: null };
  }

  const record = (sitting: Sitting, mark: EditMark, text: string) => {
    remember(sitting, sitting.history.push({ label: mark.summary, changesetId: mark.id, at: Date.now() }));
    status.set({ text, tone: 'done', offers: 'undo' });
  };

  /** Undo and redo are the same: take back the last changeset, and what that leaves belongs to the other stack. */
  async function step(way: 'undo' | 'redo'): Promise<void> {
    const sitting = here();
    const last = way === 'undo' ? sitting.history.undoable : sitting.history.redoable;
    // A second press before the first has been answered would undo the same changeset again.
    if (!last || stepping) return;
    const refused = readOnly();
    if (refused) return void refuse(refused);
    stepping = true;
    const result = await mutate(sitting, undoOf(last.changesetId), { input: { changeset: last.changesetId } });
    stepping = false;
    const mark = result.ok ? markOf(result.data) : null;
    if (!mark) return;
    remember(sitting, way === 'undo' ? sitting.history.afterUndo(mark.id, Date.now()) : sitting.history.afterRedo(mark.id, Date.now()));
    status.set(way === 'undo' ? { text: t.commands.undone(last.label), tone: 'done', offers: 'redo' } : { text: t.commands.redone(last.label), tone: 'done', offers: 'undo' });
  }

  return {
    history,
    async run(document, variables, at) {
      const refused = at === undefined ? readOnly() : null;
      if (refused) return refuse(refused);
      const sitting = at === undefined ? here() : sittingOf(at.scenario);
      const result = await mutate(sitting, document, variables);
      const mark = result.ok ? markOf(result.data) : null;
      if (mark) record(sitting, mark, mark.summary);
      return result;
    },
    async runForGood(document, variables) {
      const refused = elsewhere();
      if (refused) return refuse(refused);
      const result = await mutate(sittingOf(null), document, variables);
      const mark = result.ok ? markOf(result.data) : null;
      if (mark) status.set({ text: mark.summary, tone: 'done' });
      return result;
    },
    expecting: (seen) => lastOf(here().own, seen),
    undo: () => step('undo'),
    redo: () => step('redo'),
    async revert(changeset) {
      const refused = readOnly();
      if (refused) return refuse(refused);
      const sitting = here();
      const result = await mutate(sitting, undoOf(changeset.id), { input: { changeset: changeset.id } });
      const mark = result.ok ? markOf(result.data) : null;
      remember(sitting, sitting.history.without(changeset.id));
      if (mark) record(sitting, mark, t.commands.undone(changeset.summary));
      return result;
    },
  };
}

/** The end of the unbroken run of own revisions after one. */
function lastOf(own: ReadonlySet<number>, seen: number): number {
  let last = seen;
  while (own.has(last + 1)) last += 1;
  return last;
}

/** Sends an edit; once more where all that changed its rows since they were read is this client's own: nobody is in conflict with themselves. */
async function send<Data, Variables>({ own }: Sitting, document: TypedDocumentNode<Data, Variables>, variables: Variables): Promise<Data> {
  try {
    return await request(document, variables);
  } catch (error) {
    const { input } = variables as { input?: object };
    const since = asProblem(error)?.changedIn ?? [];
    if (input === undefined || !('expectedRevision' in input) || since.length === 0 || !since.every((revision) => own.has(revision))) throw error;
    return request(document, { ...variables, input: { ...input, expectedRevision: Math.max(...since) } });
  }
}

/** The same variables with the scenario in the input, which every edit of the organisation takes. */
function inScenario<Variables>(scenario: string | null, variables: Variables): Variables {
  const { input } = variables as { input?: object };
  return scenario === null || input === undefined ? variables : { ...variables, input: { scenario, ...input } };
}

/** The changeset of a payload; null where nothing was written, as by an import that changes nothing. */
export function markOf(data: EditData): EditMark | null {
  for (const payload of Object.values(data)) {
    const changeset = (payload as { changeset?: Partial<EditMark> | null } | null)?.changeset;
    if (changeset?.id !== undefined) return { id: changeset.id, revision: changeset.revision ?? null, summary: changeset.summary ?? '' };
  }
  return null;
}
