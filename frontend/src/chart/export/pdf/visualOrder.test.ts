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
