import fc from 'fast-check';
import { expect, it } from 'vitest';
import { orderOf, parsePeopleSearch, sortedBy, whereOf } from './peopleSearch';

it('takes any address, and asks only for what the API knows', () => {
  fc.assert(fc.property(fc.dictionary(fc.constantFrom('q', 'team', 'holds', 'sort', 'dir', 'x'), fc.anything()), (search) => {
    const parsed = parsePeopleSearch(search);
    expect(['NAME', 'LOCATION', 'STARTED_ON', 'TITLE']).toContain(orderOf(parsed).field);
    expect(Object.keys(whereOf(parsed)).every((key) => ['nameContains', 'team', 'hasSeat'].includes(key))).toBe(true);
  }));
});

it('turns the order around on the second click, and starts anew on another column', () => {
  const byTitle = sortedBy({}, 'TITLE');
  expect(orderOf(byTitle)).toEqual({ field: 'TITLE', direction: 'ASC' });
  const turned = sortedBy(byTitle, 'TITLE');
  expect(orderOf(turned)).toEqual({ field: 'TITLE', direction: 'DESC' });
  expect(orderOf(sortedBy(turned, 'NAME'))).toEqual({ field: 'NAME', direction: 'ASC' });
});
