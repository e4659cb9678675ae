import fc from 'fast-check';
import { expect, it } from 'vitest';
import { wordDiff } from './wordDiff';

const said = (text: string) => text.replace(/\s+/gu, ' ');

it('tells which words came and which went', () => {
  expect(wordDiff('Every shop is found', 'Every good shop is open')).toEqual([
    { kind: 'same', text: 'Every ' }, { kind: 'new', text: 'good ' }, { kind: 'same', text: 'shop is ' }, { kind: 'gone', text: 'found' }, { kind: 'new', text: 'open' },
  ]);
  expect(wordDiff('', 'New')).toEqual([{ kind: 'new', text: 'New' }]);
  expect(wordDiff('Same', 'Same')).toEqual([{ kind: 'same', text: 'Same' }]);
});

it('loses no word of either text', () => {
  const text = fc.array(fc.constantFrom('a', 'b', 'shop', 'öffnet', '店', '\n\n'), { maxLength: 40 }).map((words) => words.join(' '));
  fc.assert(fc.property(text, text, (before, after) => {
    const stretches = wordDiff(before, after);
    expect(said(stretches.filter(({ kind }) => kind !== 'new').map((each) => each.text).join(''))).toBe(said(before));
    expect(said(stretches.filter(({ kind }) => kind !== 'gone').map((each) => each.text).join(''))).toBe(said(after));
  }));
});

it('gives up on words where there are too many, not on the text', () => {
  const many = (seed: string) => Array.from({ length: 2500 }, (_, n) => `${seed}${n}`).join(' ');
  expect(wordDiff(many('a'), many('b'))).toHaveLength(2);
});
