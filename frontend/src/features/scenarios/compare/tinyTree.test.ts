import fc from 'fast-check';
import { expect, it } from 'vitest';
import { box, layoutTiny } from './tinyTree';

/** A company of three layers, each seat before its reports. */
const company = fc.array(fc.nat(6), { maxLength: 12 }).map((managers) => [
  { id: 'top', reportsTo: null },
  ...managers.flatMap((reports, at) => [{ id: `m${at}`, reportsTo: 'top' }, ...Array.from({ length: reports }, (_, report) => ({ id: `m${at}r${report}`, reportsTo: `m${at}` }))]),
]);

it('places each seat once, and none over another', () => {
  fc.assert(fc.property(company, (seats) => {
    const { boxes, width, height } = layoutTiny(seats);
    expect(boxes.map(({ seat }) => seat.id).sort()).toEqual(seats.map(({ id }) => id).sort());
    boxes.forEach((a, at) => {
      expect(a.x).toBeGreaterThanOrEqual(0);
      expect(a.x + a.width).toBeLessThanOrEqual(width);
      expect(a.y + box.height).toBeLessThanOrEqual(height);
      for (const b of boxes.slice(at + 1)) expect(Math.abs(a.x - b.x) >= a.width || Math.abs(a.y - b.y) >= box.height).toBe(true);
    });
  }));
});

it('has several tops beside each other, and nothing where there is nobody', () => {
  expect(layoutTiny([{ id: 'a' }, { id: 'b' }]).boxes.map(({ x }) => x)).toEqual([0, box.width + box.gap]);
  expect(layoutTiny([])).toEqual({ boxes: [], width: 0, height: 0 });
});
