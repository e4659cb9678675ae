export const start = {
  nothing: 'Nobody was in the organisation',
  title: 'Start with your organisation',
  text: 'Cadre holds your organisation as a graph of people, seats and teams that you can see, reshape and query. Nothing leaves this workspace.',
  import: 'Import a file',
  importText: 'A CSV from your HR system. You see what it would do before anything is written.',
  demo: 'Look around with the demo company',
  demoText: 'A made-up product company of about 150 seats, with two quarters of coaching. You see it as one of its group product managers until you say who you are in Settings. One undo takes it away again.',
  empty: 'Begin from nothing',
  emptyText: 'Open the first seat and build from there.',
  firstSeat: 'Chief Executive Officer',
  loading: 'Loading the demo company…',
  loadedAs: (summary: string, name: string) => `${summary}. You look at it as ${name}; Settings changes that.`,
} as const;
