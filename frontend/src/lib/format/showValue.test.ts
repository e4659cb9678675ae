import fc from 'fast-check';
import { expect, it } from 'vitest';
import { idsIn, showField, showValue } from './showValue';

const id = `pos_${'0'.repeat(26)}`;

it('shows an id as what it names, and as it is where the name is not known', () => {
  expect(showValue(id, new Map([[id, 'VP Design']]))).toBe('VP Design');
  expect(showValue(id)).toBe(id);
  expect(showValue([id, 'plain'], new Map(), 'not read')).toBe('not read, plain');
});

it('shows anything in some words', () => {
  fc.assert(fc.property(fc.jsonValue(), (value) => {
    expect(showValue(value).length).toBeGreaterThan(0);
  }));
});

it('finds each id once, and only those of things with a name', () => {
  expect(idsIn([id, id, null, 3, 'pos_short', `mem_${'0'.repeat(26)}`])).toEqual([id]);
});

it.each(['obj', 'krs', 'atn', 'ita', 'dep', 'are', 'obs', 'dcs'])('asks what a row of kind %s is called', (kind) => {
  expect(idsIn([`${kind}_${'0'.repeat(26)}`])).toHaveLength(1);
});

it('calls a column by its name, and a new one by what the schema calls it', () => {
  expect(showField('reportsTo')).toBe('Reports to');
  expect(showField('futureColumn')).toBe('futureColumn');
});
