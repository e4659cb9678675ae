import { expect, it } from 'vitest';
import { touchedTeams } from './touchedTeams';

const inTeam = (id: string) => ({ __typename: 'MembershipChange', fields: [{ field: 'function', before: null, after: 'Chair' }], membership: { team: { id } } });
const moved = { __typename: 'MembershipChange', fields: [{ field: 'team', before: 'a', after: 'b' }], membership: { team: { id: 'b' } } };
const gone = { __typename: 'MembershipChange', fields: [{ field: 'team', before: 'c', after: null }], membership: null };
const seat = { __typename: 'PositionChange' };
const at = (revision: number, ...changes: Parameters<typeof touchedTeams>[0][number]['changes']) => ({ revision, changes, changeCount: changes.length });

it('tells the teams that seats came to, left and are in, after a revision', () => {
  expect(touchedTeams([at(9, moved, seat), at(8, gone), at(7, inTeam('d')), at(6, inTeam('old'))], 6, true)).toEqual(['a', 'b', 'c', 'd']);
  expect(touchedTeams([at(9, seat)], 8, false)).toEqual([]);
});

it('does not tell where it cannot know', () => {
  expect(touchedTeams([at(9, moved)], 7, true)).toBeNull();
  expect(touchedTeams([at(9, { __typename: 'TeamChange' })], 8, false)).toBeNull();
  expect(touchedTeams([{ ...at(9, moved), changeCount: 400 }], 8, false)).toBeNull();
  expect(touchedTeams([at(9, { __typename: 'MembershipChange', fields: [], membership: null })], 8, false)).toBeNull();
});
