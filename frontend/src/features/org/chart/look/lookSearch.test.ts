import { parseSearchWith, stringifySearchWith } from '@tanstack/react-router';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { DIMENSION_IDS } from '../../../../chart/model/dimensions';
import { LINE_KINDS } from '../../../../chart/model/seat';
import { readFilter, toggled, writeFilter } from '../filter/filterSearch';
import { parseLookSearch, readLook, readPlace, writeLook, writePlace, type LookSearch } from './lookSearch';

/** Through an address and back, as the router writes and reads it. */
const parse = parseSearchWith(JSON.parse);
const stringify = stringifySearchWith(JSON.stringify, JSON.parse);
const travelled = (search: LookSearch) => parseLookSearch(parse(stringify({ ...search })));

const text = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('', '7', 'true', 'null', 'a,b;c:d', '%', '{"x":1}', ' Zürich ', 'غير'));
const number = fc.integer({ min: -1e6, max: 1e6 }).map((n) => n / 100);

it('brings any filter through an address', () => {
  fc.assert(fc.property(
    text, fc.dictionary(fc.constantFrom(...DIMENSION_IDS), fc.uniqueArray(text, { minLength: 1, maxLength: 4 })), fc.constantFrom('dim' as const, 'hide' as const),
    (words, picks, mode) => {
      expect(readFilter(travelled(writeFilter({ text: words, picks }, mode)))).toEqual({ seats: { text: words, picks: { ...picks } }, mode, ignored: [] });
    },
  ));
});

it('brings any look and place through an address', () => {
  fc.assert(fc.property(
    fc.record({ colorBy: fc.constantFrom(...DIMENSION_IDS), badgeBy: fc.option(fc.constantFrom(...DIMENSION_IDS)), lineKinds: fc.subarray([...LINE_KINDS]), grouped: fc.boolean(), orientation: fc.constantFrom('top-down' as const, 'left-to-right' as const) }, { requiredKeys: [] }),
    fc.record({ levels: fc.integer({ min: 1, max: 9999 }), except: fc.uniqueArray(fc.constantFrom('pos_1', 'pos_1e5', 'pos_01KX', 'pos_007')) }), fc.option(fc.record({ seat: fc.constantFrom('pos_1', 'pos_2'), dx: number, dy: number, zoom: fc.integer({ min: 1, max: 999 }).map((n) => n / 100) })),
    (look, folds, at) => {
      expect(readLook(travelled(writeLook(look)))).toEqual({ look, ignored: [] });
      expect(readPlace(travelled(writePlace(folds, at)))).toEqual({ folds, at, ignored: [] });
    },
  ));
});

it('tells what it does not understand, and keeps the rest', () => {
  expect(readFilter({ filter: 'salary:9;team:tem_1;location:%E0%A4%A;odd', mode: 'burn' })).toEqual({ seats: { text: '', picks: { team: ['tem_1'] } }, mode: 'dim', ignored: ['salary:9', 'location:%E0%A4%A', 'odd', 'mode=burn'] });
  expect(readLook({ color: 'mood', lines: 'dotted,thick', group: 'team', flow: 'up' })).toEqual({ look: { grouped: true }, ignored: ['color=mood', 'lines=dotted,thick', 'flow=up'] });
  expect(readPlace({ levels: '0', at: 'pos_1~1~x~2' })).toEqual({ folds: null, at: null, ignored: ['levels=0', 'at=pos_1~1~x~2'] });
  expect(readPlace({ levels: '2', folds: 'a b' })).toEqual({ folds: { levels: 2, except: [] }, at: null, ignored: ['folds=a b'] });
  expect(parseLookSearch({ color: ['team'], filter: {}, q: 7, group: '' })).toEqual({ q: '7' });
});

it('takes a value into a filter, and out again', () => {
  const one = toggled({ text: 'x', picks: { team: ['a'] } }, 'team', 'b');
  expect(one.picks).toEqual({ team: ['a', 'b'] });
  expect(toggled(one, 'team', 'a').picks).toEqual({ team: ['b'] });
});
