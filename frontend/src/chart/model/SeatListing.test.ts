import { expect, it } from 'vitest';
import { ChartModel } from './ChartModel';
import { sampleSeat } from './sampleOrg';
import { SeatListing } from './SeatListing';

function model(): ChartModel {
  const made = new ChartModel();
  made.setSeats([sampleSeat('a', null), sampleSeat('b', 'a', { rank: 1 }), sampleSeat('c', 'b'), sampleSeat('d', 'a', { rank: 2 }), sampleSeat('e', null, { rank: 5 })]);
  return made;
}

const ids = (listing: SeatListing) => Array.from({ length: listing.count }, (_, index) => listing.at(index).seat.id);

it('lists every seat in reading order, folded or not', () => {
  const made = model();
  made.setFolded(made.slotOf('a'), true);
  const listing = new SeatListing(made);
  expect(ids(listing)).toEqual(['a', 'b', 'c', 'd', 'e']);
  expect(listing.indexOf('d')).toBe(3);
  expect(listing.indexOf('gone')).toBe(-1);
  expect(listing.at(2)).toMatchObject({ lead: { id: 'b' }, layer: 3, direct: 0, total: 0 });
  expect(listing.at(0)).toMatchObject({ lead: null, layer: 1, direct: 2, total: 3 });
});

it('lists the focus alone, with layers of the whole', () => {
  const made = model();
  made.focus = made.slotOf('b');
  const listing = new SeatListing(made);
  expect(ids(listing)).toEqual(['b', 'c']);
  expect(listing.at(0)).toMatchObject({ lead: { id: 'a' }, layer: 2 });
  expect(listing.indexOf('a')).toBe(-1);
});

it('lists only what a filter matches, each where it stands in the whole', () => {
  const made = model();
  const matches = new Uint8Array(made.slotCount);
  matches[made.slotOf('c')] = 1;
  const listing = new SeatListing(made, matches);
  expect(ids(listing)).toEqual(['c']);
  expect(listing.at(0)).toMatchObject({ lead: { id: 'b' }, layer: 3 });
});

it('answers the same row for the same place, so that a table knows what it need not draw again', () => {
  const listing = new SeatListing(model());
  expect(listing.at(1)).toBe(listing.at(1));
});
