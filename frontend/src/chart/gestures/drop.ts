import { type Rect, rectOfSlot } from '../layout/Layout';
import type { BadgeTone } from '../model/badge';
import type { ChartModel } from '../model/ChartModel';
import { NONE, TOP } from '../model/SeatTree';
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

/** What somebody who knows more than the tree says of a drop: a finding that it would bring or take away, or plain words. */
export interface Foretold {
  readonly tone: BadgeTone | 'resolved' | 'plain';
  readonly text: string;
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
  const over = scene.cardAt(x, y);
  if (over < 0 || over >= scene.firstGhost) return null;
  const lead = model.tree.parent[over]!;
  // Where it belongs, as `cardAt` has it: cards that walk are there before anybody has read what a drop would do.
  const rect = rectOfSlot(layout, over);
  const isColumn = layout.orientation === 'left-to-right' || layout.hung[over] === 1;
  const part = isColumn ? (y - rect.y) / rect.height : (x - rect.x) / rect.width;
  const isBeside = (part < BESIDE || part > 1 - BESIDE) && lead !== TOP && over !== model.focus && !moved.has(over);
  if (!isBeside) return { lead: over, index: childCount(model, over, moved), over, mark: null };
  const isAfter = part > 0.5;
  return { lead, index: indexOf(model, over, moved) + (isAfter ? 1 : 0), over, mark: markBeside(rect, isColumn, isAfter) };
}

/** What the tree itself has to say about a drop; null where it has nothing against it. */
export function refusal(model: ChartModel, moved: readonly number[], place: Pick<DropPlace, 'lead' | 'mark'>, strings: ChartStrings): string | null {
  const { tree } = model;
  if (moved.includes(place.lead)) return strings.ontoItself;
  if (moved.some((slot) => tree.isWithin(place.lead, slot))) return strings.ontoOwnReport(model.seatAt(place.lead));
  const stays = place.mark === null && moved.every((slot) => tree.parent[slot] === place.lead);
  return stays ? strings.alreadyThere(model.seatAt(place.lead)) : null;
}

/** By slot: 1 where seats may not go onto that card, as {@link refusal} says. */
export function refusedSlots(model: ChartModel, moved: readonly number[]): Uint8Array {
  const { tree } = model;
  const refused = new Uint8Array(model.slotCount);
  for (const slot of subtreesOf(model, moved)) refused[slot] = 1;
  const lead = moved[0] === undefined ? NONE : tree.parent[moved[0]]!;
  if (lead > TOP && moved.every((slot) => tree.parent[slot] === lead)) refused[lead] = 1;
  return refused;
}

/** Leads whose span changes. */
type Changes = readonly { readonly slot: number; readonly before: number; readonly after: number }[];

/** What a drop would change, in words: for the new lead, for the old ones, and for those moved. */
export function previewOf(model: ChartModel, moved: readonly number[], place: Pick<DropPlace, 'lead'>, strings: ChartStrings): string[] {
  const { tree } = model;
  const words = [strings.reportsTo(model.seatAt(place.lead))];
  const comers = moved.filter((slot) => tree.parent[slot] !== place.lead);
  const before = tree.direct[place.lead]!;
  if (comers.length > 0) words.push(strings.newSpan(before, before + comers.length));
  for (const change of spansLost(model, comers)) words.push(strings.spanOf(model.seatAt(change.slot), change.before, change.after));
  const layers = moved.map((slot) => tree.depth[slot]!);
  const newLayer = tree.depth[place.lead]! + 1;
  if (layers.some((layer) => layer !== newLayer)) words.push(strings.newLayer({ from: Math.min(...layers), to: Math.max(...layers) }, newLayer));
  const levels = levelsOf(model, moved, place.lead);
  if (levels.before !== levels.after) words.push(strings.newLevels(levels.before, levels.after));
  const along = subtreesOf(model, comers);
  if (along.length > 1) words.push(strings.movesAlong(along.length, peopleIn(model, along)));
  return words;
}

/** What vacant seats like these, with all below them, would change under a lead. */
export function previewOfCopy(model: ChartModel, copied: readonly number[], lead: number, strings: ChartStrings): string[] {
  const before = model.tree.direct[lead]!;
  return [strings.opens(subtreesOf(model, copied).length), strings.reportsTo(model.seatAt(lead)), strings.newSpan(before, before + copied.length)];
}

/** The leads that seats come from, and their spans without them. */
function spansLost(model: ChartModel, moved: readonly number[]): Changes {
  const { parent, direct } = model.tree;
  const lost = new Map<number, number>();
  for (const slot of moved) if (parent[slot]! > TOP) lost.set(parent[slot]!, (lost.get(parent[slot]!) ?? 0) + 1);
  return [...lost].map(([slot, count]) => ({ slot, before: direct[slot]!, after: direct[slot]! - count }));
}

/** How many levels the whole chart has now, and with seats under another lead. */
function levelsOf(model: ChartModel, moved: readonly number[], lead: number): { before: number; after: number } {
  const { depth } = model.tree;
  const shift = new Map<number, number>();
  for (const slot of moved) for (const below of subtreesOf(model, [slot])) shift.set(below, depth[lead]! + 1 - depth[slot]!);
  let [before, after] = [0, 0];
  for (let slot = 1; slot < model.slotCount; slot++) {
    if (!model.isUsed(slot)) continue;
    before = Math.max(before, depth[slot]! + 1);
    after = Math.max(after, depth[slot]! + 1 + (shift.get(slot) ?? 0));
  }
  return { before, after };
}

/** The slots of seats and of all below them. */
function subtreesOf(model: ChartModel, roots: readonly number[]): number[] {
  const slots: number[] = [];
  for (const root of roots) for (let s = root; s !== NONE; s = model.tree.following(s, root)) slots.push(s);
  return slots;
}

/** The people who hold seats, each once, and those whom a seat stands for beside them. */
function peopleIn(model: ChartModel, slots: readonly number[]): number {
  const named = new Set<string>();
  let unnamed = 0;
  for (const slot of slots) {
    const { holders, headcount } = model.seatAt(slot);
    for (const holder of holders) named.add(holder.id);
    if (headcount > 1) unnamed += Math.max(0, headcount - holders.length);
  }
  return named.size + unnamed;
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
