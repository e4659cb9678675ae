import { expect, it } from 'vitest';
import { initialsOf, isRightToLeft } from './initials';

it.each([
  ['Ana Ruiz', 'AR'],
  ['María José García López', 'ML'],
  ['Cher', 'C'],
  ['王小明', '王'],
  ['ศรี สุข', 'ศสุ'],
  ['é́lan vital', 'é́v'],
  ['(Bo) Derek', 'BD'],
  ['👩‍🚀 Sam', 'S'],
  ['محمد علي', 'م\u2009ع'],
  ['', '?'],
  ['  —  ', '?'],
])('gives %s the initials %s', (name, initials) => expect(initialsOf(name)).toBe(initials));

it.each([['דוד', true], ['(محمد)', true], ['David דוד', false], ['123', false]])('says which way %s runs', (text, rtl) =>
  expect(isRightToLeft(text)).toBe(rtl),
);
