/** A value of a table: what an answer has there, or how many it has where it is a list of more. */
export type Cell = string | number | boolean | null;

/** One row by its columns. */
export type Row = ReadonlyMap<string, Cell>;

/** The rows of an answer, with the columns in the order of the query. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}

type Members = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Members => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The elements of the first list of an answer, those of a connection by their nodes; null where there is no list. */
export function listIn(value: unknown): readonly unknown[] | null {
  if (!isObject(value)) return null;
  const { edges } = value;
  if (Array.isArray(edges)) return edges.map((edge: unknown) => (isObject(edge) && 'node' in edge ? edge['node'] : edge));
  for (const member of Object.values(value)) if (Array.isArray(member)) return member as readonly unknown[];
  for (const member of Object.values(value)) {
    const found = listIn(member);
    if (found) return found;
  }
  return null;
}

/** The rows of an answer as `cadre query` prints them: those of its first list, or the answer itself as one. */
export function tableOf(data: unknown): Table {
  let list = listIn(data);
  if (!list) {
    let one = data;
    for (;;) {
      const members: unknown[] = isObject(one) ? Object.values(one) : [];
      if (members.length !== 1 || !isObject(members[0])) break;
      one = members[0];
    }
    list = [one];
  }
  const columns: string[] = [];
  const rows = list.map((element) => {
    const row = new Map<string, Cell>();
    flatten(element, '', row);
    for (const column of row.keys()) if (!columns.includes(column)) columns.push(column);
    return row;
  });
  return { columns, rows };
}

/** Lays a value out in columns: what is nested by its path, the keys of a group by their dimensions. */
function flatten(value: unknown, column: string, row: Map<string, Cell>): void {
  if (isObject(value)) {
    for (const [name, member] of Object.entries(value)) flatten(member, column === '' ? name : `${column}.${name}`, row);
    return;
  }
  if (!Array.isArray(value)) {
    row.set(column || 'value', (value ?? null) as Cell);
    return;
  }
  const list: readonly unknown[] = value;
  if (list.length > 0 && list.every((key) => isObject(key) && typeof key['dimension'] === 'string')) {
    for (const key of list as readonly Members[]) row.set(key['dimension'] as string, (key['label'] ?? key['key'] ?? '') as Cell);
    return;
  }
  row.set(column || 'value', list.map((element) => (typeof element === 'string' ? element : JSON.stringify(element))).join('; '));
}

/** The numbers to which the fields of a path lead, through each element of a list. */
export function numbersAt(data: unknown, path: readonly string[]): readonly number[] {
  if (Array.isArray(data)) return data.flatMap((element) => numbersAt(element, path));
  const [first, ...rest] = path;
  if (first === undefined) return typeof data === 'number' ? [data] : [];
  return isObject(data) ? numbersAt(data[first], rest) : [];
}

/** The first number of an answer. */
export function firstNumber(data: unknown): number | null {
  if (typeof data === 'number') return data;
  if (typeof data !== 'object' || data === null) return null;
  for (const member of Object.values(data)) {
    const found = firstNumber(member);
    if (found !== null) return found;
  }
  return null;
}

/** A table as CSV, with every cell that a spreadsheet would run as a formula made harmless. */
export function csvOf({ columns, rows }: Table): string {
  const guarded = (cell: Cell) => (typeof cell === 'string' && /^[\s"']*[=+\-@\t\r]/.test(cell) ? `'${cell}` : String(cell ?? ''));
  const quoted = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const line = (cells: readonly Cell[]) => `${cells.map((cell) => quoted(guarded(cell))).join(',')}\r\n`;
  return [line(columns), ...rows.map((row) => line(columns.map((column) => row.get(column) ?? null)))].join('');
}
