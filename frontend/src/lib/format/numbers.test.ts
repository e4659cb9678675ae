import fc from 'fast-check';
import { expect, it } from 'vitest';
import { showDifference, showNumber } from './numbers';

it('says by how much a number differs, with its sign', () => {
  expect(showDifference(160, 159)).toBe('−1');
  expect(showDifference(7, 9)).toBe('+2');
  expect(showDifference(163.4, 162.9, 1)).toBe('−0.5');
  expect(showDifference(1, 1001)).toBe('+1,000');
});

it('says nothing where both read the same', () => {
  expect(showDifference(4.12, 4.11, 1)).toBe('');
  fc.assert(fc.property(fc.double({ min: 0, max: 1e6, noNaN: true }), (value) => showDifference(value, value, 1) === ''));
});

it('differs exactly when the numbers do that are shown', () => {
  const number = fc.double({ min: 0, max: 1000, noNaN: true });
  fc.assert(fc.property(number, number, (a, b) => {
    expect(showDifference(a, b, 1) === '').toBe(showNumber(a, 1) === showNumber(b, 1));
  }));
});

it('keeps the decimal of a column of decimals', () => {
  expect(showNumber(4, 1)).toBe('4.0');
  expect(showNumber(1200)).toBe('1,200');
});
