import { expect, it } from 'vitest';
import { scaleOf, usualPaper } from './paperChoice';

it('takes the paper of where a language is spoken', () => {
  expect(['en-US', 'en', 'es-MX', 'en-GB', 'de', 'fr-CA'].map(usualPaper)).toEqual(['letter', 'letter', 'letter', 'a4', 'a4', 'letter']);
});

it('takes A4 where a system names no language', () => {
  expect(['c', '', 'C.UTF-8'].map(usualPaper)).toEqual(['a4', 'a4', 'a4']);
});

it('makes a picture as wide as somebody says, else by its scale', () => {
  const plan = { pages: [{ width: 1234 }] } as unknown as Parameters<typeof scaleOf>[1]['plan'];
  expect(scaleOf({ scale: 2, width: null }, { plan })).toBe(2);
  expect(Math.round(1234 * scaleOf({ scale: 2, width: 4000 }, { plan }))).toBe(4000);
});
