/** What choosing needs to know of a changeset. */
export interface ChosenChange {
  readonly id: string;
  /** Those before it that it builds on. */
  readonly needs: readonly string[];
  /** The day from which it takes effect; null for at once. */
  readonly effectiveOn: string | null;
}

/** A changeset that was not chosen and comes along. */
export interface Alongside<Change> {
  readonly change: Change;
  /** The one, chosen or come along, that builds on it: the first in order. */
  readonly because: Change;
}

/** What comes along when some changes are chosen: all that they build on, and what that builds on, in the order given. */
export function alongside<Change extends ChosenChange>(changes: readonly Change[], chosen: ReadonlySet<string>): Alongside<Change>[] {
  const byId = new Map(changes.map((change) => [change.id, change]));
  const because = new Map<string, Change>();
  const waiting = changes.filter((change) => chosen.has(change.id));
  for (let change = waiting.shift(); change; change = waiting.shift()) {
    for (const id of change.needs) {
      const needed = byId.get(id);
      if (!needed || chosen.has(id) || because.has(id)) continue;
      because.set(id, change);
      waiting.push(needed);
    }
  }
  return changes.flatMap((change) => {
    const reason = because.get(change.id);
    return reason ? [{ change, because: reason }] : [];
  });
}

/** Of what comes along, that which would take effect after the day, so that the chosen could not. */
export function tooLate<Change extends ChosenChange>(changes: readonly Change[], chosen: ReadonlySet<string>, day: string | null): Change[] {
  return alongside(changes, chosen).map(({ change }) => change).filter(({ effectiveOn }) => effectiveOn !== null && (day === null || effectiveOn > day));
}

/** What builds on the chosen and on what comes along, and would take effect before them. It cannot, so that it has to take the same day. */
export function tooEarly<Change extends ChosenChange>(changes: readonly Change[], chosen: ReadonlySet<string>, day: string | null): Change[] {
  if (day === null) return [];
  const moved = new Set([...chosen, ...tooLate(changes, chosen, day).map(({ id }) => id)]);
  return changes.filter(({ id, needs, effectiveOn }) => {
    const before = !moved.has(id) && (effectiveOn === null || effectiveOn < day) && needs.some((need) => moved.has(need));
    if (before) moved.add(id);
    return before;
  });
}
