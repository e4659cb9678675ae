import { count } from '../plural';
import { quarterName } from '../quarter';

const fte = (n: number) => `${n.toLocaleString(undefined, { maximumFractionDigits: 2 })} FTE`;

export const headcount = {
  title: 'Headcount', propose: 'Plan headcount', none: 'There is no plan of a group that you lead.',
  gone: 'This plan is not here', goneText: 'It was never there, or it is not yours to see.',
  whoReads: 'For who holds the seat that leads the group, and those who lead it. Plans are of the organisation as it is now; scenarios have none of their own.',
  state: { PROPOSED: 'Waits for a decision', APPROVED: 'Approved', REFUSED: 'Refused', WITHDRAWN: 'Withdrawn' },
  period: (from: string, to: string) => `${from} to ${to}`, group: (seat: string) => `below ${seat}`, proposedBy: (name: string) => `proposed by ${name}`,
  decided: (state: 'PROPOSED' | 'APPROVED' | 'REFUSED' | 'WITHDRAWN', name: string, day: string) => `${state === 'REFUSED' ? 'Refused' : 'Approved'} by ${name}, ${day}`,
  fte, seats: (n: number) => count(n, 'seat', 'seats'), over: (n: number) => `${fte(n)} over the budget`, within: 'within the budget',
  sums: { held: 'Held', empty: 'Nobody holds', toCome: 'To come', total: 'In all', budget: 'Budget', money: 'Money for the lines, a year' },
  lines: 'Seats', seat: 'Seat', team: 'Team', role: 'Role', quarter: 'Quarter', state_: 'Where it stands', why: 'Why', size: 'FTE', noTeam: 'no team', noRole: 'no role',
  coverage: 'What is planned, and what is there', planned: 'Planned', there: 'There today', today: 'today', quarterOf: quarterName,
  approve: 'Approve', approveText: 'Its lines can become seats from now on, and it stays as it is.', approveWhy: 'Why, if you like to say it', refuse: 'Refuse', refuseWhy: 'Why it is refused', revise: 'Propose it anew', withdraw: 'Withdraw', withdrawText: 'None of its seats was opened. It can be proposed anew.', withdrawWhy: 'Why it is withdrawn', withdrawn: (name: string, day: string) => `Withdrawn by ${name}, ${day}`,
  openSeat: 'Open the seat', openSeatOf: (title: string) => `Open the seat ${title}`,
  form: {
    title: 'Plan headcount', group: 'Group below', name: 'Name', fromOn: 'Period from', toOn: 'Period to', budgetFte: 'Budget in FTE', budgetHint: 'Of the whole group at the end, without its lead', amount: 'Money a year', amountHint: 'For all lines together; no line says its own', currency: 'Currency',
    line: (n: number) => `Seat ${n}`, lineTitle: 'Title', whyLine: 'Why', more: 'Another seat', less: (n: number) => `Leave out seat ${n}`, go: 'Propose', none: 'none',
  },
} as const;
