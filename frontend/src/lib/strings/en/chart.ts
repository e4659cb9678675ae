import { count } from '../plural';

export const chart = {
  title: 'Chart',
  closeMany: (n: number) => `Close ${count(n, 'seat', 'seats')}?`,
  newSeatTitle: 'Title of the new seat',
  selected: (n: number) => count(n, 'seat chosen', 'seats chosen'),
  clearSelection: 'Choose none',
  cut: (n: number) => `Cut ${count(n, 'seat', 'seats')}. Choose where to put it and press V.`,
  keyTitle: 'Colours and lines',
  keyLines: { tree: 'Reports to', DOTTED: 'Dotted line', FUNCTIONAL: 'Functional line', PROJECT: 'Project line', MENTOR: 'Mentor' },
  colorBy: 'Colour stands for',
  overlaid: 'Not while coaching is shown on the chart: its legend says what the colours mean.',
  colorDimension: { team: 'Team', location: 'Location', role: 'Role', vacancy: 'Vacancy', layer: 'Layer', span: 'Span' },
  addUnder: (lead: string) => `New seat under ${lead}`,
  addTop: 'New seat at the top',
  quickAddKeys: 'Enter: one more · Tab: one below it · Esc: done',
  assignTo: (title: string) => `Assign somebody to ${title}`,
  foretell: {
    drag: 'What the drop would change', cut: 'Cut seats', paste: 'What pasting here would change', putBack: 'Put it back', one: (name: string) => `Cut: ${name}`, many: (n: number) => `Cut: ${count(n, 'seat', 'seats')}`,
    where: 'Choose where to put it.', none: 'No further limit is crossed', failed: 'What it does to limits could not be read', more: (n: number) => `and ${count(n, 'more', 'more')}`,
    brings: (rule: string, name: string, crossing: string) => `${rule}: ${crossing} · ${name}`, resolves: (rule: string, name: string) => `Within the limit again: ${rule} · ${name}`,
  },
  commands: {
    fit: 'Fit the chart into view', zoomIn: 'Zoom in', zoomOut: 'Zoom out', zoomToSelection: 'Zoom to the chosen seats',
    expand: 'Expand or collapse', expandAll: 'Expand everything', collapseAll: 'Collapse to the top',
    deeper: 'Show one level more', shallower: 'Show one level less',
    focus: 'Focus on this seat', unfocus: 'Show the whole organisation',
    addBeside: 'Add a seat beside', addBelow: 'Add a seat below', rename: 'Rename', assign: 'Assign somebody', vacate: 'Vacate', close: 'Close the seat…',
    cut: 'Cut', paste: 'Paste below', minimap: 'Show or hide the minimap', lines: 'Show or hide lines beside the tree', selectNone: 'Choose none', selectBelow: 'Choose all below',
    moveAlone: 'Move without those below', exportChart: 'Export the chart…', printChart: 'Print the chart…',
  },
} as const;
