import { memo } from 'react';
import type { ChartSeat } from '../../../../chart/model/seat';
import { t } from '../../../../lib/strings/strings';
import { TeamDot } from '../../../../ui/TeamDot';
import { cellAt, keyOf, type MatrixColumn, type MatrixRow, type MatrixTeam } from './buildMatrix';
import type { CellTarget } from './ChipHand';
import { MatrixCell } from './MatrixCell';
import type { ChipActions } from './MatrixChip';
import styles from './matrix.module.css';

const words = t.views.matrix;

/** A column that is drawn, and where. */
export interface ColumnInSight {
  readonly index: number;
  readonly left: number;
  readonly column: MatrixColumn;
}

interface Props {
  row: MatrixRow<MatrixTeam & { readonly color: number }>;
  index: number;
  top: number;
  height: number;
  across: readonly ColumnInSight[];
  seatOf: (id: string) => ChartSeat | undefined;
  selected: ReadonlySet<string>;
  /** The chip in this row that the keyboard comes to. */
  current: string | null;
  actions: ChipActions;
  opened: ReadonlySet<string>;
  onToggle: (key: string) => void;
  /** The cell of this row that a chip in hand would go to. */
  over: CellTarget | null;
  /** The chip of this row that is in hand. */
  carried: string | null;
}

/** A team with its seats by function. It is drawn anew where something of it is another, not while the table scrolls. */
export const MatrixLine = memo(function MatrixLine({ row, index, top, height, across, seatOf, selected, current, actions, opened, onToggle, over, carried }: Props) {
  const { team, depth, count } = row;
  return (
    <div role="row" className={styles.row} data-team={team.id} aria-rowindex={index + 2} style={{ top, height }}>
      <div role="rowheader" className={styles.team} aria-colindex={1} style={{ paddingInlineStart: 16 + depth * 16 }} title={team.name}><TeamDot color={team.color} /><span className={styles.name}>{team.name}</span><Count n={count} /></div>
      {across.map(({ index: column, left, column: { function: does } }) => (
        <MatrixCell
          key={does} cell={cellAt(row, column)} team={team} does={does} column={column} left={left} seatOf={seatOf} selected={selected} current={current} actions={actions}
          open={opened.has(keyOf(row, column))} onToggle={() => onToggle(keyOf(row, column))} over={over !== null && over.function === does} carried={carried}
        />
      ))}
    </div>
  );
});

export function Count({ n }: { n: number }) {
  return <span className={styles.count} title={words.count(n)}>{n.toLocaleString()}</span>;
}
