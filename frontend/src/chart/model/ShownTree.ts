import type { Ghost } from './GhostTree';
import type { ChartSeat } from './seat';
import type { SeatTree } from './SeatTree';

/** What a layout is made of: the seats of a model, perhaps without some of them, and with ghosts among them. */
export interface ShownTree {
  /** The links between all cards, ghosts included. Counts and totals of seats are the model's to tell. */
  readonly tree: SeatTree;
  readonly focus: number;
  readonly slotCount: number;
  /** Slots from this one on are ghosts. */
  readonly firstGhost: number;
  /** By slot of a seat: the group that it stands in with siblings, 0 for none. Null where siblings stand by rank alone. */
  readonly groups: Int32Array | null;
  /** By slot of a seat: its row, how many seats report to it, and 1 where these are folded away. */
  readonly rows: readonly (ChartSeat | null)[];
  readonly directs: Int32Array;
  readonly folded: Uint8Array;
  isUnfolded(slot: number): boolean;
  seatAt(slot: number): ChartSeat;
  /** How many seats report to a slot, ghosts not counted. */
  directOf(slot: number): number;
  ghostAt(slot: number): Ghost | null;
}
