interface Named {
  readonly id: string;
  readonly name: string;
}

/** Who coaches somebody now, and who would without a name. */
export interface Coached extends Named {
  readonly coach: Named | null;
  readonly leader: Named | null;
}

/** One thing that another coach changes, or leaves as it is. */
export type Meaning =
  | { readonly kind: 'reads' | 'readsAlready'; readonly next: Named }
  | { readonly kind: 'formerLeads' | 'formerKeeps'; readonly former: Named }
  | { readonly kind: 'plan'; readonly former: Named; readonly next: Named | null }
  | { readonly kind: 'notes'; readonly next: Named | null };

/**
 * What it means that somebody is coached by another from now on; null: by nobody. Who leads a person reads and writes as their coach
 * does; a former coach keeps what they wrote.
 */
export function meaningOf({ coach, leader }: Coached, next: Named | null): readonly Meaning[] {
  const list: Meaning[] = [];
  if (next) list.push({ kind: next.id === leader?.id ? 'readsAlready' : 'reads', next });
  const former = coach && coach.id !== next?.id ? coach : null;
  if (former) list.push({ kind: former.id === leader?.id ? 'formerLeads' : 'formerKeeps', former }, { kind: 'plan', former, next });
  list.push({ kind: 'notes', next });
  return list;
}
