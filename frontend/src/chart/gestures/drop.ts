import type { Rect } from '../layout/Layout';
import type { ChartModel } from '../model/ChartModel';
import { TOP } from '../model/SeatTree';
import type { Scene } from '../render/Scene';
import type { ChartStrings } from '../strings';

/** Where a drop would put seats: under `lead` as its `index`-th report, not counting those that are moved. */
export interface DropPlace {
  readonly lead: number;
  readonly index: number;
  /** The card under the pointer. */
  readonly over: number;
  /** Where between siblings, in chart units; null for onto a card. */
  readonly mark: Rect | null;
}

/** Whether seats may go somewhere: why not, or what it would change. */
export interface DropVerdict {
  readonly allowed: boolean;
  readonly reason?: string;
  readonly preview?: readonly string[];
}

/** The part of a card, at the ends where its siblings are, that means "beside it" rather than "below it". */
const BESIDE = 0.2;
const MARK = 4;

/** The seats that a drag moves: those picked, without any that hang below another picked one. */
export function movedSlots(model: ChartModel, picked: Iterable<number>): number[] {
  const all = new Set(picked);
  const hasPickedLead = (slot: number) => {
    for (let s = model.tree.parent[slot]!; s > TOP; s = model.tree.parent[s]!) if (all.has(s)) return true;
    return false;
  };
  return [...all].filter((slot) => !hasPickedLead(slot));
}

/** The place that a point of the chart means, or null over the ground and over ghosts. */
export function placeAt(scene: Scene, x: number, y: number, moved: ReadonlySet<number>): DropPlace | null {
  const { model, layout } = scene;
  const over = scene.index.at(x, y);
  if (over < 0 || over >= scene.firstGhost) return null;
  const lead = model.tree.parent[over]!;
  const rect = scene.rectNow(over);
  const isColumn = layout.orientation === 'left-to-right' || layout.hung[over] === 1;
  const part = isColumn ? (y - rect.y) / rect.height : (x - rect.x) / rect.width;
  const isBeside = (part < BESIDE || part > 1 - BESIDE) && lead !== TOP && over !== model.focus && !moved.has(over);
  if (!isBeside) return { lead: over, index: childCount(model, over, moved), over, mark: null };
  const isAfter = part > 0.5;
  return { lead, index: indexOf(model, over, moved) + (isAfter ? 1 : 0), over, mark: markBeside(rect, isColumn, isAfter) };
}

/** What the tree itself has to say about a drop; null where it has nothing against it. */
export function refusal(model: ChartModel, moved: readonly number[], place: DropPlace, strings: ChartStrings): string | null {
  const { tree } = model;
  if (moved.includes(place.lead)) return strings.ontoItself;
  if (moved.some((slot) => tree.isWithin(place.lead, slot))) return strings.ontoOwnReport(model.seatAt(place.lead));
  const stays = place.mark === null && moved.every((slot) => tree.parent[slot] === place.lead);
  return stays ? strings.alreadyThere(model.seatAt(place.lead)) : null;
}

/** What a drop would change for the new lead and for those moved, in words. */
export function previewOf(model: ChartModel, moved: readonly number[], place: DropPlace, strings: ChartStrings): string[] {
  const { tree } = model;
  const words = [strings.reportsTo(model.seatAt(place.lead))];
  const before = tree.direct[place.lead]!;
  const after = before + moved.filter((slot) => tree.parent[slot] !== place.lead).length;
  if (after !== before) words.push(strings.newSpan(before, after));
  const layer = tree.depth[moved[0]!]!;
  const newLayer = tree.depth[place.lead]! + 1;
  if (layer !== newLayer) words.push(strings.newLayer(layer, newLayer));
  return words;
}

function childCount(model: ChartModel, lead: number, moved: ReadonlySet<number>): number {
  return model.tree.childrenOf(lead).filter((slot) => !moved.has(slot)).length;
}

function indexOf(model: ChartModel, slot: number, moved: ReadonlySet<number>): number {
  let index = 0;
  for (let s = model.tree.prev[slot]!; s >= 0; s = model.tree.prev[s]!) if (!moved.has(s)) index++;
  return index;
}

function markBeside(rect: Rect, isColumn: boolean, isAfter: boolean): Rect {
  if (isColumn) return { x: rect.x, y: (isAfter ? rect.y + rect.height : rect.y - MARK) + (isAfter ? 4 : -4), width: rect.width, height: MARK };
  return { x: (isAfter ? rect.x + rect.width : rect.x - MARK) + (isAfter ? 8 : -8), y: rect.y, width: MARK, height: rect.height };
}
