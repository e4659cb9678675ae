import type { ReactNode } from 'react';

/** What the editor of a cell is told: what to do with it, and how it ends. */
export interface CellEditing {
  /** Ends the edit; the keyboard goes back to the cell, on to the next one, or stays where somebody took it. */
  readonly onDone: (next?: 'right' | 'away') => void;
}

/** One column of a grid. Columns keep their identity, because every cell hangs on it. */
export interface GridColumn<Row> {
  readonly id: string;
  readonly label: string;
  /** In pixels; columns share what is left by these. */
  readonly width: number;
  readonly align?: 'end';
  /** Whether the rows can be ordered by it. */
  readonly sortable: boolean;
  readonly cell: (row: Row) => ReactNode;
  /** The whole text of a cell that may be cut off. */
  readonly hint?: (row: Row) => string | undefined;
  /** The field that takes the place of the cell; absent where it is only read. */
  readonly editor?: (row: Row, editing: CellEditing) => ReactNode;
}

/** Which column the rows are ordered by, and which way. */
export interface GridSort {
  readonly column: string;
  readonly descending: boolean;
}

/** Which cell is being edited. */
export interface EditedCell {
  readonly key: string;
  readonly column: string;
}
