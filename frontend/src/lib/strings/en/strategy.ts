import { count } from '../plural';

const asked = { title: 'Why is it changed?', label: 'Reason', go: 'Change it' } as const;

export const strategy = {
  title: 'Strategy', pages: 'Pages of the strategy',
  tabs: { vision: 'Vision', plan: 'Strategy', objectives: 'Objectives', insights: 'Insights' },
  go: { plan: 'Go to the strategy of today', insights: 'Go to insights' },
  print: 'Print', more: 'More', up: 'Move up', down: 'Move down',
  owner: 'Owner', ownerNone: 'Nobody answers for it yet', ownerPick: 'Title of the seat or name', ownerChange: (name: string) => `Owner: ${name}. Change it`, person: 'Name of a person',
  versions: {
    title: 'Versions', show: 'Versions', close: 'Close the versions', list: 'Each change, the latest first', none: 'Nothing was changed yet.',
    began: (what: string, name: string) => `${what} added: ${name}`, skipped: 'unchanged words left out', cut: (n: number) => `The latest ${n} are shown; History has all of them.`,
  },
  reason: {
    vision: { ...asked, text: 'People decide by this vision. Say in a sentence why it says something else from now on.' },
    plan: { ...asked, text: 'Teams work by this strategy. Say in a sentence why it says something else from now on.' },
  },
  vision: {
    none: 'No vision yet', noneText: 'A vision says how the life of customers will be better in some years, so well that people want to work on it. Begin with one sentence; the story can come later.',
    draft: 'Draft a vision', draftTitle: 'A new vision', draftGo: 'Draft it', name: 'Product line', nameHint: 'One vision for each product line', statement: 'The vision in a sentence or two',
    which: 'Which vision', state: { DRAFT: 'Draft', CURRENT: 'Current', RETIRED: 'Retired' }, publish: 'Publish', confirm: 'Reviewed: it holds', retire: 'Retire it',
    draftText: 'Nobody goes by a draft. Publish it once you would tell it to everyone.', retiredText: 'Nobody goes by this vision any more.',
    betterLife: 'How life gets better for customers', betterLifeHint: 'Who does what differently, and what they no longer have to do', narrative: 'The story', narrativeHint: 'A day in the life of somebody for whom it has come true', link: 'Film, prototype or document', linkHint: 'https://…',
    horizon: (years: number, to: string | null) => (to === null ? `Looks ${count(years, 'year', 'years')} ahead` : `Looks ${count(years, 'year', 'years')} ahead, to ${to}`), years: 'Years ahead',
    reviewed: (day: string) => `Reviewed ${day}`, due: (day: string) => `Look at it again by ${day}`, overdue: (day: string) => `To be looked at again since ${day}`,
    toPlan: (name: string) => `On the way to it: ${name}`,
  },
  principles: {
    title: 'Principles', add: 'Add a principle', addTitle: 'A new principle', go: 'Add', none: 'No principle yet. Each one settles a trade-off, so that teams need not ask: this before that.', full: 'Ten are in force. More nobody remembers when a decision is to be made.',
    text: 'The principle', textHint: 'Owners before guests', tradeOff: 'The trade-off that it settles', tradeOffHint: 'Where this and that do not agree, this wins', retire: 'Retire it', actions: (text: string) => `More for: ${text}`,
    precedents: (n: number) => count(n, 'precedent', 'precedents'), order: 'Where two do not agree, the one above counts.',
  },
  plan: {
    none: 'No strategy yet', noneText: 'A strategy chooses two to four problems for a period, says what they rest on, and what is left for now.', noVision: 'A strategy leads to a vision', noVisionText: 'Draft the vision first: without it nobody can tell which problems are worth choosing.', toVision: 'Go to the vision', gone: 'There is no such strategy here', goneText: 'It may be of another world, or have been undone.',
    draft: 'Draft a strategy', draftTitle: 'A new strategy', draftGo: 'Draft it', name: 'Name', from: 'First day', to: 'Last day', which: 'Which strategy',
    state: { DRAFT: 'Draft', ACTIVE: 'Active', CLOSED: 'Closed' }, period: (from: string, to: string) => `${from} to ${to}`, activate: 'Activate', close: 'Close it',
    towards: (name: string) => `On the way to: ${name}`, summary: 'Summary', summaryHint: 'What is the situation, what do we choose, and why do these hang together?',
    lacks: 'Before teams can work by it', whole: 'It is whole: activate it when everyone has heard of it.',
  },
  focus: {
    chosen: 'What we work on', notNow: 'Not now', addChosen: 'Choose a problem', addNotNow: 'Leave a problem for now', addTitle: { CHOSEN: 'A problem to choose', NOT_NOW: 'A problem to leave for now' }, go: { CHOSEN: 'Choose it', NOT_NOW: 'Leave it for now' },
    problem: 'The problem', problemHint: 'What goes wrong, for whom', why: 'Why', whyHint: { CHOSEN: 'Why this one, and now', NOT_NOW: 'Why not now' },
    noneChosen: 'No problem is chosen yet: two to four.', noneNotNow: 'Nothing is left for now yet. What is not said here, somebody will work on.', restsOn: 'Rests on', servedBy: 'Served by', cite: 'Cite an insight', citeTitle: (problem: string) => `What does “${problem}” rest on?`, citeNone: 'No insight says that.', citePick: 'Find an insight',
    baseless: 'Cites no insight yet', uncite: (insight: string) => `No longer cite: ${insight}`, leave: 'Leave it for now', choose: 'Choose it', remove: 'Take it out', actions: (problem: string) => `More for: ${problem}`,
  },
  spread: { title: 'Spread', verdict: { FOCUSED: 'Focused', THIN: 'Spread too thin', UNKNOWN: 'Cannot be said yet' }, ratio: (problems: number, teams: number) => `${count(problems, 'problem', 'problems')} for ${count(teams, 'team', 'teams')}`,
    threshold: (ratio: string, threshold: string) => `${ratio} problems a team; above ${threshold} it is too thin.` },
  obstacles: {
    title: 'Obstacles', add: 'Raise an obstacle', addTitle: 'What stands in the way?', go: 'Raise it', none: 'Nothing is known to stand in the way.', what: 'What stands in the way', of: 'In the way of', whole: 'The whole strategy', owner: 'Who gets it out of the way', nobody: 'nobody yet',
    open: (days: number) => `open for ${count(days, 'day', 'days')}`, resolved: (day: string, days: number) => `resolved ${day}, after ${count(days, 'day', 'days')}`, resolve: 'Resolve', resolveTitle: 'How was it resolved?', how: 'How', resolveGo: 'Resolved', reopen: 'It stands in the way again', past: (n: number) => `${count(n, 'obstacle', 'obstacles')} resolved`,
  },
  decisions: {
    title: 'Decisions', add: 'Record a decision', addTitle: 'What was decided?', go: 'Record it', none: 'No decision is on record yet.', what: 'What was decided', why: 'Why', alternatives: 'What else was weighed', on: 'On', by: 'Who decided', about: 'About', principle: 'Settled by', noPrinciple: 'No principle',
    settledBy: (principle: string) => `Settled by “${principle}”`, decided: (day: string, by: string | null) => (by === null ? day : `${day}, ${by}`),
  },
  insights: {
    none: 'No insight yet', noneText: 'What was learned, from numbers, from watching and asking people, from what has become possible. Problems are chosen because of it.', nothing: 'No insight answers to that.',
    add: 'Record an insight', addTitle: 'What was learned?', go: 'Record it', total: (n: number) => count(n, 'insight', 'insights'), find: 'Find in insights', kind: 'Kind', allKinds: 'All kinds',
    kinds: { QUANTITATIVE: 'Numbers', QUALITATIVE_EVALUATIVE: 'Watching people use it', QUALITATIVE_GENERATIVE: 'How people live and work', TECHNOLOGY: 'Technology', INDUSTRY: 'Industry' },
    statement: 'What was learned', evidence: 'What shows it', source: 'Source', foundOn: 'Found on', sharedWith: 'Shared with', sharedBy: (names: string) => `Shared with ${names}`, sharedNone: 'Nobody has been told yet', uncited: 'under no problem', loadMore: 'Show more',
    sourceLine: (source: string, day: string) => `${source}, ${day}`, remove: 'Remove it', actions: (statement: string) => `More for: ${statement}`,
  },
} as const;
