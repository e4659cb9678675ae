import type { TransitionActionKind } from '../../../gql/graphql';

/** What ordering needs to know of an action. */
export interface PlannedAction {
  readonly kind: TransitionActionKind;
  readonly dueOn?: string | null;
  readonly doneAt?: string | null;
}

/** Every kind of step, in the order in which they usually come. */
export const actionKinds = ['TALK_TO', 'ANNOUNCE', 'OPEN_SEAT', 'CLOSE_SEAT', 'HAND_OVER', 'CHANGE_ACCESS', 'OTHER'] as const satisfies readonly TransitionActionKind[];

export interface ActionGroup<Action> {
  /** The day, null for none; or the kind. */
  readonly key: string | null;
  readonly actions: readonly Action[];
}

/** Whether an action is open though its day has passed. */
export const isOverdue = (action: PlannedAction, today: string): boolean => action.doneAt == null && action.dueOn != null && action.dueOn < today;

/** Actions day by day, those without a day last; within a day by kind. */
export function byDay<Action extends PlannedAction>(actions: readonly Action[]): ActionGroup<Action>[] {
  const ordered = actions.toSorted((a, b) => compareDays(a.dueOn ?? null, b.dueOn ?? null) || actionKinds.indexOf(a.kind) - actionKinds.indexOf(b.kind));
  return group(ordered, (action) => action.dueOn ?? null);
}

/** Actions by kind, within a kind by day. */
export function byKind<Action extends PlannedAction>(actions: readonly Action[]): ActionGroup<Action>[] {
  const ordered = actions.toSorted((a, b) => actionKinds.indexOf(a.kind) - actionKinds.indexOf(b.kind) || compareDays(a.dueOn ?? null, b.dueOn ?? null));
  return group(ordered, (action) => action.kind);
}

function compareDays(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null) return 1;
  return b === null ? -1 : a.localeCompare(b);
}

function group<Action>(ordered: readonly Action[], keyOf: (action: Action) => string | null): ActionGroup<Action>[] {
  const groups: { key: string | null; actions: Action[] }[] = [];
  for (const action of ordered) {
    const key = keyOf(action);
    const last = groups.at(-1);
    if (last && last.key === key) last.actions.push(action);
    else groups.push({ key, actions: [action] });
  }
  return groups;
}
