import type { ObjectiveHealth, ObjectiveState, ObjectiveWhere } from '../../../gql/graphql';
import { quarterNamed } from './quarters';

export const healths = ['OFF_TRACK', 'AT_RISK', 'ON_TRACK', 'UNKNOWN'] as const satisfies readonly ObjectiveHealth[];
export const states = ['DRAFT', 'PROPOSED', 'NEGOTIATED', 'ACTIVE', 'CLOSING', 'CLOSED', 'DROPPED'] as const satisfies readonly ObjectiveState[];

/** Those that somebody works on, or is about to. */
export const runningStates = states.filter((state) => state !== 'CLOSED' && state !== 'DROPPED');

/** What the address of the objectives says: filter and groups, so that a link shows the same list. */
export interface ObjectiveSearch {
  readonly q?: string | undefined;
  readonly team?: string | undefined;
  readonly health?: ObjectiveHealth | undefined;
  /** A quarter such as 2026-Q2, or everything; what runs now when not given. */
  readonly period?: string | undefined;
  readonly by?: 'state' | undefined;
}

/** Reads an address that anyone may have typed: what is not understood is left out. */
export function parseObjectiveSearch(search: Record<string, unknown>): ObjectiveSearch {
  const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : typeof value === 'number' ? String(value) : undefined);
  const period = text(search['period']);
  return {
    q: text(search['q']),
    team: text(search['team']),
    health: healths.find((health) => health === search['health']),
    period: period === 'all' || (period !== undefined && quarterNamed(period) !== null) ? period : undefined,
    by: search['by'] === 'state' ? 'state' : undefined,
  };
}

/** The filter that the address asks for. */
export function whereOf({ q, team, health, period }: ObjectiveSearch): ObjectiveWhere {
  const quarter = period === undefined ? null : quarterNamed(period);
  return {
    ...(q ? { textContains: q } : {}),
    ...(team ? { team } : {}),
    ...(health ? { health: [health] } : {}),
    ...(quarter ? { from: quarter.first, until: quarter.last } : {}),
    ...(period === undefined ? { states: [...runningStates] } : {}),
  };
}
