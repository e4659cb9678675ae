import { count } from '../plural';

const days = (n: number) => (n === 0 ? 'today' : n === 1 ? 'yesterday' : `${count(n, 'day', 'days')} ago`);
const hours = (minutes: number) => {
  const [whole, rest] = [Math.floor(minutes / 60), minutes % 60];
  return [whole > 0 || rest === 0 ? `${whole.toLocaleString()} h` : '', rest > 0 ? `${rest} min` : ''].filter(Boolean).join(' ');
};
const short = (steps: string, competency: string) => `${steps} short · ${competency}`;

const behind = (now: number, soon: number, later: number) => [now > 0 ? `${now.toLocaleString()} now` : '', soon > 0 ? `${soon.toLocaleString()} within a year` : '', later > 0 ? `${later.toLocaleString()} later` : ''].filter(Boolean).join(', ') || 'nobody';

export const overlay = {
  offer: 'Coaching',
  kind: {
    none: { name: 'None', text: 'Cards in the colours of the chart', command: 'Coaching on the chart: none' },
    coverage: { name: 'Coaching coverage', text: 'Who has a plan that was looked at in the last 90 days', command: 'Coaching on the chart: coverage' },
    meetings: { name: 'Overdue one-on-ones', text: 'Who should have met again', command: 'Coaching on the chart: overdue one-on-ones' },
    load: { name: 'Coaching load', text: 'What coaching takes a leader each week: talks, newcomers and weaknesses', command: 'Coaching on the chart: load' },
    succession: { name: 'Nobody behind them', text: 'Seats that lead others, and who could take them', command: 'Succession on the chart: seats with nobody behind them' },
    gaps: { name: 'Gaps', text: 'What is furthest from what the seat expects', command: 'Coaching on the chart: gaps' },
  },
  next: 'Coaching on the chart: show the next',
  toggleList: 'Show or hide the list of coaching on the chart',
  status: {
    planned: 'Plan, reviewed in time', late: 'Review overdue', unplanned: 'No active plan',
    met: 'Met in time', overdue: 'Overdue', unmet: 'Never met', first: 'First one to come',
    light: 'Up to 2 hours', steady: '2 to 5 hours', heavy: '5 to 8 hours', full: 'More than 8 hours',
    meets: 'Nothing missing', small: 'Small gap', weakness: 'Weakness', unknown: 'No level to see',
    nobody: 'Nobody behind it', someday: 'Later than within a year', covered: 'Now or within a year',
  },
  /** On the card. */
  card: {
    planned: 'Plan', days, unmet: 'Never met', first: 'First to come', hours, short, behind,
  },
  /** Behind the name, for tooltips and screen readers. */
  said: {
    planned: 'has a coaching plan, reviewed in time', late: 'has a coaching plan whose review is overdue', unplanned: 'has no active coaching plan',
    met: (n: number | null) => (n === null ? 'one-on-one in time' : `last one-on-one ${days(n)}, in time`), overdue: (n: number | null) => (n === null ? 'one-on-one overdue' : `one-on-one overdue, the last was ${days(n)}`), unmet: 'one-on-one overdue, they have not met in the last 400 days', first: 'the first one-on-one is to come',
    load: (people: number, minutes: number) => `coaches ${count(people, 'person', 'people')}, ${hours(minutes)} a week`,
    meets: 'nothing is missing against what the seat expects', unknown: 'no level that you may see',
    behind: (now: number, soon: number, later: number) => `who could take it: ${behind(now, soon, later)}`,
    gap: (steps: string, competency: string, weaknesses: number) => `largest gap: ${competency}, ${steps} short; ${count(weaknesses, 'weakness', 'weaknesses')}`,
  },
  legend: (name: string) => `${name} on the chart`,
  filter: (label: string, on: boolean) => (on ? `Show all again` : `Show only: ${label}`),
  summary: (name: string, parts: readonly string[]) => `${name}: ${parts.join(', ')}`,
  list: 'List them',
  close: 'Close the list',
  listOf: (name: string) => `${name}, seat by seat`,
  shown: (n: number) => count(n, 'seat', 'seats'),
  all: (n: number) => `Show all ${n.toLocaleString()}`,
  goTo: (name: string) => `Show ${name} on the chart`,
  open: 'Open', openOf: (name: string) => `Open the coaching of ${name}`,
  whoLeads: 'Only who leads a seat sees who could take it, and nobody sees it of themselves.',
  noSeats: 'You lead no seat that leads others or has somebody named for it, so there is nothing to show.',
  who: 'Only you see this, and only of people whom you coach or lead.',
  /** What is shown of another world than now: who could take a seat has no past. */
  elsewhere: {
    coaching: { moment: 'As it was on that day.', scenario: 'The seats of the scenario; talks, plans and levels as they are now.' },
    succession: { moment: 'The seats of that day that you lead now, and who could take them now.', scenario: 'The seats of the scenario that you lead now, and who could take them.' },
  },
  nobody: 'Say who you are first: coaching belongs to people.', nobodyGo: 'Who you are',
  empty: 'You coach and lead nobody here, so there is nothing to show.',
  noLeaders: 'Nobody below you coaches anybody.',
  unread: 'Coaching could not be read.', unreadSeats: 'Who could take which seat could not be read.',
} as const;
