import fc from 'fast-check';
import { expect, it } from 'vitest';
import { inverseOf, orderRows } from './orderRows';
import { TextOrder } from './TextOrder';

const texts = ['Zürich', '', 'berlin', 'Lisbon', 'Berlin', 'Äußere', 'Level 10', 'Level 9'];
const sorted = (order: TextOrder, list: readonly string[], descending = false) => [...orderRows(order.of(list.length, (index) => list[index]!), descending)].map((index) => list[index]);

it('orders texts as readers do, numbers by value, and what is empty last', () => {
  const order = new TextOrder();
  expect(sorted(order, texts)).toEqual(['Äußere', 'berlin', 'Berlin', 'Level 9', 'Level 10', 'Lisbon', 'Zürich', '']);
  expect(sorted(order, texts, true)).toEqual(['Zürich', 'Lisbon', 'Level 10', 'Level 9', 'berlin', 'Berlin', 'Äußere', '']);
});

it('knows texts again, and learns new ones in their place', () => {
  const order = new TextOrder();
  sorted(order, texts);
  expect(sorted(order, ['Lisbon', 'Bern', 'Zürich', 'Berlin'])).toEqual(['Berlin', 'Bern', 'Lisbon', 'Zürich']);
});

it('keeps rows with equal keys as they came, both ways, and can be turned around', () => {
  fc.assert(fc.property(fc.array(fc.constantFrom(1, 2, 3, Infinity)), fc.boolean(), (list, descending) => {
    const order = orderRows(Float64Array.from(list), descending);
    const places = inverseOf(order);
    order.forEach((row, place) => expect(places[row]).toBe(place));
    for (let i = 1; i < order.length; i++) if (list[order[i - 1]!] === list[order[i]!]) expect(order[i - 1]!).toBeLessThan(order[i]!);
  }));
});
