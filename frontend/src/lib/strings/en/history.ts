import { count } from '../plural';

export const history = {
  title: 'History',
  search: 'Find in what happened and why',
  empty: 'Nothing has happened yet',
  emptyText: 'Every change to the organisation is kept here: what, by whom, when and why. Each can be taken back.',
  noneFound: (text: string) => `Nothing that happened answers to “${text}”`,
  noneFoundText: 'The summary and the reason of each change are searched.',
  undo: 'Undo',
  bringBack: 'Bring back',
  undone: 'Undone',
  undoOf: (what: string) => `Undo: ${what}`,
  bringBackOf: (what: string) => `Bring back: ${what}`,
  changes: (n: number) => count(n, 'row', 'rows'),
  show: (n: number, what: string) => `${count(n, 'row', 'rows')} changed: ${what}`,
  loadMore: 'Show more',
  operation: { CREATE: 'added', UPDATE: 'changed', DELETE: 'removed' },
  entity: {
    PersonChange: 'Person', PositionChange: 'Seat', AssignmentChange: 'Holding of a seat', ReportingLineChange: 'Line', TeamChange: 'Team',
    MembershipChange: 'Place in a team', RoleChange: 'Role', PositionRoleChange: 'Role of a seat',
  } as Readonly<Record<string, string>>,
  nothing: 'nothing',
  moreChanges: (n: number) => `and ${count(n, 'more row', 'more rows')}`,
} as const;
