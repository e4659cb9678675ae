import { describe, expect, it } from 'vitest';
import { expectationKey } from './expectationKeys';

const press = (key: string, code: string, held: Partial<Record<'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey', boolean>> = {}) =>
  expectationKey({ key, code, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, ...held });

describe('expectationKey', () => {
  it('takes digits for levels', () => {
    expect(press('4', 'Digit4')).toEqual({ level: 4 });
    expect(press('0', 'Numpad0')).toEqual({ level: 0 });
    expect(press('3', '')).toEqual({ level: 3 });
  });
  it('takes shifted digits for importance, whatever they type', () => {
    expect(press('%', 'Digit5', { shiftKey: true })).toEqual({ importance: 5 });
    expect(press('"', 'Digit2', { shiftKey: true })).toEqual({ importance: 2 });
    expect(press(')', 'Digit0', { shiftKey: true })).toBeNull();
  });
  it('goes back to what is inherited', () => {
    expect(press('Backspace', 'Backspace')).toBe('reset');
    expect(press('Delete', 'Delete')).toBe('reset');
  });
  it('leaves everything else alone', () => {
    for (const pressed of [press('6', 'Digit6'), press('a', 'KeyA'), press('3', 'Digit3', { ctrlKey: true }), press('3', 'Digit3', { altKey: true })]) expect(pressed).toBeNull();
  });
});
