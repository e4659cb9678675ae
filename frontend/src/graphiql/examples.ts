/** A query that answers a real question, for whoever begins with the editor. */
export interface Example {
  readonly title: string;
  readonly query: string;
}

/** Ten questions that analysts ask. docs/ explains them; examples.test.ts checks them against the schema. */
export const examples: readonly Example[] = [
  {
    title: 'How large are we, and how deep?',
    query: `# How large are we, and how deep?\nquery Size {\n  org {\n    metrics {\n      headcount\n      seats\n      vacancies\n      fte\n      layers\n      averageSpan\n    }\n  }\n}\n`,
  },
  {
    title: 'Which seats are vacant, and under whom?',
    query: `# Which seats are vacant, and under whom?\nquery Vacancies {\n  org {\n    positions(first: 100, where: { vacant: true }) {\n      totalCount\n      edges {\n        node {\n          title\n          location\n          team { name }\n          manager { title person { name } }\n        }\n      }\n    }\n  }\n}\n`,
  },
  {
    title: 'Who has the most direct reports?',
    query: `# Who has the most direct reports?\nquery WidestSpans {\n  org {\n    positions(first: 10, orderBy: { field: SPAN, direction: DESC }) {\n      edges {\n        node {\n          title\n          span\n          headcount\n          person { name }\n        }\n      }\n    }\n  }\n}\n`,
  },
  {
    title: 'Who is above a person, up to the top?',
    query: `# Who is above a person, up to the top? Change the text.\nquery Chain {\n  org {\n    search(text: "product manager", first: 1, kinds: [PERSON, POSITION]) {\n      label\n      position {\n        title\n        chain { title person { name } }\n      }\n    }\n  }\n}\n`,
  },
  {
    title: 'The whole chart, compact, in one answer',
    query: `# The whole chart, compact, in one answer\nquery WholeChart {\n  org {\n    chart {\n      revision\n      seats { id title reportsTo vacant person { name } team { name } directReports totalReports }\n      lines { from to kind }\n    }\n  }\n}\n`,
  },
  {
    title: 'Which teams have no lead?',
    query: `# Which teams have no lead?\nquery TeamsWithoutLead {\n  org {\n    teams(first: 100, where: { hasLead: false }) {\n      totalCount\n      edges { node { name kind headcount parent { name } } }\n    }\n  }\n}\n`,
  },
  {
    title: 'How do teams compare?',
    query: `# How do teams compare?\nquery TeamsInNumbers {\n  org {\n    metrics {\n      byTeam { team { name } headcount seats vacancies fte managers averageSpan }\n    }\n  }\n}\n`,
  },
  {
    title: 'What is a role answerable for, and where does it come from?',
    query: `# What is a role answerable for, and where does it come from?\nquery Duties {\n  org {\n    roles(first: 1, where: { nameContains: "Group Product Manager" }) {\n      edges {\n        node {\n          name\n          parent { name }\n          duties { responsibility inherited from { name } }\n        }\n      }\n    }\n  }\n}\n`,
  },
  {
    title: 'Who belongs to more than one team?',
    query: `# Who belongs to more than one team? Look for two memberships.\nquery Memberships {\n  org {\n    positions(first: 100) {\n      edges {\n        node {\n          title\n          person { name }\n          memberships { allocation function team { name } }\n        }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n}\n`,
  },
  {
    title: 'What changed lately, by whom and why?',
    query: `# What changed lately, by whom and why?\nquery Lately {\n  org {\n    history(first: 20) {\n      edges {\n        node {\n          at\n          actor\n          summary\n          reason\n          changes(first: 10) { edges { node { operation entityId fields { field before after } } } }\n        }\n      }\n    }\n  }\n}\n`,
  },
];
