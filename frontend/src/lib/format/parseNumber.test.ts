import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseNumber } from './parseNumber';

it('reads numbers as people type them', () => {
  expect(parseNumber('0,5')).toBe(0.5);
  expect(parseNumber(' 50 % ')).toBe(50);
  expect(parseNumber('1 200')).toBe(1200);
  expect(parseNumber('half')).toBeNull();
  expect(parseNumber('')).toBeNull();
  expect(parseNumber('1e9')).toBeNull();
});

it('reads back every number it could have written', () => {
  fc.assert(fc.property(fc.integer({ min: -1_000_000, max: 1_000_000 }), (value) => {
    expect(parseNumber(String(value))).toBe(value);
  }));
});
