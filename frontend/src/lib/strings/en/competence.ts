import { count } from '../plural';

const competencies = (n: number) => count(n, 'competency', 'competencies');

export const competence = {
  title: 'Competence of a team',
  of: (name: string) => `Competence of ${name}`,
  ofBelow: (title: string) => `Competence below ${title}`,
  crumb: 'Competence',
  choose: 'Choose a team or seat', team: 'Team', seat: 'Below a seat', pick: 'Name of the team', pickSeat: 'Title of the seat', change: 'Another team or seat…',
  depth: 'Levels down', depthOf: (n: number) => (n === 1 ? 'Direct reports' : `${n} levels`),
  order: 'Columns', orders: { area: 'By part of the work', lack: 'What is lacking first' },
  grid: 'People by competency, against what their seats expect',
  person: 'Person',
  cell: {
    meets: (level: string, expected: number) => `${level} of ${expected} expected: meets it`,
    below: (level: string, expected: number, by: string) => `${level} of ${expected} expected: ${by} short`,
    above: (level: string, expected: number, by: string) => `${level} of ${expected} expected: ${by} above`,
    unseen: (expected: number) => `${expected} expected. No level: not assessed yet, or not for you to see`,
    notExpected: 'Not expected of this seat',
  },
  unseen: '?',
  legend: { label: 'What the cells say', below: 'short of what is expected', meets: 'as expected', above: 'above it', unseen: 'no level: not assessed yet, or not for you to see', notExpected: 'not expected' },
  lacks: 'What the team lacks',
  lacksText: 'Nobody whose seat expects these meets them, as far as you may see.',
  lacksNone: 'Each expected competency is met by somebody, as far as you may see.',
  lack: (expectedBy: number, nearest: string) => `Expected of ${count(expectedBy, 'seat', 'seats')}; the nearest is ${nearest} short`,
  lackRated: (rated: number, of: number) => `${rated.toLocaleString()} of ${of.toLocaleString()} seen`,
  moved: 'If one person moved', movedWho: 'Who', movedPlaceholder: 'Choose somebody',
  movedText: (name: string, n: number) => `Without ${name}, nobody else here meets ${competencies(n)}:`,
  movedNone: (name: string) => `Without ${name}, somebody else here still meets each competency that they meet.`,
  movedHint: 'Choose somebody to see what only they meet here.',
  people: (n: number) => count(n, 'person', 'people'),
  people0: 'Nobody is here', people0Text: 'Put people into the team, or choose another team or seat.',
  nothing: 'Nothing is expected here yet', nothingText: 'Say what the roles expect first, in the Coaching room under Expectations. Then this shows what the team can and what it lacks.',
  none: 'See what a team can, and what it lacks', noneText: 'Choose a team, or a seat to see those below it. People stand beside competencies, each against what their own seat expects.',
  gone: 'It is not here', goneText: 'The team or seat may have been closed, or the address is mistyped.',
  tact: 'In the order of the chart. Levels are about the work; people are not ranked.',
} as const;
