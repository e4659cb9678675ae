import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actionKinds, byDay, byKind, isOverdue, type PlannedAction } from './groupActions';

const action = fc.record({ kind: fc.constantFrom(...actionKinds), dueOn: fc.constantFrom(null, '2026-11-01', '2026-12-01'), doneAt: fc.constantFrom(null, '2026-11-02T00:00:00Z') });

describe('the order of the steps', () => {
  const talk: PlannedAction = { kind: 'TALK_TO', dueOn: '2026-12-01' };
  const close: PlannedAction = { kind: 'CLOSE_SEAT', dueOn: '2026-11-01' };
  const other: PlannedAction = { kind: 'OTHER' };

  it('is day by day, those without a day last', () => {
    expect(byDay([other, talk, close]).map((group) => group.key)).toEqual(['2026-11-01', '2026-12-01', null]);
  });

  it('is by kind as they usually come', () => {
    expect(byKind([other, close, talk]).map((group) => group.key)).toEqual(['TALK_TO', 'CLOSE_SEAT', 'OTHER']);
  });

  it('loses none and names each group once', () => {
    fc.assert(fc.property(fc.array(action), (actions) => {
      for (const groups of [byDay(actions), byKind(actions)]) {
        expect(groups.flatMap((group) => group.actions)).toHaveLength(actions.length);
        expect(new Set(groups.map((group) => group.key)).size).toBe(groups.length);
      }
    }));
  });
});

it('is overdue when it is open and its day has passed', () => {
  expect(isOverdue({ kind: 'OTHER', dueOn: '2026-11-24' }, '2026-11-25')).toBe(true);
  expect(isOverdue({ kind: 'OTHER', dueOn: '2026-11-25' }, '2026-11-25')).toBe(false);
  expect(isOverdue({ kind: 'OTHER', dueOn: '2026-11-24', doneAt: '2026-11-24T10:00:00Z' }, '2026-11-25')).toBe(false);
  expect(isOverdue({ kind: 'OTHER' }, '2026-11-25')).toBe(false);
});
