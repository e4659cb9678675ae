import { count } from '../plural';

export const onboarding = {
  title: 'Onboarding',
  none: 'Nobody begins whom you may see.',
  ended: 'Onboarded',
  section: 'First 90 days',
  begin: 'Begin the onboarding',
  beginHint: 'Makes the plan of their first 90 days from the template of their role.',
  gone: 'This onboarding is not here', goneText: 'It was never there, or it is not yours to see.',
  since: (day: string) => `began ${day}`,
  from: (day: string) => `begins ${day}`,
  until: (day: string) => `review by ${day}`,
  endedOn: (day: string) => `ended ${day}`,
  progress: (done: number, all: number) => `${done} of ${count(all, 'task', 'tasks')} done`,
  late: (n: number) => `${n} late`,
  standing: { ON_TIME: 'On time', LATE: 'Late', AT_RISK: 'At risk' },
  whoReads: 'They, who leads and coaches them, and those who help while it is under way read this. The chain above reads how it stands, and the reviews.',
  part: { LEARN: 'Days 1 to 30: learn', CONTRIBUTE: 'Days 31 to 60: contribute', OWN: 'Days 61 to 90: own' },
  partDone: (done: number, all: number) => `${done} of ${all}`,
  tasksHidden: 'You read how it stands, and not its tasks.',
  whose: { NEWCOMER: 'Newcomer', MANAGER: 'Who sees to it', BUDDY: 'Buddy' },
  facts: 'Who helps', seesTo: 'Sees to it', buddy: 'Buddy', noBuddy: 'nobody yet', buddyHint: 'Name of the buddy', seesToHint: 'Name of who sees to it', change: 'Change', changeOf: (what: string) => `Change: ${what}`, withoutBuddy: 'No buddy', firstDay: 'First day', reviewBy: 'Review by',
  task: {
    tick: (title: string) => `Done: ${title}`, due: (day: string) => `by ${day}`, done: (day: string) => `done ${day}`, late: 'late', edit: (title: string) => `Change ${title}`, note: (title: string) => `Note: ${title}`, noteHint: 'A note',
    add: 'Add a task', addTitle: 'Add a task', changeTitle: 'Change the task', title: 'Task', part: 'Part', whose: 'Whose', dueOn: 'Until', save: 'Save', drop: 'Leave it out',
  },
  review: {
    title: 'Reviews', none: 'No review was held yet.', hold: 'Hold the 90-day review', of: (name: string) => `Review of ${name}`, outcome: 'Outcome', outcomes: { ON_TRACK: 'On track', EXTENDED: 'Extended', NOT_A_MATCH: 'Not a match' },
    why: 'Why', whyHint: (name: string) => `${name} reads this at once, and it stays as it is.`, until: 'Until', untilHint: (day: string) => `After ${day}, and at most 60 days from now; once`, go: 'Write the review', by: (name: string, day: string) => `${name}, ${day}`, extendedUntil: (day: string) => `until ${day}`,
  },
} as const;
