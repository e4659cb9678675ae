import type { ObjectiveRowFragment, ObjectiveState } from '../../../gql/graphql';
import { states } from './objectiveSearch';

/** Objectives under one heading. */
export interface ObjectiveGroup {
  readonly key: string;
  readonly team: { readonly id: string; readonly name: string; readonly color: number } | null;
  readonly state: ObjectiveState | null;
  readonly rows: readonly ObjectiveRowFragment[];
}

/** By the team that answers for each, in the order of names; what no team has comes last. */
export function byTeam(rows: readonly ObjectiveRowFragment[]): ObjectiveGroup[] {
  const groups = new Map<string, ObjectiveRowFragment[]>();
  for (const row of rows) {
    const key = row.teams[0]?.team.id ?? '';
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups].map(([key, list]) => ({ key, team: list[0]?.teams[0]?.team ?? null, state: null, rows: list }))
    .sort((a, b) => (a.team === null ? 1 : b.team === null ? -1 : a.team.name.localeCompare(b.team.name)));
}

/** By how far they are, in the order in which states come. */
export function byState(rows: readonly ObjectiveRowFragment[]): ObjectiveGroup[] {
  return states.map((state) => ({ key: state, team: null, state, rows: rows.filter((row) => row.state === state) })).filter((group) => group.rows.length > 0);
}
