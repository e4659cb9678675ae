import { expect, it } from 'vitest';
import type { ObjectiveRowFragment, ObjectiveState } from '../../../gql/graphql';
import { byState, byTeam } from './groupObjectives';

const row = (id: string, team: string | null, state: ObjectiveState) => ({
  id, title: id, state, teams: team === null ? [] : [{ id: `t${id}`, team: { id: team, name: team, color: 0 } }],
}) as unknown as ObjectiveRowFragment;

const rows = [row('a', 'Payments', 'CLOSED'), row('b', null, 'DRAFT'), row('c', 'Checkout', 'ACTIVE'), row('d', 'Payments', 'ACTIVE')];

it('groups by team in the order of names, those without a team last', () => {
  expect(byTeam(rows).map((group) => [group.team?.name ?? null, group.rows.map(({ id }) => id)])).toEqual([['Checkout', ['c']], ['Payments', ['a', 'd']], [null, ['b']]]);
});

it('groups by state in the order in which states come, without empty ones', () => {
  expect(byState(rows).map((group) => [group.state, group.rows.length])).toEqual([['DRAFT', 1], ['ACTIVE', 2], ['CLOSED', 1]]);
});
