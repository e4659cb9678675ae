import type { AssessmentKind } from '../../../gql/graphql';
import { t } from '../../../lib/strings/strings';

interface Reading {
  readonly kind: AssessmentKind;
  readonly mine: { readonly state: string; readonly releasedAt?: string | null | undefined; readonly sharedUp: boolean } | null;
  readonly name: string;
  /** The coach and manager by name, each once, without the viewer. */
  readonly leaders: readonly string[];
}

/** Who can read what the viewer writes here, in words. */
export function whoReads({ kind, mine, name, leaders }: Reading): { text: string; alone: boolean } {
  const { who } = t.assess;
  if (!mine || mine.state === 'DRAFT') return { text: who.draft, alone: true };
  if (mine.releasedAt == null) return { text: who.waiting(kind === 'SELF' ? leaders.join(', ') : name), alone: true };
  const coach = leaders.join(' and ');
  const readers = kind === 'SELF' ? who.releasedSelf(coach) : coach === '' ? who.releasedPair(name) : who.released(name, coach);
  return { text: `${readers} ${mine.sharedUp ? who.up : who.levelsUp}`, alone: false };
}
