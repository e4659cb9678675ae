import type { BadgeTone, SeatBadge } from '../../../chart/model/badge';
import type { FindingSeverity } from '../../../gql/graphql';
import { seatsOf, type Finding } from './findingFields';

/** How the chart marks each severity. */
export const toneOf = { INFO: 'info', WARN: 'warn', ERROR: 'error' } as const satisfies Record<FindingSeverity, BadgeTone>;

/** What findings say of each seat, by its id. They come with the gravest first, so that the first gives the tone. */
export function seatBadges(findings: readonly Pick<Finding, 'severity' | 'reason' | 'seats'>[]): ReadonlyMap<string, SeatBadge> {
  const badges = new Map<string, SeatBadge>();
  for (const finding of findings) {
    const { severity, reason } = finding;
    for (const seat of seatsOf(finding)) {
      const known = badges.get(seat);
      badges.set(seat, known ? { ...known, text: `${known.text} ${reason}`, count: known.count + 1 } : { tone: toneOf[severity], text: reason, count: 1 });
    }
  }
  return badges;
}
