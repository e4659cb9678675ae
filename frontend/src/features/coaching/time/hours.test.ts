import { describe, expect, it } from 'vitest';
import { parseHours, showHours } from './hours';

describe('hours', () => {
  it.each([['4', 240], ['4:30', 270], ['4.5', 270], ['4,25', 255], [' 4 h ', 240], ['4h30', 270], ['4 h 5 min', 245], ['90m', 90], ['90 min', 90], [':45', 45], ['.5', 30], ['', 0], ['168', 10_080]])('reads %s', (text, minutes) => {
    expect(parseHours(text)).toBe(minutes);
  });
  it.each(['four', '4:75', '-1', '169', '4:30:10', '.', 'h', '4;5'])('takes %s for no hours', (text) => expect(parseHours(text)).toBeNull());
  it('shows minutes as a clock does', () => expect([0, 5, 60, 270, 10_080].map(showHours)).toEqual(['0:00', '0:05', '1:00', '4:30', '168:00']));
});
