/** What has to be known of a seat to tell whether it stands in the chart. */
interface Placeable {
  readonly id: string;
  readonly reportsTo?: string | null;
  readonly lifted: boolean;
}

/** The seats that stand in the chart: all but those that are lifted out and everything below them. */
export function placedSeats<Seat extends Placeable>(seats: readonly Seat[]): readonly Seat[] {
  if (!seats.some((seat) => seat.lifted)) return seats;
  const byId = new Map(seats.map((seat) => [seat.id, seat]));
  const known = new Map<string, boolean>();
  return seats.filter((seat) => !isAway(seat, byId, known));
}

/** Walks up until a lifted seat, the top or what is known already, and remembers the answer for all on the way. */
function isAway<Seat extends Placeable>(seat: Seat, byId: ReadonlyMap<string, Seat>, known: Map<string, boolean>): boolean {
  const way: string[] = [];
  let answer = false;
  for (let at: Seat | undefined = seat; at !== undefined; at = at.reportsTo == null ? undefined : byId.get(at.reportsTo)) {
    const before = known.get(at.id);
    if (before !== undefined || at.lifted) {
      answer = before ?? true;
      way.push(at.id);
      break;
    }
    if (way.length > byId.size) break;
    way.push(at.id);
  }
  for (const id of way) known.set(id, answer);
  return answer;
}
