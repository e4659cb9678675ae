import { expect, it } from 'vitest';
import { visualOrder } from './visualOrder';

it('leaves what runs to the right, and turns what runs to the left', () => {
  expect(visualOrder('Ana Ruiz', false).join('')).toBe('Ana Ruiz');
  expect(visualOrder('אבג דה', true).join('')).toBe('הד גבא');
});

it('keeps numbers and Latin words readable among Hebrew', () => {
  expect(visualOrder('אב 42', true).join('')).toBe('42 בא');
  expect(visualOrder('Bo אבג', false).join('')).toBe('Bo גבא');
});

it('follows Unicode for numbers with signs, and for brackets', () => {
  expect(visualOrder('אב 1,250.50-גד', true).join('')).toBe('דג-1,250.50 בא');
  expect(visualOrder('Bo (אבג)', false).join('')).toBe('Bo (גבא)');
  expect(visualOrder('אב (גד)', true).join('')).toBe('(דג) בא');
  expect(visualOrder('אבג (Bo Lund) דה', true).join('')).toBe('הד (Bo Lund) גבא');
});

it('takes no character apart', () => {
  expect(visualOrder('שָׁלוֹם', true)).toEqual(['ם', 'וֹ', 'ל', 'שָׁ']);
  expect(visualOrder('אב 👩‍👩‍👧 𞤀𞤁', true)).toEqual(['𞤁', '𞤀', ' ', '👩‍👩‍👧', ' ', 'ב', 'א']);
});
