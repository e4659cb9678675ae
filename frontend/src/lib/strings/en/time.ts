import { count } from '../plural';

/** How a leader spends their weeks. */
export const time = {
  title: 'Your time', open: 'Your time', go: 'Go to your time', alone: 'Only you can read how you spend your weeks. Nobody above you can.',
  kinds: { COACHING: 'Coaching', STAFFING: 'Staffing', STRATEGY: 'Strategy and context', HANDS_ON: 'Own work', OTHER: 'Other' },
  short: { COACHING: 'Coaching', STAFFING: 'Staffing', STRATEGY: 'Strategy', HANDS_ON: 'Own work', OTHER: 'Other' },
  hints: { COACHING: 'Helping people grow', STAFFING: 'Finding, choosing and settling people', STRATEGY: 'Vision, strategy and context', HANDS_ON: 'Work of your own: the player', OTHER: 'Anything else' },
  people: 'People', weeks: 'Weeks shown', weeksOf: (n: number) => count(n, 'week', 'weeks'),
  chart: {
    title: 'Week by week', target: 'Target', line: (percent: number) => `People: ${percent} %`, of: 'of a week',
    label: (weeks: number, known: number, percent: number) => `How each of the last ${count(weeks, 'week', 'weeks')} was split, ${known.toLocaleString()} of them known as a whole, against a target of ${percent} % for people. The table below has every number.`,
    part: (kind: string, hours: string, percent: number) => `${kind}: ${hours}, ${percent} %`, key: 'What each pattern stands for',
    partly: 'Dashed: of this week only held one-on-ones are known', now: 'Now',
  },
  empty: { title: 'Nothing is known of your weeks yet', text: 'One-on-ones that were held fill in by themselves. Take the rest from your calendar, or type hours into the table.' },
  target: {
    title: 'What your week should look like, and why',
    terms: { REPORTS: (n: number) => count(n, 'report', 'reports'), OPEN_SEATS: (n: number) => count(n, 'open seat', 'open seats'), NEWCOMERS: (n: number) => count(n, 'newcomer', 'newcomers') },
    termHints: { REPORTS: 'People whom you lead directly', OPEN_SEATS: 'Vacant seats that you have to fill', NEWCOMERS: 'Reports who began less than 90 days ago, once more' },
    each: (percent: number) => `${percent} % each`, percent: (n: number) => `${n.toLocaleString()} %`, term: 'What asks for it', how: 'How', share: 'Share of the week',
    people: 'For people', atLeast: (wanted: number, least: number) => `they ask for ${wanted} %; it is never less than ${least} %`, atMost: (wanted: number, most: number) => `they ask for ${wanted} %; a week has at most ${most} %`,
    context: 'Strategy and context', byRole: 'by your role', player: 'Own work', rest: 'the rest',
  },
  both: {
    title: 'Player and coach', jobs: 'Two full-time jobs',
    jobsText: (reports: number, people: number, player: number) => `You lead ${count(reports, 'person', 'people')}, and your seat has work of its own. People ask for ${people} % of the week, so that ${player} % are left for a seat that would fill a whole one.`,
    jobsAdvice: 'More than three reports, or more than 60 % for people, is more than a player-coach does well. Give away some of the work, or some of the people.',
    span: 'More people than one leader coaches well', spanText: (wanted: number, most: number) => `They ask for ${wanted} % of the week, and it has ${most} % for them.`,
    fits: (people: number, player: number) => `Coach for ${people} % of the week, player for ${player} %: that fits into one.`, noPlayer: (people: number) => `Coach for ${people} % of the week; your role has no work of its own beside that.`,
    mean: (weeks: number) => (weeks === 1 ? 'In the last full week that is known' : `In the last ${count(weeks, 'full week', 'full weeks')} that are known`), none: 'No full week is known as a whole yet, so that nothing can be compared.',
    is: (percent: number, target: number) => `${percent} % (target ${target} %)`, apart: (points: number) => (points > 0 ? `${points} points more` : `${-points} points less`),
  },
  grid: {
    title: 'Hours', label: 'Hours of each week by what they were for', week: 'Week of', total: 'All', share: 'People', zero: '–', origin: 'From', current: 'This week',
    origins: { ONE_ON_ONES: 'one-on-ones', CALENDAR: 'calendar', HAND: 'by hand' }, talks: (hours: string) => `one-on-ones held: ${hours}`,
    hint: 'Type hours where they stand: 4, 4:30 or 4.5. Enter goes down, Tab goes on, Esc leaves it as it was. What you type stays, whatever a calendar says.',
    cell: (kind: string, week: string, hours: string) => `${kind}, week of ${week}: ${hours}`, field: (kind: string, week: string) => `${kind}, week of ${week}, hours`, bad: 'Hours look like 4, 4:30 or 4.5, and a week has 168.',
    clear: (week: string) => `Take back what is recorded of the week of ${week}`, clearTip: 'Know this week by its one-on-ones alone again',
  },
  calendar: {
    take: 'From a calendar …', drop: 'Let go to read the calendar', text: 'Export your calendar as an .ics file and drop it here, or choose it. You see what each appointment counts as before anything is taken.',
    back: 'Leave it', go: (weeks: number) => `Take ${count(weeks, 'week', 'weeks')}`, nothing: 'Nothing to take: there is no appointment in these weeks', weeks: 'Weeks to take', zone: (zone: string) => `Times are of ${zone}.`,
    read: (entries: number, titles: number) => `${count(entries, 'appointment', 'appointments')} under ${count(titles, 'title', 'titles')}.`, skipped: (n: number) => `${count(n, 'appointment was', 'appointments were')} left out: all day, blocking no time, or not to be read.`,
    stays: (weeks: string) => `You recorded ${weeks} by hand: that stays.`, table: 'What each appointment counts as',
    columns: { title: 'Appointment', times: 'How often', hours: 'Hours', kind: 'Counts as', because: 'Why' }, times: (n: number) => (n === 1 ? 'once' : `${n.toLocaleString()} times`), untitled: '(without a title)', kindOf: (title: string) => `What “${title}” counts as`,
    more: (n: number, hours: string) => `and ${count(n, 'more title', 'more titles')}, ${hours} h together`, reading: 'Reading the calendar …', another: 'Another file …',
  },
  nobody: 'Say who you are first', nobodyText: 'A week belongs to somebody. Choose which person of the organisation you are.',
} as const;
