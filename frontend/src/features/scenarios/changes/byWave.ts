/** Changes that take effect on one day; null for at once. */
export interface Wave<Change> {
  readonly effectiveOn: string | null;
  readonly changes: readonly Change[];
}

/** Changes by the day from which they take effect: at once first, then day by day; within a day in the order given. */
export function byWave<Change extends { readonly effectiveOn: string | null }>(changes: readonly Change[]): Wave<Change>[] {
  const waves = new Map<string | null, Change[]>();
  for (const change of changes) {
    const wave = waves.get(change.effectiveOn);
    if (wave) wave.push(change);
    else waves.set(change.effectiveOn, [change]);
  }
  return [...waves]
    .map(([effectiveOn, inWave]) => ({ effectiveOn, changes: inWave }))
    .sort((a, b) => (a.effectiveOn ?? '').localeCompare(b.effectiveOn ?? ''));
}
