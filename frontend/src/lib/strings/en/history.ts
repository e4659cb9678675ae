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
  changes: (n: number) => count(n, 'detail', 'details'),
  show: (n: number, what: string) => `${count(n, 'detail', 'details')} of: ${what}`,
  loadMore: 'Show more',
  operation: { CREATE: 'added', UPDATE: 'changed', DELETE: 'removed' },
  entity: {
    PersonChange: 'Person', PositionChange: 'Seat', AssignmentChange: 'Holding of a seat', ReportingLineChange: 'Line', TeamChange: 'Team',
    MembershipChange: 'Place in a team', RoleChange: 'Role', PositionRoleChange: 'Role of a seat',
  } as Readonly<Record<string, string>>,
  nothing: 'nothing',
  moreChanges: (n: number) => `and ${count(n, 'more detail', 'more details')}`,
  yes: 'yes',
  no: 'no',
  field: {
    title: 'Title', name: 'Name', reportsTo: 'Reports to', rank: 'Place among its siblings', fte: 'Full-time equivalents', standsFor: 'Stands for', location: 'Location', grade: 'Grade',
    closedOn: 'Closed on', externalId: 'Id in the source', source: 'Source', managerRef: 'Manager as imported', email: 'E-mail', employmentType: 'Employment', startedOn: 'First day',
    leftOn: 'Left on', position: 'Seat', person: 'Person', kind: 'Kind', startsOn: 'From', endsOn: 'Until', team: 'Team', allocation: 'Share of time', function: 'Function', lead: 'Lead',
    parent: 'Above', color: 'Colour', purpose: 'Purpose', archivedOn: 'Archived on', from: 'From', to: 'To', note: 'Note', role: 'Role', primary: 'Primary', key: 'Key', aliases: 'Also called',
    track: 'Track', responsibilities: 'Duties', active: 'Offered', spanMin: 'Fewest reports', spanTarget: 'Usual reports', spanMax: 'Most reports', timeBoxedMonths: 'Months at most',
  } as Readonly<Record<string, string>>,
} as const;
