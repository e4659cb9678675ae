import type { Orientation } from '../layout/metrics';
import type { ChartModel } from '../model/ChartModel';
import { NONE, TOP } from '../model/SeatTree';

/** A way to go in the tree, whatever way the chart is drawn. */
export type Step = 'lead' | 'report' | 'previous' | 'next' | 'first' | 'last';

const TOP_DOWN: Readonly<Record<string, Step>> = { ArrowUp: 'lead', ArrowDown: 'report', ArrowLeft: 'previous', ArrowRight: 'next', Home: 'first', End: 'last' };
const LEFT_TO_RIGHT: Readonly<Record<string, Step>> = { ArrowLeft: 'lead', ArrowRight: 'report', ArrowUp: 'previous', ArrowDown: 'next', Home: 'first', End: 'last' };

/** The step that a key means, if any. */
export function stepOf(key: string, orientation: Orientation): Step | undefined {
  return (orientation === 'top-down' ? TOP_DOWN : LEFT_TO_RIGHT)[key];
}

/** Where a step leads from a slot; the slot itself where there is nowhere to go. From NONE every step leads to the first. */
export function walk(model: ChartModel, from: number, step: Step): number {
  const { tree, focus } = model.seen;
  const first = focus === TOP ? tree.first[TOP]! : focus;
  if (step === 'first' || from === NONE || !model.isShown(from)) return first;
  if (step === 'last') return lastShown(model);
  if (step === 'report') return model.seen.isUnfolded(from) ? tree.first[from]! : onward(model, from);
  if (from === focus) return from;
  const to = step === 'lead' ? tree.parent[from]! : step === 'previous' ? tree.prev[from]! : tree.next[from]!;
  return to > TOP ? to : from;
}

/** Below whom nobody is shown, the way down goes on as in a list of all: to the next of a stack, and after its last to the next branch. */
function onward(model: ChartModel, from: number): number {
  const { tree, focus } = model.seen;
  const next = tree.following(from, focus, false);
  return next === NONE ? from : next;
}

function lastShown(model: ChartModel): number {
  const { tree, focus } = model.seen;
  let slot: number = focus === TOP ? tree.last[TOP]! : focus;
  while (slot !== NONE && model.seen.isUnfolded(slot)) slot = tree.last[slot]!;
  return slot;
}
