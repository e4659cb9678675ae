import { expect, it } from 'vitest';
import { usualPaper } from './paperChoice';

it('takes the paper of where a language is spoken', () => {
  expect(['en-US', 'en', 'es-MX', 'en-GB', 'de', 'fr-CA'].map(usualPaper)).toEqual(['letter', 'letter', 'letter', 'a4', 'a4', 'letter']);
});

it('takes A4 where a system names no language', () => {
  expect(['c', '', 'C.UTF-8'].map(usualPaper)).toEqual(['a4', 'a4', 'a4']);
});
