/** What the tree needs to know of a team. */
export interface TeamNode {
  readonly id: string;
  readonly parent?: { readonly id: string } | null;
}

/**
 * Teams in the order they are read, each after the team above it, with its depth. A team whose parent is not in the
 * list stands at the top; the order among siblings is that of the list.
 */
export function orderTeams<T extends TeamNode>(teams: readonly T[]): { team: T; depth: number }[] {
  const known = new Set(teams.map((team) => team.id));
  const below = new Map<string | null, T[]>();
  for (const team of teams) {
    const parent = team.parent && known.has(team.parent.id) ? team.parent.id : null;
    const siblings = below.get(parent);
    if (siblings) siblings.push(team);
    else below.set(parent, [team]);
  }
  const rows: { team: T; depth: number }[] = [];
  const walk = (parent: string | null, depth: number) => {
    for (const team of below.get(parent) ?? []) {
      rows.push({ team, depth });
      walk(team.id, depth + 1);
    }
  };
  walk(null, 0);
  return rows;
}
