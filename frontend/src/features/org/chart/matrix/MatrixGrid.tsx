import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { ChartSeat } from '../../../../chart/model/seat';
import { t } from '../../../../lib/strings/strings';
import { TeamDot } from '../../../../ui/TeamDot';
import type { Matrix, MatrixMembership, MatrixRow, MatrixTeam } from './buildMatrix';
import { MatrixCell, mostChips } from './MatrixCell';
import type { ChipActions, DraggedChip } from './MatrixChip';
import type { ChipTarget } from './useMatrixEdits';
import { placeOf, walkMatrix } from './walkMatrix';
import styles from './matrix.module.css';

const words = t.views.matrix;
/** Pixels of a chip with the space below it, and around the chips of a cell. */
const chipHeight = 28;
const around = 12;

type Team = MatrixTeam & { readonly color: number };

interface Props<Shown extends Team> {
  matrix: Matrix<Shown>;
  seatOf: (id: string) => ChartSeat | undefined;
  selected: ReadonlySet<string>;
  actions: ChipActions;
  /** A chip was dropped on a cell; null where nothing can be changed. */
  onMove: ((membership: MatrixMembership, from: string, to: ChipTarget) => void) | null;
}

/** The table itself: heads that stay, and only the rows in sight in the page. One chip is in the order of the keyboard; arrows go on from it. */
export function MatrixGrid<Shown extends Team>({ matrix, seatOf, selected, actions, onMove }: Props<Shown>) {
  const { rows, columns, count } = matrix;
  const scroller = useRef<HTMLDivElement>(null);
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const [chip, setChip] = useState<string | null>(null);
  const [dragged, setDragged] = useState<DraggedChip | null>(null);
  const drawn = chip === null ? null : placeOf(matrix, chip);
  // A chip that went behind its button again cannot hold the keyboard.
  const isDrawn = drawn !== null && (drawn.index < mostChips || opened.has(keyOf(rows[drawn.row]!, drawn.column)));
  const current = isDrawn ? chip : firstChip(rows);
  const currentRow = current === null ? -1 : placeOf(matrix, current)?.row ?? -1;
  const heightOf = (row: MatrixRow<Shown>) => Math.max(1, ...row.cells.map((cell, column) => (cell.length > mostChips ? (opened.has(keyOf(row, column)) ? cell.length : mostChips) + 1 : cell.length))) * chipHeight + around;
  const virtual = useVirtualizer({
    count: rows.length, getScrollElement: () => scroller.current, estimateSize: (index) => heightOf(rows[index]!), overscan: 3, useFlushSync: false,
    rangeExtractor: (range) => [...new Set([...defaultRangeExtractor(range), ...(currentRow >= 0 ? [currentRow] : [])])],
  });
  useEffect(() => virtual.measure(), [virtual, rows, opened]);

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const here = event.target instanceof HTMLElement ? event.target.dataset['membership'] : undefined;
    const from = here === undefined ? null : placeOf(matrix, here);
    const to = from && walkMatrix(matrix, event.key, from);
    if (!to) return;
    event.preventDefault();
    const next = rows[to.row]!.cells[to.column]![to.index]!.id;
    if (to.index >= mostChips) setOpened((now) => new Set(now).add(keyOf(rows[to.row]!, to.column)));
    setChip(next);
    requestAnimationFrame(() => {
      const button = scroller.current?.querySelector<HTMLElement>(`[data-membership="${next}"]`);
      button?.focus();
      button?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    });
  };
  const toggle = useCallback((key: string) => setOpened((now) => { const next = new Set(now); if (!next.delete(key)) next.add(key); return next; }), []);
  const width = 240 + columns.length * 176;
  return (
    <div ref={scroller} className={styles.scroller} onKeyDown={onKeyDown} onFocus={(event) => { const { membership } = event.target.dataset; if (membership) setChip(membership); }}>
      <div role="table" aria-label={words.label} aria-rowcount={rows.length + 1} aria-colcount={columns.length + 1} style={{ width }}>
        <div role="rowgroup" className={styles.head}>
          <div role="row" className={styles.row} aria-rowindex={1}>
            <div role="columnheader" className={styles.corner}><span className={styles.name}>{words.all}</span><Count n={count} /></div>
            {columns.map((column) => <div key={column.function} role="columnheader" className={styles.columnHead} title={column.function ?? undefined}><span className={styles.name}>{column.function ?? words.none}</span><Count n={column.count} /></div>)}
          </div>
        </div>
        <div role="rowgroup" className={styles.body} style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map((item) => {
            const row = rows[item.index]!;
            return (
              <div key={row.team.id} role="row" className={styles.row} aria-rowindex={item.index + 2} style={{ top: item.start, height: item.size }}>
                <div role="rowheader" className={styles.team} style={{ paddingInlineStart: 16 + row.depth * 16 }} title={row.team.name}><TeamDot color={row.team.color} /><span className={styles.name}>{row.team.name}</span><Count n={row.count} /></div>
                {row.cells.map((cell, column) => (
                  <MatrixCell
                    key={columns[column]!.function} cell={cell} team={row.team} does={columns[column]!.function} seatOf={seatOf} selected={selected} current={current} actions={actions} open={opened.has(keyOf(row, column))}
                    onToggle={() => toggle(keyOf(row, column))} dragged={dragged} onDragged={onMove && setDragged} onDrop={onMove}
                  />
                ))}
              </div>
            );
          })}
        </div>
      </div>
    </div>
  );
}

const keyOf = (row: MatrixRow<Team>, column: number) => `${row.team.id}/${column}`;

/** Where the keyboard begins. */
function firstChip(rows: readonly MatrixRow<Team>[]): string | null {
  for (const { cells } of rows) for (const cell of cells) if (cell[0]) return cell[0].id;
  return null;
}

function Count({ n }: { n: number }) {
  return <span className={styles.count} title={words.count(n)}>{n.toLocaleString()}</span>;
}
