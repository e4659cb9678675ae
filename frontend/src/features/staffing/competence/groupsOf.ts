import type { CompetenceGrouping } from '../../../gql/graphql';
import { t } from '../../../lib/strings/strings';
import type { Change } from './competenceDocument';

/** The changes of one role, one team or everyone. */
interface Group {
  readonly id: string;
  /** Empty for everyone. */
  readonly name: string;
  readonly list: readonly Change[];
}

/** Changes by what they are of, in their order. Two teams may have one name, and stay two. */
export function groupsOf(changes: readonly Change[], by: CompetenceGrouping): readonly Group[] {
  const words = t.competenceChanges;
  const groups = new Map<string, { id: string; name: string; list: Change[] }>();
  for (const change of changes) {
    const of = by === 'ROLE' ? change.role : by === 'TEAM' ? change.team : null;
    const id = of?.id ?? '';
    const group = groups.get(id) ?? { id, name: of?.name ?? (by === 'ROLE' ? words.noRole : by === 'TEAM' ? words.noTeam : ''), list: [] };
    group.list.push(change);
    groups.set(id, group);
  }
  return [...groups.values()];
}
