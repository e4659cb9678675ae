import { expect, it } from 'vitest';
import { parseCommitmentSearch, whereOf } from './commitmentSearch';

it('reads what anyone may have typed into the address, and asks for what it says', () => {
  expect(parseCommitmentSearch({ q: '', team: 7, show: 'nothing' })).toEqual({ q: undefined, team: '7', show: undefined });
  expect(parseCommitmentSearch({ show: 'open' }).show).toBeUndefined();
  expect(whereOf({})).toEqual({ states: ['REQUESTED', 'DISCOVERY', 'COMMITTED'] });
  expect(whereOf({ q: 'fees', team: 'tea_1', show: 'risk' })).toEqual({ textContains: 'fees', team: 'tea_1', atRisk: true });
  expect(whereOf({ show: 'all' })).toEqual({});
});
