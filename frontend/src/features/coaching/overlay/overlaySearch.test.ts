import { expect, it } from 'vitest';
import { nextKind, parseOverlaySearch } from './overlaySearch';

it('reads from an address only what there is', () => {
  expect(parseOverlaySearch({ overlay: 'load', overlayList: true, focus: 'x' })).toEqual({ overlay: 'load', overlayList: true });
  expect(parseOverlaySearch({ overlay: 'gaps', overlayList: 'yes' })).toEqual({ overlay: 'gaps' });
  expect(parseOverlaySearch({ overlay: 'salary', overlayList: true })).toEqual({});
  expect(parseOverlaySearch({ overlay: ['load'] })).toEqual({});
});

it('takes one after the other, and after the last none', () => {
  expect([undefined, 'coverage', 'meetings', 'load', 'gaps', 'succession'].map((kind) => nextKind(kind as Parameters<typeof nextKind>[0]))).toEqual(['coverage', 'meetings', 'load', 'gaps', 'succession', undefined]);
});
