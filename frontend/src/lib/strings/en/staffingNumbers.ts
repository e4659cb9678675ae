import { count } from '../plural';

export const staffingNumbers = {
  title: 'How searches go',
  filled: (n: number, days: number | null) => `${count(n, 'search', 'searches')} filled${days === null ? '' : `, half of them within ${count(days, 'day', 'days')}`}`,
  stage: 'Stage', source: 'Source', came: 'Came', wentOn: 'Went on', hired: 'Hired', share: 'Share',
  percent: (part: number, of: number) => `${Math.round((100 * part) / of)} %`,
  few: 'Told of five candidates or more, of those who are still kept.',
} as const;
