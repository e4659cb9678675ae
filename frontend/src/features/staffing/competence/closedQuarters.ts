/** The last days of the quarters that are over, by UTC, the latest first. */
export function closedQuarters(now: Date, count: number): readonly string[] {
  const first = Math.floor(now.getUTCMonth() / 3) * 3;
  return Array.from({ length: count }, (_, back) => new Date(Date.UTC(now.getUTCFullYear(), first - 3 * back, 0)).toISOString().slice(0, 10));
}
