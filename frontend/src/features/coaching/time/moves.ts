/** A cell of the grid. */
export interface At {
  readonly row: number;
  readonly column: number;
}

/** Where a key leads among the cells that hold hours; null where it leads nowhere. */
export function moveIn(key: string, withControl: boolean, { row, column }: At, rows: number, columns: number): At | null {
  const at = (r: number, c: number): At => ({ row: Math.min(rows - 1, Math.max(0, r)), column: Math.min(columns - 1, Math.max(0, c)) });
  switch (key) {
    case 'ArrowRight': return at(row, column + 1);
    case 'ArrowLeft': return at(row, column - 1);
    case 'ArrowDown': return at(row + 1, column);
    case 'ArrowUp': return at(row - 1, column);
    case 'PageDown': return at(row + 8, column);
    case 'PageUp': return at(row - 8, column);
    case 'Home': return at(withControl ? 0 : row, 0);
    case 'End': return at(withControl ? rows - 1 : row, columns - 1);
    default: return null;
  }
}
