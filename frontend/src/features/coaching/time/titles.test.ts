import { expect, it } from 'vitest';
import { byTitle } from './titles';

const entry = (title: string, minutes: number) => ({ title, startsAt: '2026-06-08T09:00:00Z', minutes, kind: 'OTHER', because: 'Nothing tells what it is for' }) as const;

it('gathers appointments of one title, what took most of the time first', () => {
  const titles = byTitle([entry('Stand-up', 15), entry('Lunch', 60), entry('Stand-up', 15), entry('Board', 60), entry('Stand-up', 45)]);
  expect(titles.map(({ title, times, minutes }) => [title, times, minutes])).toEqual([['Stand-up', 3, 75], ['Board', 1, 60], ['Lunch', 1, 60]]);
});
