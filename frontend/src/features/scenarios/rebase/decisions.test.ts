import { expect, it } from 'vitest';
import { atFirst, decided, keepForAll, type Decidable } from './decisions';

const both: Decidable = { id: 'title', choices: ['KEEP_LIVE', 'KEEP_SCENARIO'] };
const gone: Decidable = { id: 'gone', choices: ['KEEP_LIVE'] };

it('waits for a person where there is a choice, and only there', () => {
  expect([...atFirst([both, gone])]).toEqual([['gone', 'KEEP_LIVE']]);
});

it('keeps one side for all where it is offered', () => {
  expect([...keepForAll([both, gone], atFirst([both, gone]), 'KEEP_SCENARIO')]).toEqual([['gone', 'KEEP_LIVE'], ['title', 'KEEP_SCENARIO']]);
  expect([...keepForAll([both, gone], new Map(), 'KEEP_LIVE')]).toEqual([['title', 'KEEP_LIVE'], ['gone', 'KEEP_LIVE']]);
});

it('sends decisions for the conflicts that there are, and none that is not offered', () => {
  const made = new Map([['title', 'KEEP_SCENARIO'], ['gone', 'KEEP_SCENARIO'], ['over', 'KEEP_LIVE']] as const);
  expect(decided([both, gone], made)).toEqual([{ conflict: 'title', keep: 'KEEP_SCENARIO' }]);
});
