import { count } from '../plural';

/** The map from visions to actions, what nobody carries, and what a team has to know. */
export const alignment = {
  title: 'Map', label: 'From visions to actions', path: 'Vision → strategy → problem → objective → key result → action', go: 'Go to the map from visions to actions',
  troubled: 'Only what is at risk', ended: 'What is over too', aside: 'The chosen step', choose: 'Choose a step to see what its progress is made of and what is at risk.',
  kind: { Vision: 'Vision', Strategy: 'Strategy', Focus: 'Problem', Objective: 'Objective', KeyResult: 'Key result', Commitment: 'Commitment', Action: 'Action' },
  none: 'Nothing to show yet', noneText: 'The map begins with a vision. Draft one, choose problems in a strategy, and let objectives serve them.',
  noTrouble: 'Nothing is at risk', noTroubleText: 'No active objective is at risk or off track.',
  loading: 'Reading…', more: (left: number) => `${String(left)} more…`, done: 'done', numbers: (now: string, target: string) => `${now} of ${target}`,
  weight: (weight: number) => `×${String(weight)}`, weightHead: 'Weight', weightText: (weight: number) => `Counts with weight ${String(weight)} in what stands above it.`, noWeight: 'Does not count towards anything above it.',
  standing: 'How it stands', risk: 'At risk, and why', below: 'Below it', counts: (objectives: number, keyResults: number) => `${count(objectives, 'objective', 'objectives')}, ${count(keyResults, 'key result', 'key results')}`,
  missing: (percent: number) => `Nothing is known of ${String(percent)} % of the weight; it is left out, not guessed.`,
  made: {
    Vision: 'The mean of its active strategies.', Strategy: 'The mean of the problems that it chooses, each with weight 1.', Focus: 'The mean of the objectives that serve it, each with weight 1. One that contributes to another of them counts there.',
    Objective: 'The mean of its primary key results, each with weight 1, and of what contributes, with the weight of the link.', KeyResult: 'From the baseline to the target by the latest check-in; without one, the mean of what contributes.', Commitment: '', Action: '',
  },
  show: 'Show on the map',
  coverage: {
    title: 'Coverage', go: 'Go to the coverage of objectives', grid: 'Objectives by teams', gridText: 'What stands at the top, and which teams carry it or something that contributes to it, or promised something for it.', none: 'No objective is running.', objective: 'Objective', noTeam: 'No team',
    cell: (team: string, titles: string) => `${team}: ${titles}`, promised: (team: string, titles: string) => `${team} promised or looks into: ${titles}`, promises: (n: number) => count(n, 'promise', 'promises'),
    held: 'Promises that hold people', heldText: 'Commitments that are promised or looked into. Who is in their teams works on them, whether or not they serve an objective.', heldNone: 'Nothing is promised or looked into.', allHeld: 'All commitments', holds: 'Holds', holdsNobody: 'Nobody', day: 'By', serves: 'Serves',
    rows: (shown: number, all: number) => `The first ${String(shown)} of ${String(all)} are shown.`,
    unstaffed: 'Objectives that no staffed team has', unstaffedNone: 'Each objective has a team in which somebody works.', idleTeams: 'Teams without an objective or a promise', idleTeamsNone: 'Each staffed team has an objective or a promise.',
    idleSeats: 'Seats that serve no objective and no promise', idleSeatsText: (idle: number, all: number) => `${String(idle)} of ${String(all)} held seats are in no team with an objective or a promise, and lead nobody who is.`, idleSeatsNone: 'Each held seat serves an objective or a promise.',
    crowded: 'Platforms that more than five teams wait for', crowdedNone: 'No platform has more teams waiting for it than it can serve.', waits: (n: number) => `${count(n, 'team waits', 'teams wait')}`, more: (n: number) => `and ${String(n)} more`,
    period: 'Period', now: 'Running today', showMore: 'Show more of each list',
    departments: 'How departments work together', departmentsText: 'Rows take, are helped or need; columns give. The first number counts interactions, the second open needs. Collaborations stand in both.', departmentsNone: 'No team has to do with another yet.', taker: 'Takes from →',
    interactions: (n: number) => count(n, 'interaction', 'interactions'), dependencies: (n: number) => count(n, 'open need', 'open needs'), late: (n: number) => `${String(n)} past their day`, blocking: (n: number) => `${String(n)} blocking`,
  },
  context: {
    title: 'Strategic context', open: 'Strategic context', of: (team: string) => `Strategic context: ${team}`, text: (day: string) => `What the team has to know to decide by itself, on ${day}.`, print: 'Print',
    lacks: 'What is missing', vision: 'Where we are going', strategy: 'How we get there', notNow: 'Not now', problems: 'What we are to solve', rests: 'What it rests on', objectives: 'Our objectives', commitments: 'Our commitments', principles: 'What settles trade-offs', principlesText: 'Where two do not agree, the one above counts.',
    needs: 'What we wait for', provides: 'Who waits for us', interactions: 'With whom we work', contacts: 'Whom to ask', nobody: 'Nobody holds the seat', gone: 'There is no such team here', goneText: 'It may be of another world, or have been archived.', none: 'Nothing.',
    why: 'Why', target: (now: string, target: string) => `${now}, to reach ${target}`,
  },
  import: {
    title: 'Import objectives', open: 'Import…', readOnly: 'Nothing can be imported here', choose: 'Choose a file', other: 'Another file',
    text: 'A CSV file or an Excel workbook with a key result in each row, and its objective beside it: once, or in every row. Drop it here. You see what each column is taken for and what would be added before anything is written. Objectives become drafts; what is there already in the same period gets the key results that it lacks.',
    columns: 'Columns', unnamed: (n: number) => `Column ${String(n)}`, plan: 'What it would do', go: 'Import', row: 'Row', what: 'What is done', above: (title: string) => `Contributes to: ${title}`,
    summary: (added: number, completed: number, measures: number, skipped: number) => `${count(added, 'objective', 'objectives')} and ${count(measures, 'key result', 'key results')} would be added${completed > 0 ? `, ${String(completed)} completed` : ''}${skipped > 0 ? `, ${String(skipped)} left out` : ''}.`,
    action: { ADDED: 'Added as a draft', COMPLETED: 'Gets key results', UNCHANGED: 'There already', SKIPPED: 'Left out' },
    field: {
      IGNORE: 'Not imported', TITLE: 'The problem', WHY: 'Why it matters', TEAM: 'Team', STARTS_ON: 'First day', ENDS_ON: 'Last day', AMBITION: 'Ambition', ABOVE: 'Contributes to', FOCUS: 'Problem of the strategy',
      METRIC: 'Key result', UNIT: 'Unit', SOURCE: 'Where it is read', BASELINE: 'Baseline', COMMIT: 'Commit', TARGET: 'Target', STRETCH: 'Stretch', KIND: 'Primary or backstop',
    },
  },
  team: { title: 'Objectives', none: 'The team has no objective that is running.', all: 'All of its objectives' },
  person: { title: 'Objectives and actions', none: 'No objective of their team is running, and no action is theirs.', actions: 'Actions', through: (team: string) => `through ${team}` },
} as const;
