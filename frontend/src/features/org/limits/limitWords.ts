import { t } from '../../../lib/strings/strings';
import type { Finding } from './findingFields';
import type { Limit } from './limitsDocument';

const number = new Intl.NumberFormat(undefined, { maximumFractionDigits: 1 });
export const showFigure = (value: number): string => number.format(value);

/** What was counted against what is allowed: "11, at most 9". */
export function showCrossing({ value, limit }: Pick<Finding, 'value' | 'limit'>): string {
  const { atLeast, atMost } = t.limits.findings;
  return (value < limit ? atLeast : atMost)(showFigure(value), showFigure(limit));
}

type Thresholds = Limit['thresholds'];

/** Thresholds as people read them: "warning below 4 or above 9, problem above 14". */
export function showThresholds({ warnBelow, warnAbove, errorBelow, errorAbove }: Thresholds): string {
  const { below, above, or, level, noBound } = t.limits;
  const bounds = (low: number | null | undefined, high: number | null | undefined) => [low == null ? '' : below(showFigure(low)), high == null ? '' : above(showFigure(high))].filter(Boolean).join(or);
  const levels = (['warn', 'error'] as const).flatMap((each) => {
    const said = each === 'warn' ? bounds(warnBelow, warnAbove) : bounds(errorBelow, errorAbove);
    return said === '' ? [] : [level[each](said)];
  });
  return levels.join(', ') || noBound;
}

/** What goes well, in words; empty where nobody says. */
export function showTarget({ targetLeast: least, targetMost: most }: Pick<Limit, 'targetLeast' | 'targetMost'>): string {
  const { goesWell } = t.limits;
  if (least != null && most != null) return least === most ? goesWell.exactly(showFigure(least)) : goesWell.between(showFigure(least), showFigure(most));
  if (least != null) return goesWell.least(showFigure(least));
  return most != null ? goesWell.most(showFigure(most)) : '';
}
