import { count } from '../plural';

/** Who coaches whom. */
export const coach = {
  title: 'Coach',
  leads: (coach_: string) => `Coached by ${coach_}, who leads them`,
  named: (coach_: string) => `Coached by ${coach_}, named by the organisation`,
  since: (day: string) => `since ${day}`,
  none: 'Nobody coaches them',
  noSeat: 'Who holds no seat is coached by nobody, unless somebody is named',
  name: 'Name a coach …', change: 'Change …', end: 'End …',
  nameFor: (person: string) => `Name a coach for ${person}`,
  dialog: {
    title: (person: string) => `Who coaches ${person}?`, pick: 'Find the coach', placeholder: 'A name',
    text: (person: string) => `Everybody has one coach: who leads ${person}, or whom you name here. Good coaches know the craft; they need not lead.`,
    chosen: (coach_: string) => `${coach_} is named as coach. That means:`, other: 'Somebody else', go: (coach_: string) => `Name ${coach_}`,
  },
  ending: {
    title: (coach_: string, person: string) => `End ${coach_}’s coaching of ${person}?`,
    leader: (leader: string, person: string) => `${leader}, who leads ${person}, coaches them again. That means:`, nobody: (person: string) => `Nobody leads ${person}, so that nobody coaches them until somebody is named. That means:`,
    go: 'End it',
  },
  meaning: {
    reads: (next: string, person: string) => `${next} reads what ${person} and those who coached them have released so far - shared assessments, the plan, one-on-ones and their shared notes - and writes with ${person} from now on.`,
    readsAlready: (next: string, person: string) => `${next} leads ${person}: they read what is released already, and write with ${person}.`,
    formerLeads: (former: string, person: string) => `${former} leads ${person}, and goes on reading and writing the same.`,
    formerKeeps: (former: string) => `${former} goes on reading what they wrote themselves, until somebody else changes it; of the rest no more than anybody else in their place in the chart.`,
    plan: (former: string, next: string | null) => (next === null ? `A plan that ${former} began stays, and the next coach can take it over.` : `A plan that ${former} began stays, and ${next} can take it over.`),
    notes: (next: string | null) => `Private notes stay with whoever wrote them. ${next === null ? 'Nobody else' : next} is not even told that there are any.`,
    scenario: 'This is a plan: who reads what changes only once it is applied.',
  },
  without: {
    title: 'People without a coach', text: 'They hold a seat, nobody leads them, and nobody is named. Everybody should know who develops them.',
    none: 'Everybody has a coach', noneText: 'Whoever holds a seat is led by somebody, or somebody is named. Who is at the top of the chart needs a name.',
    more: (n: number) => `and ${count(n, 'more', 'more')}`, columns: { person: 'Person', seat: 'Seat', coach: 'Coach' }, list: 'People without a coach', back: 'To coaching',
    definition: 'People of the organisation who hold a seat and whom nobody coaches.', show: 'Show them', go: 'Go to people without a coach',
  },
} as const;
