import type { ConflictDecision } from '../../../gql/graphql';

/** What deciding needs to know of a conflict. */
export interface Decidable {
  readonly id: string;
  readonly choices: readonly ConflictDecision[];
}

export type Decisions = ReadonlyMap<string, ConflictDecision>;

/** A conflict with one way out is decided; the others wait for a person. */
export const atFirst = (conflicts: readonly Decidable[]): Decisions => new Map(conflicts.flatMap(({ id, choices }) => {
  const only = choices.length === 1 ? choices[0] : undefined;
  return only ? [[id, only] as const] : [];
}));

/** One side for all; where that side is not offered, what is decided stays. */
export function keepForAll(conflicts: readonly Decidable[], decisions: Decisions, keep: ConflictDecision): Decisions {
  const next = new Map(decisions);
  for (const { id, choices } of conflicts) if (choices.includes(keep)) next.set(id, keep);
  return next;
}

/** Decisions for the conflicts that there are now: the ids of those that changed meanwhile are others. */
export const decided = (conflicts: readonly Decidable[], decisions: Decisions): { conflict: string; keep: ConflictDecision }[] =>
  conflicts.flatMap(({ id, choices }) => {
    const keep = decisions.get(id);
    return keep && choices.includes(keep) ? [{ conflict: id, keep }] : [];
  });
