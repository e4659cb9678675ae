import { t } from '../../lib/strings/strings';

/** Whether every number keeps to its threshold, as `cadre check` has it: what has no number does not hold, since nothing was held against it. */
export function holds(numbers: readonly number[], atLeast: number | null, atMost: number | null): boolean {
  return numbers.length > 0 && numbers.every((number) => (atLeast === null || number >= atLeast) && (atMost === null || number <= atMost));
}

/** A threshold in words; null without one. */
export function thresholdWords(atLeast: number | null, atMost: number | null): string | null {
  if (atLeast !== null && atMost !== null) return t.insights.between(atLeast, atMost);
  if (atLeast !== null) return t.insights.atLeast(atLeast);
  return atMost === null ? null : t.insights.atMost(atMost);
}
