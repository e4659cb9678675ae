import { useMediaQuery } from '@mantine/hooks';
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useEffect, useMemo, useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import type { ChartSeat } from '../../../../chart/model/seat';
import { seatName } from '../../../../chart/strings';
import { t } from '../../../../lib/strings/strings';
import { keyOf, type Matrix, type MatrixMembership, type MatrixRow, type MatrixTeam } from './buildMatrix';
import type { CarriedChip } from './ChipHand';
import { mostChips } from './MatrixCell';
import type { ChipActions } from './MatrixChip';
import { Count, MatrixLine, type ColumnInSight } from './MatrixLine';
import { useChipDrag } from './useChipDrag';
import type { ChipTarget } from './useMatrixEdits';
import { chipAt, placeOf, walkMatrix, type ChipId } from './walkMatrix';
import styles from './matrix.module.css';

const words = t.views.matrix;
/** Pixels of a chip with the space below it, for a mouse and for a finger; around the chips of a cell; and of columns. */
const chipHeights = { fine: 28, coarse: 40 } as const;
const around = 12;
const teamWidth = 240;
const columnWidth = 176;

type Team = MatrixTeam & { readonly color: number };

interface Props<Shown extends Team> {
  matrix: Matrix<Shown>;
  /** Another function once seats are others. */
  seatOf: (id: string) => ChartSeat | undefined;
  selected: ReadonlySet<string>;
  actions: ChipActions;
  /** A chip was dropped on a cell; null where nothing can be changed. */
  onMove: ((membership: MatrixMembership, from: string, to: ChipTarget) => void) | null;
}

/** The table itself: heads that stay, and only the rows and columns in sight in the page. One chip is in the order of the keyboard; arrows go on from it. */
export function MatrixGrid<Shown extends Team>({ matrix, seatOf, selected, actions, onMove }: Props<Shown>) {
  const { rows, columns, count } = matrix;
  const scroller = useRef<HTMLDivElement>(null);
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const [chip, setChip] = useState<ChipId | null>(null);
  const known = useMemo(() => chip && placeOf(matrix, chip), [matrix, chip]);
  // A chip that went behind its button again cannot hold the keyboard.
  const current = known !== null && (known.index < mostChips || opened.has(keyOf(rows[known.row]!, known.column))) ? known : firstChip(rows);
  const currentId = current && chipAt(matrix, current).membership.id;
  const { chipOf, cellOf } = useMemo(() => readersOf(matrix), [matrix]);
  const { carried, follower } = useChipDrag(scroller, {
    chipOf, cellOf, onMenu: ({ membership, team }, x, y) => actions.menu(membership, team, x, y),
    onMove: onMove && ((membership, from, to) => { onMove(membership, from, to); setChip({ id: membership.id, team: to.team }); }),
  });
  const { lines, across, width, height } = useInSight(matrix, opened, scroller, [current, carried && placeOf(matrix, { id: carried.membership.id, team: carried.team.id })]);

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const here = event.target instanceof Element ? chipOf(event.target) : null;
    const from = here && placeOf(matrix, { id: here.membership.id, team: here.team.id });
    const to = from && walkMatrix(matrix, event.key, from, event.ctrlKey || event.metaKey);
    if (!to) return;
    event.preventDefault();
    const next = chipAt(matrix, to);
    if (to.index >= mostChips) setOpened((now) => new Set(now).add(keyOf(rows[to.row]!, to.column)));
    setChip({ id: next.membership.id, team: next.team.id });
    requestAnimationFrame(() => {
      const button = scroller.current?.querySelector<HTMLElement>(`[data-membership="${next.membership.id}"]`);
      button?.focus();
      button?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    });
  };
  const onFocus = ({ target }: { target: EventTarget }) => {
    const held = target instanceof Element ? chipOf(target) : null;
    if (held) setChip({ id: held.membership.id, team: held.team.id });
  };
  const onToggle = useCallback((key: string) => setOpened((now) => { const next = new Set(now); if (!next.delete(key)) next.add(key); return next; }), []);
  return (
    <div ref={scroller} className={styles.scroller} data-carrying={carried !== null || undefined} onKeyDown={onKeyDown} onFocus={onFocus}>
      <div role="table" aria-label={words.label} aria-rowcount={rows.length + 1} aria-colcount={columns.length + 1} style={{ width }}>
        <div role="rowgroup" className={styles.head}>
          <div role="row" className={styles.row} aria-rowindex={1}>
            <div role="columnheader" className={styles.corner} aria-colindex={1}><span className={styles.name}>{words.all}</span><Count n={count} /></div>
            {across.map(({ index, left, column }) => (
              <div key={column.function} role="columnheader" className={styles.columnHead} style={{ left }} aria-colindex={index + 2} title={column.function ?? undefined}><span className={styles.name}>{column.function ?? words.none}</span><Count n={column.count} /></div>
            ))}
          </div>
        </div>
        <div role="rowgroup" className={styles.body} style={{ height }}>
          {lines.map(({ index, start, size }) => {
            const row = rows[index]!;
            return (
              <MatrixLine
                key={row.team.id} row={row} index={index} top={start} height={size} across={across} seatOf={seatOf} selected={selected} current={current?.row === index ? currentId : null}
                actions={actions} opened={opened} onToggle={onToggle} over={carried?.over?.team === row.team.id ? carried.over : null} carried={carried?.team.id === row.team.id ? carried.membership.id : null}
              />
            );
          })}
        </div>
      </div>
      {carried && <Follower carried={carried} seat={seatOf(carried.membership.position.id)} place={follower} />}
    </div>
  );
}

/** Which rows and columns are drawn: those in sight, and those of chips that must not go while they are held, by the keyboard or by a hand. */
function useInSight<Shown extends Team>({ rows, columns }: Matrix<Shown>, opened: ReadonlySet<string>, scroller: RefObject<HTMLDivElement | null>, held: readonly ({ readonly row: number; readonly column: number } | null)[]) {
  const chipHeight = chipHeights[useMediaQuery('(pointer: coarse)') ? 'coarse' : 'fine'];
  const heightOf = (row: MatrixRow<Shown>) => {
    let most = 1;
    for (const [column, { length }] of row.cells) most = Math.max(most, length > mostChips ? (opened.has(keyOf(row, column)) ? length : mostChips) + 1 : length);
    return most * chipHeight + around;
  };
  const withHeld = (kept: readonly (number | undefined)[]) => (range: Parameters<typeof defaultRangeExtractor>[0]) => [...new Set([...defaultRangeExtractor(range), ...kept.filter((index) => index !== undefined)])];
  const down = useVirtualizer({
    count: rows.length, getScrollElement: () => scroller.current, estimateSize: (index) => heightOf(rows[index]!), overscan: 3, useFlushSync: false, rangeExtractor: withHeld(held.map((chip) => chip?.row)),
  });
  const sideways = useVirtualizer({
    horizontal: true, count: columns.length, getScrollElement: () => scroller.current, estimateSize: () => columnWidth, scrollMargin: teamWidth, overscan: 2, useFlushSync: false, rangeExtractor: withHeld(held.map((chip) => chip?.column)),
  });
  useEffect(() => down.measure(), [down, rows, opened, chipHeight]);
  useEffect(() => sideways.measure(), [sideways, columns]);
  const inSight = sideways.getVirtualItems().map(({ index }) => index).join();
  const across = useMemo(() => (inSight === '' ? [] : inSight.split(',').map(Number)).flatMap((index): ColumnInSight[] => (columns[index] ? [{ index, left: teamWidth + index * columnWidth, column: columns[index] }] : [])), [columns, inSight]);
  return { across, lines: down.getVirtualItems().filter(({ index }) => rows[index]), height: down.getTotalSize(), width: teamWidth + columns.length * columnWidth };
}

/** A chip at the hand that carries it, and where it would go. */
function Follower({ carried: { over }, carried, seat, place }: { carried: CarriedChip; seat: ChartSeat | undefined; place: RefObject<HTMLDivElement | null> }) {
  return (
    <div ref={place} className={styles.follower} data-membership-carried={carried.membership.id} aria-hidden="true">
      <span className={styles.chip}><span className={styles.name}>{seat ? seatName(seat) : ''}</span></span>
      <span className={styles.where}>{over ? words.goes(over.name, over.function ?? words.none) : words.carries}</span>
    </div>
  );
}

/** What elements of the table stand for. */
function readersOf(matrix: Matrix<Team>) {
  const teamAt = (element: Element) => matrix.rows[matrix.rowOf.get(element.closest<HTMLElement>('[data-team]')?.dataset['team'] ?? '') ?? -1];
  return {
    chipOf(element: Element) {
      const id = element.closest<HTMLElement>('[data-membership]')?.dataset['membership'];
      const row = id === undefined ? undefined : teamAt(element);
      const place = id === undefined || row === undefined ? null : placeOf(matrix, { id, team: row.team.id });
      return place && chipAt(matrix, place);
    },
    cellOf(element: Element) {
      const column = matrix.columns[Number(element.closest<HTMLElement>('[data-column]')?.dataset['column'] ?? -1)];
      const row = teamAt(element);
      return column && row ? { team: row.team.id, name: row.team.name, function: column.function } : null;
    },
  };
}

/** Where the keyboard begins. */
function firstChip(rows: readonly MatrixRow<Team>[]) {
  for (const [row, { cells }] of rows.entries()) if (cells.size > 0) return { row, column: Math.min(...cells.keys()), index: 0 };
  return null;
}
