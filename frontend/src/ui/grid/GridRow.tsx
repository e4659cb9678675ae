import { memo, type MouseEvent, type ReactNode } from 'react';
import type { CellEditing, GridColumn } from './column';
import styles from './grid.module.css';

/** What a row does when it is used. The object stays the same for as long as the grid does. */
export interface RowActions {
  readonly press: (event: MouseEvent, index: number, column: number) => void;
  readonly twice: (index: number, column: number) => void;
  readonly menu: (event: MouseEvent, index: number) => void;
  readonly editing: CellEditing;
}

interface Props<Row> {
  readonly row: Row;
  readonly index: number;
  readonly top: number;
  readonly height: number;
  readonly columns: readonly GridColumn<Row>[];
  readonly idOfCell: (row: number, column: number) => string;
  /** Undefined where rows cannot be chosen. */
  readonly selected: boolean | undefined;
  /** The column that the keyboard is on; -1 where it is in another row. */
  readonly active: number;
  /** The column that is edited; -1 for none. */
  readonly edited: number;
  readonly actions: RowActions;
}

/** One row. It is drawn again only when something of its own changes: scrolling draws only those that come. */
export const GridRow = memo(function GridRow<Row>({ row, index, top, height, columns, idOfCell, selected, active, edited, actions }: Props<Row>) {
  return (
    <div
      role="row" aria-rowindex={index + 2} aria-selected={selected} className={styles.row} style={{ height, top }}
      onContextMenu={(event) => actions.menu(event, index)}
    >
      {columns.map((column, at) => (
        <div
          key={column.id} id={idOfCell(index, at)} role={at === 0 ? 'rowheader' : 'gridcell'} aria-colindex={at + 1} data-active={at === active || undefined} data-align={column.align} data-edited={at === edited || undefined}
          className={styles.cell} style={widthOf(column)} title={at === edited ? undefined : column.hint?.(row)} aria-readonly={column.editor === undefined || undefined}
          onMouseDown={(event) => actions.press(event, index, at)} onDoubleClick={() => actions.twice(index, at)}
        >
          {at === edited && column.editor ? column.editor(row, actions.editing) : column.cell(row)}
        </div>
      ))}
    </div>
  );
}) as <Row>(props: Props<Row>) => ReactNode;

/** Columns share the width that there is, none below its own. */
export function widthOf({ width }: { readonly width: number }) {
  return { flex: `${width} 0 ${width}px` };
}
