import { orderTeams, type TeamNode } from '../../teams/orderTeams';

/** A seat in a team, as the matrix reads it. */
export interface MatrixMembership {
  readonly id: string;
  readonly allocation: number;
  readonly function?: string | null;
  readonly position: { readonly id: string };
}

/** A team with its seats. */
export interface MatrixTeam extends TeamNode {
  readonly name: string;
  readonly memberships: readonly MatrixMembership[];
}

/** One column: a function, or with null what has none. */
export interface MatrixColumn {
  readonly function: string | null;
  readonly count: number;
}

/** One row: a team below its parent, its memberships by column. */
export interface MatrixRow<Team extends MatrixTeam> {
  readonly team: Team;
  readonly depth: number;
  readonly cells: readonly (readonly MatrixMembership[])[];
  readonly count: number;
}

export interface Matrix<Team extends MatrixTeam> {
  readonly columns: readonly MatrixColumn[];
  readonly rows: readonly MatrixRow<Team>[];
  readonly count: number;
}

/**
 * Teams by function: only the memberships of seats that are looked at. `whole` keeps teams in which there is none;
 * without it a team stays only for what is in it or below it. Columns go from the most common to the rarest.
 */
export function buildMatrix<Team extends MatrixTeam>(teams: readonly Team[], isLookedAt: (seat: string) => boolean, whole: boolean): Matrix<Team> {
  const members = new Map(teams.map((team) => [team.id, team.memberships.filter((membership) => isLookedAt(membership.position.id))]));
  const columns = columnsOf([...members.values()].flat());
  const place = new Map(columns.map((column, index) => [column.function, index]));
  const kept = whole ? null : keptTeams(teams, members);
  const rows = orderTeams(teams).filter(({ team }) => kept === null || kept.has(team.id)).map(({ team, depth }) => {
    const own = members.get(team.id) ?? [];
    const cells: MatrixMembership[][] = columns.map(() => []);
    for (const membership of own) cells[place.get(functionOf(membership))!]!.push(membership);
    return { team, depth, cells, count: own.length };
  });
  return { columns, rows, count: rows.reduce((sum, row) => sum + row.count, 0) };
}

export const functionOf = (membership: MatrixMembership): string | null => membership.function?.trim() || null;

function columnsOf(memberships: readonly MatrixMembership[]): MatrixColumn[] {
  const counts = new Map<string | null, number>();
  for (const membership of memberships) counts.set(functionOf(membership), (counts.get(functionOf(membership)) ?? 0) + 1);
  const columns = [...counts].map(([name, count]) => ({ function: name, count }));
  return columns.sort((a, b) => Number(a.function === null) - Number(b.function === null) || b.count - a.count || (a.function ?? '').localeCompare(b.function ?? ''));
}

/** The teams with a seat, and those above them. */
function keptTeams(teams: readonly MatrixTeam[], members: ReadonlyMap<string, readonly MatrixMembership[]>): ReadonlySet<string> {
  const byId = new Map(teams.map((team) => [team.id, team]));
  const kept = new Set<string>();
  for (const team of teams) {
    if (members.get(team.id)?.length === 0) continue;
    for (let at: MatrixTeam | undefined = team; at !== undefined && !kept.has(at.id); at = at.parent ? byId.get(at.parent.id) : undefined) kept.add(at.id);
  }
  return kept;
}
