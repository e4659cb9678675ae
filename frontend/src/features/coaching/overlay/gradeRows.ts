import type { Grade, SeatGrade } from '../../../chart/model/grade';
import { t } from '../../../lib/strings/strings';
import { showSteps } from '../levels/showLevel';
import type { OverlayRow, SuccessionRow } from './overlayDocument';
import type { CoachingKind, OverlayKind } from './overlaySearch';

/** Where a seat can stand in each kind of overlay, what wants a look first. */
export const statusesOf = {
  coverage: ['unplanned', 'late', 'planned'],
  meetings: ['unmet', 'overdue', 'first', 'met'],
  load: ['full', 'heavy', 'steady', 'light'],
  gaps: ['weakness', 'small', 'unknown', 'meets'],
  succession: ['nobody', 'someday', 'covered'],
} as const satisfies Record<OverlayKind, readonly (keyof typeof t.overlay.status)[]>;

export type OverlayStatus = (typeof statusesOf)[OverlayKind][number];

/** The shape and colour of each. */
export const gradeOf: Readonly<Record<OverlayStatus, Grade>> = {
  unplanned: 'wanting', late: 'partly', planned: 'well',
  unmet: 'wanting', overdue: 'partly', first: 'open', met: 'well',
  full: 'top', heavy: 'high', steady: 'mid', light: 'low',
  weakness: 'wanting', small: 'partly', unknown: 'open', meets: 'well',
  nobody: 'wanting', someday: 'partly', covered: 'well',
};

/** What an overlay says of one seat. */
export interface GradedRow {
  readonly row: { readonly seat: OverlayRow['seat']; /** Who holds it; null where nobody does. */ readonly person: OverlayRow['person'] | null };
  readonly status: OverlayStatus;
  readonly grade: SeatGrade;
}

interface Said {
  readonly status: OverlayStatus;
  readonly label: string;
  readonly text: string;
}

/** Says of each seat how it stands, in the order of the chart. Of load, only of those who coach somebody. */
export function gradeRows(kind: CoachingKind, rows: readonly OverlayRow[], now: Date): readonly GradedRow[] {
  return rows.flatMap((row) => {
    const said = sayings[kind](row, now);
    return said === null ? [] : [graded(row, said)];
  });
}

const graded = (row: GradedRow['row'], { status, label, text }: Said): GradedRow => ({ row, status, grade: { grade: gradeOf[status], label, text } });

/** Says of each seat how much is behind it, in the order of the chart. */
export const gradeSuccession = (rows: readonly SuccessionRow[]): readonly GradedRow[] => rows.map(({ seat, now, soon, later }) => {
  const status = now + soon > 0 ? 'covered' : later > 0 ? 'someday' : 'nobody';
  return graded({ seat, person: seat.person ?? null }, { status, label: words.card.behind(now, soon, later), text: words.said.behind(now, soon, later) });
});

const sayings: Readonly<Record<CoachingKind, (row: OverlayRow, now: Date) => Said | null>> = { coverage: ofCoverage, meetings: ofMeetings, load: ofLoad, gaps: ofGaps };
const words = t.overlay;

function ofCoverage({ hasPlan, reviewedInTime }: OverlayRow): Said {
  const status = !hasPlan ? 'unplanned' : reviewedInTime ? 'planned' : 'late';
  return { status, label: status === 'planned' ? words.card.planned : words.status[status], text: words.said[status] };
}

function ofMeetings({ lastHeldAt, oneOnOneOverdue }: OverlayRow, now: Date): Said {
  const since = lastHeldAt == null ? null : daysBetween(new Date(lastHeldAt), now);
  if (since === null) return oneOnOneOverdue ? { status: 'unmet', label: words.card.unmet, text: words.said.unmet } : { status: 'first', label: words.card.first, text: words.said.first };
  const status = oneOnOneOverdue ? 'overdue' : 'met';
  return { status, label: words.card.days(since), text: words.said[status](since) };
}

const hour = 60;

function ofLoad({ coachees, load }: OverlayRow): Said | null {
  if (coachees === 0) return null;
  const status = load <= 2 * hour ? 'light' : load <= 5 * hour ? 'steady' : load <= 8 * hour ? 'heavy' : 'full';
  return { status, label: words.card.hours(load), text: words.said.load(coachees, load) };
}

function ofGaps({ gap, weaknesses }: OverlayRow): Said {
  if (gap?.gap == null) return { status: 'unknown', label: words.status.unknown, text: words.said.unknown };
  if (gap.gap <= 0) return { status: 'meets', label: words.status.meets, text: words.said.meets };
  const steps = showSteps(gap.gap);
  return { status: weaknesses > 0 ? 'weakness' : 'small', label: words.card.short(steps, gap.competency.name), text: words.said.gap(steps, gap.competency.name, weaknesses) };
}

/** How many midnights lie between two moments, in the reader's time zone. */
function daysBetween(from: Date, to: Date): number {
  const midnight = (at: Date) => Date.UTC(at.getFullYear(), at.getMonth(), at.getDate());
  return Math.max(0, Math.round((midnight(to) - midnight(from)) / 86_400_000));
}

/** How many seats stand where; those where none does are left out. */
export function countStatuses(kind: OverlayKind, graded: readonly GradedRow[]): readonly { readonly status: OverlayStatus; readonly count: number }[] {
  const counts = new Map<OverlayStatus, number>();
  for (const { status } of graded) counts.set(status, (counts.get(status) ?? 0) + 1);
  return statusesOf[kind].flatMap((status) => {
    const count = counts.get(status) ?? 0;
    return count === 0 ? [] : [{ status, count }];
  });
}
