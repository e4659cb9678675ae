import type { ChartSeat } from '../../../../chart/model/seat';
import { t } from '../../../../lib/strings/strings';
import type { MatrixMembership, MatrixTeam } from './buildMatrix';
import { MatrixChip, type ChipActions } from './MatrixChip';
import styles from './matrix.module.css';

/** More chips than this wait behind a button. */
export const mostChips = 8;

interface Props {
  cell: readonly MatrixMembership[];
  team: MatrixTeam;
  does: string | null;
  column: number;
  left: number;
  seatOf: (id: string) => ChartSeat | undefined;
  selected: ReadonlySet<string>;
  current: string | null;
  actions: ChipActions;
  open: boolean;
  onToggle: () => void;
  /** Whether a chip in hand would go here. */
  over: boolean;
  carried: string | null;
}

/** What one team has of one function. A chip that is dropped here goes to both. */
export function MatrixCell({ cell, team, does, column, left, seatOf, selected, current, actions, open, onToggle, over, carried }: Props) {
  const shown = open ? cell : cell.slice(0, mostChips);
  return (
    <div role="cell" className={styles.cell} style={{ left }} data-column={column} aria-colindex={column + 2} data-over={over || undefined} data-empty={cell.length === 0 || undefined}>
      {shown.map((membership) => (
        <MatrixChip
          key={membership.id} membership={membership} team={team} seat={seatOf(membership.position.id)} does={does ?? t.views.matrix.none} selected={selected.has(membership.position.id)} current={current === membership.id}
          actions={actions} carried={carried === membership.id}
        />
      ))}
      {cell.length > mostChips && <button type="button" className={styles.more} aria-expanded={open} onClick={onToggle}>{open ? t.views.matrix.fewer : t.views.matrix.more(cell.length - mostChips)}</button>}
    </div>
  );
}
