import { cellAt, type Matrix, type MatrixMembership, type MatrixTeam } from './buildMatrix';

/** A chip, by where it stands. */
export interface ChipPlace {
  readonly row: number;
  readonly column: number;
  readonly index: number;
}

/** Which chip is meant, and the team that it was last seen in. */
export interface ChipId {
  readonly id: string;
  readonly team: string;
}

type Walked = Pick<Matrix<MatrixTeam>, 'rows' | 'columns' | 'rowOf'>;

/** Teams that a page key goes past. */
const page = 10;

/** Where a chip stands, or null. It is looked for in its team first: elsewhere it is only right after it moved. */
export function placeOf({ rows, rowOf }: Walked, { id, team }: ChipId): ChipPlace | null {
  const placeIn = (row: number): ChipPlace | null => {
    for (const [column, cell] of rows[row]?.cells ?? []) {
      const index = cell.findIndex((membership) => membership.id === id);
      if (index >= 0) return { row, column, index };
    }
    return null;
  };
  const known = placeIn(rowOf.get(team) ?? -1);
  for (let row = 0; known === null && row < rows.length; row++) {
    const found = placeIn(row);
    if (found) return found;
  }
  return known;
}

export const chipAt = ({ rows }: Walked, { row, column, index }: ChipPlace): { readonly membership: MatrixMembership; readonly team: MatrixTeam } => ({ membership: cellAt(rows[row], column)[index]!, team: rows[row]!.team });

/**
 * The chip that a key leads to; null where there is none. Arrows go within the cell, then to the next cell that has any; Home and End to the
 * ends of the team, with `far` to those of all teams; the page keys past ten teams.
 */
export function walkMatrix(matrix: Walked, key: string, from: ChipPlace, far = false): ChipPlace | null {
  const { rows, columns } = matrix;
  const cell = (row: number, column: number) => cellAt(rows[row], column);
  const { row, column, index } = from;
  const across = (r: number, from: number, step: 1 | -1): ChipPlace | null => {
    for (let c = from; c >= 0 && c < columns.length; c += step) if (cell(r, c).length > 0) return { row: r, column: c, index: 0 };
    return null;
  };
  const along = (from: number, step: 1 | -1, last: boolean): ChipPlace | null => {
    for (let r = from; r >= 0 && r < rows.length; r += step) if (cell(r, column).length > 0) return { row: r, column, index: last ? cell(r, column).length - 1 : 0 };
    return null;
  };
  const end = (step: 1 | -1): ChipPlace | null => {
    for (let r = step > 0 ? 0 : rows.length - 1; r >= 0 && r < rows.length; r += step) if (rows[r]!.count > 0) return across(r, step > 0 ? 0 : columns.length - 1, step);
    return null;
  };
  switch (key) {
    case 'ArrowDown': return index + 1 < cell(row, column).length ? { row, column, index: index + 1 } : along(row + 1, 1, false);
    case 'ArrowUp': return index > 0 ? { row, column, index: index - 1 } : along(row - 1, -1, true);
    case 'ArrowRight': return across(row, column + 1, 1);
    case 'ArrowLeft': return across(row, column - 1, -1);
    case 'PageDown': return along(Math.min(rows.length - 1, row + page), 1, false) ?? along(rows.length - 1, -1, false);
    case 'PageUp': return along(Math.max(0, row - page), -1, false) ?? along(0, 1, false);
    case 'Home': return far ? end(1) : across(row, 0, 1);
    case 'End': return far ? end(-1) : across(row, columns.length - 1, -1);
    default: return null;
  }
}
