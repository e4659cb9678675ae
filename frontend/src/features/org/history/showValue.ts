import { t } from '../../../lib/strings/strings';

/** A column's value in words. Its shape depends on the column, so anything may come. */
export function showValue(value: unknown): string {
  if (value === null || value === undefined || value === '') return t.history.nothing;
  if (Array.isArray(value)) return value.map(showValue).join(', ');
  if (typeof value === 'object') return JSON.stringify(value);
  if (typeof value === 'number') return value.toLocaleString();
  return `${value as string | boolean}`;
}
