import { count } from '../plural';

export const chart = {
  title: 'Chart',
  closeMany: (n: number) => `Close ${count(n, 'seat', 'seats')}?`,
  newSeatTitle: 'Title of the new seat',
  selected: (n: number) => count(n, 'seat chosen', 'seats chosen'),
  clearSelection: 'Choose none',
  taken: {
    cut: (n: number) => `Cut ${count(n, 'seat', 'seats')}. Choose where to put ${n === 1 ? 'it' : 'them'} and press V.`,
    copy: (n: number) => `Copied ${count(n, 'seat', 'seats')}. Choose a seat and press V: vacant seats like ${n === 1 ? 'it' : 'them'} open below it.`,
  },
  around: (name: string, hidden: number) => `Shows the way to ${name} and who reports to them. ${hidden === 0 ? 'No seat is folded away.' : `${count(hidden, 'seat is', 'seats are')} folded away.`}`,
  teamChosen: (team: string, n: number) => `Chose ${count(n, 'seat', 'seats')} of ${team}. Drag one of them, or cut them with X.`,
  keyLines: { tree: 'Reports to', DOTTED: 'Dotted line', FUNCTIONAL: 'Functional line', PROJECT: 'Project line', MENTOR: 'Mentor' },
  addUnder: (lead: string) => `New seat under ${lead}`,
  addTop: 'New seat at the top',
  notAdded: (title: string, why: string) => `“${title}” was not added. ${why}`,
  quickAddKeys: 'Enter: one more · Tab: below it · Shift+Tab: up · Esc: done',
  assignTo: (title: string) => `Assign somebody to ${title}`,
  foretell: {
    drag: 'What the drop would change', cut: 'Cut seats', copy: 'Copied seats', paste: 'What pasting here would change', putBack: 'Put it back', one: (name: string) => `Cut: ${name}`, many: (n: number) => `Cut: ${count(n, 'seat', 'seats')}`,
    copyOne: (name: string) => `Copied: ${name}`, copyMany: (n: number) => `Copied: ${count(n, 'seat', 'seats')}`,
    where: 'Choose where to put it.', none: 'No further limit is crossed', failed: 'What it does to limits could not be read', more: (n: number) => `and ${count(n, 'more', 'more')}`,
    brings: (rule: string, name: string, crossing: string) => `${rule}: ${crossing} · ${name}`, resolves: (rule: string, name: string) => `Within the limit again: ${rule} · ${name}`,
  },
  commands: {
    fit: 'Fit the chart into view', zoomIn: 'Zoom in', zoomOut: 'Zoom out', zoomToSelection: 'Zoom to the chosen seats',
    expand: 'Expand or collapse', expandAll: 'Expand everything', collapseAll: 'Collapse to the top',
    deeper: 'Show one level more', shallower: 'Show one level less',
    focus: 'Focus on this seat', unfocus: 'Show the whole organisation',
    addBeside: 'Add a seat beside', addBelow: 'Add a seat below', rename: 'Rename', assign: 'Assign somebody', vacate: 'Vacate', close: 'Close the seat…',
    cut: 'Cut', copy: 'Copy with all below', paste: 'Paste below', putBack: 'Put back what was cut or copied', editMany: 'Change them together', minimap: 'Show or hide the minimap', lines: 'Show or hide lines beside the tree', selectNone: 'Choose none', selectBelow: 'Choose all below', selectTeam: 'Choose the whole team', around: 'Collapse around this seat',
    panLeft: 'Move the view left', panRight: 'Move the view right', panUp: 'Move the view up', panDown: 'Move the view down',
    moveAlone: 'Move without those below', moveEarlier: 'Move earlier among its colleagues', moveLater: 'Move later among its colleagues', assistant: 'Place as an assistant of its lead', noAssistant: 'Place among the reports again',
    exportChart: 'Export the chart…', printChart: 'Print the chart…',
  },
} as const;
