import { useState, type DragEvent } from 'react';
import type { ChartSeat } from '../../../../chart/model/seat';
import { t } from '../../../../lib/strings/strings';
import type { MatrixMembership, MatrixTeam } from './buildMatrix';
import { MatrixChip, type ChipActions, type DraggedChip } from './MatrixChip';
import type { ChipTarget } from './useMatrixEdits';
import styles from './matrix.module.css';

/** More chips than this wait behind a button. */
export const mostChips = 8;

interface Props {
  cell: readonly MatrixMembership[];
  team: MatrixTeam;
  does: string | null;
  seatOf: (id: string) => ChartSeat | undefined;
  selected: ReadonlySet<string>;
  current: string | null;
  actions: ChipActions;
  open: boolean;
  onToggle: () => void;
  dragged: DraggedChip | null;
  onDragged: ((dragged: DraggedChip | null) => void) | null;
  onDrop: ((membership: MatrixMembership, from: string, to: ChipTarget) => void) | null;
}

/** What one team has of one function. A chip that is dropped here goes to both. */
export function MatrixCell({ cell, team, does, seatOf, selected, current, actions, open, onToggle, dragged, onDragged, onDrop }: Props) {
  const [over, setOver] = useState(false);
  const takes = dragged !== null && !cell.includes(dragged.membership);
  const onDragOver = (event: DragEvent) => {
    if (!takes) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = 'move';
    setOver(true);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    if (dragged && takes) onDrop?.(dragged.membership, dragged.team.id, { team: team.id, function: does });
    onDragged?.(null);
  };
  const shown = open ? cell : cell.slice(0, mostChips);
  return (
    <div role="cell" className={styles.cell} data-over={(over && takes) || undefined} data-empty={cell.length === 0 || undefined} onDragOver={onDragOver} onDragLeave={() => setOver(false)} onDrop={drop} onDragEnd={() => onDragged?.(null)}>
      {shown.map((membership) => (
        <MatrixChip
          key={membership.id} membership={membership} team={team} seat={seatOf(membership.position.id)} does={does ?? t.views.matrix.none} selected={selected.has(membership.position.id)} current={current === membership.id}
          actions={actions} onDragged={onDragged}
        />
      ))}
      {cell.length > mostChips && <button type="button" className={styles.more} aria-expanded={open} onClick={onToggle}>{open ? t.views.matrix.fewer : t.views.matrix.more(cell.length - mostChips)}</button>}
    </div>
  );
}
