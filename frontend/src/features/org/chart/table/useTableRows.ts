import { useMemo, useRef } from 'react';
import type { SeatListing, SeatPlace } from '../../../../chart/model/SeatListing';
import type { GridSort } from '../../../../ui/grid/column';
import { inverseOf, orderRows } from './orderRows';
import { seatNumbers, seatTexts } from './seatColumns';
import { TextOrder } from './TextOrder';

/** The rows of the table: the seats of a listing in some order. */
export interface TableRows {
  readonly count: number;
  readonly at: (index: number) => SeatPlace | undefined;
  /** Where a seat stands, or -1. */
  readonly indexOf: (id: string) => number;
}

/** Orders the seats by a column; without one they stand as in the chart. Nothing is made for a row until it is asked for. */
export function useTableRows(listing: SeatListing, sort: GridSort | null): TableRows {
  const orders = useRef(new Map<string, TextOrder>());
  return useMemo(() => {
    const { count } = listing;
    if (sort === null) return { count, at: (index) => (index < count ? listing.at(index) : undefined), indexOf: (id) => listing.indexOf(id) };
    const order = orderRows(keysOf(listing, sort.column, orders.current), sort.descending);
    const places = inverseOf(order);
    return {
      count,
      at: (index) => (index < count ? listing.at(order[index]!) : undefined),
      indexOf: (id) => places[listing.indexOf(id)] ?? -1,
    };
  }, [listing, sort]);
}

function keysOf(listing: SeatListing, column: string, orders: Map<string, TextOrder>): Float64Array {
  if (isNumber(column)) return Float64Array.from({ length: listing.count }, (_, index) => seatNumbers[column](listing.at(index)));
  const order = orders.get(column) ?? new TextOrder();
  orders.set(column, order);
  const textOf = seatTexts[column as keyof typeof seatTexts];
  return order.of(listing.count, (index) => textOf(listing.at(index)));
}

const isNumber = (column: string): column is keyof typeof seatNumbers => Object.hasOwn(seatNumbers, column);
