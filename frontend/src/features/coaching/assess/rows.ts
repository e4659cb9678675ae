import type { CompetencyArea } from '../../../gql/graphql';
import { areas } from '../levels/areas';

/** A competency as an assessment needs it. */
export interface Competency {
  readonly id: string;
  readonly name: string;
  readonly area: CompetencyArea;
  readonly levels: readonly string[];
  readonly active: boolean;
}

/** What was written beside a level. */
export interface Written {
  readonly id: string;
  readonly kind: string;
}

/** What the server keeps of one rating. */
export interface Rated<Note extends Written = Written> {
  readonly id: string;
  readonly competency?: { readonly id: string } | null | undefined;
  readonly level: number;
  readonly expected: number;
  readonly importance: number;
  readonly comment?: string | null | undefined;
  readonly evidence: readonly Note[];
}

interface Expected {
  readonly competency: { readonly id: string };
  readonly level: number;
  readonly importance: number;
}

/** One competency in an assessment: what is expected, last time's level, and what is said now. */
export interface AssessRow<Note extends Written = Written> {
  readonly competency: Competency;
  /** 0: the seat does not expect it. */
  readonly expected: number;
  readonly importance: number;
  readonly level: number | null;
  readonly previous: number | null;
  /** The rating that is stored; null while there is none. */
  readonly rating: string | null;
  readonly comment: string;
  readonly evidence: readonly Note[];
}

export interface AreaRows<Note extends Written = Written> {
  readonly area: CompetencyArea;
  readonly rows: readonly AssessRow<Note>[];
}

interface Source<Note extends Written> {
  readonly competencies: readonly Competency[];
  /** What the seat expects now. */
  readonly expectations: readonly Expected[];
  /** What the assessment holds. */
  readonly ratings: readonly Rated<Note>[];
  /** What the one before it of the same kind holds. */
  readonly before: readonly Rated[];
  /** Levels that are on their way to the server; null takes a rating away. */
  readonly pending: ReadonlyMap<string, number | null>;
  /** Also those that the seat does not expect. */
  readonly all: boolean;
}

/** The rows of an assessment by part of the work: those that the seat expects, those that are rated, and on demand the others. */
export function assessRows<Note extends Written>(source: Source<Note>): readonly AreaRows<Note>[] {
  const expected = new Map(source.expectations.map((each) => [each.competency.id, each]));
  const rated = byCompetency(source.ratings);
  const before = byCompetency(source.before);
  const rows = source.competencies.map((competency): AssessRow<Note> => {
    const rating = rated.get(competency.id);
    const wanted = expected.get(competency.id);
    const pending = source.pending.get(competency.id);
    return {
      competency,
      expected: rating?.expected ?? wanted?.level ?? 0,
      importance: rating?.importance ?? wanted?.importance ?? 1,
      level: pending === undefined ? rating?.level ?? null : pending,
      previous: before.get(competency.id)?.level ?? null,
      rating: rating?.id ?? null,
      comment: rating?.comment ?? '',
      evidence: rating?.evidence ?? [],
    };
  });
  const shown = rows.filter((row) => row.level !== null || (row.competency.active && (source.all || row.expected > 0)));
  return areas.map((area) => ({ area, rows: shown.filter((row) => row.competency.area === area) })).filter((group) => group.rows.length > 0);
}

/** How many competencies in use are left out because the seat does not expect them and nobody rated them. */
export function hiddenCount(competencies: readonly Competency[], shown: readonly AreaRows[]): number {
  const there = new Set(shown.flatMap((group) => group.rows.map((row) => row.competency.id)));
  return competencies.filter((each) => each.active && !there.has(each.id)).length;
}

/** Whether a level moved so far from last time's that it asks for evidence. A remark explains and proves nothing. */
export function needsEvidence({ level, previous, evidence }: Pick<AssessRow, 'level' | 'previous' | 'evidence'>): boolean {
  if (level === null || previous === null || Math.abs(level - previous) < 1) return false;
  return !evidence.some((note) => note.kind !== 'REMARK');
}

/** What keeps an assessment from being shared. */
export interface ShareCheck {
  readonly nothingRated: boolean;
  /** Rows that moved by a level or more and have no evidence. */
  readonly unproven: readonly AssessRow[];
  /** Rows that the seat expects and that are not rated; they may stay so. */
  readonly open: readonly AssessRow[];
}

export function checkShare(groups: readonly AreaRows[]): ShareCheck {
  const rows = groups.flatMap((group) => group.rows);
  return {
    nothingRated: rows.every((row) => row.level === null),
    unproven: rows.filter(needsEvidence),
    open: rows.filter((row) => row.expected > 0 && row.level === null),
  };
}

export const mayShare = ({ nothingRated, unproven }: ShareCheck): boolean => !nothingRated && unproven.length === 0;

function byCompetency<R extends Rated>(ratings: readonly R[]): ReadonlyMap<string, R> {
  return new Map(ratings.flatMap((rating) => (rating.competency ? [[rating.competency.id, rating] as const] : [])));
}
