import { createStore, type Store } from './store';

/** What the status line says: one sentence about what just happened, and perhaps what can be done about it. */
export interface Status {
  readonly text: string;
  readonly tone: 'done' | 'problem' | 'busy';
  /** What to do about a problem. */
  readonly advice?: string;
  /** The command that the line offers: undo or redo. */
  readonly offers?: 'undo' | 'redo';
}

export type StatusLine = Store<Status | null>;

export function createStatusLine(): StatusLine {
  return createStore<Status | null>(null);
}
