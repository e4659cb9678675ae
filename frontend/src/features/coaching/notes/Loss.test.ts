import { expect, it } from 'vitest';
import { confirmsLoss } from './Loss';

it('takes the words that were asked for, however they are spaced and written, and no others', () => {
  for (const typed of ['delete my notes', ' Delete  My Notes ', 'DELETE MY NOTES']) expect(confirmsLoss(typed, 'delete my notes')).toBe(true);
  for (const typed of ['', 'delete', 'delete my notes!', 'begin anew']) expect(confirmsLoss(typed, 'delete my notes')).toBe(false);
});
