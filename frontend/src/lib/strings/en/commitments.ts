import { count } from '../plural';

/** Promises of high integrity: asked for, looked into, given for a day, and then kept or broken. */
export const commitments = {
  title: 'Commitments', go: 'Go to commitments', total: (n: number) => count(n, 'commitment', 'commitments'), search: 'Find a commitment',
  show: 'Which ones', ofTeam: (name: string | undefined) => (name === undefined ? 'Of one team' : `Of ${name}`), allTeams: 'Of all teams', shows: { open: 'Not over', promised: 'Promised', risk: 'At risk', broken: 'Broken', all: 'All' },
  empty: 'No commitment is open', emptyText: 'A commitment is for the rare thing that has to be there by a day. It is promised only once the four risks are known and those who answer for it have signed. Everything else is better an objective.',
  noneFound: 'No commitment answers to this', noneFoundText: 'Other words, or all of them, may show some.', clear: 'Clear the filters', gone: 'There is no such commitment here', goneText: 'It may be of another world, or have been undone.',
  state: { REQUESTED: 'Asked for', DISCOVERY: 'In discovery', COMMITTED: 'Promised', DECLINED: 'Declined', DELIVERED: 'Delivered', BROKEN: 'Broken', WITHDRAWN: 'Withdrawn' },
  risk: { VALUE: 'Value', USABILITY: 'Usability', FEASIBILITY: 'Feasibility', VIABILITY: 'Viability' },
  riskText: { VALUE: 'Will those whom it is for use it?', USABILITY: 'Can they work out how?', FEASIBILITY: 'Can it be built, with the people, the time and the technology that there are?', VIABILITY: 'Does it work for the rest of the business?' },
  side: { TEAM: 'The team', TECHNOLOGY: 'Technology' },
  ratio: (commitments: number, objectives: number, percent: number) => `This quarter: ${count(commitments, 'commitment', 'commitments')} beside ${count(objectives, 'objective', 'objectives')}, ${String(percent)} %`,
  ratioNone: (commitments: number) => `This quarter: ${count(commitments, 'commitment', 'commitments')}, and no objective`,
  findings: 'To look at', atRisk: 'At risk', due: (day: string) => `by ${day}`, needed: (day: string) => `needed by ${day}`, noDay: 'no day yet', missing: (n: number) => count(n, 'thing missing', 'things missing'), postMortemDue: 'Post-mortem missing',
  request: {
    open: 'Ask for a commitment', title: 'Ask a team for a commitment', what: 'What is to be promised', whatHint: 'All of it or nothing: “Every shop in Portugal sees its fees before it signs”.', why: 'Why it has to be a promise', team: 'Team', pickTeam: 'Find a team',
    neededBy: 'Needed by', manager: 'Delivery manager', pickPerson: 'Find a person', objective: 'Serves the objective', noObjective: 'None', go: 'Ask for it',
  },
  page: {
    titleOf: 'What is promised', why: 'Why it has to be a promise', noWhy: 'Nobody has said why this has to be a promise.', about: 'The request', team: 'Team', objective: 'Objective', noObjective: 'Serves no objective', askedBy: 'Asked by', manager: 'Delivery manager', nobody: 'Nobody yet', neededBy: 'Needed by',
    asked: { title: 'Why?', text: 'It is promised: those who signed have to sign anew, and it goes back into discovery.', label: 'Why the promise changes', go: 'Change it' }, lookAt: 'To look at', riskReasons: 'Why it is at risk',
    declined: 'Why it was declined', withdrawn: 'Why it was withdrawn', ended: (state: string, day: string) => `${state} on ${day}`, promisedFor: (day: string) => `Promised for ${day}`,
  },
  discovery: {
    title: 'Discovery', begin: 'Begin discovery', until: 'Discovery until', move: 'Move its end', window: (from: string, until: string) => `From ${from} to ${until}`, over: 'It should be over.',
    found: (risk: string) => `What was found about ${risk.toLowerCase()}`, open: 'Open: nobody has said what was found.', on: (day: string) => `found ${day}`, notYet: 'Nothing is looked into yet. Two weeks are usual.',
  },
  promise: {
    title: 'The promise', missing: 'Missing before it can be promised', ready: 'Nothing is missing. It can be promised.', day: 'Day', setDay: 'Set the day', signer: (side: string) => `Who signs for ${side.toLowerCase()}`, signed: (name: string, day: string) => `${name}, ${day}`, unsigned: 'Not signed', signHint: 'Whoever signs, signs for this promise and this day. A change of either takes the signatures back.', signNow: 'Nobody signs in a scenario: that is done in Now.',
    go: 'Promise it', deliver: 'Delivered', decline: 'Decline…', withdraw: 'Withdraw…', more: 'More steps', because: 'Why', declineTitle: 'Decline this commitment?', declineGo: 'Decline it', withdrawTitle: 'Withdraw this request?', withdrawGo: 'Withdraw it',
    breakGo: 'It is broken',
  },
  needs: {
    title: 'Waits for', none: 'It waits for no other team.', keeps: 'What comes to others by it', add: 'What it needs', of: 'of', ofTeam: 'Of which team', by: 'By', go: 'Ask for it', agree: 'Agreed', agreeTo: (what: string) => `Say that “${what}” is agreed`, promise: (title: string) => `comes by “${title}”`, promiseOf: 'By which commitment of theirs', noPromise: 'None of theirs', state: { RAISED: 'Not agreed', ACCEPTED: 'Agreed', IN_PROGRESS: 'In work', MET: 'Came', LATE: 'Came late', REMOVED: 'No longer needed' },
  },
  postMortem: {
    title: 'Post-mortem', text: 'What is learned from it is worth more than whose fault it was.', due: 'It was broken, and nobody has written down what is learned from it.', missed: 'It was a roof shot and was missed; not all of what is learned from it is written down.', rootCause: 'Cause at the root', whatChanges: 'What changes', affected: 'Who was affected', go: 'Keep the post-mortem', edit: 'Correct it',
  },
  of: { team: 'Commitments', none: 'No commitment is open.', objective: 'Commitments for it', all: 'All its commitments' },
} as const;
