/** A change that can be undone: what it was, in words, and the changeset of the server that holds it. */
export interface HistoryEntry {
  readonly label: string;
  readonly changesetId: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** How many steps back are kept. */
const LIMIT = 500;

/**
 * The undo and redo stacks of one session, as data that is never changed: each method gives a new history.
 *
 * The server knows one way back, undoing a changeset, which is itself a changeset. So an undo is recorded with
 * the changeset that it made, and redo is the undo of that one.
 */
export class ChangesetHistory {
  static readonly empty = new ChangesetHistory([], []);
  private readonly done: readonly HistoryEntry[];
  private readonly undone: readonly HistoryEntry[];

  private constructor(done: readonly HistoryEntry[], undone: readonly HistoryEntry[]) {
    this.done = done;
    this.undone = undone;
  }

  /** What undo would take back: its changeset is the one to undo. */
  get undoable(): HistoryEntry | undefined {
    return this.done.at(-1);
  }

  /** What redo would bring back: its changeset is the one to undo. */
  get redoable(): HistoryEntry | undefined {
    return this.undone.at(-1);
  }

  /** The changes that can be undone, latest first. */
  get entries(): readonly HistoryEntry[] {
    return this.done.toReversed();
  }

  /** Records a new change. What was undone before it can no longer be redone. */
  push(entry: HistoryEntry): ChangesetHistory {
    return new ChangesetHistory([...this.done, entry].slice(-LIMIT), []);
  }

  /** Records that the server undid {@link undoable}, and the changeset in which it did. */
  afterUndo(changesetId: string, at: number): ChangesetHistory {
    const entry = this.undoable;
    if (entry === undefined) return this;
    return new ChangesetHistory(this.done.slice(0, -1), [...this.undone, { label: entry.label, changesetId, at }]);
  }

  /** Records that the server undid {@link redoable}, and the changeset in which it did. */
  afterRedo(changesetId: string, at: number): ChangesetHistory {
    const entry = this.redoable;
    if (entry === undefined) return this;
    return new ChangesetHistory([...this.done, { label: entry.label, changesetId, at }], this.undone.slice(0, -1));
  }

  /** Leaves out a changeset that can no longer be undone, because the server said so or somebody else undid it. */
  without(changesetId: string): ChangesetHistory {
    const keep = (entry: HistoryEntry) => entry.changesetId !== changesetId;
    return new ChangesetHistory(this.done.filter(keep), this.undone.filter(keep));
  }
}
