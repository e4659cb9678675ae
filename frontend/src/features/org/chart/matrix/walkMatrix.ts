import type { Matrix, MatrixTeam } from './buildMatrix';

/** A chip, by where it stands. */
export interface ChipPlace {
  readonly row: number;
  readonly column: number;
  readonly index: number;
}

type Walked = Pick<Matrix<MatrixTeam>, 'rows' | 'columns'>;

/** Where a chip stands, or null. */
export function placeOf({ rows }: Walked, membership: string): ChipPlace | null {
  for (const [row, { cells }] of rows.entries()) {
    for (const [column, cell] of cells.entries()) {
      const index = cell.findIndex(({ id }) => id === membership);
      if (index >= 0) return { row, column, index };
    }
  }
  return null;
}

/** The chip that an arrow leads to: within the cell, then to the next cell that has any; null where there is none. */
export function walkMatrix(matrix: Walked, key: string, from: ChipPlace): ChipPlace | null {
  const cell = (row: number, column: number) => matrix.rows[row]?.cells[column] ?? [];
  const { row, column, index } = from;
  switch (key) {
    case 'ArrowDown':
      if (index + 1 < cell(row, column).length) return { row, column, index: index + 1 };
      for (let r = row + 1; r < matrix.rows.length; r++) if (cell(r, column).length > 0) return { row: r, column, index: 0 };
      return null;
    case 'ArrowUp':
      if (index > 0) return { row, column, index: index - 1 };
      for (let r = row - 1; r >= 0; r--) if (cell(r, column).length > 0) return { row: r, column, index: cell(r, column).length - 1 };
      return null;
    case 'ArrowRight':
      for (let c = column + 1; c < matrix.columns.length; c++) if (cell(row, c).length > 0) return { row, column: c, index: 0 };
      return null;
    case 'ArrowLeft':
      for (let c = column - 1; c >= 0; c--) if (cell(row, c).length > 0) return { row, column: c, index: 0 };
      return null;
    default: return null;
  }
}
