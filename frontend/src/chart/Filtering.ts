import type { ChartModel } from './model/ChartModel';
import type { ChartComparison } from './model/comparison';
import type { DimensionContext, SeatSource } from './model/dimensions';
import { type FilterMode, fitting, isFiltering, type Matched, matchSeats, type SeatFilter } from './model/filter';
import type { ChartSeat } from './model/seat';
import { NONE, TOP } from './model/SeatTree';

/** Which seats are looked for, and what becomes of the others. */
export interface ChartFilter {
  readonly seats: SeatFilter;
  readonly mode: FilterMode;
}

/** What a filter makes of a chart: worked out whenever its seats are others, in time linear in them. */
export class Filtering {
  filter: ChartFilter | null = null;
  /** The seats that match; null without a filter. */
  matched: Matched | null = null;
  /** 1 by slot for the seats that stay, the leads of those that match among them; null where none goes. */
  kept: Uint8Array | null = null;
  /** Seats that stay though they do not match, because somebody went to them or works on them. */
  private guests = new Set<string>();
  /** Seats that are closed here and match, and those of their leads that are closed too. */
  private closedKept: ReadonlySet<string> = new Set();
  private readonly model: ChartModel;

  constructor(model: ChartModel) {
    this.model = model;
  }

  /** Who stays though they do not match. */
  get welcomed(): readonly string[] {
    return [...this.guests];
  }

  /** Takes another filter. Who stayed for the last one goes. */
  set(filter: ChartFilter | null): void {
    this.filter = filter !== null && isFiltering(filter.seats) ? filter : null;
    this.guests = new Set();
  }

  /** Lets seats stay until there is another filter. Returns whether that changes what is shown. */
  welcome(ids: Iterable<string>): boolean {
    if (this.filter?.mode !== 'hide') return false;
    let isNew = false;
    for (const id of ids) {
      isNew ||= this.kept?.[this.model.slotOf(id)] !== 1 && !this.guests.has(id);
      this.guests.add(id);
    }
    return isNew;
  }

  /** Looks at the seats as they are now. */
  update(context: DimensionContext, comparison: ChartComparison | null): void {
    const { filter, model } = this;
    this.closedKept = new Set();
    this.matched = filter && matchSeats(model, filter.seats, context);
    this.kept = filter?.mode === 'hide' ? this.keep(this.matched!.matches, filter.seats, context, comparison) : null;
  }

  /** Whether the ghost of a seat that is closed here is shown. */
  showsClosed(id: string): boolean {
    return this.kept === null || this.closedKept.has(id);
  }

  private keep(matches: Uint8Array, seats: SeatFilter, context: DimensionContext, comparison: ChartComparison | null): Uint8Array {
    const { model } = this;
    const kept = matches.slice();
    for (const id of this.guests) if (model.slotOf(id) !== NONE) kept[model.slotOf(id)] = 1;
    if (model.focus !== TOP) kept[model.focus] = 1;
    if (comparison !== null) this.keepLeadsOfClosed(comparison.closed, fitting(seats, context), kept);
    const { parent } = model.tree;
    for (let slot = 1; slot < kept.length; slot++) {
      if (kept[slot] === 1) for (let s = parent[slot]!; s > TOP && kept[s] === 0; s = parent[s]!) kept[s] = 1;
    }
    return kept;
  }

  /** A closed seat that matches is shown under its lead, if need be through others that are closed. */
  private keepLeadsOfClosed(closed: ChartComparison['closed'], fits: ReturnType<typeof fitting>, kept: Uint8Array): void {
    const { model } = this;
    const byId = new Map(closed.map((seat) => [seat.id, seat]));
    const isKept = new Set<string>();
    for (const seat of closed) {
      if (model.slotOf(seat.id) !== NONE || !fits(alone(seat, model), 1)) continue;
      for (let at: ChartSeat | undefined = seat; at !== undefined && !isKept.has(at.id); at = at.reportsTo === null ? undefined : byId.get(at.reportsTo)) {
        isKept.add(at.id);
        const lead = at.reportsTo === null ? NONE : model.slotOf(at.reportsTo);
        if (lead !== NONE) kept[lead] = 1;
      }
    }
    this.closedKept = isKept;
  }
}

/** One seat that is not in the model: it has a layer there, and nobody reports to it. */
function alone(seat: ChartSeat, model: ChartModel): SeatSource {
  const lead = seat.reportsTo === null ? NONE : model.slotOf(seat.reportsTo);
  return { slotCount: 2, isUsed: () => true, seatAt: () => seat, depthOf: () => (lead === NONE ? 0 : model.depthOf(lead) + 1), directOf: () => 0 };
}
