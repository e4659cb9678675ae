import { type GroupBoxes, noGroupBoxes } from './groupBoxes';
import { type Orientation, PLAIN_SPACING, type Spacing } from './metrics';
import type { TreeIndex } from './TreeIndex';

/** A rectangle in chart units. */
export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * How the reports of a lead stand: in a row (some of them perhaps in stacks within it), all in one stack, in several rows,
 * or, below an assistant, one under the other and set in. Assistants stand beside the line to these.
 */
export const Arrangement = { NONE: 0, ROW: 1, STACK: 2, ROWS: 3, OUTLINE: 4 } as const;

/**
 * Where every shown card stands. Arrays are indexed by slot; hidden slots have `shown` 0 and mean nothing.
 * A layout is never changed once made.
 */
export interface Layout {
  readonly orientation: Orientation;
  /** Shown slots by where they stand, along and then across: leads before their reports. Made when it is first asked for. */
  readonly order: Int32Array;
  /** By slot, 1 for the cards that are shown; and how many these are. */
  readonly shown: Uint8Array;
  readonly count: number;
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly w: Float32Array;
  readonly h: Float32Array;
  /** An {@link Arrangement} for each slot. */
  readonly arrangement: Uint8Array;
  /** 1 for cards that stand in a stack, whether alone under their lead or beside siblings with reports. */
  readonly hung: Uint8Array;
  /** 1 for assistants, which stand beside the line from their lead to its other reports. */
  readonly beside: Uint8Array;
  /** 1 for leads that have such assistants. */
  readonly assisted: Uint8Array;
  /** Where along the row begins that a card stands in; for a card in a stack, the row of the stack. */
  readonly rowTop: Float64Array;
  /** By slot of a lead whose reports stand in several rows: where across the line is that joins the rows. */
  readonly spine: Float64Array;
  readonly spacing: Spacing;
  /** The teams whose cards stand together. */
  readonly groups: GroupBoxes;
  readonly bounds: Rect;
  /** Finds cards and links near by as long as it is current; null where there are none. */
  readonly index: TreeIndex | null;
}

/** The layout of nothing. */
export function emptyLayout(orientation: Orientation): Layout {
  return {
    orientation,
    order: new Int32Array(0),
    shown: new Uint8Array(1),
    count: 0,
    x: new Float64Array(1),
    y: new Float64Array(1),
    w: new Float32Array(1),
    h: new Float32Array(1),
    arrangement: new Uint8Array(1),
    hung: new Uint8Array(1),
    beside: new Uint8Array(1),
    assisted: new Uint8Array(1),
    rowTop: new Float64Array(1),
    spine: new Float64Array(1),
    spacing: PLAIN_SPACING,
    groups: noGroupBoxes,
    bounds: { x: 0, y: 0, width: 0, height: 0 },
    index: null,
  };
}

/** The shown slots of a layout by where they stand, along and then across. */
export function byPlace({ orientation, shown, count, x, y }: Pick<Layout, 'orientation' | 'shown' | 'count' | 'x' | 'y'>): Int32Array {
  const slots = new Int32Array(count);
  for (let s = 1, i = 0; i < count; s++) if (shown[s] === 1) slots[i++] = s;
  const [along, across] = orientation === 'top-down' ? [y, x] : [x, y];
  return slots.sort((a, b) => along[a]! - along[b]! || across[a]! - across[b]!);
}

/** The rectangle of one shown slot. */
export function rectOfSlot(layout: Layout, slot: number): Rect {
  return { x: layout.x[slot]!, y: layout.y[slot]!, width: layout.w[slot]!, height: layout.h[slot]! };
}
