import type { CommitmentState, CommitmentWhere } from '../../../gql/graphql';
import { openCommitments } from '../../../lib/openCommitments';

export const isOpen = (state: CommitmentState): boolean => openCommitments.includes(state);

export const shows = ['open', 'promised', 'risk', 'broken', 'all'] as const;
export type Shown = (typeof shows)[number];

/** What the address of the commitments says, so that a link shows the same list. */
export interface CommitmentSearch {
  readonly q?: string | undefined;
  readonly team?: string | undefined;
  /** Those that are not over when not given. */
  readonly show?: Exclude<Shown, 'open'> | undefined;
}

/** Reads an address that anyone may have typed: what is not understood is left out. */
export function parseCommitmentSearch(search: Record<string, unknown>): CommitmentSearch {
  const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : typeof value === 'number' ? String(value) : undefined);
  const show = shows.find((known) => known === search['show']);
  return { q: text(search['q']), team: text(search['team']), show: show === 'open' ? undefined : show };
}

/** The filter that the address asks for. */
export function whereOf({ q, team, show }: CommitmentSearch): CommitmentWhere {
  return {
    ...(q ? { textContains: q } : {}),
    ...(team ? { team } : {}),
    ...(show === undefined ? { states: [...openCommitments] } : {}),
    ...(show === 'promised' ? { states: ['COMMITTED'] } : {}),
    ...(show === 'risk' ? { atRisk: true } : {}),
    ...(show === 'broken' ? { states: ['BROKEN'] } : {}),
  };
}
