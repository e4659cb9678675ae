/** A seat as far as the small chart needs it. */
export interface TinySeat {
  readonly id: string;
  readonly reportsTo?: string | null;
}

export interface TinyBox<Seat> {
  readonly seat: Seat;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Where the line to its manager begins; null at the top. */
  readonly from: { readonly x: number; readonly y: number } | null;
}

export interface TinyLayout<Seat> {
  readonly boxes: readonly TinyBox<Seat>[];
  readonly width: number;
  readonly height: number;
}

export const box = { width: 14, height: 8, gap: 3, level: 26, stack: 11 } as const;

/**
 * Places the first three layers: leaves of the third stand in a stack below their manager, so that a wide company
 * stays narrow. Seats come in the order of the chart, each before its reports.
 */
export function layoutTiny<Seat extends TinySeat>(seats: readonly Seat[]): TinyLayout<Seat> {
  const known = new Set(seats.map((seat) => seat.id));
  const below = new Map<string | null, Seat[]>();
  for (const seat of seats) {
    const manager = seat.reportsTo != null && known.has(seat.reportsTo) ? seat.reportsTo : null;
    const among = below.get(manager);
    if (among) among.push(seat);
    else below.set(manager, [seat]);
  }
  const boxes: TinyBox<Seat>[] = [];
  let edge = 0;
  let bottom = 0;
  const put = (seat: Seat, x: number, y: number, from: TinyBox<Seat>['from']) => {
    boxes.push({ seat, x, y, width: box.width, from });
    bottom = Math.max(bottom, y + box.height);
  };
  for (const top of below.get(null) ?? []) {
    const managers = below.get(top.id) ?? [];
    const start = edge;
    const columns = Math.max(1, managers.length);
    edge += columns * (box.width + box.gap);
    const middle = (start + edge - box.gap - box.width) / 2;
    put(top, middle, 0, null);
    managers.forEach((manager, column) => {
      const x = start + column * (box.width + box.gap);
      put(manager, x, box.level, { x: middle + box.width / 2, y: box.height });
      (below.get(manager.id) ?? []).forEach((report, row) => put(report, x, box.level * 2 + row * box.stack, { x: x + box.width / 2, y: box.level + box.height }));
    });
  }
  return { boxes, width: Math.max(0, edge - box.gap), height: bottom };
}
