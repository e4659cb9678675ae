/** A cell of a grid, by where it stands. */
export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

interface GridExtent {
  readonly rows: number;
  readonly columns: number;
  /** How many rows are in sight. */
  readonly page: number;
}

/** Where a key leads from a cell, as the WAI-ARIA pattern of a grid has it; null for keys that lead nowhere. */
export function walkGrid(key: string, control: boolean, from: GridPlace, { rows, columns, page }: GridExtent): GridPlace | null {
  const to = stepOf(key, control, from, rows, columns, page);
  return to && { row: clamp(to.row, rows), column: clamp(to.column, columns) };
}

function stepOf(key: string, control: boolean, { row, column }: GridPlace, rows: number, columns: number, page: number): GridPlace | null {
  switch (key) {
    case 'ArrowDown': return { row: row + 1, column };
    case 'ArrowUp': return { row: row - 1, column };
    case 'ArrowRight': return { row, column: control ? columns - 1 : column + 1 };
    case 'ArrowLeft': return { row, column: control ? 0 : column - 1 };
    case 'PageDown': return { row: row + page, column };
    case 'PageUp': return { row: row - page, column };
    case 'Home': return { row: control ? 0 : row, column: 0 };
    case 'End': return { row: control ? rows - 1 : row, column: columns - 1 };
    default: return null;
  }
}

const clamp = (value: number, count: number) => Math.max(0, Math.min(count - 1, value));
