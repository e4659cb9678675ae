import type { ExpectationSource } from '../gql/graphql';
import { t } from './strings/strings';

const words = t.expectations;

interface Stated {
  readonly level: number;
  readonly importance: number;
  readonly source: ExpectationSource;
  readonly from?: { readonly name: string } | null;
}

/** The level of one competency that a role or a seat expects. */
export interface Expected extends Stated {
  readonly inherited?: Stated | null;
}

/** Whose expectation it is: the words for where it comes from differ. */
export type ExpectedOf = 'role' | 'seat';

/** Whether it is stated here, rather than inherited. */
export function isStatedHere(expected: Expected, of: ExpectedOf): boolean {
  return expected.source === (of === 'seat' ? 'SEAT' : 'ROLE');
}

export function sayValue(expected: Pick<Stated, 'level' | 'importance'> | undefined): string {
  return expected === undefined ? words.nothing : words.value(expected.level, expected.importance);
}

/** Where it comes from, and what would be without it, in a sentence or two. */
export function saySource(expected: Expected | undefined, of: ExpectedOf): string {
  if (expected === undefined) return words.sources.none;
  const parts = [sayOrigin(expected, of)];
  const { inherited } = expected;
  if (inherited) parts.push(words.without(sayValue(inherited), inherited.from?.name ?? null));
  return parts.join(' ');
}

function sayOrigin({ source, from }: Stated, of: ExpectedOf): string {
  const name = from?.name ?? '';
  switch (source) {
    case 'SEAT': return words.sources.SEAT;
    case 'ROLE': return of === 'seat' ? words.sources.seatRole(name) : words.sources.ROLE;
    case 'PARENT': return words.sources.PARENT(name);
    case 'MIXIN': return words.sources.MIXIN(name);
  }
}
