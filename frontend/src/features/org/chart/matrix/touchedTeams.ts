/** What a changeset did, as far as teams and their seats are concerned. */
interface TouchingChangeset {
  readonly revision: number;
  readonly changeCount: number;
  readonly changes: readonly TouchingChange[];
}

interface TouchingChange {
  readonly __typename?: string;
  readonly fields?: readonly { readonly field: string; readonly before?: unknown; readonly after?: unknown }[];
  readonly membership?: { readonly team: { readonly id: string } } | null;
}

/**
 * The teams whose seats are others after a revision, by the latest changesets, the latest first; `isCut` says that there are more. Null where that does
 * not tell: too much changed, teams themselves did, or a change does not say of which team it is.
 */
export function touchedTeams(changesets: readonly TouchingChangeset[], since: number, isCut: boolean): readonly string[] | null {
  const later = changesets.filter(({ revision }) => revision > since);
  if (isCut && later.length === changesets.length) return null;
  const teams = new Set<string>();
  for (const { changes, changeCount } of later) {
    if (changeCount > changes.length) return null;
    for (const { __typename, fields = [], membership } of changes) {
      if (__typename === 'TeamChange') return null;
      if (__typename !== 'MembershipChange') continue;
      const told = fields.filter(({ field }) => field === 'team').flatMap(({ before, after }) => [before, after]).filter((id) => typeof id === 'string');
      if (membership) told.push(membership.team.id);
      if (told.length === 0) return null;
      for (const id of told) teams.add(id);
    }
  }
  return [...teams];
}
