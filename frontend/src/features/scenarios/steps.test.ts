import { describe, expect, it } from 'vitest';
import type { ScenarioState } from '../../gql/graphql';
import { isOpen, nextSteps, type Standing } from './steps';

const states: readonly ScenarioState[] = ['DRAFT', 'IN_REVIEW', 'APPROVED', 'APPLIED', 'ARCHIVED'];
const mine: Standing = { state: 'DRAFT', canEdit: true, owned: true, mayApply: true, undone: false, changes: 3 };
const all = (standing: Standing) => {
  const { primary, beside, menu } = nextSteps(standing);
  return [...(primary ? [primary] : []), ...beside, ...menu];
};

describe('the next steps of a scenario', () => {
  it('lead from draft over review to live', () => {
    expect(nextSteps(mine)).toMatchObject({ primary: 'edit', beside: ['handIn', 'apply'] });
    expect(nextSteps({ ...mine, state: 'IN_REVIEW' })).toMatchObject({ primary: 'approve', beside: ['askForChanges', 'edit'] });
    expect(nextSteps({ ...mine, state: 'APPROVED' })).toMatchObject({ primary: 'apply', beside: ['edit'] });
    expect(nextSteps({ ...mine, state: 'APPLIED' })).toEqual({ primary: null, beside: [], menu: ['delete'] });
    expect(nextSteps({ ...mine, state: 'ARCHIVED' })).toEqual({ primary: null, beside: ['takeOut'], menu: ['delete'] });
  });

  it('are each offered once', () => {
    for (const state of states) expect(new Set(all({ ...mine, state })).size).toBe(all({ ...mine, state }).length);
  });

  it('leave what the owner alone may do to the owner', () => {
    for (const state of states) {
      const steps = all({ ...mine, state, owned: false });
      for (const step of ['handIn', 'takeBack', 'takeOut', 'putAway', 'delete'] as const) expect(steps).not.toContain(step);
    }
  });

  it('let a reader look, and apply nothing', () => {
    const steps = all({ ...mine, state: 'APPROVED', owned: false, canEdit: false });
    expect(steps).toContain('look');
    expect(steps).not.toContain('edit');
    expect(steps).not.toContain('apply');
    expect(all({ ...mine, mayApply: false })).not.toContain('apply');
  });

  it('hand in and apply nothing while nothing is changed', () => {
    expect(nextSteps({ ...mine, changes: 0 })).toMatchObject({ primary: 'edit', beside: [] });
  });

  it('bring an applied scenario back once that was undone', () => {
    expect(nextSteps({ ...mine, state: 'APPLIED', undone: true }).beside).toEqual(['takeBack']);
  });
});

it('opens what is neither applied nor put away', () => {
  expect(states.filter(isOpen)).toEqual(['DRAFT', 'IN_REVIEW', 'APPROVED']);
});
