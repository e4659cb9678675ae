import { count } from '../plural';

const changes = (n: number) => count(n, 'change', 'changes');

export const scenarios = {
  title: 'Scenarios',
  state: { DRAFT: 'Draft', IN_REVIEW: 'In review', APPROVED: 'Approved', APPLIED: 'Applied', ARCHIVED: 'Put away' },
  list: {
    label: 'Scenarios by how far they are',
    total: (n: number) => count(n, 'scenario', 'scenarios'),
    create: 'New scenario',
    archived: 'Show put away',
    columns: { choose: 'Choose', name: 'Scenario', owner: 'Owner', changes: 'Changes', behind: 'Behind now', edited: 'Edited' },
    choose: (name: string) => `Choose ${name}`,
    chosen: (n: number) => count(n, 'scenario chosen', 'scenarios chosen'),
    compare: (n: number) => (n === 1 ? 'Compare with now' : `Compare ${n} with now`),
    chooseNone: 'Choose none',
    upToDate: 'up to date',
    emptyTitle: 'Try a reorganisation before it is real',
    emptyText: 'A scenario is a copy of the organisation in which you may move, open and close anything. Nobody else sees it until you share it, and nothing becomes real until you apply it. Begin one, give it a name, and edit it on the chart.',
    allPutAway: 'Every scenario is put away',
    allPutAwayText: 'Show those that were put away, or begin a new one.',
    by: (owner: string) => `by ${owner}`,
  },
  create: {
    title: 'New scenario', name: 'Name', namePlaceholder: 'Such as: One platform group', purpose: 'What it is for', purposePlaceholder: 'The question that it shall answer',
    from: 'Start from', now: 'The organisation as it is now', go: 'Begin', copyOf: (name: string) => `Another way: ${name}`,
  },
  page: {
    gone: 'This scenario is not here', goneText: 'It was deleted, is not shared with you, or the address is mistyped.', toList: 'All scenarios',
    name: 'Name of the scenario', purpose: 'What the scenario is for', purposeNone: 'What is this scenario for?',
    sections: 'Parts of the scenario', edited: 'edited', revision: (n: number) => `revision ${n.toLocaleString()}`, madeFrom: 'made from', readOnly: 'You may look, but not change.',
    appliedAs: 'Applied as', nothingYet: 'Nothing is changed in this scenario yet. Edit it on the chart: what you do there is kept here.',
    tabs: { overview: 'Overview', changes: 'Changes', consequences: 'Consequences', plan: 'Transition plan', reviews: 'Reviews' },
  },
  steps: {
    edit: 'Edit on the chart', look: 'See on the chart', handIn: 'Hand in for review', takeBack: 'Take back into draft', approve: 'Approve…', askForChanges: 'Ask for changes…', apply: 'Apply…',
    putAway: 'Put away', takeOut: 'Take out again', delete: 'Delete…', compare: 'Compare with now', copy: 'New scenario from this one…', more: 'More about this scenario',
    done: {
      DRAFT: (name: string) => `“${name}” is a draft again`, IN_REVIEW: (name: string) => `Handed in “${name}” for review`, ARCHIVED: (name: string) => `Put “${name}” away`,
      APPROVED: (name: string) => `Approved “${name}”`, asked: (name: string) => `Asked for changes of “${name}”`, deleted: (name: string) => `Deleted “${name}”`,
      shared: (name: string) => `Shared with ${name}`, unshared: (name: string) => `${name} no longer sees this scenario`, created: (name: string) => `Began “${name}”`,
    },
  },
  deleting: {
    title: (name: string) => `Delete “${name}”?`, go: 'Delete for ever', instead: 'Put away instead',
    text: (n: number, steps: number) => `${changes(n)}, the decision record, the reviews and ${count(steps, 'step', 'steps')} of the transition plan will be gone, for everyone it is shared with. This cannot be undone.`,
    applied: 'What was applied stays as it is.',
  },
  review: {
    approveTitle: (name: string) => `Approve “${name}”?`, askTitle: (name: string) => `Ask for changes of “${name}”`, note: 'Note', notePlaceholder: 'Why, in your words', approveText: 'It may then be applied. A later edit withdraws the approval.',
    askText: 'Say what has to change first.', approve: 'Approve', ask: 'Ask for changes', empty: 'Nobody has reviewed it yet', emptyText: 'Hand it in for review, and share it with those who shall say what they think.',
    APPROVED: 'approved', CHANGES_REQUESTED: 'asked for changes', withdrawn: 'Withdrawn by a later edit', seen: (n: number) => `saw revision ${n.toLocaleString()}`, list: 'Reviews, the latest first',
  },
  record: {
    title: 'Decision record', why: 'Why', alternatives: 'Alternatives weighed', expectedEffect: 'Effect expected',
    hints: { why: 'What is wrong today, and for whom?', alternatives: 'What else was thought of, and why not that?', expectedEffect: 'What will be different, by when, and how will you know?' },
    saving: 'Saving…', saved: 'Saved', failed: 'Not saved:', retry: 'Try again', none: 'Nothing is written here yet.',
  },
  shares: {
    title: 'Shared with', add: 'Share with somebody', placeholder: 'Name of the person', empty: 'Only you see it.', emptyOther: 'With nobody else.', mayEdit: 'may edit', mayRead: 'may read',
    access: (name: string) => `What ${name} may do`, remove: (name: string) => `Stop sharing with ${name}`, you: 'owner',
  },
  briefing: { button: 'Briefing', title: 'Briefing', names: 'With names', seats: 'Seats only', who: 'What it shows of people', asPage: 'Open as a page', asPdf: 'Save as PDF', text: 'Before and after, the numbers, the changes and the decision record, in one file to hand on.' },
  numbers: {
    title: 'In numbers', before: 'Before', after: 'After', now: 'Now', label: 'The organisation before and after', difference: 'Difference',
    row: { headcount: 'People', seats: 'Seats', fte: 'FTE', vacancies: 'Vacant seats', layers: 'Layers', averageSpan: 'Average span' },
    same: 'as it was', nothing: 'Nothing differs.',
  },
  changes: {
    title: 'Changes', empty: 'Nothing is changed yet', emptyText: 'Open the scenario on the chart and move, open or close seats there. Each step is kept here, and can be applied, copied or undone by itself.',
    wave: { none: 'At once', on: (day: string) => `From ${day}`, choose: (wave: string) => `Choose all: ${wave}`, apply: 'Apply up to here…' },
    choose: (summary: string) => `Choose: ${summary}`, chosen: (n: number, more: number) => `${changes(n)} chosen${more > 0 ? `, ${more.toLocaleString()} more ${more === 1 ? 'comes' : 'come'} along` : ''}`,
    needs: (n: number) => `builds on ${changes(n)}`, comesAlong: 'comes along', applied: 'Applied', actions: 'What to do with the chosen changes', details: (n: number) => count(n, 'detail', 'details'),
    apply: 'Apply…', copy: 'Copy to…', schedule: 'Take effect on…', undo: 'Undo', undoOne: (summary: string) => `Undo: ${summary}`, undone: (n: number) => `Undone: ${changes(n)} of the scenario`, list: 'Changes of the scenario',
  },
  schedule: {
    title: (n: number) => `When shall ${n === 1 ? 'this change' : `these ${n.toLocaleString()} changes`} take effect?`, on: 'Day', atOnce: 'At once', onDay: 'On a day', go: 'Set the day',
    along: (n: number) => `Bring along ${changes(n)} that they build on and that would come later`, alongText: 'Without them, these changes cannot take effect on that day.',
    done: (n: number, when: string) => `${changes(n)} take${n === 1 ? 's' : ''} effect ${when}`, doneAtOnce: 'at once', doneOn: (day: string) => `on ${day}`,
  },
  copying: {
    title: (n: number) => `Copy ${changes(n)} to another scenario`, into: 'Into', placeholder: 'Choose a scenario', go: 'Copy', along: (n: number) => `${changes(n)} that they build on ${n === 1 ? 'comes' : 'come'} along:`,
    none: 'There is no other scenario that you may edit.', done: (n: number, into: string) => `Copied ${changes(n)} into “${into}”`,
  },
  behind: {
    short: (n: number) => `${n.toLocaleString()} behind`, text: (n: number) => `The organisation has changed ${n === 1 ? 'once' : `${n.toLocaleString()} times`} since this scenario was begun or last brought up to date.`,
    conflicts: (n: number) => `${count(n, 'field needs', 'fields need')} a decision.`, clean: 'Nothing is in conflict.', go: 'Bring up to date', decide: 'Decide and bring up to date…', checking: 'Looking for conflicts…',
  },
  rebase: {
    title: 'Bring up to date', text: 'Since you planned this, somebody changed the same things. Say for each what shall hold.', seen: 'When you planned', live: 'Now', wants: 'In the scenario', nothing: 'nothing',
    kind: { BOTH_CHANGED: 'Both changed it', GONE: 'It is not there any more', RULE: 'Both together would break a rule' }, whole: 'All of it', field: (name: string, label: string) => `${label}: ${name}`,
    keep: { KEEP_LIVE: 'As it is now', KEEP_SCENARIO: 'As in the scenario' }, allLive: 'Now for all', allScenario: 'Scenario for all', allPossible: 'Scenario wherever possible', go: 'Bring up to date', decided: (n: number, of: number) => `${n.toLocaleString()} of ${of.toLocaleString()} decided`,
    done: (takenIn: number, dropped: number) => `Brought up to date: ${count(takenIn, 'change was', 'changes were')} taken in${dropped > 0 ? `; nothing is left of ${changes(dropped)} of the scenario` : ''}`,
    clean: 'Nothing is in conflict any more.', from: (n: number) => `from ${changes(n)}`,
  },
  apply: {
    title: (name: string) => `Apply “${name}”`, what: 'What of it', whole: (n: number) => `Everything: ${changes(n)}`, chosen: (n: number) => `The ${changes(n)} that you chose`, until: 'What takes effect until a day', untilDay: 'Until',
    willDo: (n: number, rows: number) => `${changes(n)} will become real, as one step: ${count(rows, 'detail', 'details')} of the organisation.`, nothing: 'There is nothing to apply.', along: 'comes along',
    because: (summary: string) => `because “${summary}” builds on it`, conflictTitle: (n: number) => `${count(n, 'field is', 'fields are')} in conflict with now`, conflictText: 'The organisation has moved on. Bring the scenario up to date first, then apply it.', rebase: 'Decide and bring up to date…',
    reason: 'Why', reasonPlaceholder: 'Kept in history', go: (n: number) => `Apply ${changes(n)}`, undoText: 'One undo takes all of it back.', list: 'What would be applied', had: 'The organisation already had all of it', done: 'Applied', notApproved: 'Nobody has approved it yet.',
  },
  diff: {
    counts: 'How much differs', consequences: 'What follows', none: 'Nothing differs', noneText: 'This scenario leaves the organisation as it is.', noConsequences: 'Nothing else follows from it.', more: 'Show more', moreOf: (title: string) => `Show more: ${title}`, of: (shown: number, n: number) => `${shown.toLocaleString()} of ${n.toLocaleString()}`,
    severity: { ERROR: 'Breaks a rule', WARN: 'Worth a second look', INFO: 'Good to know' }, nobody: 'nobody', top: 'the top', lifted: 'lifted out', vacant: 'vacant', noSeat: 'no seat', reportsTo: 'reports to', reportedTo: 'reported to', was: 'was', direct: (n: number) => count(n, 'direct report', 'direct reports'), lead: 'lead', inTeam: 'in',
    group: { seats: 'Seats', people: 'People', teams: 'Teams', lines: 'Lines and spans' }, layersChanged: (n: number) => `${count(n, 'seat is', 'seats are')} on another layer`, kept: (n: number) => `${count(n, 'seat stays', 'seats stay')} in both`,
    list: {
      seatsOpened: 'Opened', seatsClosed: 'Closed', seatsMoved: 'Report elsewhere', seatsRenamed: 'Renamed', seatsChanged: 'Otherwise changed', peopleJoined: 'Join', peopleLeft: 'Leave', peopleMoved: 'Move to another seat', peopleAssigned: 'Get a seat', peopleDisplaced: 'Lose their seat', peopleUnplaced: 'Without a seat',
      teamsCreated: 'New teams', teamsArchived: 'Archived teams', teamsChanged: 'Changed teams', membershipsAdded: 'Join a team', membershipsRemoved: 'Leave a team', membershipsChanged: 'Other place in a team', linesAdded: 'New lines', linesRemoved: 'Lines that end', spans: 'Direct reports of a manager',
    },
  },
  plan: {
    title: 'Transition plan', empty: 'No steps yet', emptyText: 'A plan says who is told, which seats are opened, what is handed over, and when. Draft one from the changes, then make it yours.', draft: 'Draft from the changes…', draftDay: 'Takes effect on', draftGo: 'Draft', draftText: 'Steps are dated back from this day. Steps that you edited or ticked off stay.', drafted: 'Drafted the transition plan', add: 'Add a step',
    progress: (done: number, of: number) => `${done.toLocaleString()} of ${count(of, 'step', 'steps')} done`, overdueCount: (n: number) => `${n.toLocaleString()} overdue`, overdue: 'Overdue', due: (day: string) => `due ${day}`, noDay: 'No day', order: 'Order of the steps', byDay: 'By day', byKind: 'By kind', doneBy: (who: string) => `done by ${who}`, done: 'Done',
    kind: { TALK_TO: 'Talk to', OPEN_SEAT: 'Open a seat', CLOSE_SEAT: 'Close a seat', HAND_OVER: 'Hand over', CHANGE_ACCESS: 'Change access', ANNOUNCE: 'Announce', OTHER: 'Other' }, kindLabel: 'Kind', text: 'What to do', dueOn: 'Due', save: 'Save', addGo: 'Add', edit: (text: string) => `Edit: ${text}`, remove: (text: string) => `Remove: ${text}`, tick: (text: string) => `Done: ${text}`, list: (group: string) => `Steps: ${group}`, removed: (text: string) => `Removed the step “${text}”`,
  },
  compare: {
    title: 'Compare', label: 'Now and the scenarios side by side', now: 'Now', nowText: 'The organisation as it is', print: 'Print', add: 'Add a scenario', remove: (name: string) => `Take ${name} out of the comparison`, chart: 'The first three layers', chartOf: (name: string, seats: number) => `The first three layers of ${name}: ${count(seats, 'seat', 'seats')}`, more: (n: number) => `and ${n.toLocaleString()} more`,
    changes: 'What changes', numbers: 'Numbers', state: 'State', behind: 'Behind now', emptyTitle: 'Nothing to compare yet', emptyText: 'Choose scenarios in the list, then compare them with now.', gone: 'This scenario is not here', closed: 'Applied or put away: it has no numbers of its own any more.', teams: 'Teams', noTeam: 'No team',
    counts: { seatsOpened: 'Seats opened', seatsClosed: 'Seats closed', seatsMoved: 'Seats that report elsewhere', peopleMoved: 'People who move', peopleDisplaced: 'People who lose their seat', peopleUnplaced: 'People without a seat', teamsCreated: 'New teams', teamsArchived: 'Archived teams' },
    consequences: 'Rules broken or in doubt', why: 'Why', effect: 'Effect expected',
  },
} as const;
