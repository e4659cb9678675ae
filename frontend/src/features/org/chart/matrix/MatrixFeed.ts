import { asProblem, type Problem } from '../../../../lib/graphql/problem';
import type { MatrixTeam } from './buildMatrix';

/** One page of teams, and the revision that it was read at. */
export interface TeamPage<Team> {
  readonly teams: readonly Team[];
  readonly total: number;
  /** Where the next page begins; null after the last. */
  readonly next: string | null;
  readonly revision: number;
}

/** Where teams are read from. */
export interface TeamSource<Team> {
  page(after: string | null, signal: AbortSignal): Promise<TeamPage<Team>>;
  /** The teams whose seats changed after a revision, up to the one that is answered; null where that is too much to tell, or where teams themselves did. */
  touched(since: number, signal: AbortSignal): Promise<{ readonly revision: number; readonly teams: readonly string[] | null }>;
  /** Some teams as they are now; those that are gone are left out. */
  some(ids: readonly string[], signal: AbortSignal): Promise<readonly Team[]>;
}

/** What has been read. */
export interface ReadTeams<Team> {
  /** Those that are shown: while more are read, another list now and then. */
  readonly teams: readonly Team[];
  readonly read: number;
  /** Null until the first page has come. */
  readonly total: number | null;
  readonly problem: Problem | null;
}

/**
 * Keeps all teams with their seats as the server has them. The first page is shown at once, and what follows in steps that double, because a table of
 * 100,000 seats is not made anew for each of ninety pages; after that an edit reads again only the teams that it touched.
 */
export class MatrixFeed<Team extends MatrixTeam> {
  private now: ReadTeams<Team> = { teams: [], read: 0, total: null, problem: null };
  private revision = -1;
  private work: AbortController | null = null;
  /** What was heard of while other work was done: another revision, and teams that have to be read again. */
  private isBehind = false;
  private readonly doubtful = new Set<string>();
  private readonly source: TeamSource<Team>;
  private readonly show: (now: ReadTeams<Team>) => void;

  constructor(source: TeamSource<Team>, show: (now: ReadTeams<Team>) => void) {
    this.source = source;
    this.show = show;
  }

  /** Reads everything. What is shown stays until all of it is there. */
  load(): Promise<void> {
    return this.run((signal) => this.readAll(signal));
  }

  stop(): void {
    this.work?.abort();
    this.work = null;
  }

  /** The revision that the teams stand at; undefined until all of them are read. */
  seen(): number | undefined {
    return this.revision < 0 ? undefined : this.revision;
  }

  /** There is another revision. */
  async revised(): Promise<void> {
    if (this.work !== null) this.isBehind = true;
    else await this.run((signal) => this.catchUp(signal));
  }

  /** Shows a seat where an edit that was just asked for takes it. What the server makes of it is read in any case; where it refused, by `reread`. */
  expect(membership: string, from: string, to: { readonly team: string; readonly function: string | null }): void {
    const moved = this.now.teams.find(({ id }) => id === from)?.memberships.find(({ id }) => id === membership);
    if (moved === undefined) return;
    const there = { ...moved, function: to.function };
    const without = (team: Team) => team.memberships.filter(({ id }) => id !== membership);
    this.set({ teams: this.now.teams.map((team) => {
      if (team.id === to.team) return { ...team, memberships: team.id === from ? team.memberships.map((each) => (each.id === membership ? there : each)) : [...without(team), there] };
      return team.id === from ? { ...team, memberships: without(team) } : team;
    }) });
  }

  /** Reads some teams again. */
  async reread(ids: readonly string[]): Promise<void> {
    for (const id of ids) this.doubtful.add(id);
    if (this.work === null) await this.run((signal) => this.takeDoubtful(signal));
  }

  private async run(work: (signal: AbortSignal) => Promise<void>): Promise<void> {
    this.work?.abort();
    const own = new AbortController();
    this.work = own;
    this.isBehind = false;
    try {
      await work(own.signal);
      if (own.signal.aborted) return;
      if (this.now.problem !== null) this.set({ problem: null });
    } catch (error) {
      const problem = asProblem(error);
      if (problem && !own.signal.aborted) this.set({ problem });
    }
    if (this.work !== own) return;
    this.work = null;
    if (this.isBehind) await this.revised();
    else if (this.doubtful.size > 0 && this.now.problem === null) await this.reread([]);
  }

  private takeDoubtful(signal: AbortSignal): Promise<void> {
    const ids = [...this.doubtful];
    this.doubtful.clear();
    return this.take(ids, signal);
  }

  private async readAll(signal: AbortSignal): Promise<void> {
    this.doubtful.clear();
    const isFirst = this.now.total === null || this.now.read < this.now.total;
    const teams: Team[] = [];
    let revision: number | null = null;
    let pages = 0;
    for (let after: string | null = null; ;) {
      const page: TeamPage<Team> = await this.source.page(after, signal);
      if (signal.aborted) return;
      teams.push(...page.teams);
      revision ??= page.revision;
      after = page.next;
      if (after === null) break;
      const shows = Number.isInteger(Math.log2(++pages));
      if (isFirst) this.set({ ...(shows ? { teams: [...teams] } : {}), read: teams.length, total: page.total });
    }
    this.revision = revision;
    this.set({ teams, read: teams.length, total: teams.length });
  }

  private async catchUp(signal: AbortSignal): Promise<void> {
    const { revision, teams } = await this.source.touched(this.revision, signal);
    if (signal.aborted) return;
    // Another one at the same revision, as a scenario is that was rebased.
    if (teams === null || revision <= this.revision) return this.readAll(signal);
    await this.take(teams, signal);
    if (!signal.aborted) this.revision = revision;
  }

  private async take(ids: readonly string[], signal: AbortSignal): Promise<void> {
    if (ids.length === 0) return;
    const read = new Map((await this.source.some(ids, signal)).map((team) => [team.id, team]));
    if (signal.aborted) return;
    const asked = new Set(ids);
    const teams = this.now.teams.flatMap((team) => read.get(team.id) ?? (asked.has(team.id) ? [] : [team]));
    this.set({ teams, read: teams.length, total: teams.length });
  }

  private set(change: Partial<ReadTeams<Team>>): void {
    this.now = { ...this.now, ...change };
    this.show(this.now);
  }
}
