import { count } from '../plural';

/** How the chart is looked at: its colours, its lines, its filter, and the link to all that. */
export const look = {
  dimension: { team: 'Team', role: 'Role', location: 'Location', grade: 'Grade', vacancy: 'Vacancy', layer: 'Layer', span: 'Span', tenure: 'Time in seat', teamType: 'Team type' },
  colors: {
    open: 'What the colours stand for',
    by: 'Colour stands for',
    badge: 'Badge', badgeHint: 'What each card says beside its colour', noBadge: 'Team, without a badge',
    ofSeats: 'Seats',
    close: 'Close the legend',
    legend: (dimension: string) => `Colours by ${dimension.toLowerCase()}`,
    entry: (label: string, n: number, on: boolean) => `${label}: ${count(n, 'seat', 'seats')}. ${on ? 'Show all again' : 'Show these alone'}`,
    other: (n: number) => `${count(n, 'value has', 'values have')} no colour of their own: they are told apart by name.`,
    shared: 'Some teams have the same colour: they stand side by side here.',
    byQuery: 'Saved queries',
    elsewhere: 'The legend on the chart says what these colours mean.',
  },
  lines: { open: 'Lines beside the tree', all: 'Draw all', none: 'Draw none' },
  filter: {
    label: 'Filter', words: 'Name, title, place…', add: 'Filter', addMore: 'And…',
    matched: (n: number, of: number) => `${n.toLocaleString()} of ${count(of, 'seat', 'seats')}`,
    mode: 'The others', modeHint: 'What becomes of seats that do not match', dim: 'Dim', hide: 'Hide', clear: 'Clear',
    values: (told: readonly string[]) => (told.length <= 2 ? told.join(', ') : `${told[0] ?? ''} +${told.length - 1}`),
    without: (dimension: string) => `Do not filter by ${dimension.toLowerCase()}`,
    find: (dimension: string) => `Find in ${dimension.toLowerCase()}`,
    gone: 'Not here', noValue: 'None like that', nothing: 'No seat is like that', nothingText: 'Take one of the conditions away, or all of them.',
  },
  link: {
    copied: 'Copied a link to this view',
    copiedInPart: (n: number) => `Copied a link to this view, without ${count(n, 'fold', 'folds')}: more fit into no link`,
    copyTitle: 'Link to this view', copyText: 'The clipboard is closed to us here. Copy the link by hand:',
    ignored: (parts: readonly string[]) => `The link asks for something that is not here, which was left out: ${parts.join(', ')}`,
    focus: 'the seat in focus', place: 'the place that it looks at',
    value: (dimension: string) => `a value of ${dimension.toLowerCase()}`,
    go: 'Go to the linked view', section: 'Link',
  },
  commands: {
    colors: 'Show or hide what the colours stand for', group: 'Cards of one team together', ungroup: 'Cards by rank, not by team',
    right: 'Draw the chart from left to right', down: 'Draw the chart from the top down', flow: 'Turn the chart', filter: 'Filter seats', clearFilter: 'Clear the filter',
    mode: 'Dim or hide what does not match', copyLink: 'Copy link to this view',
  },
} as const;
