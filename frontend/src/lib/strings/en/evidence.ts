export const evidence = {
  title: 'Evidence', note: 'Note evidence',
  add: 'What have you seen, heard or measured?', addGo: 'Add', kind: 'Kind', direction: 'It speaks', day: 'Day', link: 'Link', linkHint: 'https://…',
  competency: 'About', competencyNone: 'Nothing in particular', filter: 'Only about', all: 'About anything', more: 'Show more',
  kinds: { OBSERVATION: 'Seen', ARTEFACT: 'Made', FEEDBACK: 'Said by others', METRIC: 'Measured', REMARK: 'Remark' },
  directions: { POSITIVE: 'for it', NEGATIVE: 'against it', NEUTRAL: 'neither' },
  by: (name: string) => `by ${name}`,
  who: (name: string) => `${name}, and who coaches or leads ${name}, can read what you note. You can take it into your next assessment.`,
  whoSelf: 'Whoever coaches or leads you can read what you note. You can take it into your next assessment.',
  none: 'No evidence yet', noneText: (name: string) => `Note what shows what ${name} can while it is fresh: the next assessment rests on it.`, noneHidden: 'There is no evidence that you may read.', noneOf: 'No evidence of this competency.',
  loose: 'Noted before', attach: 'Take it in', attachLabel: (text: string) => `Take it in: ${text}`,
} as const;
