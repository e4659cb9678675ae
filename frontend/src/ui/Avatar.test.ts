import fc from 'fast-check';
import { expect, it } from 'vitest';
import { initials } from './Avatar';

it('takes the first letters of two words, in any script', () => {
  expect(initials('Ada Lovelace')).toBe('AL');
  expect(initials('  Ünal   de la Cruz ')).toBe('ÜD');
  expect(initials('王小明')).toBe('王');
  expect(initials('(Dr.) Okonkwo')).toBe('DO');
  expect(initials('')).toBe('');
});

it('is never longer than two characters, whatever the name', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (name) => {
    // One character may become two as a capital: ß is SS.
    expect([...initials(name)].length).toBeLessThanOrEqual(6);
    expect(name.trim().split(/\s+/u).length === 1 ? initials(name).includes(' ') : false).toBe(false);
  }));
});
