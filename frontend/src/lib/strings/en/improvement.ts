import { count } from '../plural';

export const improvement = {
  title: 'Improvement plans', ended: 'Improvement plans that are over', section: 'Evaluation and improvement', due: 'Evaluations due',
  gone: 'This plan is not here', goneText: 'It was never there, or it is not yours to see.',
  ofPerson: (name: string) => `Improvement plan of ${name}`,
  whoReads: 'For who leads the person directly, the chain above, and, once it was opened with them, the person themselves. Tools and the owner of the file read none of it.',
  step: { DRAFT: 'Draft', TALK: 'Talk about it', ACKNOWLEDGE: 'Acknowledge yours' },
  state: { DRAFT: 'Draft', UNDER_WAY: 'Under way', ENDED: 'Over' },
  diagnosis: { SKILL: 'Skill: they cannot yet', WILL: 'Will: they do not want to' },
  outcome: { MET: 'Met', ROLE_CHANGE: 'Another role', EXIT: 'They leave' },
  until: (day: string) => `until ${day}`, opened: (day: string) => `opened ${day}`, endedOn: (day: string) => `ended ${day}`, by: (day: string) => `by ${day}`, late: 'late',
  looked: (day: string) => `checkpoint by ${day}`,
  days: (n: number) => count(n, 'day', 'days'),
  issues: 'What does not work', example: 'Example', expectations: 'What is expected at its end', support: 'What helps', grounds: 'Told before', facts: 'The plan',
  ground: { FEEDBACK: 'Feedback', EVIDENCE: 'Feedback noted as evidence', EVALUATION: 'Evaluation', ONBOARDING_REVIEW: 'Review of the first 90 days' },
  groundLine: (what: string, day: string) => `${what}, ${day}`,
  entries: 'Since it was opened', entriesNone: 'Nothing yet.',
  entry: { CHECKPOINT: 'Checkpoint', COMMENT: 'Answer', CORRECTION: 'Correction', EXTENDED: 'Extended', MET: 'Met', ROLE_CHANGE: 'Another role', EXIT: 'They leave' },
  onTrack: { yes: 'On track', no: 'Not on track' },
  draft: 'Draft an improvement plan', revise: 'Change the draft', drop: 'Drop the draft', dropText: 'Nobody but you and the chain above has read it. It is gone then.',
  open: 'Open it with them', openText: (name: string, days: string) => `You have talked it through with ${name}. They read it from now on, it lasts ${days} from today, and its words stay as they are.`,
  checkpoint: 'Note a checkpoint', extend: 'Extend it', end: 'Say what became of it', answer: 'Answer', correct: 'Add a correction',
  words: 'In words', add: 'Add', stays: 'It stays as it is once it is there.', whichOutcome: 'What became of it', how: 'How it goes', extendUntil: 'Until', extendHint: (day: string) => `After ${day}, and at most 60 days from now; once`,
  form: {
    title: (name: string) => `Improvement plan for ${name}`, text: 'A draft first: they read it once you open it with them.', diagnosis: 'Skill or will', issue: (n: number) => `Issue ${n}`, exampleOf: (n: number) => `Example of issue ${n}`, more: 'Another issue', less: (n: number) => `Leave out issue ${n}`,
    expectations: 'What is expected at its end', support: 'What they get to reach it', lines: 'One on each line', days: 'Days', daysHint: '30 to 90, with a checkpoint each week', save: 'Save the draft',
  },
} as const;
