import { buildTree } from '../../../../chart/model/buildTree';
import type { DimensionContext, SeatSource } from '../../../../chart/model/dimensions';
import { isFiltering, matchSeats, type SeatFilter } from '../../../../chart/model/filter';
import type { ChartSeat } from '../../../../chart/model/seat';

/** Rows without a chart, as dimensions and filters read them: the slot of each, and its layer and reports. */
export function sourceOfRows(rows: readonly ChartSeat[]): SeatSource & { readonly slotOf: (id: string) => number } {
  const { tree, rows: bySlot, slots } = buildTree(rows);
  return {
    slotCount: bySlot.length,
    isUsed: (slot) => bySlot[slot] != null,
    seatAt: (slot) => bySlot[slot]!,
    depthOf: (slot) => tree.depth[slot]!,
    directOf: (slot) => tree.direct[slot]!,
    slotOf: (id) => slots.get(id) ?? -1,
  };
}

/** The rows that a filter matches, in their order, for views that list seats: the same seats that the chart shows. */
export function matchingRows<Row extends ChartSeat>(rows: readonly Row[], filter: SeatFilter, context: DimensionContext): readonly Row[] {
  if (!isFiltering(filter)) return rows;
  const source = sourceOfRows(rows);
  const { matches } = matchSeats(source, filter, context);
  return rows.filter(({ id }) => matches[source.slotOf(id)] === 1);
}
