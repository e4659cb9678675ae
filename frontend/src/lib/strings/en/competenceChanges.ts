import { quarterName } from '../quarter';

const level = (n: number) => n.toLocaleString(undefined, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const signed = (n: number) => `${n > 0 ? '+' : n < 0 ? '\u2212' : '\u00b1'}${level(Math.abs(n))}`;

export const competenceChanges = {
  title: 'Is the team getting better?',
  group: 'Group by', by: { ORGANISATION: 'Everyone', ROLE: 'Role', TEAM: 'Team' }, noRole: 'no role', noTeam: 'no team',
  quarter: 'Quarter', against: (day: string) => `${quarterName(day)} against the one before`,
  between: (from: string, to: string) => `By how many levels those assessed in the quarters until ${from} and ${to} are above (+) or below what their seats expect, on average; and what made the difference.`,
  fromTo: (before: number, after: number) => `${signed(before)} to ${signed(after)}`,
  signed,
  part: { GREW: 'Those who stayed', HIRED: 'Hires', MOVED: 'Moves', LEFT: 'Those who left', OTHER: 'Others' },
  meaning: {
    GREW: 'In the same seat, and assessed in both quarters: coaching and practice.', HIRED: 'Held no seat before; compared with the average before.', MOVED: 'Came from another group, went to one, or took another seat within.',
    LEFT: 'Hold no seat any more; compared with the average before.', OTHER: 'Assessed in one of the quarters alone, or too few to be told apart.',
  },
  hidden: 'What made the difference is not told here: it would be about too few people.',
  none: 'Nothing can be told: it takes five people or more who were assessed in both quarters.',
  few: 'No number here, and no sum or difference of them, is about fewer than five people.',
} as const;
