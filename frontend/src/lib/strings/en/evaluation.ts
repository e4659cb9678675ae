import { count } from '../plural';

export const evaluation = {
  title: 'Evaluations', none: 'No evaluation is yours to see.', open: 'Open a cycle', due: 'Your words are waited for', dueSelf: 'About yourself', dueOf: (name: string) => `About ${name}`, until: (day: string) => `by ${day}`,
  gone: 'This is not here', goneText: 'It was never there, or it is not yours to see.',
  stage: { SELF: 'Own words', PEERS: 'Colleagues', DRAFT: 'Drafts', CALIBRATION: 'Calibration', RELEASED: 'Released', ARCHIVED: 'Archived', CALLED_OFF: 'Called off' },
  callOff: 'Call it off', callOffText: 'It ends before anything of it is released. What was written stays for those who may read it. A cycle never goes back.', callOffWhy: 'Why it is called off',
  next: { SELF: 'On to colleagues', PEERS: 'On to drafts', DRAFT: 'On to calibration', CALIBRATION: 'Release', RELEASED: 'Archive', ARCHIVED: '', CALLED_OFF: '' },
  final: { CALIBRATION: 'Each reads what their work comes to from now on, and nobody drafts it anew. A cycle never goes back.', RELEASED: 'Who has not talked about theirs, or not acknowledged it, no longer can. A cycle never goes back.' },
  period: (from: string, to: string) => `${from} to ${to}`, openedBy: (name: string) => `opened by ${name}`, people: (n: number) => count(n, 'person', 'people'),
  whoReads: 'Each reads their own once it is released; who leads them their draft; the chain above from the calibration on. Nobody reads what colleagues wrote but who leads the person, and the chain above.',
  table: 'Who stands where', person: 'Person', self: 'Own words', raters: 'Colleagues', rating: 'Rating', growth: 'Growth', said: 'In words', evidence: 'Evidence', selfIn: 'in', selfOut: 'missing', ratersOf: (n: number, asked: number) => `${n} of ${asked}`, noRaters: 'nobody asked', few: 'ask three to five', draftMissing: 'no draft yet', notYours: 'not to be read yet', gaps: 'Levels', evidenceLink: 'Evidence', gapsOf: (name: string) => `Levels of ${name}`, evidenceOf: (name: string) => `Evidence about ${name}`,
  distribution: 'Distribution',
  performance: { TOO_NEW: 'Too new to rate', DEVELOPING: 'Developing', PERFORMING: 'Performing', EXCEEDING: 'Exceeding' },
  growths: { STEADY: 'Steady', GROWING: 'Growing', READY_FOR_MORE: 'Ready for more' }, noGrowth: 'Says nothing',
  ofPerson: (name: string) => `Evaluation of ${name}`, voices: 'What was written', ownWords: (name: string) => `${name}, of themselves`, waits: 'not handed in yet', ask: 'Ask a colleague', askHint: 'Name of who is asked', write: 'Write', writeOf: (name: string) => `Write about ${name}`,
  result: 'What it comes to', resultNone: 'It is drafted once colleagues have written.', resultLater: 'You read it once it is released.', resultAbove: 'You read it from the calibration on.', draftSave: 'Save the draft', inWords: 'In words', inWordsHint: 'For them to read. What helps them grow belongs to coaching.',
  talk: 'Talk and answer', talked: (day: string) => `talked about on ${day}`, noTalk: 'not talked about yet', noteTalk: 'We have talked', acknowledged: (day: string) => `acknowledged ${day}`, notAcknowledged: 'not acknowledged yet', acknowledge: 'Acknowledge', acknowledgeHint: 'Says that you have read it and talked about it, and not that you agree.', comment: 'What you say to it',
  notes: 'Added since', noteKind: { COMMENT: 'Answer', CORRECTION: 'Correction' }, correct: 'Add a correction', correction: 'Correction', correctionGo: 'Add',
  voice: { title: (name: string) => `About ${name}`, titleSelf: 'About yourself', label: 'What you saw', labelSelf: 'What you reached, and what you would do otherwise', hint: 'Who leads them reads it, and the chain above. They do not.', hintSelf: 'Who leads you reads it, and the chain above.', go: 'Hand in', final: 'It stays as it is once it is in.' },
  cycle: { title: 'Open a cycle', text: 'Over everybody below you. Each is asked to write of themselves first.', name: 'Name', fromOn: 'Period from', toOn: 'Period to', selfBy: 'Own words by', peersBy: 'Colleagues by', draftBy: 'Drafts by', releaseBy: 'Released by', go: 'Open' },
} as const;
