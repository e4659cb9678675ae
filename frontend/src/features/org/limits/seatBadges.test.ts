import { describe, expect, it } from 'vitest';
import type { Finding } from './findingFields';
import { seatBadges } from './seatBadges';

const finding = (severity: Finding['severity'], subject: Finding['subject'], reason: string): Finding => ({ rule: 'TEAM_SIZE', severity, subject, reason, value: 11, limit: 9, exception: null });
const seat = (id: string) => ({ __typename: 'Position', id, title: id }) as const;
const team = (leads: string[], members: string[]) => ({ __typename: 'Team', id: 't', name: 'Tea', leads: leads.map((id) => ({ id })), memberships: members.map((id) => ({ id: `m${id}`, position: { id } })) }) as const;

describe('what findings say on the chart', () => {
  it('stands at the seat, at that of the person, and at those that lead the team', () => {
    const badges = seatBadges([
      finding('WARN', seat('a'), 'A.'), finding('WARN', { __typename: 'Person', id: 'p', name: 'P', position: { id: 'b' } }, 'B.'),
      finding('WARN', team(['c', 'd'], ['c', 'd', 'e']), 'C.'),
    ]);
    expect([...badges.keys()]).toEqual(['a', 'b', 'c', 'd']);
  });

  it('stands at the first seat of a team without a lead, and nowhere where there is no seat', () => {
    expect([...seatBadges([finding('INFO', team([], ['x', 'y']), 'X.')]).keys()]).toEqual(['x']);
    expect(seatBadges([finding('WARN', null, 'All.'), finding('WARN', team([], []), 'T.'), finding('WARN', { __typename: 'Person', id: 'p', name: 'P', position: null }, 'P.')]).size).toBe(0);
  });

  it('is the gravest in tone, with the reasons of all', () => {
    expect(seatBadges([finding('ERROR', seat('a'), 'Bad.'), finding('INFO', seat('a'), 'Mind.')]).get('a')).toEqual({ tone: 'error', text: 'Bad. Mind.', count: 2 });
  });
});
