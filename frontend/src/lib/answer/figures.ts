import { listIn, tableOf, type Cell, type Table } from './rows';

/** How much something has. */
export interface Amount {
  readonly label: string;
  readonly value: number;
}

/** What is compared: a name for the numbers, and one for each row. */
export interface Amounts {
  readonly measure: string;
  readonly of: readonly Amount[];
}

/** The last part of a column's name, in words: `node.endsOn` is “Ends on”. */
export function columnWords(column: string): string {
  const last = column.split('.').findLast((part) => part !== 'node') ?? column;
  const words = (/[a-z]/.test(last) ? last.replaceAll(/([a-z])([A-Z])/g, '$1 $2') : last.replaceAll('_', ' ')).toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** A cell in words: the values of enums, such as OFF_TRACK, without their underscores. */
export function cellWords(cell: Cell): string {
  if (cell === null) return '';
  const text = String(cell);
  return /^[A-Z]+(_[A-Z]+)+$/.test(text) ? columnWords(text) : text;
}

const numeric = ({ columns, rows }: Table) => columns.filter((column) => rows.some((row) => typeof row.get(column) === 'number'));

/** A bar for each row: what it is called, and its first number. */
export function barsOf(data: unknown): Amounts {
  const table = tableOf(data);
  const [measure = ''] = numeric(table);
  const names = table.columns.filter((column) => !numeric(table).includes(column));
  return {
    measure: columnWords(measure),
    of: table.rows.map((row) => ({ label: names.map((name) => row.get(name)).filter((cell) => cell !== null && cell !== '').join(', '), value: Number(row.get(measure) ?? 0) })),
  };
}

/** How many have which value, the smallest first. */
export function distributionOf(data: unknown): readonly Amount[] {
  return tableOf(data).rows.flatMap((row) => {
    const value = row.get('value');
    const count = row.get('count');
    return typeof value === 'number' && typeof count === 'number' ? [{ label: String(value), value: count }] : [];
  });
}

/** A cell for each pair of two names. */
export interface Heat {
  readonly across: readonly string[];
  readonly down: readonly string[];
  readonly at: (down: string, across: string) => number | null;
  readonly most: number;
}

/** Lays rows with two names and a number out in a square. */
export function heatOf(data: unknown): Heat {
  const table = tableOf(data);
  const [measure = ''] = numeric(table);
  const [down = '', across = ''] = table.columns.filter((column) => !numeric(table).includes(column));
  const cells = new Map<string, number>();
  const names = (column: string) => [...new Set(table.rows.map((row) => String(row.get(column) ?? '')))];
  for (const row of table.rows) cells.set(`${String(row.get(down) ?? '')}\n${String(row.get(across) ?? '')}`, Number(row.get(measure) ?? 0));
  return { down: names(down), across: names(across), at: (row, column) => cells.get(`${row}\n${column}`) ?? null, most: Math.max(1, ...cells.values()) };
}

/** A line through the points of a series. */
export interface Line {
  readonly name: string;
  readonly points: readonly (number | null)[];
}

/** The lines of a series, and its moments. */
export interface Lines {
  readonly moments: readonly string[];
  readonly lines: readonly Line[];
}

/** One line for each number of the points; where a point holds groups, one for each group. */
export function linesOf(data: unknown): Lines {
  const points = (listIn(data) ?? []).filter((point): point is { at: string } => typeof point === 'object' && point !== null && typeof (point as { at?: unknown }).at === 'string');
  const values = points.map((point) => {
    const groups = listIn(point);
    const { of, measure } = groups === null ? barsOf(null) : barsOf({ groups });
    if (groups !== null) return new Map(of.map(({ label, value }) => [label || measure, value]));
    return new Map([...(tableOf(point).rows[0] ?? [])].flatMap(([column, cell]) => (typeof cell === 'number' ? [[columnWords(column), cell] as const] : [])));
  });
  const names = [...new Set(values.flatMap((of) => [...of.keys()]))];
  return { moments: points.map(({ at }) => at), lines: names.map((name) => ({ name, points: values.map((of) => of.get(name) ?? null) })) };
}
