import { formatWorld, type World } from './world';

/** An id with the world that the object was read in: pos_…@scn_…, per_…@2026-06-30T00:00:00Z. */
const inSomeWorld = /^([a-z]{3}_[0-9a-z]{26})@[0-9a-zA-Z_:.+@-]+$/;

/** The id of the row, the same in every world. */
export function bareId(id: string): string {
  return inSomeWorld.exec(id)?.[1] ?? id;
}

/** The id of the row in a world: for `node` and `nodes`, which stand above every world. */
export function idIn(world: World, id: string): string {
  const text = formatWorld(world);
  return text === undefined ? bareId(id) : `${bareId(id)}@${text}`;
}

/**
 * An answer with bare ids, so that a seat is the same seat in every world: to the chart, to the selection and in
 * addresses. What holds no id of a world is the same object as before.
 */
export function withBareIds<T>(value: T): T {
  return strip(value) as T;
}

function strip(value: unknown): unknown {
  if (typeof value === 'string') return value.length > 30 && value.charCodeAt(3) === 95 ? bareId(value) : value;
  if (typeof value !== 'object' || value === null) return value;
  return Array.isArray(value) ? stripList(value as unknown[]) : stripObject(value as Record<string, unknown>);
}

function stripList(list: unknown[]): unknown[] {
  let changed: unknown[] | null = null;
  for (let i = 0; i < list.length; i++) {
    const next = strip(list[i]);
    if (next !== list[i]) (changed ??= list.slice())[i] = next;
  }
  return changed ?? list;
}

function stripObject(object: Record<string, unknown>): Record<string, unknown> {
  let changed: Record<string, unknown> | null = null;
  for (const key of Object.keys(object)) {
    const next = strip(object[key]);
    if (next !== object[key]) (changed ??= { ...object })[key] = next;
  }
  return changed ?? object;
}
