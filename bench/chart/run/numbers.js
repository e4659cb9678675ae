/** A value that a share of all does not exceed; null where there is none. */
export function quantile(values, part) {
  const sorted = values.filter((value) => value != null).sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? null;
}

export const median = (values) => quantile(values, 0.499);

/** A number as a table shows it. */
export function shown(value) {
  if (value == null) return '–';
  if (value >= 10_000) return `${(value / 1000).toFixed(1)} s`;
  return value >= 100 ? String(Math.round(value)) : String(Math.round(value * 10) / 10);
}
