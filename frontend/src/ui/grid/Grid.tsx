import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { useCallback, useEffect, useId, useLayoutEffect, useMemo, useRef, useState, type CSSProperties, type KeyboardEvent, type MouseEvent, type UIEvent } from 'react';
import { useServices } from '../../lib/services';
import { useStore } from '../../lib/store';
import { t } from '../../lib/strings/strings';
import type { EditedCell, GridColumn, GridSort } from './column';
import { GridRow, widthOf, type RowActions } from './GridRow';
import { walkGrid } from './walkGrid';
import styles from './grid.module.css';

/** How rows are chosen: alone, together with those that are, all from the last one on, or not at all: the keyboard only goes there. */
export type GridChoice = 'one' | 'add' | 'range' | 'walk';

interface Props<Row> {
  readonly label: string;
  /** How many rows there are; `rowAt` is asked only for those in sight, and answers the same object for the same row. */
  readonly count: number;
  /** How many there are in all, where not all have been read yet. */
  readonly total?: number;
  readonly rowAt: (index: number) => Row | undefined;
  readonly keyOf: (row: Row) => string;
  readonly indexOf: (key: string) => number;
  readonly columns: readonly GridColumn<Row>[];
  readonly sort: GridSort | null;
  readonly onSort: (column: string) => void;
  /** The row that the keyboard is on. */
  readonly current: string | null;
  /** Null where rows are only gone to. */
  readonly selected: ReadonlySet<string> | null;
  readonly onChoose: (key: string, choice: GridChoice) => void;
  readonly onOpen: (key: string, column: string) => void;
  /** At a place in pixels of the window. */
  readonly onMenu?: (key: string, x: number, y: number) => void;
  readonly edited?: EditedCell | null;
  readonly onEdit?: (cell: EditedCell | null) => void;
  /** Told of the last row in sight, for those who read more then. */
  readonly onReach?: (index: number) => void;
}

/**
 * A grid of any number of rows, of which only those in sight are in the page. The keyboard is on the grid, which names
 * the cell that it means: a row may go out of the page with no loss of focus.
 */
export function Grid<Row>(props: Props<Row>) {
  const { label, count, rowAt, keyOf, indexOf, columns, sort, onSort, current, selected, edited = null, onReach } = props;
  const { preferences } = useServices();
  const { density } = useStore(preferences);
  const height = density === 'comfortable' ? 44 : 32;
  const scroller = useRef<HTMLDivElement>(null);
  const editedIndex = edited === null ? -1 : indexOf(edited.key);
  const virtual = useVirtualizer({
    count, getScrollElement: () => scroller.current, estimateSize: () => height, overscan: 6,
    // A frame draws what its scrolling came to, once, rather than each of its events.
    useFlushSync: false,
    // What is typed must not be lost by scrolling.
    rangeExtractor: (range) => [...new Set([...defaultRangeExtractor(range), ...(editedIndex >= 0 ? [editedIndex] : [])])],
  });
  useEffect(() => virtual.measure(), [virtual, height]);
  const seen = virtual.getVirtualItems();
  const last = virtual.range?.endIndex ?? 0;
  useEffect(() => onReach?.(last), [onReach, last]);

  const [column, setColumn] = useState(0);
  const activeColumn = Math.min(column, columns.length - 1);
  const currentIndex = current === null ? -1 : indexOf(current);
  const id = useId();
  const idOfCell = useCallback((row: number, at: number) => `${id}-${row}-${at}`, [id]);
  const latest = useRef({ ...props, activeColumn, currentIndex });
  useLayoutEffect(() => { latest.current = { ...props, activeColumn, currentIndex }; });

  const focus = useCallback(() => scroller.current?.focus({ preventScroll: true }), []);
  const show = useCallback((index: number) => {
    const element = scroller.current;
    if (!element) return;
    const sight = element.clientHeight - headHeight;
    element.scrollTop = Math.max((index + 1) * height - sight, Math.min(element.scrollTop, index * height));
  }, [height]);
  // Whoever chooses a row elsewhere, as by going to it from a search, finds it in sight; so does who orders anew.
  useEffect(() => { if (latest.current.currentIndex >= 0) show(latest.current.currentIndex); }, [current, sort, show]);

  // A column that stays in place costs a layer a row, which is only worth it where others have gone below it.
  const onScroll = ({ currentTarget: { dataset, scrollLeft } }: UIEvent<HTMLDivElement>) => {
    if (scrollLeft > 0) dataset['sideways'] = '';
    else delete dataset['sideways'];
  };

  const actions = useMemo<RowActions>(() => ({
    press(event, index, at) {
      const { rowAt: read, keyOf: key, onChoose } = latest.current;
      const row = read(index);
      if (row === undefined || event.button !== 0 || isInEditor(event)) return;
      setColumn(at);
      onChoose(key(row), event.shiftKey ? 'range' : event.ctrlKey || event.metaKey ? 'add' : 'one');
    },
    twice(index, at) {
      const row = latest.current.rowAt(index);
      if (row !== undefined) begin(latest.current, row, at);
    },
    menu(event, index) {
      const { rowAt: read, keyOf: key, onMenu } = latest.current;
      const row = read(index);
      if (row === undefined || !onMenu || isInEditor(event)) return;
      event.preventDefault();
      onMenu(key(row), event.clientX, event.clientY);
    },
    editing: {
      onDone(next) {
        latest.current.onEdit?.(null);
        if (next === 'right') setColumn((at) => Math.min(at + 1, latest.current.columns.length - 1));
        if (next !== 'away') focus();
      },
    },
  }), [focus]);

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.target !== event.currentTarget || event.altKey) return;
    const from = { row: Math.max(0, currentIndex), column: activeColumn };
    const page = Math.max(1, Math.floor((event.currentTarget.clientHeight - headHeight) / height) - 1);
    const to = currentIndex < 0 && event.key.startsWith('Arrow') ? from : walkGrid(event.key, event.ctrlKey || event.metaKey, from, { rows: count, columns: columns.length, page });
    const row = rowAt(to?.row ?? currentIndex);
    if (row === undefined) return;
    if (to) {
      setColumn(to.column);
      if (to.row !== currentIndex) props.onChoose(keyOf(row), event.shiftKey ? 'range' : event.ctrlKey || event.metaKey ? 'walk' : 'one');
      show(to.row);
    } else if (event.key === 'Enter' || event.key === 'F2') begin(latest.current, row, activeColumn);
    else if (event.key === ' ') props.onChoose(keyOf(row), 'add');
    else if ((event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) && props.onMenu) {
      const cell = document.getElementById(idOfCell(currentIndex, activeColumn))?.getBoundingClientRect();
      if (cell) props.onMenu(keyOf(row), cell.left + 24, cell.bottom);
    } else return;
    event.preventDefault();
  };

  const editedColumn = edited === null ? -1 : columns.findIndex((candidate) => candidate.id === edited.column);
  const width = columns.reduce((sum, each) => sum + each.width, 0) + 16;
  return (
    <div
      ref={scroller} className={styles.scroller} role="grid" aria-label={label} aria-rowcount={(props.total ?? count) + 1} aria-colcount={columns.length} aria-multiselectable={selected !== null || undefined} tabIndex={0}
      aria-activedescendant={seen.some((item) => item.index === currentIndex) ? idOfCell(currentIndex, activeColumn) : undefined} onKeyDown={onKeyDown} onScroll={onScroll}
    >
      <div role="rowgroup" className={styles.head} style={{ minWidth: width }}>
        <div role="row" className={styles.headRow} aria-rowindex={1}>
          {columns.map((each, at) => <HeadCell key={each.id} column={each} index={at} sort={sort} onSort={onSort} />)}
        </div>
      </div>
      <div role="rowgroup" className={styles.body} style={{ height: virtual.getTotalSize(), minWidth: width, '--grid-row': `${height - 1}px` } as CSSProperties}>
        {seen.map((item) => {
          const row = rowAt(item.index);
          if (row === undefined) return null;
          const key = keyOf(row);
          return (
            <GridRow
              key={key} row={row} index={item.index} top={item.start} height={height} columns={columns} idOfCell={idOfCell} actions={actions}
              selected={selected?.has(key)} active={item.index === currentIndex ? activeColumn : -1} edited={edited?.key === key ? editedColumn : -1}
            />
          );
        })}
      </div>
    </div>
  );
}

const headHeight = 32;

/** Begins to edit a cell; one that is only read opens its row. */
function begin<Row>({ columns, keyOf, onEdit, onOpen }: Props<Row>, row: Row, at: number): void {
  const column = columns[at];
  if (!column) return;
  if (column.editor && onEdit) onEdit({ key: keyOf(row), column: column.id });
  else onOpen(keyOf(row), column.id);
}

/** Whether a press is inside of the field of a cell, which has a mouse and a menu of its own. */
function isInEditor(event: MouseEvent): boolean {
  return event.target instanceof Element && event.target.closest('input, [role=listbox]') !== null;
}

function HeadCell<Row>({ column, index, sort, onSort }: { column: GridColumn<Row>; index: number; sort: GridSort | null; onSort: (column: string) => void }) {
  const active = sort?.column === column.id;
  const Icon = active && sort.descending ? IconArrowDown : IconArrowUp;
  return (
    <div role="columnheader" aria-colindex={index + 1} className={styles.cell} data-align={column.align} style={widthOf(column)} aria-sort={active ? (sort.descending ? 'descending' : 'ascending') : undefined}>
      {column.sortable
        ? <button type="button" className={styles.sort} title={column.label} aria-label={t.grid.sort(column.label)} onClick={() => onSort(column.id)}><span className={styles.clip}>{column.label}</span>{active && <Icon size={13} aria-hidden="true" />}</button>
        : column.label}
    </div>
  );
}
