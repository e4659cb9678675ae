import { expect, it } from 'vitest';
import { makeFragmentData } from '../../../../gql';
import { FindingFields, type Finding } from '../../limits/findingFields';
import { foretold, saidOf } from './foretold';

const finding = (rule: Finding['rule'], severity: Finding['severity'], value: number, title = 'CTO') =>
  makeFragmentData({ __typename: 'Finding', rule, severity, value, limit: 9, reason: 'Because.', subject: { __typename: 'Position', id: 'pos_1', title }, seats: [{ id: 'pos_1' }], exception: null } as Finding, FindingFields);
const titleOf = (rule: string) => rule.toLowerCase().replaceAll('_', ' ');

it('tells what a move brings and takes away, each with its shape and in words', () => {
  const lines = foretold({ appeared: [finding('SPAN_OF_OTHER_LEADER', 'ERROR', 15), finding('LAYERS', 'WARN', 10)], resolved: [finding('TEAM_SIZE', 'WARN', 2, 'Core')] }, titleOf);
  expect(lines).toEqual([
    { tone: 'error', text: 'span of other leader: 15, at most 9 · CTO' }, { tone: 'warn', text: 'layers: 10, at most 9 · CTO' }, { tone: 'resolved', text: 'Within the limit again: team size · Core' },
  ]);
  expect(lines.map(saidOf)).toEqual(['Problem: span of other leader: 15, at most 9 · CTO', 'Warning: layers: 10, at most 9 · CTO', 'Within the limit again: team size · Core']);
});

it('says so where there is nothing, and counts what is too much for the hand', () => {
  expect(foretold({ appeared: [], resolved: [] }, titleOf)).toEqual([{ tone: 'plain', text: 'No further limit is crossed' }]);
  const many = foretold({ appeared: Array.from({ length: 6 }, (_, i) => finding('TEAM_SIZE', 'WARN', 10 + i)), resolved: [] }, titleOf);
  expect(many.map(({ text }) => text)).toEqual(['team size: 10, at most 9 · CTO', 'team size: 11, at most 9 · CTO', 'team size: 12, at most 9 · CTO', 'and 3 more']);
});
