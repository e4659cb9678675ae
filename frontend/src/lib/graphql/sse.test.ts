import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createEventParser } from './sse';

const stream = ': hello\n\nevent: next\ndata: {"data":1}\n\nevent: next\ndata: two\ndata: lines\n\n:\n\nevent: complete\n\n';
const expected = [
  { event: 'next', data: '{"data":1}' },
  { event: 'next', data: 'two\nlines' },
  { event: 'complete', data: '' },
];

it('reads the same events wherever the chunks end', () => {
  fc.assert(fc.property(fc.array(fc.nat(stream.length)), (cuts) => {
    const parse = createEventParser();
    const at = [0, ...cuts.sort((a, b) => a - b), stream.length];
    const events = at.slice(1).flatMap((end, index) => parse(stream.slice(at[index], end)));
    expect(events).toEqual(expected);
  }));
});

it('keeps an unfinished event until its end has come', () => {
  const parse = createEventParser();
  expect(parse('event: next\ndata: 1\n')).toEqual([]);
  expect(parse('\n')).toEqual([{ event: 'next', data: '1' }]);
});
