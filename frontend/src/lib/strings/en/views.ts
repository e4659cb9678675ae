import { count } from '../plural';

export const views = {
  label: 'View',
  name: { chart: 'Chart', table: 'Table', matrix: 'Matrix' },
  command: { chart: 'Show as a chart', table: 'Show as a table', matrix: 'Show as teams by function' },
  table: {
    label: 'Seats of the organisation',
    total: (n: number) => count(n, 'seat', 'seats'),
    column: {
      title: 'Title', holders: 'Held by', reportsTo: 'Reports to', team: 'Team', role: 'Role', location: 'Location', grade: 'Grade', fte: 'FTE',
      direct: 'Direct', total: 'Total', layer: 'Layer',
    },
    edit: (column: string, seat: string) => `${column} of ${seat}`,
    vacant: 'Vacant',
    holder: { PERMANENT: (name: string) => name, INTERIM: (name: string) => `${name} (interim)`, JOB_SHARE: (name: string) => name },
    reportsToPlaceholder: 'Person, or title of the seat',
    notNumber: (column: string, text: string) => `${column}: “${text}” is no number. Nothing was changed.`,
    noTitle: 'Title: a seat needs one. Nothing was changed.',
  },
} as const;
