import type { CompetencyArea } from '../../../gql/graphql';
import { areas } from '../levels/areas';
import type { Competency, Rated, Written } from './rows';

/** One competency as the two of a round see it. */
export interface ComparedRow<Note extends Written = Written> {
  readonly id: string;
  readonly name: string;
  readonly area: CompetencyArea;
  readonly expected: number;
  readonly self: number | null;
  readonly manager: number | null;
  /** How far they are apart; null where only one rated it. */
  readonly apart: number | null;
  /** Whether it has to be talked about. */
  readonly talk: boolean;
  readonly notes: readonly Note[];
}

interface Seen<Note extends Written> {
  readonly ratings: readonly (Rated<Note> & { readonly discuss: boolean })[];
}

/** Both of a round side by side, in the order of the work. */
export function compareRound<Note extends Written>(competencies: readonly Competency[], self: Seen<Note>, manager: Seen<Note>): readonly ComparedRow<Note>[] {
  const find = (seen: Seen<Note>, id: string) => seen.ratings.find((rating) => rating.competency?.id === id);
  return areas.flatMap((area) => competencies.filter((each) => each.area === area)).flatMap(({ id, name, area }) => {
    const mine = find(self, id);
    const theirs = find(manager, id);
    if (!mine && !theirs) return [];
    return [{
      id, name, area,
      expected: theirs?.expected ?? mine?.expected ?? 0,
      self: mine?.level ?? null,
      manager: theirs?.level ?? null,
      apart: mine && theirs ? Math.abs(mine.level - theirs.level) : null,
      talk: (mine?.discuss ?? false) || (theirs?.discuss ?? false),
      notes: [...(mine?.evidence ?? []), ...(theirs?.evidence ?? [])],
    }];
  });
}
