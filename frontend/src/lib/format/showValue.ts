import { t } from '../strings/strings';

/** Names of rows by their ids, as far as they are known. */
export type Names = ReadonlyMap<string, string>;

const noNames: Names = new Map();

/**
 * A column's value in words; an id is shown as what it names, or, where nobody knows that, as `unnamed`. Its shape
 * depends on the column, so anything may come.
 */
export function showValue(value: unknown, names: Names = noNames, unnamed?: string): string {
  if (value === null || value === undefined || value === '') return t.history.nothing;
  if (Array.isArray(value)) return value.length === 0 ? t.history.nothing : value.map((each) => showValue(each, names, unnamed)).join(', ');
  if (typeof value === 'object') return JSON.stringify(value);
  if (typeof value === 'boolean') return value ? t.history.yes : t.history.no;
  if (typeof value === 'number') return value.toLocaleString();
  return typeof value === 'string' ? names.get(value) ?? (unnamed !== undefined && namesARow(value) ? unnamed : value) : '';
}

/** What a column is called by people. */
export const showField = (field: string): string => t.history.field[field] ?? field;

const namesARow = (value: string): boolean => /^(per|pos|tea|rol|vis|sty|fcs|isg|prn|obs|dcs|obj|krs|atn|ita|dep|are)_[0-9a-z]{26}$/.test(value);

/** The rows that values point at, each once: ids of things that have a name. */
export function idsIn(values: readonly unknown[]): string[] {
  const ids = values.filter((value): value is string => typeof value === 'string' && namesARow(value));
  return [...new Set(ids)].sort();
}
