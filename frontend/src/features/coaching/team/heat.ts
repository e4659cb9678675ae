import type { CompetencyArea } from '../../../gql/graphql';
import { areas } from '../levels/areas';

interface Column {
  readonly id: string;
  readonly name: string;
  readonly area: CompetencyArea;
}

interface Cell {
  readonly competency: { readonly id: string };
  readonly expected: number;
  readonly current?: number | null | undefined;
  readonly gap?: number | null | undefined;
}

interface Row<C extends Cell> {
  readonly person: { readonly id: string; readonly name: string };
  readonly cells: readonly C[];
}

/** How far a cell is from its middle, from three steps below to two above; what cannot be seen or is not expected has no step. */
export type HeatStep = -3 | -2 | -1 | 0 | 1 | 2 | 'unseen' | 'none';

export function stepOf(cell: Cell | undefined): HeatStep {
  if (!cell) return 'none';
  if (cell.gap == null) return 'unseen';
  if (cell.gap >= 2) return -3;
  if (cell.gap >= 1) return -2;
  if (cell.gap > 0) return -1;
  if (cell.gap <= -1) return 2;
  return cell.gap < 0 ? 1 : 0;
}

export type ColumnOrder = 'area' | 'lack';

/** The columns: by part of the work, or first those that nobody meets, in the order of the server, then the others. */
export function orderColumns<C extends Column>(columns: readonly C[], lacks: readonly { readonly competency: { readonly id: string } }[], order: ColumnOrder): readonly C[] {
  const byArea = areas.flatMap((area) => columns.filter((column) => column.area === area));
  if (order === 'area') return byArea;
  const rank = new Map(lacks.map((lack, index) => [lack.competency.id, index]));
  return byArea.toSorted((a, b) => (rank.get(a.id) ?? lacks.length) - (rank.get(b.id) ?? lacks.length));
}

/** The cells of each row in the order of the columns; nothing where the seat does not expect a competency. */
export function heatMatrix<C extends Cell>(rows: readonly Row<C>[], columns: readonly Column[]): readonly (readonly (C | undefined)[])[] {
  return rows.map((row) => {
    const cells = new Map(row.cells.map((cell) => [cell.competency.id, cell]));
    return columns.map((column) => cells.get(column.id));
  });
}

export interface At {
  readonly row: number;
  readonly column: number;
}

/** Where a key leads in a grid; null where it leads nowhere. Column -1 is the names. */
export function gridMove(key: string, withControl: boolean, { row, column }: At, rows: number, columns: number): At | null {
  const at = (r: number, c: number): At => ({ row: Math.min(rows - 1, Math.max(0, r)), column: Math.min(columns - 1, Math.max(-1, c)) });
  switch (key) {
    case 'ArrowRight': return at(row, column + 1);
    case 'ArrowLeft': return at(row, column - 1);
    case 'ArrowDown': return at(row + 1, column);
    case 'ArrowUp': return at(row - 1, column);
    case 'PageDown': return at(row + 10, column);
    case 'PageUp': return at(row - 10, column);
    case 'Home': return at(withControl ? 0 : row, -1);
    case 'End': return at(withControl ? rows - 1 : row, columns - 1);
    default: return null;
  }
}
