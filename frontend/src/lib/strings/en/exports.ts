/** The formats in their groups; the value is the end of the file's name. */
const formats = [
  { group: 'Tables', items: [{ value: 'org.csv', label: 'CSV, which imports as no change' }, { value: 'org.xlsx', label: 'Excel workbook' }] },
  { group: 'Everything', items: [{ value: 'org.json', label: 'Canonical JSON, whole and lossless' }, { value: 'changes.jsonl', label: 'The log of changes, as JSON lines' }] },
  { group: 'Graphs and drawings', items: [{ value: 'org.graphml', label: 'GraphML: Gephi, yEd, Cytoscape' }, { value: 'org.dot', label: 'DOT: Graphviz' }, { value: 'org.mmd', label: 'Mermaid flowchart' }] },
  { group: 'Catalogues and ontologies', items: [{ value: 'org.yaml', label: 'Backstage catalogue' }, { value: 'org.ttl', label: 'W3C Organization Ontology, Turtle' }, { value: 'org.jsonld', label: 'W3C Organization Ontology, JSON-LD' }] },
  { group: 'Chart and directory tools', items: [
    { value: 'org.visio.csv', label: 'Visio Org Chart Wizard' }, { value: 'org.orgchartnow.csv', label: 'OrgChart (Now)' }, { value: 'org.organimi.csv', label: 'Organimi' },
    { value: 'org.m365.csv', label: 'Microsoft 365 organizational data' }, { value: 'org.unaric.csv', label: 'Unaric Org Chart (Salesforce)' },
  ] },
] as const;

export const exports = {
  title: 'Export the organisation',
  format: 'Format',
  formats,
  part: 'What to take',
  parts: { whole: 'Everything', seat: 'Below a seat', team: 'A team' },
  seat: 'The seat, with those below it',
  seatPlaceholder: 'Find a seat by title or holder',
  team: 'The team, with the teams in it',
  teamPlaceholder: 'Find a team',
  other: 'Another',
  wholeOnly: 'This format is of the whole organisation.',
  open: 'Only what everyone in the workspace may see comes into the file: no coaching, no notes.',
  download: 'Export',
  failed: 'The file could not be made. Try again, or take another format.',
} as const;
