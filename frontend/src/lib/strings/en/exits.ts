import { count } from '../plural';

export const exits = {
  title: 'Leaving', record: 'Record why they left', change: 'Record it otherwise',
  whoReads: 'Why somebody left is for who leads the seat, and never for them. What is handed over is for them, who learns it, and who leads the seat.',
  kind: { RESIGNATION: 'Gave notice', DISMISSAL: 'Was given notice', END_OF_CONTRACT: 'Contract ended', RETIREMENT: 'Retired', MOVE: 'Moved here', OTHER: 'Something else' },
  of: (title: string) => `From ${title}`, how: 'How', regretted: 'We would rather have kept them', isRegretted: 'a loss we regret', why: 'Why', go: 'Record', choose: 'Choose',
  knowledge: 'What is handed over', hand: 'Hand something over', what: 'What only they know', owner: 'Who learns it', ownerHint: 'Name of who learns it', ownerChange: 'Change who learns it', dueOn: 'Until', save: 'Add', due: (day: string) => `by ${day}`, done: (day: string) => `done ${day}`, late: 'late',
  tick: (what: string) => `Handed over: ${what}`, due_: 'To learn before they leave', from: (name: string) => `from ${name}`, seat: 'Seat', give: 'Somebody else learns it', giveGo: 'Give it over', giveOf: (what: string) => `Somebody else learns: ${what}`,
  unfinished: 'Also under way', unfinishedText: 'Nobody takes this over by itself: who hires, leads or runs it asks somebody else.',
  unfinishedKind: { ONBOARDING: 'Sees to the first 90 days of', BUDDY: 'Buddy of', OWN_ONBOARDING: 'First 90 days of', INTERVIEW: 'Owes a scorecard for', EVALUATION: 'Evaluation of', VOICE: 'Was asked to write about', IMPROVEMENT: 'Improvement plan of', IMPROVEMENT_LED: 'Leads through an improvement plan:', KNOWLEDGE: 'Still hands over:' },
  unfinishedEnds: 'ends with the outcome “exit” once they have left the organisation', unfinishedGoesOn: (name: string) => `${name} goes on with it`, unfinishedLearns: (name: string) => `${name} learns it`,
  numbers: 'Who leaves, and who comes on track',
  losses: (left: number, regretted: number) => `${count(left, 'person', 'people')} left seats that you lead. You would rather have kept ${regretted === 0 ? 'none' : regretted.toLocaleString()} of them.`,
  ramp: (people: number, days: number) => `${count(people, 'person', 'people')} came on track, half of them within ${count(days, 'day', 'days')} of their first.`,
  few: 'Told of five people or more, of what you may read.',
} as const;

export const templates = {
  open: 'Templates', title: 'Templates of the first 90 days', text: 'Who begins in a seat of a role gets these tasks. Plans that were made stay as they are.', role: 'Role', usual: 'These are the usual tasks.', own: 'These are tasks of this role.',
  day: (n: number) => `Day of task ${n}`, whose: (n: number) => `Whose task ${n} is`, task: (n: number) => `Task ${n}`, more: 'Another task', less: (n: number) => `Leave out task ${n}`, save: 'Save', reset: 'Back to the usual ones', until: 'Until day', gone: 'There is no such role any more.', whoseHead: 'Whose', taskHead: 'Task',
} as const;
