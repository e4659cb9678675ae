import { describe, expect, it } from 'vitest';
import type { Finding } from './findingFields';
import { seatBadges } from './seatBadges';

const finding = (severity: Finding['severity'], seats: readonly string[], reason: string) => ({ severity, reason, seats: seats.map((id) => ({ id })) });

describe('what findings say on the chart', () => {
  it('stands at every seat at which it shows, and nowhere where there is none', () => {
    const badges = seatBadges([finding('WARN', ['a'], 'A.'), finding('WARN', ['c', 'd'], 'C.'), finding('WARN', [], 'All.')]);
    expect([...badges.keys()]).toEqual(['a', 'c', 'd']);
  });

  it('is the gravest in tone, with the reasons of all', () => {
    expect(seatBadges([finding('ERROR', ['a'], 'Bad.'), finding('INFO', ['a'], 'Mind.')]).get('a')).toEqual({ tone: 'error', text: 'Bad. Mind.', count: 2 });
  });
});
