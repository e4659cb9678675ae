/** The values of one field in the order of the rows, or each different value once and where it stands. */
type Column = readonly unknown[] | { readonly of: readonly unknown[]; readonly at: readonly number[] };

/** A list as the server writes it by columns: a third of the text, and equal values are one value. */
interface Table {
  readonly length: number;
  readonly columns: Readonly<Record<string, Column>>;
}

/** The rows of a list that was asked for by columns; a list by rows is itself. */
export function rowsOf<Row>(list: readonly Row[]): readonly Row[] {
  if (!('columns' in list)) return list;
  const { length, columns } = list as unknown as Table;
  const rows = Array.from({ length }, (): Record<string, unknown> => ({}));
  // Field by field, so that each loop is of one kind; every row gets its fields in the same order, as engines like it.
  for (const [name, column] of Object.entries(columns)) {
    if ('of' in column) for (let i = 0; i < length; i++) rows[i]![name] = column.of[column.at[i]!];
    else for (let i = 0; i < length; i++) rows[i]![name] = column[i];
  }
  return rows as Row[];
}
