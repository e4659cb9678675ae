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
  /** By column, where there is anybody: of hundreds of functions a team has a few. */
  readonly cells: ReadonlyMap<number, readonly MatrixMembership[]>;
  readonly count: number;
}

export interface Matrix<Team extends MatrixTeam> {
  readonly columns: readonly MatrixColumn[];
  readonly rows: readonly MatrixRow<Team>[];
  /** By team, which row is its own. */
  readonly rowOf: ReadonlyMap<string, number>;
  readonly count: number;
}

const nobody: readonly MatrixMembership[] = [];

/** Who of a team does what a column says. */
export const cellAt = (row: Pick<MatrixRow<MatrixTeam>, 'cells'> | undefined, column: number): readonly MatrixMembership[] => row?.cells.get(column) ?? nobody;

/** A name for a cell, for as long as there are these columns. */
export const keyOf = (row: Pick<MatrixRow<MatrixTeam>, 'team'>, column: number) => `${row.team.id}/${column}`;

/** The seats of one team that are looked at, by what they do there. */
type Grouped = ReadonlyMap<string | null, readonly MatrixMembership[]>;

/** Groups the seats of teams, each team once for as long as it is the same and the same seats are looked at: an edit changes one team or two of thousands. */
export class TeamGroups {
  private readonly known = new WeakMap<MatrixTeam, Grouped>();
  private readonly isLookedAt: (seat: string) => boolean;

  constructor(isLookedAt: (seat: string) => boolean) {
    this.isLookedAt = isLookedAt;
  }

  of(team: MatrixTeam): Grouped {
    let groups = this.known.get(team);
    if (groups === undefined) this.known.set(team, (groups = this.group(team)));
    return groups;
  }

  private group({ memberships }: MatrixTeam): Grouped {
    const groups = new Map<string | null, MatrixMembership[]>();
    for (const membership of memberships) {
      if (!this.isLookedAt(membership.position.id)) continue;
      const does = functionOf(membership);
      const group = groups.get(does);
      if (group) group.push(membership);
      else groups.set(does, [membership]);
    }
    return groups;
  }
}

/**
 * Teams by function: only the memberships of seats that are looked at. `whole` keeps teams in which there is none;
 * without it a team stays only for what is in it or below it. Columns go from the most common to the rarest.
 */
export function buildMatrix<Team extends MatrixTeam>(teams: readonly Team[], groups: TeamGroups, whole: boolean): Matrix<Team> {
  const columns = columnsOf(teams, groups);
  const place = new Map(columns.map((column, index) => [column.function, index]));
  const kept = whole ? null : keptTeams(teams, groups);
  const rows = orderTeams(teams).filter(({ team }) => kept === null || kept.has(team.id)).map(({ team, depth }) => {
    const cells = new Map<number, readonly MatrixMembership[]>();
    let count = 0;
    for (const [does, members] of groups.of(team)) {
      cells.set(place.get(does)!, members);
      count += members.length;
    }
    return { team, depth, cells, count };
  });
  return { columns, rows, rowOf: new Map(rows.map(({ team }, index) => [team.id, index])), count: rows.reduce((sum, row) => sum + row.count, 0) };
}

export const functionOf = (membership: Pick<MatrixMembership, 'function'>): string | null => membership.function?.trim() || null;

function columnsOf(teams: readonly MatrixTeam[], groups: TeamGroups): MatrixColumn[] {
  const counts = new Map<string | null, number>();
  for (const team of teams) for (const [does, { length }] of groups.of(team)) counts.set(does, (counts.get(does) ?? 0) + length);
  const columns = [...counts].map(([name, count]) => ({ function: name, count }));
  return columns.sort((a, b) => Number(a.function === null) - Number(b.function === null) || b.count - a.count || (a.function ?? '').localeCompare(b.function ?? ''));
}

/** The teams with a seat, and those above them. */
function keptTeams(teams: readonly MatrixTeam[], groups: TeamGroups): ReadonlySet<string> {
  const byId = new Map(teams.map((team) => [team.id, team]));
  const kept = new Set<string>();
  for (const team of teams) {
    if (groups.of(team).size === 0) continue;
    for (let at: MatrixTeam | undefined = team; at !== undefined && !kept.has(at.id); at = at.parent ? byId.get(at.parent.id) : undefined) kept.add(at.id);
  }
  return kept;
}
