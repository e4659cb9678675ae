import { expect, it } from 'vitest';
import { parseFindingSearch } from './findingFilter';

it('reads the list of findings from an address, and nothing that is none', () => {
  expect(parseFindingSearch({ findings: 'WARN', rule: 'TEAM_SIZE' })).toEqual({ findings: 'WARN', rule: 'TEAM_SIZE' });
  expect(parseFindingSearch({ findings: 'WARN', rule: 'toString' })).toEqual({ findings: 'WARN' });
  expect(parseFindingSearch({ findings: 'grave' })).toEqual({});
  expect(parseFindingSearch({ rule: 'TEAM_SIZE' })).toEqual({});
});
