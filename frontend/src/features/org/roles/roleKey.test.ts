import { expect, it } from 'vitest';
import { roleKey } from './roleKey';

it('keeps letters and digits, and puts one hyphen between words', () => {
  expect(roleKey('Staff Engineer (Data)')).toBe('staff-engineer-data');
  expect(roleKey('Chef d’équipe')).toBe('chef-d-equipe');
});

it('is empty where a name has no letter that a key may have, so that one is typed', () => {
  expect(roleKey('产品经理')).toBe('');
});

it('is never longer than a key may be, and never ends in a hyphen', () => {
  const key = roleKey(`${'a'.repeat(59)} b`);
  expect(key).toBe('a'.repeat(59));
});
