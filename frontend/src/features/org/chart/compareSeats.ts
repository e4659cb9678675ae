import type { ChartComparison } from '../../../chart/model/comparison';
import type { ChartSeatRowFragment } from '../../../gql/graphql';

/** One side of a comparison: the seats that stand in its chart, and all that it has, those lifted out included. */
export interface ComparedSeats {
  readonly placed: readonly ChartSeatRowFragment[];
  readonly all: ReadonlyMap<string, ChartSeatRowFragment>;
}

/**
 * What a scenario changes against what it stands on, by the very rows that the charts show: nothing on a card may
 * differ without a mark, and no mark may stand where nothing differs. A seat that is lifted out is not closed.
 */
export function compareSeats(before: ComparedSeats['all'], after: ComparedSeats): ChartComparison {
  const opened = new Set<string>();
  const moved = new Map<string, string | null>();
  const changed = new Set<string>();
  for (const seat of after.placed) {
    const was = before.get(seat.id);
    if (was === undefined) {
      opened.add(seat.id);
      continue;
    }
    if ((was.reportsTo ?? null) !== (seat.reportsTo ?? null)) moved.set(seat.id, was.reportsTo ?? null);
    if (was !== seat && factsOf(was) !== factsOf(seat)) changed.add(seat.id);
  }
  return { opened, moved, changed, closed: [...before.values()].filter((seat) => !after.all.has(seat.id)) };
}

/** What is known of a seat beside its place, as one text that compares by value. */
function factsOf({ title, location, grade, fte, headcount, assistant, planState, heldUntil, team, holders, roles }: ChartSeatRowFragment): string {
  return JSON.stringify([title, location, grade, fte, headcount, assistant, planState, heldUntil, team?.id, holders.map((holder) => [holder.id, holder.kind, holder.startsOn, holder.endsOn]).sort(), roles.map((role) => role.id).sort()]);
}
