import { count } from '../plural';
import { quarterName } from '../quarter';

const score = (value: number) => value.toLocaleString(undefined, { minimumFractionDigits: 1, maximumFractionDigits: 1 });

const domains = (complex: number, simple: number) => [
  ...(complex > 0 ? [count(complex, 'complex domain', 'complex domains')] : []), ...(simple > 0 ? [count(simple, 'simple domain', 'simple domains')] : []), ...(complex + simple === 0 ? ['no domain'] : []),
];

export const load = {
  title: 'Load', open: 'Load of the teams', back: 'Map',
  text: 'How much each team has to keep in mind, by what its members say: averages from 1 (hardly) to 5 (far too much). Beyond 3.5 in two quarters it is too much.',
  anonymous: 'Answers have no name. A team sees its own from four answers on, who leads it and the owner from five, nobody else any; and nobody before the round is closed.',
  score, quarter: quarterName,
  team: 'Team', none: 'Not asked', few: 'Too few answers', fewText: 'So few have answered that each could be guessed.', answers: (n: number) => count(n, 'answer', 'answers'),
  kinds: { intrinsic: 'Intrinsic', extraneous: 'Extraneous', germane: 'Germane' },
  kindText: { intrinsic: 'what the work itself takes', extraneous: 'what stands around it', germane: 'what it takes to understand it' },
  high: 'Too much for two quarters', options: (name: string) => `What ${name} could do`,
  empty: 'No team was asked yet', emptyText: 'Once a round is closed, its averages stand here for the team and for who leads it.',
  structure: 'What it has to do with', now: 'Now', here: 'Here', same: 'as now',
  structureParts: (complex: number, simple: number, members: number) => [...domains(complex, simple), count(members, 'person', 'people')].join(', '),
  structureLinks: (interactions: number, blocking: number) => [count(interactions, 'interaction', 'interactions'), ...(blocking > 0 ? [count(blocking, 'blocking dependency', 'blocking dependencies')] : [])].join(', '),
  cut: (most: number) => `The load of the first ${most} teams by name is shown. There may be more.`,
  asIs: 'What the teams answered is of the organisation as it is now. Beside it stands what this world changes.',
  rounds: 'Open now', until: (day: string) => `until ${day}`, answer: 'Answer', answerOf: (team: string) => `Answer for ${team}`, answered: 'You have answered', close: 'Close', closeOf: (team: string) => `Close the round of ${team}`,
  closeTitle: (team: string) => `Close the round of ${team}?`, closeText: 'No more answers are taken, and it is never opened again. The averages are told where enough have answered, and who answered is forgotten.',
  closeGo: 'Close it for good',
  ask: 'Ask teams', askTitle: 'Which teams shall say how much they have to keep in mind?', teams: 'Teams', teamsPlaceholder: 'Name of a team', remove: (name: string) => `Leave out ${name}`, closesOn: 'Until', askGo: 'Ask', askHint: 'Six questions, one minute. Each team is asked once a quarter, and needs four members.',
  due: (team: string) => `${team} is asked how much it has to keep in mind`, dueTitle: 'For you to answer',
  overlay: 'Load on the map', overlayHint: 'The last score that you may know, on each team',
  legend: { title: 'Load', fine: 'up to 2.5', some: 'up to 3.5', much: 'beyond 3.5', few: 'too few answers' },
  boxLoad: (value: string) => `load ${value}`,
  form: {
    title: (team: string) => `How much does ${team} have to keep in mind?`, text: 'Your answers are kept without your name, and told only as averages of four or more. You cannot change them afterwards.', go: 'Hand in', done: 'Your answer was taken, without your name', one: 'hardly', five: 'far too much',
    items: {
      domains: ['Domains', 'How much does the team have to know about what it owns?'], technology: ['Technology', 'How many techniques does it have to master?'], upkeep: ['Upkeep', 'How much of the time goes into keeping what is there alive, on call too?'],
      interruptions: ['Interruptions', 'How often is its work interrupted?'], tools: ['Tools', 'How much do tools and processes stand in the way?'], clarity: ['Clarity', 'How unclear is it what the team is for, and what comes next?'],
    },
  },
} as const;
