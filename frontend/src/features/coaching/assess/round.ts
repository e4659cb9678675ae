import type { AssessmentKind, AssessmentState } from '../../../gql/graphql';

interface Who {
  readonly id: string;
}

interface Subject extends Who {
  readonly coach?: Who | null | undefined;
  readonly manager?: Who | null | undefined;
}

/** As what somebody assesses a person: by who they are to each other, never by choice. */
export function kindFor(viewer: string, person: Subject): AssessmentKind {
  if (viewer === person.id) return 'SELF';
  return viewer === person.coach?.id || viewer === person.manager?.id ? 'MANAGER' : 'PEER';
}

/** What of an assessment tells where its round is. */
export interface RoundPart {
  readonly id: string;
  readonly kind: AssessmentKind;
  readonly state: AssessmentState;
  readonly author?: Who | null | undefined;
  readonly releasedAt?: string | null | undefined;
  readonly agreedAt?: string | null | undefined;
  readonly canEdit: boolean;
}

/** The rounds of one person from where the viewer stands. */
export interface Round<A extends RoundPart> {
  /** What the viewer writes or wrote last. */
  readonly mine: A | null;
  /** The one before mine of the same kind, for last time's levels. */
  readonly before: A | null;
  /** The two that both may see, self first; null while one is missing or not released. */
  readonly both: { readonly self: A; readonly manager: A } | null;
}

const isOpen = ({ state }: RoundPart) => state === 'DRAFT' || state === 'SHARED';

/**
 * Finds the round that is under way, or the last one, in assessments that come the latest first. An assessment that is
 * agreed or superseded is last time's once the viewer begins anew.
 */
export function roundOf<A extends RoundPart>(assessments: readonly A[], viewer: string, kind: AssessmentKind): Round<A> {
  const own = assessments.filter((each) => each.kind === kind && each.author?.id === viewer);
  const mine = own.find(isOpen) ?? null;
  const sameKind = assessments.filter((each) => each.kind === kind && each !== mine && each.state !== 'DRAFT');
  const before = (kind === 'PEER' ? sameKind.find((each) => each.author?.id === viewer) : sameKind[0]) ?? null;
  const released = assessments.filter((each) => each.releasedAt != null && each.kind !== 'PEER');
  const newest = (of: AssessmentKind) => released.find((each) => each.kind === of);
  const self = newest('SELF');
  const manager = newest('MANAGER');
  return { mine, before, both: self && manager ? { self, manager } : null };
}

/** Which of its three faces the screen shows at first. */
export type Face = 'write' | 'compare';

/** Both are looked at once both are in, until one of them begins anew. */
export function faceOf<A extends RoundPart>({ mine, both }: Round<A>): Face {
  if (!both) return 'write';
  return mine && mine.releasedAt == null ? 'write' : 'compare';
}
