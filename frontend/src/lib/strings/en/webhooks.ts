import { count } from '../plural';

export const webhooks = {
  intro: 'A webhook tells another program of each change, one after the other, by a signed message. It tells what everyone in the workspace may read, and nothing else. Only you, as the owner, see these.',
  guide: 'How a receiver checks the signature stands in the guide for tools.',
  list: 'Webhooks',
  add: 'Add webhook',
  emptyTitle: 'No webhooks yet',
  emptyText: 'Add one where a directory, a chat or a check of yours should hear of changes as they happen: what everyone in the workspace may read, in order, signed. Only you, as the owner, see webhooks.',
  topics: {
    PEOPLE: 'People', SEATS: 'Seats and reporting', TEAMS: 'Teams and their members', TOPOLOGY: 'How teams work together', ROLES: 'Roles and competencies', COACHES: 'Who coaches whom',
    STRATEGY: 'Visions and strategies', OBJECTIVES: 'Objectives', LIMITS: 'Limits', QUERIES: 'Saved queries',
  },
  everything: 'Every change',
  state: { ACTIVE: 'Delivers', PAUSED: 'Paused', DISABLED: 'Disabled', FAILING: 'Failing' },
  upToDate: 'Nothing waits.',
  behind: (n: number) => `${count(n, 'change waits', 'changes wait')}.`,
  failing: (n: number, next: string) => `A message failed ${count(n, 'time', 'times')}, and later ones wait for it. Next attempt: ${next}.`,
  soon: 'A message failed, and is tried again now.',
  both: (until: string) => `Messages carry the signature of the earlier secret too, until ${until}.`,
  test: 'Send a test', pause: 'Pause', resume: 'Resume',
  of: (action: string, name: string) => `${action}: ${name}`,
  more: (name: string) => `More for ${name}`,
  skip: 'Resume, and pass over what waits…', edit: 'Edit…', rotate: 'New secret…', remove: 'Remove…',
  asked: 'Asked for. The log shows how it goes.',
  form: {
    add: 'Add webhook', edit: 'Edit webhook', name: 'Name', namePlaceholder: 'Directory', url: 'Address', urlPlaceholder: 'https://directory.example/cadre',
    urlText: 'https:// to a public address. Addresses of this machine and of private networks are refused unless the server allows them.',
    topics: 'What it follows', topicsText: 'None chosen: every change.', save: 'Save',
  },
  secret: {
    title: 'Signing secret', once: 'Give this to the receiver now. It is shown this once: who loses it makes a new one.', label: 'Signing secret', copy: 'Copy', copied: 'Copied', byHand: 'The clipboard is closed to us here. Copy the secret by hand.', done: 'Done',
  },
  rotation: {
    title: 'New secret?', text: (name: string) => `“${name}” gets another secret. For a day messages carry both signatures, so that the receiver can change over; a secret from before that ends now.`, go: 'Make a new secret',
  },
  skipping: {
    title: 'Pass over what waits?', text: (name: string, behind: number) => `“${name}” never hears of ${behind === 1 ? 'the change that waits' : `the ${behind.toLocaleString()} changes that wait`}, and goes on with the next one. This cannot be undone.`, go: 'Pass over and resume',
  },
  removal: { title: 'Remove webhook?', text: (name: string) => `“${name}” hears of nothing more, and its log goes. This cannot be undone.`, go: 'Remove' },
  log: {
    show: 'Deliveries', label: (name: string) => `Deliveries of ${name}`, none: 'Nothing was sent yet.',
    kept: 'The last 200 messages are kept, for 30 days.',
    state: { DELIVERED: 'Delivered', RETRYING: 'Waits to be retried', WAITING: 'On its way', FAILED: 'Failed' },
    test: 'Test event', revision: (n: number) => `Revision ${n.toLocaleString()}`,
    attempts: (n: number) => count(n, 'attempt', 'attempts'), took: (ms: number) => `${ms.toLocaleString()} ms`,
    again: 'Send again', now: 'Try now', answer: 'What the receiver answered',
    details: (n: number, what: string) => `${count(n, 'attempt', 'attempts')}: ${what}`,
  },
} as const;
