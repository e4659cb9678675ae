import type { MapLink, MapTeam, Mode, Severity } from './mapTypes';

interface Named { readonly id: string; readonly name: string }

/** A team as the API tells it. */
export interface TeamAnswer extends Named {
  readonly kind: string;
  readonly topologyType?: MapTeam['type'] | null | undefined;
  readonly parent?: Named | null | undefined;
}

interface Of { readonly id: string }
interface InteractionAnswer { readonly id: string; readonly mode: Mode; readonly state: string; readonly from: Of; readonly to: Of }
interface DependencyAnswer { readonly id: string; readonly severity: Severity; readonly overdue: boolean; readonly needer: Of; readonly provider: Of }

/** What is wanted on the map. */
export interface MapFilter {
  readonly mode?: string | undefined;
  readonly type?: string | undefined;
  readonly group?: string | undefined;
  readonly links?: 'interactions' | 'dependencies' | undefined;
}

/** The team above the one above each team; undefined where there is none, or it is archived. */
function aboveParents(teams: readonly TeamAnswer[]): (team: TeamAnswer) => Named | null | undefined {
  const byId = new Map(teams.map((team) => [team.id, team]));
  return ({ parent }) => (parent ? byId.get(parent.id)?.parent : undefined);
}

/** Who is drawn: teams that do the work, and whoever else has a type or works with others; of a department or a type where one is chosen. */
export function teamsOfMap(teams: readonly TeamAnswer[], linked: ReadonlySet<string>, filter: MapFilter): MapTeam[] {
  const above = aboveParents(teams);
  return teams
    .filter((team) => team.kind === 'TEAM' || (team.topologyType ?? null) !== null || linked.has(team.id))
    .filter((team) => filter.type === undefined || (team.topologyType ?? 'NONE') === filter.type)
    .filter((team) => filter.group === undefined || team.parent?.id === filter.group || above(team)?.id === filter.group)
    .map((team) => ({ id: team.id, name: team.name, type: team.topologyType ?? null, group: team.parent ?? null }));
}

export function linksOfMap(interactions: readonly InteractionAnswer[], dependencies: readonly DependencyAnswer[], filter: MapFilter): MapLink[] {
  const links: MapLink[] = [];
  if (filter.links !== 'dependencies') {
    for (const { id, mode, state, from, to } of interactions) {
      if (filter.mode === undefined || filter.mode === mode) links.push({ id, kind: 'interaction', from: from.id, to: to.id, mode, expired: state === 'EXPIRED', planned: state === 'PLANNED' });
    }
  }
  if (filter.links !== 'interactions' && filter.mode === undefined) {
    for (const { id, severity, overdue, needer, provider } of dependencies) links.push({ id, kind: 'dependency', from: needer.id, to: provider.id, severity, overdue });
  }
  return links;
}

/** What has to do with a team: itself, its links, and who is at their other ends. Null while none is followed. */
export function touching(team: string | null, links: readonly MapLink[]): Set<string> | null {
  if (team === null) return null;
  const strong = new Set([team]);
  for (const link of links) {
    if (link.from !== team && link.to !== team) continue;
    strong.add(link.id).add(link.from).add(link.to);
  }
  return strong;
}

/** The departments and groups that teams stand in, by name. */
export function groupsOf(teams: readonly TeamAnswer[]): Named[] {
  const above = aboveParents(teams);
  const groups = new Map<string, string>();
  for (const team of teams) {
    const { kind, parent } = team;
    if (kind !== 'TEAM' || !parent) continue;
    groups.set(parent.id, parent.name);
    const second = above(team);
    if (second) groups.set(second.id, second.name);
  }
  return [...groups].map(([id, name]) => ({ id, name })).sort((a, b) => byName.compare(a.name, b.name));
}

/** One collator for all: `localeCompare` looks for one at each comparison. */
const byName = new Intl.Collator();

/** How many links of each kind a team has. */
export function countLinks(links: readonly MapLink[]): ReadonlyMap<string, Readonly<Record<MapLink['kind'], number>>> {
  const counts = new Map<string, { interaction: number; dependency: number }>();
  for (const { kind, from, to } of links) {
    for (const id of [from, to]) {
      const count = counts.get(id) ?? { interaction: 0, dependency: 0 };
      count[kind] += 1;
      counts.set(id, count);
    }
  }
  return counts;
}
