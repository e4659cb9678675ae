import { expect, it } from 'vitest';
import type { Step } from '../pen';
import { clipStroke } from './clipPath';

const box = { x: 0, y: 0, width: 10, height: 10 };
const trace = (...steps: Step[]) => [{ kind: 'trace' as const, steps }];
const at = (to: 'move' | 'line', x: number, y: number): Step => ({ to, x, y });

it('cuts lines at the edges, and drops what is outside', () => {
  expect(clipStroke(trace(at('move', -5, 5), at('line', 5, 5), at('line', 5, 20), at('move', 30, 30), at('line', 40, 30)), box)).toEqual(trace(at('move', 0, 5), at('line', 5, 5), at('line', 5, 10)));
});

it('leaves the box and comes back as two lines', () => {
  expect(clipStroke(trace(at('move', 2, 2), at('line', 20, 2), at('line', 20, 8), at('line', 2, 8)), box)).toEqual([
    ...trace(at('move', 2, 2), at('line', 10, 2)), ...trace(at('move', 10, 8), at('line', 2, 8)),
  ]);
});

it('keeps a curve that is wholly inside', () => {
  const curve: Step = { to: 'curve', x1: 2, y1: 2, x2: 3, y2: 3, x: 4, y: 2 };
  expect(clipStroke(trace(at('move', 1, 1), curve), box)).toEqual(trace(at('move', 1, 1), curve));
});
